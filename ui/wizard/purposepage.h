#pragma once

#include "wizard/wizardpage.h"

#include <functional>

class QCheckBox;

namespace hloauth {

struct ScopePreset;

/// Leg 1: what she wants to do, in her words. Ticking a purpose chooses the scopes that it takes.
class PurposePage : public WizardPage {
    Q_OBJECT

public:
    PurposePage(SignInSession &session, const UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString learnTopic() const override { return QStringLiteral("purpose"); }
    void enter() override;

private:
    /// A purpose and the widgets that show it.
    struct Item {
        const ScopePreset *preset;
        QCheckBox *box;
        QLabel *count;
    };

    void addGroup(const QString &title, const std::function<bool(const ScopePreset &)> &holds);
    QWidget *makeItem(const ScopePreset &preset);
    void choose(const ScopePreset &preset, bool chosen);
    void showSelection();
    QString countText(const ScopePreset &preset) const;
    QString summaryText() const;

    QList<Item> m_items;
    QLabel *m_summary;
    bool m_filling = false;
};

} // namespace hloauth
