#pragma once

#include "uicontext.h"
#include "webhooks/eventguide.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace hloauth {

class CopyButton;
class SymbolLine;

/// One webhook event: when it is sent, the scope that it needs, and an example of what is sent.
class EventSheet : public QWidget {
    Q_OBJECT

public:
    explicit EventSheet(const UiContext &context, QWidget *parent = nullptr);

    /// \a gain is what some scopes mean for the event; nothing if there are none to compare it with.
    void setEvent(const EventGuide &guide, const EventExample &event,
                  const std::optional<EventGain> &gain = {});
    QString eventName() const { return m_event.name; } ///< empty before setEvent()

    /// "These scopes bring it", as a sentence.
    static QString verdict(const EventGain &gain);

private:
    QWidget *makeButtons();
    QString scopeText() const;
    QString sourceText(const EventGuide &guide) const;
    void openPage();

    UiContext m_context;
    EventExample m_event;
    QString m_neededScope; ///< empty if it needs none
    QLabel *m_name;
    QLabel *m_when;
    QLabel *m_scope;
    SymbolLine *m_verdict;
    QPlainTextEdit *m_body;
    CopyButton *m_copyBody;
    CopyButton *m_copyScope;
    QPushButton *m_openPage;
    SymbolLine *m_opened;
    QLabel *m_note;
    QLabel *m_source;
};

} // namespace hloauth
