// How long the scope tree takes to follow a letter typed into its search field, until what it shows is
// painted; with the catalogue as it is and with one ten times as large. Prints JSON.

#include "catalog/scopeselection.h"
#include "widgets/scopetree.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTextStream>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

/// The built-in catalogue, each scope and call \a times over under another name.
std::optional<ScopeCatalog> enlarged(int times)
{
    QFile file(u":/catalog/scopes.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonObject catalog = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray scopes = catalog.value("scopes"_L1).toArray();
    QJsonArray more = scopes;
    for (int copy = 1; copy < times; ++copy) {
        for (const QJsonValue &value : scopes) {
            QJsonObject scope = value.toObject();
            const QString suffix = QString::number(copy);
            scope.insert("name"_L1, QString(u'x' + suffix + scope.value("name"_L1).toString()));
            scope.insert("resource"_L1, QString(scope.value("resource"_L1).toString() + u' ' + suffix));
            QJsonArray endpoints;
            for (const QJsonValue &endpoint : scope.value("endpoints"_L1).toArray())
                endpoints.append(endpoint.toString().replace(u" /"_s, u" /x" + suffix + u'/'));
            scope.insert("endpoints"_L1, endpoints);
            more.append(scope);
        }
    }
    catalog.insert("scopes"_L1, more);
    return ScopeCatalog::fromJson(QJsonDocument(catalog).toJson(), nullptr);
}

/// Milliseconds for each letter typed and taken back.
QList<double> typing(ScopeTree &tree)
{
    auto *search = tree.findChild<QLineEdit *>(u"scopeSearch"_s);
    QList<double> times;
    const auto type = [&](const QString &text) {
        QElapsedTimer timer;
        timer.start();
        search->setText(text);
        QCoreApplication::processEvents(); // paints what is dirty
        times += static_cast<double>(timer.nsecsElapsed()) / 1e6;
    };
    for (const QString &word : {u"contacts"_s, u"POST /contacts/"_s, u"send sms"_s, u"zzz"_s}) {
        for (qsizetype length = 1; length <= word.size(); ++length)
            type(word.left(length));
        for (qsizetype length = word.size() - 1; length >= 0; --length)
            type(word.left(length));
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QJsonArray results;
    for (const int times : {1, 10}) {
        const std::optional<ScopeCatalog> catalog = enlarged(times);
        if (!catalog)
            return 1;
        ScopeSelection selection(*catalog);
        ScopeTree tree(*catalog, selection);
        tree.resize(560, 560);
        tree.show();
        QCoreApplication::processEvents();
        QJsonArray letters;
        for (const double milliseconds : typing(tree))
            letters.append(milliseconds);
        results.append(QJsonObject{{"scopes"_L1, catalog->scopes().size()}, {"letters_ms"_L1, letters}});
    }
    QTextStream(stdout) << QJsonDocument(results).toJson(QJsonDocument::Compact) << Qt::endl;
    return 0;
}
