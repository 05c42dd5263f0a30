#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace hloauth {

/// What stands in a page of the practice server in the place of {{its name}}; HTML already.
using TemplateValues = QHash<QString, QString>;

/// The page \a name of the resources with \a values in it, and with the style sheet as {{style}}.
QByteArray practicePage(const QString &name, TemplateValues values);

} // namespace hloauth
