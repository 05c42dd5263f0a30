#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace hloauth {

/// What the program's texts can be in, as its files call the languages: English, then those of
/// resources/translations/LINGUAS.
QStringList textLanguages();
/// The language of the program's texts, as its files call it ("pt_BR"): the first of \a wanted that there
/// is a translation for; "en" if there is none.
QString textLanguage(const QStringList &wanted = QLocale::system().uiLanguages());

/// A data file's \a text, which update.py gives to the translators under \a context.
QString translated(const char *context, const QString &text);

/// How dates and numbers in texts are written: in the user's own formats; as the language has them where
/// the system has none ("C").
QLocale textLocale();
/// \a parts as one enumeration in the language of the texts: "a, b, and c".
QString listText(const QStringList &parts);

/// Lets \a application speak \a language, Qt's own texts included. To be called before any text is made.
void installTranslations(QCoreApplication &application, const QString &language = textLanguage());

} // namespace hloauth
