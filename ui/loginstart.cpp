#include "loginstart.h"

#include "connections/workspace.h"

namespace hloauth {

LoginStart::LoginStart(const WorkspaceOptions &options) : m_arguments{QStringLiteral("--background")}
{
    if (options.dataDirectory != WorkspaceOptions::defaultDataDirectory())
        m_arguments << QStringLiteral("--data-dir") << options.dataDirectory;
}

QString LoginStart::program()
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

} // namespace hloauth
