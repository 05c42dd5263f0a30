#include "widgets/cuttexts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>

namespace hloauth {

namespace {

class CutTextTeller : public QObject {
public:
    explicit CutTextTeller(QAbstractItemView &view) : QObject(&view), m_view(view)
    {
        view.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        return event->type() == QEvent::ToolTip ? tell(*static_cast<QHelpEvent *>(event))
                                                : QObject::eventFilter(watched, event);
    }

private:
    bool tell(const QHelpEvent &event) const
    {
        const QModelIndex index = m_view.indexAt(event.pos());
        const QRect place = m_view.visualRect(index);
        const int room = place.intersected(m_view.viewport()->rect()).width();
        if (!index.isValid() || m_view.sizeHintForIndex(index).width() <= room)
            return false;
        const QString own = index.data(Qt::ToolTipRole).toString();
        QString text = index.data().toString();
        if (!own.isEmpty() && own != text)
            text += QLatin1Char('\n') + own;
        // Names come from elsewhere, and are no HTML.
        QToolTip::showText(event.globalPos(), Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal),
                           m_view.viewport(), place);
        return true;
    }

    QAbstractItemView &m_view;
};

} // namespace

void tellCutTexts(QAbstractItemView &view)
{
    new CutTextTeller(view);
}

void tellCutTexts(QComboBox &combo)
{
    combo.setToolTip(combo.currentText());
    QObject::connect(&combo, &QComboBox::currentTextChanged, &combo, &QWidget::setToolTip);
}

} // namespace hloauth
