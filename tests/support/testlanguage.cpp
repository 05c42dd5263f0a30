// In every test program: its texts are English, wherever the tests run, as texts with a number in them have
// to be translated there, too. HLOAUTH_TEST_LANGUAGE names a translation (.qm) that is used instead.

#include "translations.h"

#include <QCoreApplication>
#include <QTranslator>

namespace {

void speakTestLanguage()
{
    QCoreApplication &application = *QCoreApplication::instance();
    hloauth::installTranslations(application, QStringLiteral("en"));
    const QString file = qEnvironmentVariable("HLOAUTH_TEST_LANGUAGE");
    if (file.isEmpty())
        return;
    auto *translator = new QTranslator(&application);
    if (!translator->load(file) || !QCoreApplication::installTranslator(translator))
        qFatal("no translation: %s", qPrintable(file));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(speakTestLanguage)
