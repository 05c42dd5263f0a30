#pragma once

#include <QGroupBox>
#include <QStringList>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hloauth {

/// What to do in HighLevel's developer portal to make the app, to be ticked off.
class PortalChecklist : public QGroupBox {
    Q_OBJECT

public:
    explicit PortalChecklist(QWidget *parent = nullptr);

    void setDone(const QStringList &names);
    QStringList done() const;
    /// The item that follows from what was decided.
    void setChoices(const QString &text);

Q_SIGNALS:
    void changed();
    void portalRequested();

private:
    QCheckBox *addItem(QVBoxLayout &layout, const QString &name, const QString &text);

    QPushButton *m_portal;
    QList<QCheckBox *> m_items;
    QCheckBox *m_choices = nullptr;
    QLabel *m_choicesText = nullptr;
};

} // namespace hloauth
