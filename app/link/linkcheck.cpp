#include "link/linkcheck.h"

#include "link/linkcase.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

constexpr int mostRounds = 3;

/// Mails and chats take a point at the end for the end of a sentence.
QString readableAnywhere(const QString &link)
{
    return link.endsWith(u'.') ? QString(link.chopped(1) + u"%2E"_s) : link;
}

} // namespace

LinkFinding &LinkCase::add(LinkFinding::Kind kind, TextRange range, Remedied remedied, const QString &part,
                           const QStringList &meant)
{
    findings += LinkFinding::of(kind, range, part, meant);
    findings.last().isFixed = remedied == Remedied::Yes;
    return findings.last();
}

bool isPlaceholder(const QString &value)
{
    static const QRegularExpression wrapped(u"\\A(?:<[^<>]*>|\\[[^\\[\\]]*\\]|\\{+[^{}]*\\}+|%[A-Za-z_]+%|"
                                            "\\$[A-Za-z_][A-Za-z0-9_]*|:[A-Za-z_]+)\\z|\\$\\{|\\{\\{"_s);
    static const QRegularExpression named(
        u"\\A(?:client[_-]?id|app[_-]?id|redirect[_-]?ur[il]|version[_-]?id|scopes?|state|string|value|"
        "x{3,}|\\.{3}|…|todo|changeme|undefined|null|none)\\z|\\b(?:your|my|insert|replace|enter)[_ -]?"
        "(?:\\w+[_ "
        "-])?(?:client|app|id|redirect|callback|version|scope|state|url|uri|domain|site|host|secret|here)|"
        "_here\\b|\\[object "_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression host(
        u"\\Ahttps?://(?:[\\w-]+\\.)*(?:example\\.(?:com|org|net)|your-?\\w*\\.\\w+)(?:[:/?]|\\z)|"
        "\\Ahttps://myapp\\.com/oauth/callback/gohighlevel\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = value.trimmed();
    return wrapped.match(trimmed).hasMatch() || named.match(trimmed).hasMatch()
        || host.match(trimmed).hasMatch();
}

qsizetype LinkReport::count(LinkFinding::Severity severity) const
{
    return std::count_if(findings.cbegin(), findings.cend(),
                         [severity](const LinkFinding &one) { return one.severity == severity; });
}

bool LinkReport::canBeFixed() const
{
    return !corrected.isEmpty()
        && std::any_of(findings.cbegin(), findings.cend(),
                       [](const LinkFinding &one) { return one.isFixed; });
}

LinkCheck::LinkCheck(const ScopeCatalog &catalog, LinkContext context)
    : m_catalog(catalog), m_context(std::move(context))
{
}

LinkReport LinkCheck::check(const QString &text) const
{
    LinkReport report = checkOnce(text);
    // What one correction brings to light is corrected, too.
    bool isStable = !report.canBeFixed();
    for (int round = 0; round < mostRounds && !isStable; ++round) {
        const QString corrected = checkOnce(report.corrected).corrected;
        isStable = corrected.isEmpty() || corrected == report.corrected;
        if (!isStable)
            report.corrected = corrected;
    }
    return report;
}

LinkReport LinkCheck::checkOnce(const QString &text) const
{
    LinkReport report;
    report.link = LinkText::find(text);
    LinkCase one{m_catalog, m_context, report.link, {}, {}};
    const bool isLink = checkAddress(one);
    if (isLink) {
        checkParameterNames(one);
        checkClient(one);
        checkRedirect(one);
        checkScopes(one);
        checkSession(one);
    }
    report.findings = one.findings;
    std::stable_sort(
        report.findings.begin(), report.findings.end(),
        [](const LinkFinding &a, const LinkFinding &b) { return a.range.begin < b.range.begin; });
    // What was cut off can't be guessed.
    const bool isWhole =
        !report.link.has(LinkText::Damage::Ellipsis) && !report.link.has(LinkText::Damage::HalfEscape);
    const bool repeatsSecret =
        std::any_of(one.findings.cbegin(), one.findings.cend(),
                    [](const LinkFinding &finding) { return finding.isSecret() && !finding.isFixed; });
    if (isLink && isWhole && !repeatsSecret)
        report.corrected = readableAnywhere(one.fixed.toUrl().toString(QUrl::FullyEncoded));
    return report;
}

} // namespace hloauth
