#include "cli/commandtable.h"

#include "cli/checklinkcommand.h"
#include "cli/connectcommand.h"
#include "cli/decodetokencommand.h"
#include "cli/decryptssocommand.h"
#include "cli/diagnosticscommand.h"
#include "cli/explainerrorcommand.h"
#include "cli/exportcommand.h"
#include "cli/keepfreshcommand.h"
#include "cli/listcommand.h"
#include "cli/locationscommand.h"
#include "cli/locationtokenscommand.h"
#include "cli/practicecommand.h"
#include "cli/refreshcommand.h"
#include "cli/removecommand.h"
#include "cli/scopescommand.h"
#include "cli/showcommand.h"
#include "cli/testcommand.h"
#include "cli/tokencommand.h"
#include "cli/verifywebhookcommand.h"

#include <QCoreApplication>

namespace hloauth {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(hloauth::CommandTable)
};

template <typename T>
CommandEntry entry(const char *name, const QString &summary, const QString &operand = {})
{
    return {QString::fromLatin1(name), summary, operand, [] { return std::make_unique<T>(); }};
}

} // namespace

QList<CommandEntry> commandTable()
{
    const QString name = QStringLiteral("NAME");
    return {
        entry<ConnectCommand>("connect", Texts::tr("sign in to HighLevel and keep the tokens as NAME"), name),
        entry<TokenCommand>("token", Texts::tr("print a valid access token, refreshed first if need be"),
                            name),
        entry<RefreshCommand>("refresh", Texts::tr("get new tokens now"), name),
        entry<KeepFreshCommand>("keep-fresh", Texts::tr("refresh what is to be kept fresh; as from a timer"),
                                QStringLiteral("[NAME]")),
        entry<TestCommand>("test", Texts::tr("ask HighLevel whether a connection's token works"), name),
        entry<ExportCommand>("export",
                             Texts::tr("hand a connection's token to another tool, in its own form"),
                             QStringLiteral("[NAME]")),
        entry<ListCommand>("list", Texts::tr("list the connections")),
        entry<ShowCommand>("show", Texts::tr("show all about a connection but its secrets"), name),
        entry<RemoveCommand>("remove", Texts::tr("forget a connection and its secrets"), name),
        entry<LocationsCommand>(
            "locations", Texts::tr("list the sub-accounts in which an agency's app is installed"), name),
        entry<LocationTokensCommand>("location-tokens",
                                     Texts::tr("write a token for each of them into a file"), name),
        entry<ScopesCommand>("scopes",
                             Texts::tr("what can be asked for, by plan, endpoint or webhook event")),
        entry<CheckLinkCommand>("check-link", Texts::tr("find what an authorization link would fail at"),
                                QStringLiteral("[URL]")),
        entry<ExplainErrorCommand>("explain-error",
                                   Texts::tr("causes and fixes of an error that HighLevel shows"),
                                   QStringLiteral("[TEXT]")),
        entry<DecodeTokenCommand>("decode-token",
                                  Texts::tr("print the claims of a token read from standard input")),
        entry<VerifyWebhookCommand>("verify-webhook",
                                    Texts::tr("check that a webhook really is HighLevel's")),
        entry<DecryptSsoCommand>("decrypt-sso", Texts::tr("decrypt the session that a custom page got")),
        entry<DiagnosticsCommand>("diagnostics",
                                  Texts::tr("what somebody who helps needs to know, without secrets")),
        entry<PracticeCommand>("practice", Texts::tr("run a stand-in for HighLevel on this computer")),
    };
}

} // namespace hloauth
