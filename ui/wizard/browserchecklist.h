#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>

class QButtonGroup;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace hloauth {

class SignInSession;

/// What happens in the browser, in the order in which it happens. One line is the present one: she
/// marks it, or the program does by what it sees. It tells what to do there, and leads to the causes
/// when it does not look like that.
class BrowserChecklist : public QWidget {
    Q_OBJECT

public:
    enum class Stage { Page, Login, EmailCode, Agency, List, Tick, Allow, Back };

    explicit BrowserChecklist(QWidget *parent = nullptr);

    /// Fits the lines to what is asked for; nothing is marked.
    void setSession(const SignInSession &session);
    void begin(); ///< the link was opened: the first line, unless she is further on
    void reopened(); ///< the link was opened once more
    void end(); ///< nobody waits: no line is the present one
    void mark(Stage stage); ///< the program saw that she is there
    Stage stage() const { return m_stage; }
    bool isUnderWay() const { return m_underWay; }

    /// How long the first line is the present one when nothing else is known.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

Q_SIGNALS:
    /// It does not look like the present line: the known error that tells why.
    void looksDifferent(const QString &entryId);

private:
    struct Line {
        Stage stage;
        QString text;
        QString hint;
        QString entryId;
    };

    static QList<Line> linesFor(const SignInSession &session);
    static QList<Line> practiceLines();
    void showLines(const QList<Line> &lines);
    void moveTo(Stage stage);
    void showHint();
    const Line *line(Stage stage) const;

    QList<Line> m_lines;
    QList<QRadioButton *> m_buttons;
    QButtonGroup *m_group;
    QVBoxLayout *m_layout;
    QWidget *m_details;
    QLabel *m_hint;
    QPushButton *m_different;
    QTimer m_timer;
    std::chrono::milliseconds m_patience = std::chrono::seconds(12);
    Stage m_stage = Stage::Page;
    bool m_underWay = false;
    bool m_marked = false; ///< by her: the program does not know better then
};

} // namespace hloauth
