#pragma once

#include "catalog/scoperules.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace hloauth {

class FittingTabs;
class ScopeSelection;
struct ScopeReview;

/// What the chosen scopes allow: API calls and webhook events; what they were chosen for; and whether
/// that is more than is needed.
class AllowancePanel : public QWidget {
    Q_OBJECT

public:
    AllowancePanel(const ScopeCatalog &catalog, ScopeSelection &selection, QWidget *parent = nullptr);

    void setRules(const ScopeRules &rules);

Q_SIGNALS:
    void unaskedWanted(); ///< she wants to see the scopes that nothing asked for
    void exampleWanted(const QString &event); ///< she wants to see what is sent for that webhook event

private:
    void refresh();
    void fillEvents(const ScopeReview &review);
    void fillWishes();
    void tellMeter(const ScopeReview &review);
    void dropUnticked(const QListWidgetItem *item);
    void completeWishes();
    void offerExample();
    void askForExample();

    const ScopeCatalog &m_catalog;
    ScopeSelection &m_selection;
    ScopeRules m_rules;
    FittingTabs *m_tabs;
    QListWidget *m_calls;
    QListWidget *m_events;
    QListWidget *m_wishes;
    QLabel *m_meter;
    QPushButton *m_showUnasked;
    QPushButton *m_complete;
    QPushButton *m_example;
    bool m_filling = false;
};

} // namespace hloauth
