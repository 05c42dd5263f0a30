#pragma once

#include <QGroupBox>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace hloauth {

class Clipboard;
class Notice;
class SymbolLine;

/// A decision: its options, what is advised and why, what goes against the choice, whether it can be
/// undone, and more about it behind a button.
class DecisionBox : public QGroupBox {
    Q_OBJECT

public:
    /// \a options: the radio buttons. \a name: of the decision, for the object names of what is in here.
    DecisionBox(const QString &name, const QString &title, QWidget *options, Clipboard &clipboard,
                QWidget *parent = nullptr);

    void setCanBeUndone(bool can, const QString &text);
    void setMore(const QString &text);
    /// \a isTaken: it is what was chosen.
    void advise(bool isTaken, const QString &text);
    /// A button beside the advice that takes it; gone with the next advise().
    void offer(const QString &caption, std::function<void()> take);
    /// What goes against the choice, and the button that helps; instead of the offer.
    void warn(const QString &title, const QString &text, const QString &remedy, std::function<void()> apply);
    void clearWarning();
    QString advice() const;

private:
    void toggleMore();
    void showMore(bool shown);

    SymbolLine *m_advice;
    QPushButton *m_offer;
    std::function<void()> m_take;
    Notice *m_warning;
    SymbolLine *m_undoing;
    QToolButton *m_moreButton;
    QLabel *m_more;
};

} // namespace hloauth
