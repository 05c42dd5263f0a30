#pragma once

#include "practice/practiceanswer.h"
#include "practice/practicerequest.h"

#include <optional>

namespace hloauth {

struct PracticeGrant;
struct PracticeState;
struct PracticeSubAccount;

/// The calls that take an access token. As at HighLevel, the Version header is looked at first, then
/// the token, its class, its scopes, and only then what is asked for.
class PracticeApi {
public:
    explicit PracticeApi(PracticeState &state);

    PracticeAnswer locationToken(const PracticeRequest &request); ///< POST /oauth/locationToken
    PracticeAnswer locationTokenV3(const PracticeRequest &request); ///< POST /oauth/location-token
    PracticeAnswer installedLocations(const PracticeRequest &request); ///< GET /oauth/installedLocations
    PracticeAnswer installedLocationsV3(const PracticeRequest &request); ///< GET /oauth/installed-locations
    PracticeAnswer location(const PracticeRequest &request, const QString &id); ///< GET /locations/{id}
    PracticeAnswer company(const PracticeRequest &request, const QString &id); ///< GET /companies/{id}

    /// Whose limit a request counts against: its token's account, or the app itself.
    QString accountOf(const PracticeRequest &request) const;

private:
    enum class Versions { Dated, V3, Any };
    using Refusal = std::optional<PracticeAnswer>;

    /// Nothing if the token is good for an endpoint of this Version; then \a grant is what it allows.
    Refusal checkCall(const PracticeRequest &request, Versions versions, PracticeGrant *grant) const;
    Refusal checkAgencyCall(const PracticeRequest &request, Versions versions, const QString &scope,
                            PracticeGrant *grant) const;
    Refusal checkListing(const PracticeRequest &request, Versions versions) const;
    PracticeAnswer mint(const PracticeRequest &request, Versions versions);
    QList<const PracticeSubAccount *> listed(const PracticeParameters &query) const;

    PracticeState &m_state;
};

} // namespace hloauth
