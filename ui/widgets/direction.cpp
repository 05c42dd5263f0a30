#include "widgets/direction.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextOption>

namespace hloauth {

QMargins mirrored(int left, int top, int right, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(right, top, left, bottom)
                                            : QMargins(left, top, right, bottom);
}

QString leftToRight(const QString &text)
{
    // Unicode's bidirectional algorithm, UAX #9, 2.4: the isolate ends with the second one.
    constexpr QChar isolate(u'\u2066');
    constexpr QChar end(u'\u2069');
    return QGuiApplication::isRightToLeft() && !text.isEmpty() ? QString(isolate % text % end) : text;
}

void keepLeftToRight(QLineEdit &edit)
{
    edit.setLayoutDirection(Qt::LeftToRight);
}

void keepLeftToRight(QPlainTextEdit &edit)
{
    QTextOption option = edit.document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    edit.document()->setDefaultTextOption(option);
}

} // namespace hloauth
