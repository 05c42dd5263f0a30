#include "cli/locationscommand.h"

#include "cli/description.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/table.h"

#include <QCommandLineParser>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hloauth {

void LocationsCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"query"_s, tr("Only those with this text in their name."), u"TEXT"_s});
}

QString LocationsCommand::notes() const
{
    return tr("Needs the scope oauth.readonly, and a connection of an agency. With --json each\n"
              "sub-account is one object in one line: id, name, address, installed_at.");
}

bool LocationsCommand::prepare(Session &session, Failure *)
{
    m_search = session.options().value(u"query"_s).trimmed();
    return true;
}

void LocationsCommand::begin()
{
    m_lister =
        std::make_unique<LocationLister>(calls(), LocationLister::Question{agency().appId(), m_search});
    connect(m_lister.get(), &LocationLister::page, this, &LocationsCommand::take);
    connect(m_lister.get(), &LocationLister::finished, this, [this] {
        print();
        tellIfEmpty();
        end(ExitCode::Done);
    });
    connect(m_lister.get(), &LocationLister::failed, this,
            [this](const OAuthError &error, const QString &problem) {
                print(); // what is known is no secret, and may help
                if (error.isSet())
                    Q_EMIT failed(failureOf({}, error));
                else
                    Q_EMIT failed({ExitCode::Unreachable, u"list-broken"_s, problem, {}});
            });
    connect(&calls(), &AgencyCalls::stopped, this, [this](const AgencyStop &stop) {
        print();
        Q_EMIT failed(failureOf(stop, {}));
    });
    m_lister->next();
}

void LocationsCommand::take(const QList<SubAccount> &accounts)
{
    const Output &output = session().output();
    for (const SubAccount &account : accounts) {
        m_isEmpty = false;
        if (output.isJson())
            output.json({{"id"_L1, account.id},
                         {"name"_L1, textJson(account.name)},
                         {"address"_L1, textJson(account.address)},
                         {"installed_at"_L1, timeJson(account.installedAt)}});
        else
            m_rows.append({account.id, account.name, account.address});
    }
    m_lister->next();
}

void LocationsCommand::print()
{
    const Output &output = session().output();
    const QStringList lines = aligned(std::exchange(m_rows, {}));
    for (const QString &line : lines)
        output.line(line);
}

void LocationsCommand::tellIfEmpty() const
{
    if (m_isEmpty)
        session().output().note(
            m_search.isEmpty() ? AgencySession::noneInstalledText()
                               : tr("No sub-account with the app has \"%1\" in its name.").arg(m_search));
}

} // namespace hloauth
