#include "wizard/steptext.h"

#include <QCoreApplication>

namespace hloauth {

namespace {

struct StepText {
    Q_DECLARE_TR_FUNCTIONS(StepText)
};

} // namespace

QString stepTitle(Step step)
{
    switch (step) {
    case Step::Start:
        return StepText::tr("Welcome");
    case Step::Need:
        return StepText::tr("Do I need this at all?");
    case Step::Purpose:
        return StepText::tr("What it is for");
    case Step::CreateApp:
        return StepText::tr("Create the app");
    case Step::Scopes:
        return StepText::tr("Choose scopes");
    case Step::Redirect:
        return StepText::tr("Redirect and link");
    case Step::Credentials:
        return StepText::tr("Client ID and secret");
    case Step::Authorize:
        return StepText::tr("Ask for consent");
    case Step::Tokens:
        break;
    }
    return StepText::tr("Take the tokens");
}

} // namespace hloauth
