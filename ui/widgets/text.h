#pragma once

#include "widgets/scale.h"

#include <QString>
#include <QStringList>

class QDateTime;
class QLabel;
class QWidget;

namespace hloauth {

/// A label that wraps and has the given text.
QLabel *wrappedLabel(const QString &text, QWidget *parent = nullptr);
/// A wrapped label in the palette's quieter colour; follows palette changes.
QLabel *quietLabel(const QString &text, QWidget *parent = nullptr);
/// A label in bold for the head of a part of a page.
QLabel *headingLabel(const QString &text, QWidget *parent = nullptr);
/// The same at \a size, which follows the system's font.
QLabel *headingLabel(const QString &text, TextSize size, QWidget *parent = nullptr);

/// "one, two and 5 more": the first \a most of \a texts, and how many there are beside them.
QString someOf(const QStringList &texts, qsizetype most);

/// Whole \a sentences one after the other, as the language sets them; empty ones are left out.
QString inARow(const QStringList &sentences);

/// \a text, in which no line ends between a number and its unit: "21 h", "5 min".
QString withWholeUnits(const QString &text);

/// "Tue 25 Nov 2025, 20:41" in the user's time zone and language.
QString localTimeText(const QDateTime &utc);
QString localDateText(const QDateTime &utc);

} // namespace hloauth
