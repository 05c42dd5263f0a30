#include "widgets/motion.h"

#include <QApplication>
#include <QStyle>

namespace hloauth {

void askAboutMotion(QObject &asker, std::function<void(bool isReduced)> then)
{
    if (QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0)
        then(true);
    else
        askSystemAboutMotion(asker, std::move(then));
}

} // namespace hloauth
