#pragma once

#include "link/linkcheck.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace hloauth {

class Clipboard;
class EmptyView;
class LinkPanel;

/// Takes any authorization link, from wherever, says what is wrong with it and puts it right.
class LinkCheckDialog : public QDialog {
    Q_OBJECT

public:
    /// \a catalog and \a clipboard must outlive it.
    LinkCheckDialog(const ScopeCatalog &catalog, LinkContext context, Clipboard &clipboard,
                    QWidget *parent = nullptr);

    void setLink(const QString &link);

private:
    QWidget *makeResult(Clipboard &clipboard);
    void check();
    QString summary() const;
    void putRight();

    LinkCheck m_check;
    LinkReport m_report;
    QPlainTextEdit *m_edit;
    LinkPanel *m_panel;
    EmptyView *m_nothing;
    QLabel *m_summary;
    QPushButton *m_fix;
    QPushButton *m_copy = nullptr;
};

} // namespace hloauth
