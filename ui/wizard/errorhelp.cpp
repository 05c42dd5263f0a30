#include "wizard/errorhelp.h"

#include "connections/diagnostics.h"
#include "connections/workspace.h"
#include "widgets/notice.h"
#include "wizard/knownerrorsdialog.h"

#include <QPushButton>

namespace hloauth {

ErrorHelp::ErrorHelp(SignInSession &session, const UiContext &context, SessionRemedies::Place place,
                     QWidget &page)
    : m_context(context),
      m_step(place == SessionRemedies::Place::Authorize ? OAuthStep::Authorize : OAuthStep::Exchange),
      m_page(page), m_remedies(session, context, place)
{
    connect(&m_remedies, &SessionRemedies::openWanted, this, &ErrorHelp::openWanted);
    // What has to be done on a page can't be done under this window.
    const auto hide = [this] {
        if (m_dialog)
            m_dialog->hide();
    };
    connect(&m_remedies, &SessionRemedies::goTo, this, hide);
    connect(&m_remedies, &SessionRemedies::pasteWanted, this, hide);
}

ErrorHelp::~ErrorHelp()
{
    delete m_dialog.data();
}

QList<Diagnosis> ErrorHelp::causesOf(const QString &text) const
{
    return m_context.workspace.knownErrors().causes(text, m_step, m_remedies.situation());
}

KnownErrorsDialog &ErrorHelp::dialog()
{
    if (!m_dialog) {
        m_dialog = new KnownErrorsDialog(
            m_context.workspace.knownErrors(), m_step, [this] { return m_remedies.situation(); },
            m_remedies.kit(), m_context.clipboard, m_page.window());
        m_dialog->offerDiagnostics([this] { return diagnosticsText(m_context.workspace, m_context.now()); });
        connect(m_dialog, &KnownErrorsDialog::answerGiven, this, [this](const QString &text) {
            m_dialog->hide();
            Q_EMIT answerGiven(text);
        });
        connect(m_dialog, &KnownErrorsDialog::applied, this, [this](Remedy remedy, const QString &done) {
            const bool offersLink = changesLink(remedy) && m_step == OAuthStep::Authorize;
            m_dialog->sayDone(done, offersLink ? [this] { Q_EMIT openWanted(); } : std::function<void()>());
        });
    }
    return *m_dialog;
}

void ErrorHelp::raise()
{
    KnownErrorsDialog &window = dialog();
    window.show();
    window.raise();
    window.activateWindow();
}

void ErrorHelp::open()
{
    raise();
}

void ErrorHelp::openWith(const QString &text)
{
    dialog().setText(text);
    raise();
}

void ErrorHelp::openEntry(const QString &id)
{
    dialog().showEntry(id);
    raise();
}

void ErrorHelp::tell(Notice &notice, const QList<Diagnosis> &causes, const QString &text)
{
    notice.say(Tone::Bad, causes.constFirst().what, causes.constFirst().fix);
    addRemedies(notice, causes, text, {});
}

void ErrorHelp::addRemedies(Notice &notice, const QList<Diagnosis> &causes, const QString &text,
                            const QList<Remedy> &offered)
{
    constexpr int most = 3;
    int shown = 0;
    QPushButton *first = notice.mainButton();
    for (const Remedy remedy : causes.constFirst().remedies) {
        const QString caption = m_remedies.caption(remedy);
        if (caption.isEmpty() || offered.contains(remedy) || shown++ >= most)
            continue;
        QPushButton *button =
            notice.addAction(QStringLiteral("remedy_%1").arg(remedyName(remedy)), caption,
                             [this, remedy, &notice] { sayDone(notice, remedy, m_remedies.apply(remedy)); });
        first = first ? first : button;
    }
    notice.setMain(first);
    if (causes.size() > 1)
        notice.addAction(QStringLiteral("otherCausesButton"), tr("Other &causes…"),
                         [this, text] { openWith(text); });
}

void ErrorHelp::sayDone(Notice &notice, Remedy remedy, const QString &whatWasDone)
{
    if (!changesLink(remedy) || whatWasDone.isEmpty() || m_step != OAuthStep::Authorize)
        return;
    notice.say(Tone::Good, {}, whatWasDone);
    notice.addAction(QStringLiteral("openAfterRemedyButton"), tr("&Open again"),
                     [this] { Q_EMIT openWanted(); });
}

void ErrorHelp::clear()
{
    if (!m_dialog)
        return;
    m_dialog->hide();
    m_dialog->clear();
}

} // namespace hloauth
