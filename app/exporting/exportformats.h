#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace hloauth {

struct ExportContent;

/// A form in which a connection's tokens and ids are handed to another tool.
struct ExportFormat {
    Q_DECLARE_TR_FUNCTIONS(ExportFormat)

public:
    using Writer = QByteArray (*)(const ExportContent &);

    QString name; ///< for `--format`
    QString title;
    QString description; ///< one sentence: what it is, and how to use it
    QString fileName; ///< suggested, with its suffix
    QString mediaType;
    bool holdsToken = true; ///< what is written is a secret
    bool takesRefreshToken = false; ///< has a place for it
    Writer write = nullptr; ///< gives the whole text in UTF-8, with a line break at its end

    static const QList<ExportFormat> &all(); ///< in the order in which they are shown
    static const ExportFormat *find(const QString &name); ///< nullptr if there is none
    static QStringList names();
};

} // namespace hloauth
