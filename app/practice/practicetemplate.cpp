#include "practice/practicetemplate.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

QString resource(const QString &name)
{
    QFile file(u":/practice/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QByteArray practicePage(const QString &name, TemplateValues values)
{
    values.insert(u"style"_s, resource(u"style.css"_s));
    const QString page = resource(name);
    QString html;
    qsizetype position = 0;
    // Goes through the template once, so that nothing inside a value is taken for a name.
    while (true) {
        const qsizetype begin = page.indexOf("{{"_L1, position);
        const qsizetype end = begin < 0 ? -1 : page.indexOf("}}"_L1, begin);
        if (end < 0)
            break;
        html += QStringView(page).mid(position, begin - position);
        html += values.value(page.mid(begin + 2, end - begin - 2));
        position = end + 2;
    }
    return QString(html + page.mid(position)).toUtf8();
}

} // namespace hloauth
