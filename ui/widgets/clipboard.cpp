#include "widgets/clipboard.h"

#include "widgets/clipboardhints.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMimeData>

namespace hloauth {

namespace {

QByteArray fingerprintOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

Clipboard::Clipboard(QClipboard &clipboard, QObject *parent) : QObject(parent), m_clipboard(clipboard)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Clipboard::clearSecret);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &Clipboard::clearSecret);
}

Clipboard::~Clipboard() = default;

void Clipboard::copyText(const QString &text)
{
    m_timer.stop();
    m_fingerprint.clear();
    m_clipboard.setText(text);
}

void Clipboard::copySecret(const QString &secret)
{
    auto *data = new QMimeData; // the clipboard takes it over
    data->setText(secret);
    addSecretHints(*data);
    m_clipboard.setMimeData(data);
    m_fingerprint = fingerprintOf(secret);
    m_timer.start(m_lifetime);
}

bool Clipboard::holdsSecret() const
{
    return !m_fingerprint.isEmpty() && fingerprintOf(m_clipboard.text()) == m_fingerprint;
}

void Clipboard::dropSelection()
{
    if (m_clipboard.supportsSelection() && m_clipboard.ownsSelection())
        m_clipboard.clear(QClipboard::Selection);
}

void Clipboard::clearSecret()
{
    m_timer.stop();
    const bool held = holdsSecret();
    m_fingerprint.clear();
    if (!held)
        return;
    m_clipboard.clear();
    Q_EMIT secretCleared();
}

} // namespace hloauth
