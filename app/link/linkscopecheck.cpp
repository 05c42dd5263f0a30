#include "catalog/scopecatalog.h"
#include "catalog/scopeimport.h"
#include "link/linkcase.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

using Kind = LinkFinding::Kind;
using Oddity = ScopeImport::Oddity;
using enum LinkCase::Remedied;

/// Names that tools and examples use for what HighLevel calls something else.
struct OtherName {
    const char *name; ///< without ".readonly", ".read" or ".write"
    const char *current;
};
constexpr auto otherNames = std::to_array<OtherName>({
    {"pipelines", "opportunities"},
    {"appointments", "calendars/events"},
    {"events", "calendars/events"},
    {"messages", "conversations/message"},
    {"sms", "conversations/message"},
    {"tags", "locations/tags"},
    {"tasks", "locations/tasks"},
    {"customFields", "locations/customFields"},
    {"custom-fields", "locations/customFields"},
    {"custom_fields", "locations/customFields"},
    {"customValues", "locations/customValues"},
    {"custom-values", "locations/customValues"},
    {"custom_values", "locations/customValues"},
    {"templates", "locations/templates"},
    {"locations/customMenus", "custom-menu-link"},
    {"custom-menus", "custom-menu-link"},
    {"estimates", "invoices/estimate"},
    {"orders", "payments/orders"},
    {"transactions", "payments/transactions"},
    {"subscriptions", "payments/subscriptions"},
    {"coupons", "payments/coupons"},
    {"agencies", "companies"},
    {"agency", "companies"},
    {"subaccounts", "locations"},
    {"notes", "contacts"},
    {"funnels", "funnels/funnel"},
    {"redirects", "funnels/redirect"},
    {"trigger-links", "links"},
    {"prices", "products/prices"},
});

/// Names that no document of HighLevel's has and that its portal was seen to offer: the server's list in
/// https://github.com/GoHighLevel/highlevel-api-docs/issues/226 (January 2026), issue 266 there, and
/// install links that the portal made.
const QStringList &undocumentedNames()
{
    static const QStringList names{u"snapshots.write"_s,
                                   u"twilioaccount.read"_s,
                                   u"documents_contracts/list.readonly"_s,
                                   u"documents_contracts/sendLink.write"_s,
                                   u"documents_contracts_template/list.readonly"_s,
                                   u"documents_contracts_template/sendLink.write"_s,
                                   u"saas/location.complimentaryCredit.read"_s,
                                   u"saas/location.complimentaryCredit.write"_s,
                                   u"knowledge-bases.readonly"_s,
                                   u"knowledge-bases.write"_s,
                                   u"conversations/reports.readonly"_s,
                                   u"reports.readonly"_s};
    return names;
}

Kind kindOf(Oddity::Kind kind)
{
    switch (kind) {
    case Oddity::Kind::PlusForSpace:
        return Kind::ScopePlus;
    case Oddity::Kind::EncodedPlus:
        return Kind::ScopeEncodedPlus;
    case Oddity::Kind::Comma:
        return Kind::ScopeComma;
    case Oddity::Kind::LineBreak:
        return Kind::ScopeLineBreak;
    case Oddity::Kind::StraySpace:
        return Kind::ScopeStraySpace;
    case Oddity::Kind::SpaceInside:
        return Kind::ScopeSpaceInside;
    case Oddity::Kind::EncodedTwice:
        return Kind::ScopeEncodedTwice;
    case Oddity::Kind::Repeated:
        break;
    }
    return Kind::ScopeRepeated;
}

/// What stands for \a name today, if the catalogue has it; empty if it is no known other name.
QString currentName(const QString &name, const ScopeCatalog &catalog)
{
    const QString subject = name.section(u'.', 0, 0);
    const auto found = std::find_if(otherNames.begin(), otherNames.end(), [&subject](const OtherName &one) {
        return subject.compare(QLatin1String(one.name), Qt::CaseInsensitive) == 0;
    });
    if (found == otherNames.end() || name.count(u'.') != 1)
        return {};
    const bool writes = name.section(u'.', 1).startsWith("write"_L1, Qt::CaseInsensitive);
    const QString current =
        QLatin1String(found->current) + (writes ? QLatin1String(".write") : QLatin1String(".readonly"));
    return catalog.contains(current) ? current : QString();
}

class ScopeChecker {
public:
    ScopeChecker(LinkCase &one, const LinkParameter &parameter)
        : m_case(one), m_parameter(parameter),
          m_written(one.link.text.mid(parameter.valueRange.begin, parameter.valueRange.length))
    {
    }

    void check()
    {
        const ScopeImport found = ScopeImport::readParameter(m_written, m_case.catalog);
        if (found.isEmpty()) {
            m_case.add(Kind::ScopeMissing, m_parameter.range, No);
            return;
        }
        for (const Oddity &oddity : found.oddities)
            addOddity(oddity);
        if (m_written.contains(u' '))
            m_case.add(Kind::ScopeRawSpace, m_parameter.valueRange, Yes);
        for (const ScopeImport::Misspelling &misspelling : found.misspelt)
            addMisspelt(misspelling.text, misspelling.meant);
        for (const QString &name : found.unknown)
            addUnknown(name);
        m_case.fixed.scopes = corrected(found);
        checkRules();
    }

private:
    /// Where a scope stands by itself in the value as it is written; -1 if it is torn or encoded oddly.
    qsizetype positionOf(const QString &written) const
    {
        static const QRegularExpression separator(u"(?:%(?!2F)[0-9A-F]{2}|[+\\s,;\"'])\\z"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
        for (qsizetype at = m_written.indexOf(written); at >= 0; at = m_written.indexOf(written, at + 1)) {
            if (at == 0
                || separator.match(m_written.mid(std::max<qsizetype>(at - 3, 0), std::min<qsizetype>(at, 3)))
                       .hasMatch())
                return at;
        }
        return -1;
    }

    /// Where a scope stands in the link; all of the value if it can't be told.
    TextRange rangeOf(const QString &scope) const
    {
        for (const QString &text : {scope, QString::fromLatin1(QUrl::toPercentEncoding(scope))}) {
            const qsizetype at = text.isEmpty() ? -1 : positionOf(text);
            if (at >= 0)
                return {m_parameter.valueRange.begin + at, text.size()};
        }
        return m_parameter.valueRange;
    }

    void addOddity(const Oddity &oddity)
    {
        const TextRange range = oddity.where.isEmpty() ? m_parameter.valueRange : rangeOf(oddity.where);
        m_case.add(kindOf(oddity.kind), range, Yes, oddity.where);
    }

    void replace(const QString &name, Kind kind, const QStringList &meant)
    {
        m_case.add(kind, rangeOf(name), Yes, name, meant);
        m_replaced.insert(name, meant.first());
    }

    void addMisspelt(const QString &name, const QStringList &meant)
    {
        const QString current = currentName(name, m_case.catalog);
        if (undocumentedNames().contains(name))
            addUnknown(name);
        else if (!current.isEmpty())
            replace(name, Kind::ScopeRenamed, {current});
        else
            replace(name, Kind::ScopeMisspelt, meant);
    }

    void addUnknown(const QString &name)
    {
        const QString current = currentName(name, m_case.catalog);
        if (undocumentedNames().contains(name))
            m_case.add(Kind::ScopeUndocumented, rangeOf(name), No, name);
        else if (isPlaceholder(name))
            m_case.add(Kind::Placeholder, rangeOf(name), No, name);
        else if (!current.isEmpty())
            replace(name, Kind::ScopeRenamed, {current});
        else
            m_case.add(Kind::ScopeUnknown, rangeOf(name), No, name);
    }

    QStringList corrected(const ScopeImport &found) const
    {
        QStringList scopes;
        for (const QString &name : found.names)
            scopes += m_replaced.value(name, name);
        scopes.removeDuplicates();
        return scopes;
    }

    void checkRules()
    {
        if (!m_case.context.rules)
            return;
        for (const QString &name : std::as_const(m_case.fixed.scopes)) {
            const Scope *scope = m_case.catalog.find(name);
            if (scope)
                addVerdict(*scope, m_case.context.rules->check(*scope));
        }
    }

    void addVerdict(const Scope &scope, const ScopeVerdict &verdict)
    {
        if (verdict.fit == ScopeVerdict::Fit::Fits)
            return;
        if (verdict.fit == ScopeVerdict::Fit::Uncertain) {
            m_case.add(Kind::ScopePerhapsUnfit, rangeOf(scope.name), No, scope.name);
        } else if (verdict.limit == ScopeVerdict::Limit::Plan) {
            m_case.add(Kind::ScopeNotInPlan, rangeOf(scope.name), No, scope.name,
                       {verdict.needed == PlanTier::AgencyPro ? LinkFinding::tr("$497 Agency Pro")
                                                              : LinkFinding::tr("$297 Unlimited")});
        } else {
            m_case.add(Kind::ScopeNotInType, rangeOf(scope.name), No, scope.name,
                       {scope.subAccountAccess ? LinkFinding::tr("it is for sub-accounts only")
                                               : LinkFinding::tr("it is for agencies only")});
        }
    }

    LinkCase &m_case;
    const LinkParameter &m_parameter;
    const QString m_written;
    QHash<QString, QString> m_replaced;
};

} // namespace

void checkScopes(LinkCase &one)
{
    const LinkParameter *parameter = one.parameter(u"scope"_s);
    if (!parameter)
        one.add(Kind::ScopeMissing, one.atEnd(), No);
    else if (isPlaceholder(parameter->value()))
        one.add(Kind::Placeholder, parameter->valueRange, No, parameter->value());
    else
        ScopeChecker(one, *parameter).check();
}

} // namespace hloauth
