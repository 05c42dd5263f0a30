#include "practice/practiceparameters.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hloauth {

namespace {

QString decode(QByteArray text)
{
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

} // namespace

PracticeParameters PracticeParameters::fromForm(const QByteArray &encoded)
{
    PracticeParameters parameters;
    qsizetype begin = 0;
    for (qsizetype count = 0; begin < encoded.size() && count < maximum; ++count) {
        qsizetype end = encoded.indexOf('&', begin);
        if (end < 0)
            end = encoded.size();
        const QByteArray pair = encoded.mid(begin, end - begin);
        begin = end + 1;
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : pair.mid(equals + 1);
        parameters.add(decode(name), decode(value));
    }
    return parameters;
}

std::optional<PracticeParameters> PracticeParameters::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    PracticeParameters parameters;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end() && parameters.m_names.size() < maximum; ++entry) {
        parameters.add(entry.key(), entry.value().toString());
        if (!entry.value().isString())
            parameters.m_notText.append(entry.key());
    }
    return parameters;
}

QByteArray PracticeParameters::toForm() const
{
    QByteArray form;
    for (const QString &name : m_names) {
        if (!form.isEmpty())
            form += '&';
        form += name.toUtf8().toPercentEncoding() + '=' + value(name).toUtf8().toPercentEncoding();
    }
    return form;
}

void PracticeParameters::add(const QString &name, const QString &value)
{
    if (m_values.contains(name)) {
        if (!m_repeated.contains(name))
            m_repeated.append(name);
        return;
    }
    m_names.append(name);
    m_values.insert(name, value);
}

} // namespace hloauth
