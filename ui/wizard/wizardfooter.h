#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace hloauth {

class WizardPage;

/// Under each page of the wizard: the lesson, what is still missing, back and next.
class WizardFooter : public QWidget {
    Q_OBJECT

public:
    explicit WizardFooter(QWidget *parent = nullptr);

    void showPage(const WizardPage &page);
    void showLearnVisible(bool visible);
    bool hasNext() const; ///< the next page can be gone to now
    void pressNext();

Q_SIGNALS:
    void learnToggled(bool visible);
    void back();
    void next();

private:
    void accent(QPushButton &button);

    QPushButton *m_learn;
    QLabel *m_missing;
    QPushButton *m_back;
    QPushButton *m_next;
    QPointer<QPushButton> m_accented;
};

} // namespace hloauth
