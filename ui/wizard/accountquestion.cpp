#include "wizard/accountquestion.h"

#include "widgets/notice.h"
#include "wizard/tokenpickup.h"

#include <QCoreApplication>
#include <QPushButton>

namespace hloauth {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(hloauth::AccountQuestion)
};

QString accountWords(const Connection &connection)
{
    const bool agency = connection.userType == UserType::Company;
    const QString id = agency ? connection.companyId : connection.locationId;
    const QString kind = agency ? Texts::tr("the agency") : Texts::tr("the sub-account");
    if (connection.accountName.isEmpty())
        return Texts::tr("%1 with the ID %2 (its name can't be had with these scopes)").arg(kind, id);
    return Texts::tr("%1 “%2” (%3)").arg(kind, connection.accountName, id);
}

} // namespace

void askAboutAccount(Notice &notice, TokenPickup &pickup, const std::function<void()> &declined)
{
    notice.say(
        Tone::Warning, Texts::tr("Is this the account that you mean?"),
        Texts::tr("The install was not begun by this program's link, so look before you say yes. It is %1. "
                  "Nothing is kept yet.\n\nIf it is not yours, somebody may be trying to connect you to an "
                  "account of theirs; if it is, and you did not want it, uninstall the app there.")
            .arg(accountWords(pickup.connection())));
    notice.addAction(QStringLiteral("acceptAccountButton"), Texts::tr("&Yes, keep its tokens"),
                     [&pickup] { pickup.acceptAccount(); });
    notice.addAction(declineAccountButton, Texts::tr("&No, keep nothing"), [&pickup, declined] {
        pickup.declineAccount();
        declined();
    });
}

} // namespace hloauth
