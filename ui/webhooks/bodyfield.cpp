#include "webhooks/bodyfield.h"

#include "translations.h"
#include "webhooks/webhookdelivery.h"
#include "widgets/scale.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QTextDocument>
#include <QUrl>

namespace hloauth {

namespace {

constexpr qsizetype longestShown = 20000; // characters; more in one line would hold up the window

/// The file that \a source is, if it is one and nothing else.
QString fileOf(const QMimeData *source)
{
    const QList<QUrl> urls = source->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

BodyField::BodyField(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFont(fixedFont(font()));
    connect(this, &QPlainTextEdit::textChanged, this, &BodyField::bytesChanged);
}

QByteArray BodyField::bytes() const
{
    const QString text = rawText();
    if (text == m_shown)
        return m_exact;
    return QString(text).replace(QChar::ParagraphSeparator, u'\n').toUtf8();
}

void BodyField::setBytes(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    m_exact.clear();
    m_shown.clear();
    setReadOnly(text.size() > longestShown);
    {
        const QSignalBlocker quiet(this);
        setPlainText(text.left(longestShown));
    }
    m_exact = bytes;
    m_shown = rawText();
    Q_EMIT bytesChanged();
}

bool BodyField::isShownWhole() const
{
    return !isReadOnly();
}

void BodyField::load(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        Q_EMIT loadFailed(tr("%1 can't be read; choose a file with the body in it.").arg(shown));
        return;
    }
    const QByteArray bytes = file.read(WebhookDelivery::longestBody + 1);
    if (bytes.size() > WebhookDelivery::longestBody)
        Q_EMIT loadFailed(tr("%1 is longer than any webhook (%2 at most); choose another file.")
                              .arg(shown, textLocale().formattedDataSize(WebhookDelivery::longestBody)));
    else
        setBytes(bytes);
}

bool BodyField::canInsertFromMimeData(const QMimeData *source) const
{
    return !fileOf(source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void BodyField::insertFromMimeData(const QMimeData *source)
{
    const bool isForAll = textCursor().selectedText().size() >= rawText().size();
    if (const QString file = fileOf(source); !file.isEmpty())
        load(file);
    else if (isForAll && source->hasText())
        setBytes(source->text().toUtf8());
    else
        QPlainTextEdit::insertFromMimeData(source);
}

/// toPlainText() makes blanks of blanks that don't break.
QString BodyField::rawText() const
{
    return document()->toRawText();
}

} // namespace hloauth
