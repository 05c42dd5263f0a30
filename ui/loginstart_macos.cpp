#include "loginstart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

const QString label = u"highlevel-oauth-helper.login"_s;

QString agentPath()
{
    return QDir::home().filePath(u"Library/LaunchAgents/"_s + label + u".plist"_s);
}

/// launchd.plist(5)
void writeAgent(QIODevice &file, const QStringList &command)
{
    QXmlStreamWriter xml(&file);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(u"<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                 "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"_s);
    xml.writeStartElement(u"plist"_s);
    xml.writeAttribute(u"version"_s, u"1.0"_s);
    xml.writeStartElement(u"dict"_s);
    xml.writeTextElement(u"key"_s, u"Label"_s);
    xml.writeTextElement(u"string"_s, label);
    xml.writeTextElement(u"key"_s, u"ProgramArguments"_s);
    xml.writeStartElement(u"array"_s);
    for (const QString &argument : command)
        xml.writeTextElement(u"string"_s, argument);
    xml.writeEndElement();
    xml.writeTextElement(u"key"_s, u"RunAtLoad"_s);
    xml.writeEmptyElement(u"true"_s);
    xml.writeTextElement(u"key"_s, u"ProcessType"_s);
    xml.writeTextElement(u"string"_s, u"Interactive"_s);
    xml.writeEndDocument();
}

} // namespace

bool LoginStart::isOn() const
{
    return QFile::exists(agentPath());
}

bool LoginStart::set(bool on, QString *problem) const
{
    const QString path = agentPath();
    if (!on) {
        if (!QFile::exists(path) || QFile::remove(path))
            return true;
        *problem =
            tr("The file %1 can't be removed; remove it yourself, or make its folder writable.").arg(path);
        return false;
    }
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        writeAgent(file, QStringList(program()) + m_arguments);
        if (file.commit())
            return true;
    }
    *problem =
        tr("The file %1 can't be written (%2); make its folder writable.").arg(path, file.errorString());
    return false;
}

} // namespace hloauth
