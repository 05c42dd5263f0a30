// An authorization link, ours or somebody else's, and the scopes in a text that somebody has.

#include "catalog/scopecatalog.h"
#include "catalog/scopeimport.h"
#include "fuzz/target.h"
#include "link/authorizationlink.h"
#include "link/linkcheck.h"

using namespace hloauth;

namespace {

const ScopeCatalog &catalog()
{
    static const ScopeCatalog builtIn = ScopeCatalog::builtIn(nullptr).value();
    return builtIn;
}

/// What was read is written as a link that reads the same.
void checkLink(const QString &text)
{
    const auto link = AuthorizationLink::fromUrl(QUrl(text));
    if (!link)
        return;
    const QUrl written = link->toUrl();
    FUZZ_VERIFY(written.isValid());
    const auto again = AuthorizationLink::fromUrl(written);
    FUZZ_VERIFY(again.has_value());
    FUZZ_VERIFY(again->toUrl() == written);
    FUZZ_VERIFY(AuthorizationLink::fromUrl(QUrl(QString::fromLatin1(written.toEncoded()))) == again);
}

void checkImport(const ScopeImport &import)
{
    for (const QString &name : import.known)
        FUZZ_VERIFY(catalog().find(name));
    for (const ScopeImport::Misspelling &slip : import.misspelt)
        FUZZ_VERIFY(!slip.meant.isEmpty());
}

/// Findings lie inside the link, and what was put right stays as it is.
void checkFindings(const QString &text)
{
    static const LinkCheck check(catalog());
    const LinkReport report = check.check(text);
    for (const LinkFinding &finding : report.findings) {
        FUZZ_VERIFY(finding.range.begin >= 0 && finding.range.length >= 0);
        FUZZ_VERIFY(finding.range.end() <= report.link.text.size());
    }
    if (!report.corrected.isEmpty())
        FUZZ_VERIFY(check.check(report.corrected).corrected == report.corrected);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkLink(text);
    checkLink(u"https://marketplace.gohighlevel.com/v2/oauth/chooselocation?" + text);
    checkFindings(text);
    checkFindings(u"https://marketplace.gohighlevel.com/v2/oauth/chooselocation?" + text);
    checkImport(ScopeImport::read(text, catalog()));
    checkImport(ScopeImport::readParameter(text, catalog()));
    return 0;
}
