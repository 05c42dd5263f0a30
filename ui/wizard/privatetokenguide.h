#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace hloauth {

class CopyButton;
class StepsView;
struct UiContext;

/// How to make a Private Integration Token in HighLevel, what it can't do, and how a call uses it.
class PrivateTokenGuide : public QWidget {
    Q_OBJECT

public:
    explicit PrivateTokenGuide(const UiContext &context, QWidget *parent = nullptr);

    /// The scopes to tick there; empty if none were chosen yet.
    void setScopes(const QStringList &scopes);

private:
    QWidget *makeSteps(const UiContext &context);
    QWidget *makeLimits();
    QWidget *makeUse(const UiContext &context);
    void addValue(QGridLayout &grid, const UiContext &context, const QString &objectName,
                  const QString &caption, const QString &value);

    StepsView *m_steps = nullptr;
    CopyButton *m_copyScopes = nullptr;
    QStringList m_scopes;
    QString m_rotateBy; ///< a date
};

} // namespace hloauth
