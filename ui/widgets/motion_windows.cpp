#include "widgets/motion.h"

#include <windows.h>

namespace hloauth {

void askSystemAboutMotion(QObject &, std::function<void(bool isReduced)> then)
{
    BOOL isAnimated = TRUE;
    SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &isAnimated, 0);
    then(!isAnimated);
}

} // namespace hloauth
