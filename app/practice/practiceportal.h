#pragma once

#include "practice/practiceanswer.h"
#include "practice/practicerequest.h"

namespace hloauth {

struct PracticeState;

/// GET and POST /portal: the practice app as HighLevel's developer portal would show it, and forms that
/// change it. A form carries a token, so that a page from elsewhere can't change anything, and is read
/// only from a loopback host, so that such a page can't find the token out by a name of its own for
/// 127.0.0.1 either.
class PracticePortal {
public:
    explicit PracticePortal(PracticeState &state);

    PracticeAnswer show(const PracticeRequest &request);
    PracticeAnswer change(const PracticeRequest &request);

private:
    using Change = void (PracticePortal::*)(const PracticeParameters &form);

    static Change changeNamed(const QString &name);
    bool isAllowed(const PracticeRequest &request) const;

    void setVersion(const PracticeParameters &form);
    void setRedirects(const PracticeParameters &form);
    void setScopes(const PracticeParameters &form);
    void setDefaultKey(const PracticeParameters &form);
    void addKey(const PracticeParameters &form);
    void setDistribution(const PracticeParameters &form);
    void uninstall(const PracticeParameters &form);
    void uninstallElsewhere(const PracticeParameters &form);
    void setActive(const PracticeParameters &form);
    void makeApp(const PracticeParameters &form);

    PracticeState &m_state;
    QString m_token;
    QString m_said; ///< about the last change; shown once
};

} // namespace hloauth
