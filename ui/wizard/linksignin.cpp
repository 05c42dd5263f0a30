#include "wizard/linksignin.h"

#include "connections/workspace.h"
#include "widgets/linkcheckdialog.h"
#include "widgets/lossquestion.h"
#include "wizard/draftkeeper.h"
#include "wizard/steptext.h"
#include "wizard/tokenpickup.h"

namespace hloauth {

LinkSignIn::LinkSignIn(QWidget &window, const UiContext &context, const TokenPickup &pickup,
                       DraftKeeper &drafts)
    : QObject(&window), m_window(window), m_context(context), m_pickup(pickup), m_drafts(drafts)
{
}

void LinkSignIn::check(const QString &link)
{
    auto *open = m_window.findChild<LinkCheckDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (open && open->isVisible()) {
        if (!link.isEmpty())
            open->setLink(link);
        open->raise();
        open->activateWindow();
        return;
    }
    LinkContext context;
    context.marketplaces = {m_context.workspace.options().servers.marketplace};
    auto *dialog = new LinkCheckDialog(m_context.catalog, context, m_context.clipboard, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setLink(link);
    connect(dialog, &LinkCheckDialog::signInWanted, this,
            [this, dialog](const AuthorizationLink &wanted) { signInWith(wanted, *dialog); });
    dialog->show();
}

/// The dialog stays open, with the link in it, until that is so.
void LinkSignIn::signInWith(const AuthorizationLink &link, LinkCheckDialog &dialog)
{
    const auto begin = [this, link, &dialog] {
        if (refusesForTokens(dialog))
            return; // they came while the question was open
        dialog.close();
        Q_EMIT wanted(link);
    };
    if (refusesForTokens(dialog))
        return;
    if (m_drafts.hasAny())
        askBeforeLoss(dialog, tr("There is an unfinished sign-in"),
                      tr("What you chose and entered for it is replaced by what the link asks for."),
                      tr("&Replace it"), begin);
    else
        begin();
}

bool LinkSignIn::refusesForTokens(LinkCheckDialog &dialog) const
{
    if (m_pickup.hasSomethingToLose())
        dialog.refuseSignIn(tr("Your new tokens come first"),
                            tr("They are not kept yet, and a new sign-in would lose them. Finish the step "
                               "“%1” first; the link stays here.")
                                .arg(stepTitle(Step::Tokens)));
    return m_pickup.hasSomethingToLose();
}

} // namespace hloauth
