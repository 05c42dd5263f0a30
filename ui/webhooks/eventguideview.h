#pragma once

#include "uicontext.h"
#include "webhooks/eventguide.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace hloauth {

class EventSheet;
class Notice;

/// Every webhook event by resource, to search, with an example of each; and which of them come with the
/// scopes of a connection, of a preset, or others. Reads its data when it is first shown.
class EventGuideView : public QWidget {
    Q_OBJECT

public:
    explicit EventGuideView(const UiContext &context, QWidget *parent = nullptr);

    /// Shows that event (any case), and no longer narrows the list if that hides it. Nothing happens if
    /// there is no such event.
    void choose(const QString &event);
    /// Compares the events with these, which become one more choice.
    void setScopes(const QStringList &scopes);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeSheet();
    void load();
    void fillChoices();
    void addChoice(const QString &title, const QString &key, const QStringList &scopes);
    bool compares() const; ///< with the scopes of a choice
    QStringList chosenScopes() const;
    void fillList();
    QString resourceOf(const EventGain &gain) const;
    bool isWanted(const EventGain &gain) const;
    void addEvent(QTreeWidgetItem *group, const EventGain &gain);
    void tellCounts(const QList<EventGain> &gains, qsizetype shown);
    bool select(const QString &event);
    void showChosen();

    UiContext m_context;
    std::optional<EventGuide> m_guide; ///< once it was shown
    QStringList m_given;
    bool m_hasGiven = false;
    QString m_wanted; ///< chosen before it was shown
    QString m_current; ///< the event on the right
    Notice *m_notice;
    QComboBox *m_choice;
    QCheckBox *m_only;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QLabel *m_counts;
    EventSheet *m_sheet;
};

} // namespace hloauth
