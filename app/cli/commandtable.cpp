#include "cli/commandtable.h"

#include "cli/checklinkcommand.h"
#include "cli/connectcommand.h"
#include "cli/decodetokencommand.h"
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

QString tr(const char *text)
{
    return QCoreApplication::translate("hloauth::CommandTable", text);
}

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
        entry<ConnectCommand>("connect", tr("sign in to HighLevel and keep the tokens as NAME"), name),
        entry<TokenCommand>("token", tr("print a valid access token, refreshed first if need be"), name),
        entry<RefreshCommand>("refresh", tr("get new tokens now"), name),
        entry<KeepFreshCommand>("keep-fresh", tr("refresh what is to be kept fresh; as from a timer"),
                                QStringLiteral("[NAME]")),
        entry<TestCommand>("test", tr("ask HighLevel whether a connection's token works"), name),
        entry<ExportCommand>("export", tr("hand a connection's token to another tool, in its own form"),
                             QStringLiteral("[NAME]")),
        entry<ListCommand>("list", tr("list the connections")),
        entry<ShowCommand>("show", tr("show all about a connection but its secrets"), name),
        entry<RemoveCommand>("remove", tr("forget a connection and its secrets"), name),
        entry<LocationsCommand>("locations",
                                tr("list the sub-accounts in which an agency's app is installed"), name),
        entry<LocationTokensCommand>("location-tokens", tr("write a token for each of them into a file"),
                                     name),
        entry<ScopesCommand>("scopes", tr("what can be asked for, by plan, endpoint or webhook event")),
        entry<CheckLinkCommand>("check-link", tr("find what an authorization link would fail at"),
                                QStringLiteral("[URL]")),
        entry<ExplainErrorCommand>("explain-error", tr("causes and fixes of an error that HighLevel shows"),
                                   QStringLiteral("[TEXT]")),
        entry<DecodeTokenCommand>("decode-token", tr("print the claims of a token read from standard input")),
        entry<VerifyWebhookCommand>("verify-webhook", tr("check that a webhook really is HighLevel's")),
        entry<DiagnosticsCommand>("diagnostics",
                                  tr("what somebody who helps needs to know, without secrets")),
        entry<PracticeCommand>("practice", tr("run a stand-in for HighLevel on this computer")),
    };
}

} // namespace hloauth
