#pragma once

#include "catalog/appadvice.h"
#include "catalog/scopewish.h"
#include "link/redirecturi.h"
#include "tokens/tokenset.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace hloauth {

/// The wizard's pages, in their order.
enum class Step { Start, Need, Purpose, CreateApp, Scopes, Redirect, Credentials, Authorize, Tokens };

/// What was typed and chosen in the wizard: everything but the secret.
struct WizardDraft {
    enum class VersionChoice {
        FromClientId, ///< the client ID's first part: right for an app's first version
        Own,
        None
    };

    NeedAnswers need; ///< to "Do I need this at all?"

    AppType appType = AppType::SubAccount;
    TargetUser targetUser = TargetUser::Agency; ///< counts only for AppType::Agency
    bool isPublic = false;
    bool isPaid = false;
    std::optional<PlanTier> plan; ///< nothing: she is not sure
    UserType tokenFor = UserType::Location; ///< counts only for an app of both types
    QStringList stepsDone; ///< names of the checklist's ticked items

    QStringList scopes;
    QList<ScopeWish> wishes; ///< what they were chosen for

    bool ownRedirect = false;
    quint16 port = RedirectUri::standard().port();
    QString ownRedirectUri;
    bool whiteLabel = false;
    bool sameTab = false;
    bool olderPath = false;
    VersionChoice version = VersionChoice::FromClientId;
    QString versionId; ///< counts only with VersionChoice::Own

    QString clientId;

    Step step = Step::Start; ///< where she was

    AppChoices choices() const;
    void setChoices(const AppChoices &choices);
    ScopeRules rules() const;
    UserType askedUserType() const; ///< whose token to ask for
    RedirectUri redirectUri() const;
    QString usedVersionId() const; ///< as it goes into the link; may be empty

    QJsonObject toJson() const;
    /// What can't be used of \a object is left at its default: a draft is a convenience.
    static WizardDraft fromJson(const QJsonObject &object);

    bool operator==(const WizardDraft &) const = default;
};

} // namespace hloauth
