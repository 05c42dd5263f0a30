#include "wizard/wizarddraft.h"

#include "link/authorizationlink.h"

#include <QJsonArray>

#include <array>

namespace hloauth {

namespace {

template <typename T>
struct Word {
    QLatin1String word;
    T value;
};

constexpr std::array appTypes{Word<AppType>{QLatin1String("sub-account"), AppType::SubAccount},
                              Word<AppType>{QLatin1String("agency"), AppType::Agency},
                              Word<AppType>{QLatin1String("both"), AppType::Both}};
constexpr std::array targetUsers{Word<TargetUser>{QLatin1String("sub-account"), TargetUser::SubAccount},
                                 Word<TargetUser>{QLatin1String("agency"), TargetUser::Agency}};
constexpr std::array plans{Word<PlanTier>{QLatin1String("starter"), PlanTier::Any},
                           Word<PlanTier>{QLatin1String("unlimited"), PlanTier::Agency},
                           Word<PlanTier>{QLatin1String("agency-pro"), PlanTier::AgencyPro}};
constexpr std::array versions{
    Word<WizardDraft::VersionChoice>{QLatin1String("from-client-id"),
                                     WizardDraft::VersionChoice::FromClientId},
    Word<WizardDraft::VersionChoice>{QLatin1String("own"), WizardDraft::VersionChoice::Own},
    Word<WizardDraft::VersionChoice>{QLatin1String("none"), WizardDraft::VersionChoice::None}};
constexpr std::array steps{Word<Step>{QLatin1String("start"), Step::Start},
                           Word<Step>{QLatin1String("need"), Step::Need},
                           Word<Step>{QLatin1String("purpose"), Step::Purpose},
                           Word<Step>{QLatin1String("create-app"), Step::CreateApp},
                           Word<Step>{QLatin1String("scopes"), Step::Scopes},
                           Word<Step>{QLatin1String("redirect"), Step::Redirect},
                           Word<Step>{QLatin1String("credentials"), Step::Credentials},
                           Word<Step>{QLatin1String("authorize"), Step::Authorize},
                           Word<Step>{QLatin1String("tokens"), Step::Tokens}};

template <typename T, std::size_t N>
QString wordFor(const std::array<Word<T>, N> &words, T value)
{
    for (const Word<T> &word : words) {
        if (word.value == value)
            return QString(word.word);
    }
    return {};
}

template <typename T, std::size_t N>
std::optional<T> valueFor(const std::array<Word<T>, N> &words, const QString &text)
{
    for (const Word<T> &word : words) {
        if (word.word == text)
            return word.value;
    }
    return {};
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        if (entry.isString())
            list.append(entry.toString());
    }
    return list;
}

QStringList toTexts(const QList<ScopeWish> &wishes)
{
    QStringList texts;
    for (const ScopeWish &wish : wishes)
        texts.append(wish.toText());
    return texts;
}

QList<ScopeWish> wishesFrom(const QStringList &texts)
{
    QList<ScopeWish> wishes;
    for (const QString &text : texts) {
        if (const auto wish = ScopeWish::fromText(text))
            wishes.append(*wish);
    }
    return wishes;
}

/// A member of NeedAnswers and its key in the file.
struct NeedKey {
    QLatin1String word;
    std::optional<bool> NeedAnswers::*answer;
};

constexpr std::array needKeys{NeedKey{QLatin1String("oneSubAccount"), &NeedAnswers::oneSubAccount},
                              NeedKey{QLatin1String("onlyForMyself"), &NeedAnswers::onlyForMyself},
                              NeedKey{QLatin1String("withoutEvents"), &NeedAnswers::withoutEvents}};

QJsonObject toJson(const NeedAnswers &answers)
{
    QJsonObject object;
    for (const NeedKey &key : needKeys) {
        if (const auto answer = answers.*key.answer)
            object.insert(key.word, *answer);
    }
    return object;
}

NeedAnswers needFromJson(const QJsonObject &object)
{
    NeedAnswers answers;
    for (const NeedKey &key : needKeys) {
        const QJsonValue value = object.value(key.word);
        if (value.isBool())
            answers.*key.answer = value.toBool();
    }
    return answers;
}

const QString needKey = QStringLiteral("need");
const QString appTypeKey = QStringLiteral("appType");
const QString targetUserKey = QStringLiteral("targetUser");
const QString paidKey = QStringLiteral("paid");
const QString publicKey = QStringLiteral("public");
const QString planKey = QStringLiteral("plan");
const QString tokenForKey = QStringLiteral("tokenFor");
const QString stepsDoneKey = QStringLiteral("stepsDone");
const QString scopesKey = QStringLiteral("scopes");
const QString wishesKey = QStringLiteral("wishes");
const QString ownRedirectKey = QStringLiteral("useOwnRedirect");
const QString portKey = QStringLiteral("port");
const QString ownRedirectUriKey = QStringLiteral("ownRedirectUri");
const QString whiteLabelKey = QStringLiteral("whiteLabel");
const QString sameTabKey = QStringLiteral("sameTab");
const QString olderPathKey = QStringLiteral("olderPath");
const QString versionKey = QStringLiteral("version");
const QString versionIdKey = QStringLiteral("versionId");
const QString clientIdKey = QStringLiteral("clientId");
const QString stepKey = QStringLiteral("step");

} // namespace

AppChoices WizardDraft::choices() const
{
    const bool forAgency = tokenFor == UserType::Company;
    return {appType,  targetUser, forAgency ? TargetUser::Agency : TargetUser::SubAccount,
            isPublic, isPaid,     plan};
}

void WizardDraft::setChoices(const AppChoices &choices)
{
    appType = choices.appType;
    targetUser = choices.targetUser;
    tokenFor = choices.tokenFor == TargetUser::Agency ? UserType::Company : UserType::Location;
    isPublic = choices.isPublic;
    isPaid = choices.isPaid;
    plan = choices.plan;
}

ScopeRules WizardDraft::rules() const
{
    return {plan.value_or(PlanTier::AgencyPro), appType};
}

UserType WizardDraft::askedUserType() const
{
    return choices().asksForAgencyToken() ? UserType::Company : UserType::Location;
}

RedirectUri WizardDraft::redirectUri() const
{
    return ownRedirect ? RedirectUri(ownRedirectUri) : RedirectUri::loopback(port);
}

QString WizardDraft::usedVersionId() const
{
    switch (version) {
    case VersionChoice::FromClientId:
        return AuthorizationLink::suggestedVersionId(clientId);
    case VersionChoice::Own:
        return versionId;
    case VersionChoice::None:
        break;
    }
    return {};
}

QJsonObject WizardDraft::toJson() const
{
    QJsonObject object{{appTypeKey, wordFor(appTypes, appType)},
                       {targetUserKey, wordFor(targetUsers, targetUser)},
                       {publicKey, isPublic},
                       {paidKey, isPaid},
                       {tokenForKey, toString(tokenFor)},
                       {stepsDoneKey, QJsonArray::fromStringList(stepsDone)},
                       {scopesKey, QJsonArray::fromStringList(scopes)},
                       {wishesKey, QJsonArray::fromStringList(toTexts(wishes))},
                       {ownRedirectKey, ownRedirect},
                       {portKey, port},
                       {ownRedirectUriKey, ownRedirectUri},
                       {whiteLabelKey, whiteLabel},
                       {sameTabKey, sameTab},
                       {olderPathKey, olderPath},
                       {versionKey, wordFor(versions, version)},
                       {versionIdKey, versionId},
                       {clientIdKey, clientId},
                       {stepKey, wordFor(steps, step)}};
    if (!need.isEmpty())
        object.insert(needKey, hloauth::toJson(need));
    if (plan)
        object.insert(planKey, wordFor(plans, *plan));
    return object;
}

WizardDraft WizardDraft::fromJson(const QJsonObject &object)
{
    WizardDraft draft;
    draft.need = needFromJson(object.value(needKey).toObject());
    draft.appType = valueFor(appTypes, object.value(appTypeKey).toString()).value_or(draft.appType);
    draft.targetUser =
        valueFor(targetUsers, object.value(targetUserKey).toString()).value_or(draft.targetUser);
    draft.isPublic = object.value(publicKey).toBool();
    draft.isPaid = object.value(paidKey).toBool();
    draft.plan = valueFor(plans, object.value(planKey).toString());
    const UserType tokenFor = userTypeFromString(object.value(tokenForKey).toString());
    draft.tokenFor = tokenFor == UserType::Unknown ? draft.tokenFor : tokenFor;
    draft.stepsDone = strings(object.value(stepsDoneKey));
    draft.scopes = strings(object.value(scopesKey));
    draft.wishes = wishesFrom(strings(object.value(wishesKey)));
    draft.ownRedirect = object.value(ownRedirectKey).toBool();
    const int port = object.value(portKey).toInt();
    draft.port = port > 0 && port <= 65535 ? static_cast<quint16>(port) : draft.port;
    draft.ownRedirectUri = object.value(ownRedirectUriKey).toString();
    draft.whiteLabel = object.value(whiteLabelKey).toBool();
    draft.sameTab = object.value(sameTabKey).toBool();
    draft.olderPath = object.value(olderPathKey).toBool();
    draft.version = valueFor(versions, object.value(versionKey).toString()).value_or(draft.version);
    draft.versionId = object.value(versionIdKey).toString();
    draft.clientId = object.value(clientIdKey).toString();
    draft.step = valueFor(steps, object.value(stepKey).toString()).value_or(draft.step);
    return draft;
}

} // namespace hloauth
