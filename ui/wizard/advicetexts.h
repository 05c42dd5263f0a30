#pragma once

#include "catalog/appadvice.h"

#include <QCoreApplication>

namespace hloauth {

/// What the window says of an AppAdvice and of an AppConflict.
class AdviceTexts {
    Q_DECLARE_TR_FUNCTIONS(AdviceTexts)

public:
    static QString appType(const AppAdvice &advice);
    static QString audience(const AppAdvice &advice); ///< private or public
    static QString price(const AppAdvice &advice); ///< free or paid
    /// On a button that takes the advised type.
    static QString chooseType(const AppAdvice &advice);

    struct Warning {
        QString title;
        QString text;
        QString remedy; ///< on a button, with a mnemonic
    };
    static Warning warning(const AppConflict &conflict);

    /// What to choose in the portal.
    static QString portalChoices(const AppChoices &choices);

private:
    static Warning agencyWarning(const AppConflict &conflict);
    static Warning locationTokensWarning(const AppConflict &conflict);
    static Warning planWarning(const AppConflict &conflict);
};

} // namespace hloauth
