#include "cli/secretfile.h"

#include "cli/linereader.h"
#include "cli/output.h"
#include "secrecy/wipe.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

namespace hloauth::SecretFile {

std::optional<QByteArray> read(const QString &name, const Output &output, QString *problem)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        *problem = file.errorString();
        return std::nullopt;
    }
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (file.permissions() & others)
        output.note(
            QCoreApplication::translate("hloauth::SecretFile",
                                        "Warning: other users can read %1; make it readable for you alone.")
                .arg(name));
    QByteArray content = file.read(LineReader::maximumLine);
    if (file.error() != QFileDevice::NoError) {
        *problem = file.errorString();
        return std::nullopt;
    }
    if (const auto encoding = QStringConverter::encodingForData(content)) {
        QStringDecoder decoder(*encoding);
        QString text = decoder(content);
        wipe(content);
        content = text.toUtf8();
        wipe(text);
    }
    QByteArray line = content.first(content.indexOf('\n') < 0 ? content.size() : content.indexOf('\n'));
    wipe(content);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace hloauth::SecretFile
