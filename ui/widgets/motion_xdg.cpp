#include "widgets/motion.h"

#include <QCoreApplication>
#include <QProcess>

namespace hloauth {

void askSystemAboutMotion(QObject &asker, std::function<void(bool isReduced)> then)
{
    // GNOME's setting, which other desktops keep too. KDE's comes with its style.
    // Not the asker's child: a process ends, and says so, when it is deleted.
    auto *question = new QProcess(QCoreApplication::instance());
    const auto answer = [question, then = std::move(then)] {
        then(question->readAllStandardOutput().trimmed() == "false");
    };
    QObject::connect(question, &QProcess::finished, question, &QObject::deleteLater);
    QObject::connect(question, &QProcess::errorOccurred, question, &QObject::deleteLater);
    QObject::connect(question, &QProcess::finished, &asker, answer);
    QObject::connect(question, &QProcess::errorOccurred, &asker, [answer](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // else it finishes too
            answer();
    });
    question->start(QStringLiteral("gsettings"),
                    {QStringLiteral("get"), QStringLiteral("org.gnome.desktop.interface"),
                     QStringLiteral("enable-animations")},
                    QIODevice::ReadOnly);
}

} // namespace hloauth
