#include "catalog/importdecisions.h"

namespace hloauth {

namespace {

constexpr qsizetype mostNames = 40; // of each kind; more are no scopes but some other text

template <typename T>
qsizetype cut(QList<T> *list)
{
    const qsizetype surplus = std::max<qsizetype>(list->size() - mostNames, 0);
    list->resize(list->size() - surplus);
    return surplus;
}

} // namespace

void ImportDecisions::decide(const QString &name, const QString &scope)
{
    m_decided.insert(name, scope);
}

QString ImportDecisions::resultFor(const ScopeImport::Misspelling &misspelling) const
{
    return m_decided.value(misspelling.text, misspelling.meant.value(0));
}

QString ImportDecisions::resultFor(const QString &unknown) const
{
    return m_decided.value(unknown, unknown);
}

QStringList ImportDecisions::scopes(const ScopeImport &found) const
{
    QStringList scopes = found.known;
    for (const ScopeImport::Misspelling &misspelling : found.misspelt)
        scopes += resultFor(misspelling);
    for (const QString &unknown : found.unknown)
        scopes += resultFor(unknown);
    scopes.removeAll(QString());
    scopes.removeDuplicates();
    return scopes;
}

qsizetype ImportDecisions::dropSurplus(ScopeImport *found)
{
    return cut(&found->misspelt) + cut(&found->unknown);
}

} // namespace hloauth
