#include "cli/output.h"

#include "cli/failure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

void write(FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    std::fflush(file);
}

} // namespace

void Output::line(const QString &text) const
{
    write(stdout, printable(text).toUtf8() + '\n');
}

void Output::bytes(const QByteArray &bytes) const
{
    write(stdout, bytes);
}

void Output::json(const QJsonObject &object) const
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::json(const QJsonArray &array) const
{
    write(stdout, QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n');
}

void Output::note(const QString &text) const
{
    write(stderr, printable(text).toUtf8() + '\n');
}

void Output::prompt(const QString &text) const
{
    write(stderr, printable(text).toUtf8());
}

void Output::progress(const QString &text) const
{
    const QByteArray clear = "\r\033[K";
    write(stderr, clear + printable(text).toUtf8());
}

void Output::failure(const Failure &failure) const
{
    note(failure.sentence());
    if (!m_json)
        return;
    json(QJsonObject{
        {"event"_L1, "error"_L1},
        {"code"_L1, failure.code},
        {"message"_L1, failure.message},
        {"trace_id"_L1, failure.traceId.isEmpty() ? QJsonValue() : QJsonValue(failure.traceId)},
    });
}

QString Output::printable(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        const bool control = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        const bool direction =
            (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (control || direction)
            c = QChar::ReplacementCharacter;
    }
    return result;
}

} // namespace hloauth
