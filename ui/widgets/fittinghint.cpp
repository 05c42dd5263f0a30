#include "widgets/fittinghint.h"

#include <QEvent>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QToolButton>

#include <algorithm>

namespace hloauth {

namespace {

constexpr int besideText = 2; // Qt's, on each side

int roomIn(const QLineEdit &edit)
{
    QStyleOptionFrame option;
    option.initFrom(&edit);
    option.lineWidth =
        edit.hasFrame() ? edit.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &edit) : 0;
    int room =
        edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit).width() - 2 * besideText;
    const auto icons = edit.findChildren<QToolButton *>();
    for (const QToolButton *icon : icons) {
        if (icon->isVisibleTo(&edit))
            room -= icon->width() + edit.style()->pixelMetric(QStyle::PM_LineEditIconMargin, &option, &edit);
    }
    return room;
}

class HintFitter : public QObject {
public:
    explicit HintFitter(QLineEdit &edit)
        : QObject(&edit), m_edit(edit), m_hints{edit.placeholderText(), edit.accessibleName()}
    {
        if (edit.accessibleDescription().isEmpty()) // else it would be what is shown for the time being
            edit.setAccessibleDescription(edit.placeholderText());
        edit.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        const int room = roomIn(m_edit);
        const auto fits = [&](const QString &hint) {
            return m_edit.fontMetrics().horizontalAdvance(hint) <= room;
        };
        const auto found = std::find_if(m_hints.cbegin(), m_hints.cend(), fits);
        m_edit.setPlaceholderText(found == m_hints.cend() ? QString() : *found);
    }

    QLineEdit &m_edit;
    QStringList m_hints; ///< from the longest
};

} // namespace

void fitHint(QLineEdit &edit)
{
    new HintFitter(edit);
}

} // namespace hloauth
