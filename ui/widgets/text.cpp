#include "widgets/text.h"

#include "translations.h"
#include "widgets/tone.h"

#include <QApplication>
#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>

namespace hloauth {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

/// Recolours itself when the palette of its surroundings changes.
class QuietLabel : public QLabel {
public:
    using QLabel::QLabel;

    void recolour()
    {
        const QPalette surroundings = parentWidget() ? parentWidget()->palette() : QPalette();
        QPalette own = palette();
        const QColor color = mutedColor(surroundings);
        if (own.color(QPalette::WindowText) == color)
            return;
        own.setColor(QPalette::WindowText, color);
        setPalette(own);
    }

protected:
    bool event(QEvent *event) override
    {
        const bool handled = QLabel::event(event);
        if (event->type() == QEvent::Polish || event->type() == QEvent::ParentChange
            || event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
            recolour();
        return handled;
    }
};

/// Keeps its size relative to the system's font when that changes.
class ScaledLabel : public QLabel {
public:
    ScaledLabel(const QString &text, TextSize size, QWidget *parent) : QLabel(text, parent), m_size(size)
    {
        rescale();
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationFontChange)
            rescale();
        return QLabel::event(event);
    }

private:
    void rescale() { setFont(scaled(QApplication::font(this), m_size)); }

    TextSize m_size;
};

} // namespace

QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = new QuietLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *headingLabel(const QString &text, TextSize size, QWidget *parent)
{
    auto *label = new ScaledLabel(text, size, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString someOf(const QStringList &texts, qsizetype most)
{
    const QString named = texts.mid(0, most).join(QStringLiteral(", "));
    const auto more = static_cast<int>(texts.size() - most);
    return more > 0 ? Text::tr("%1 and %n more", nullptr, more).arg(named) : named;
}

QString inARow(const QStringList &sentences)
{
    QString row;
    for (const QString &sentence : sentences) {
        if (!sentence.isEmpty())
            row = row.isEmpty() ? sentence : Text::tr("%1 %2", "two sentences").arg(row, sentence);
    }
    return row;
}

QString withWholeUnits(const QString &text)
{
    static const QRegularExpression blank(QStringLiteral("(?<=\\d) (?=\\p{L}{1,3}\\b)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).replace(blank, QString(QChar::Nbsp));
}

QString localTimeText(const QDateTime &utc)
{
    const QLocale locale = textLocale();
    QString dateFormat = locale.dateFormat(QLocale::LongFormat);
    dateFormat.replace(QStringLiteral("dddd"), QStringLiteral("ddd"))
        .replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
    const QDateTime local = utc.toLocalTime();
    QString timeFormat = locale.timeFormat(QLocale::ShortFormat);
    timeFormat.remove(QStringLiteral(":ss")); // the C locale's short form has them
    return Text::tr("%1, %2").arg(locale.toString(local.date(), dateFormat),
                                  locale.toString(local.time(), timeFormat));
}

QString localDateText(const QDateTime &utc)
{
    // The second comma is the Arabic one.
    static const QRegularExpression weekday(QStringLiteral("^dddd[,.\\x{60C}]? *|,? *dddd$"));
    const QLocale locale = textLocale();
    return locale.toString(utc.toLocalTime().date(), locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

} // namespace hloauth
