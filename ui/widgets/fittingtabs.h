#pragma once

#include <QWidget>

class QComboBox;
class QTabWidget;

namespace hloauth {

/// Tabs as long as there is room for all of them beside each other; in less, a list that opens, so that none
/// is out of sight.
class FittingTabs : public QWidget {
    Q_OBJECT

public:
    /// \a name is for screen readers.
    explicit FittingTabs(const QString &name, QWidget *parent = nullptr);

    void addTab(QWidget *page, const QString &text);
    void setTabText(int index, const QString &text);
    void setTabToolTip(int index, const QString &text);
    QWidget *currentWidget() const;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QComboBox *m_choice;
    QTabWidget *m_tabs;
};

} // namespace hloauth
