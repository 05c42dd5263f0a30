// In every test program: its texts are English, wherever the tests run, as texts with a number in them have
// to be translated there, too. HLOAUTH_TEST_LANGUAGE names a translation (.qm) that is used instead: with
// Qt's own texts and the formats of that language if it is one of the program's, and alone if it is not.

#include "translations.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTranslator>

namespace {

void speakTestLanguage()
{
    QCoreApplication &application = *QCoreApplication::instance();
    const QString file = qEnvironmentVariable("HLOAUTH_TEST_LANGUAGE");
    const QString language = QFileInfo(file).completeBaseName().section(u'_', 1);
    if (hloauth::textLanguages().contains(language)) {
        hloauth::installTranslations(application, language);
        QLocale::setDefault(QLocale(language));
        return;
    }
    hloauth::installTranslations(application, QStringLiteral("en"));
    if (file.isEmpty())
        return;
    auto *translator = new QTranslator(&application);
    if (!translator->load(file) || !QCoreApplication::installTranslator(translator))
        qFatal("no translation: %s", qPrintable(file));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(speakTestLanguage)
