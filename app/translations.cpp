#include "translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QResource>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

constexpr auto folder = ":/translations"_L1;

bool install(QCoreApplication &application, const QString &name, const QString &from)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(name, from))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

QStringList textLanguages()
{
    static const QStringList all = QString(u"en "_s + QStringLiteral(HLOAUTH_LANGUAGES)).split(u' ');
    return all;
}

QString textLanguage(const QStringList &wanted)
{
    const QStringList all = textLanguages();
    for (const QString &name : wanted) {
        const QString language = name.section(u'-', 0, 0).section(u'_', 0, 0);
        if (language == "C"_L1)
            break;
        // Brazil's words are nearer to a reader in Portugal than English is.
        for (const QString &known : all) {
            if (language == known.section(u'_', 0, 0))
                return known;
        }
    }
    return u"en"_s;
}

QString translated(const char *context, const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate(context, text.toUtf8().constData());
}

QLocale textLocale()
{
    QLocale own;
    if (own.language() != QLocale::C)
        return own;
    if (const QString language = textLanguage(); language != "en"_L1)
        return QLocale(language);
    own.setNumberOptions(QLocale::DefaultNumberOptions); // else it sets no thousands apart
    return own;
}

QString listText(const QStringList &parts)
{
    return QLocale(textLanguage()).createSeparatedList(parts);
}

void installTranslations(QCoreApplication &application, const QString &language)
{
    if (language != "en"_L1) {
        const QDir programs(QCoreApplication::applicationDirPath());
        QResource::registerResource(programs.filePath(QStringLiteral(HLOAUTH_TRANSLATIONS)));
        // Qt's: carried by the file, apart, or, where windeployqt was at work, all of Qt's modules in one.
        const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        install(application, u"qtbase_"_s + language, folder)
            || install(application, u"qtbase_"_s + language, qtFolder)
            || install(application, u"qt_"_s + language, qtFolder);
    }
    // English, too: its texts with a number in them have two forms. Asked last, so first here.
    install(application, u"hloauth_en"_s, folder);
    if (language != "en"_L1)
        install(application, u"hloauth_"_s + language, folder);
}

} // namespace hloauth
