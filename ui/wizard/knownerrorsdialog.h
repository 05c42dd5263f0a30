#pragma once

#include "diagnosis/diagnosis.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace hloauth {

/// "I see an error": the errors that HighLevel's pages are known to show, to search and to read what
/// they mean. A text that was pasted is recognised even when it is not in the list word for word.
class KnownErrorsDialog : public QDialog {
    Q_OBJECT

public:
    KnownErrorsDialog(const KnownErrors &errors, OAuthStep step, QWidget *parent = nullptr);

    void setSearch(const QString &text);

private:
    void search();
    void explain(const Diagnosis &diagnosis);

    const KnownErrors &m_errors;
    OAuthStep m_step;
    QList<Diagnosis> m_known;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_what;
    QLabel *m_fix;
    QLabel *m_confidence;
};

} // namespace hloauth
