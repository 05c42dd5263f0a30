#include "wizard/steptext.h"

#include <QCoreApplication>

namespace hloauth {

QString stepTitle(Step step)
{
    const auto translated = [](const char *text) {
        return QCoreApplication::translate("hloauth::steps", text);
    };
    switch (step) {
    case Step::Start:
        return translated("Welcome");
    case Step::Need:
        return translated("Do I need this at all?");
    case Step::CreateApp:
        return translated("Create the app");
    case Step::Scopes:
        return translated("Choose scopes");
    case Step::Redirect:
        return translated("Redirect and link");
    case Step::Credentials:
        return translated("Client ID and secret");
    case Step::Authorize:
        return translated("Ask for consent");
    case Step::Tokens:
        break;
    }
    return translated("Take the tokens");
}

} // namespace hloauth
