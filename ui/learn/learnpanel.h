#pragma once

#include <QFrame>

class QTextBrowser;

namespace hloauth {

/// What belongs to the page beside it, in a few plain words: a Markdown text from the resources.
class LearnPanel : public QFrame {
    Q_OBJECT

public:
    explicit LearnPanel(QWidget *parent = nullptr);

    /// \a topic: a file in resources/learn without ".md".
    void setTopic(const QString &topic);
    QString topic() const { return m_topic; }
    QString text() const;

Q_SIGNALS:
    void closeRequested();

private:
    QString m_topic;
    QTextBrowser *m_browser;
};

} // namespace hloauth
