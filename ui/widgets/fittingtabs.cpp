#include "widgets/fittingtabs.h"

#include "widgets/scale.h"

#include <QComboBox>
#include <QEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hloauth {

FittingTabs::FittingTabs(const QString &name, QWidget *parent)
    : QWidget(parent), m_choice(new QComboBox), m_tabs(new QTabWidget)
{
    m_choice->setAccessibleName(name);
    m_choice->hide();
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addWidget(m_choice);
    layout->addWidget(m_tabs, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, m_tabs, &QTabWidget::setCurrentIndex);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) {
        m_choice->setCurrentIndex(index);
        Q_EMIT currentChanged(index);
    });
}

void FittingTabs::addTab(QWidget *page, const QString &text)
{
    m_choice->addItem(text);
    m_tabs->addTab(page, text);
    fit();
}

void FittingTabs::setTabText(int index, const QString &text)
{
    m_choice->setItemText(index, text);
    m_tabs->setTabText(index, text);
    fit();
}

void FittingTabs::setTabToolTip(int index, const QString &text)
{
    m_choice->setItemData(index, text, Qt::ToolTipRole);
    m_tabs->setTabToolTip(index, text);
}

QWidget *FittingTabs::currentWidget() const
{
    return m_tabs->currentWidget();
}

void FittingTabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FittingTabs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void FittingTabs::fit()
{
    QTabBar *bar = m_tabs->tabBar();
    const bool fits = bar->sizeHint().width() <= width();
    if (fits == m_choice->isHidden())
        return;
    QWidget *goes = fits ? static_cast<QWidget *>(m_choice) : bar;
    QWidget *comes = fits ? bar : static_cast<QWidget *>(m_choice);
    const bool hasKeyboard = goes->hasFocus();
    comes->show();
    if (hasKeyboard)
        comes->setFocus();
    goes->hide();
}

} // namespace hloauth
