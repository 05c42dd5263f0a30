#include "wizard/privatetokenguide.h"

#include "link/servers.h"
#include "uicontext.h"
#include "widgets/columnslayout.h"
#include "widgets/copybutton.h"
#include "widgets/flowlayout.h"
#include "widgets/icon.h"
#include "widgets/scale.h"
#include "widgets/stepsview.h"
#include "widgets/symbolline.h"
#include "widgets/text.h"

#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace hloauth {

namespace {

constexpr int mostScopesInText = 8;
constexpr int rotateDays = 90; // as HighLevel advises

const QString account = QStringLiteral("https://app.gohighlevel.com/");

} // namespace

PrivateTokenGuide::PrivateTokenGuide(const UiContext &context, QWidget *parent)
    : QWidget(parent), m_rotateBy(localDateText(context.now().addDays(rotateDays)))
{
    auto *columns = new QWidget;
    auto *columnsLayout = new ColumnsLayout(fontMetrics().averageCharWidth() * 92, 0.52, columns);
    columnsLayout->alignBottoms();
    columnsLayout->setStackedSpacing(space::large);
    columnsLayout->addWidget(makeSteps(context));
    columnsLayout->addWidget(makeLimits());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::large);
    layout->addWidget(columns);
    layout->addWidget(makeUse(context));
    setScopes({});
}

QWidget *PrivateTokenGuide::makeSteps(const UiContext &context)
{
    auto *box = new QGroupBox(tr("How to make one"));
    m_steps = new StepsView;
    auto *open = new QPushButton(tr("Open &HighLevel"));
    open->setIcon(paletteIcon(QStringLiteral("open")));
    open->setObjectName(QStringLiteral("openAccountButton"));
    open->setToolTip(account);
    connect(open, &QPushButton::clicked, this, [openUrl = context.openUrl] { openUrl(QUrl(account)); });
    m_copyScopes = new CopyButton(context.clipboard, CopyButton::Kind::Plain, tr("Copy the scopes to tick"),
                                  [this] { return m_scopes.join(QLatin1Char('\n')); });
    m_copyScopes->setObjectName(QStringLiteral("copyPrivateScopesButton"));
    m_copyScopes->setCaption(tr("Copy the scopes"));
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->addWidget(open);
    row->addWidget(m_copyScopes);
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(m_steps);
    layout->addWidget(buttons);
    layout->addStretch(1);
    return box;
}

void PrivateTokenGuide::setScopes(const QStringList &scopes)
{
    m_scopes = scopes;
    m_copyScopes->setVisible(!scopes.isEmpty());
    QString tick = tr("Tick the scopes: only what you need, as whoever has the token can do all of it.");
    if (scopes.size() > mostScopesInText)
        tick = tr("Tick the %n scope(s) that you chose in this program.", nullptr,
                  static_cast<int>(scopes.size()));
    else if (!scopes.isEmpty())
        tick =
            tr("Tick the scopes that you chose in this program: %1.").arg(scopes.join(QStringLiteral(", ")));
    m_steps->setSteps(
        {tr("In HighLevel, switch to the sub-account that it is for."),
         tr("Open Settings → Private Integrations. Is it missing? Switch it on in Settings → Labs; "
            "you have to be an admin."),
         tr("Press “Create new Integration”. Name it after the program that will use it."), tick,
         tr("Copy the token at once and keep it like a password: HighLevel shows it this one time."),
         tr("Rotate it there every 90 days, the first time by %1. The old token goes on working for 7 days, "
            "so that there is time to put the new one in place.")
             .arg(m_rotateBy)});
}

QWidget *PrivateTokenGuide::makeLimits()
{
    auto *box = new QGroupBox(tr("What to expect of it"));
    auto *layout = new QVBoxLayout(box);
    const auto can = [layout](const QString &text) {
        layout->addWidget(new SymbolLine(Symbol::Tick, Tone::Good, text));
    };
    const auto cannot = [layout](const QString &text) {
        layout->addWidget(new SymbolLine(Symbol::Cross, Tone::Bad, text));
    };
    can(tr("No app, no redirect address, no sign-in, no daily refresh."));
    can(tr("Its scopes can be changed later; the token stays the same."));
    cannot(tr("It works in one account only. Each sub-account needs a token of its own."));
    cannot(tr("No webhooks and no custom pages: those belong to apps."));
    cannot(tr("It can't list where an app is installed (installedLocations), nor make tokens for "
              "sub-accounts (locationToken). HighLevel takes OAuth tokens only there."));
    cannot(tr("It does not renew itself, and a lost one can't be shown again: rotate it, or make another."));
    layout->addWidget(new SymbolLine(
        Symbol::Info, Tone::Info,
        tr("An agency can have one for itself. Older help texts say that this needs the $497 plan (Agency "
           "Pro); whether that still holds is not confirmed.")));
    layout->addStretch(1);
    return box;
}

QWidget *PrivateTokenGuide::makeUse(const UiContext &context)
{
    auto *box = new QGroupBox(tr("What it looks like, and how a call uses it"));
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(
        wrappedLabel(tr("The token is “pit-” and a UUID: pit-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx. Send it "
                        "with every call in the first header; HighLevel wants the second one, too.")));
    auto *grid = new QGridLayout;
    addValue(*grid, context, QStringLiteral("privateAuthorization"), tr("Header"),
             QStringLiteral("Authorization: Bearer YOUR-TOKEN"));
    addValue(*grid, context, QStringLiteral("privateVersion"), tr("Header"),
             QStringLiteral("Version: 2021-07-28"));
    addValue(*grid, context, QStringLiteral("privateCall"), tr("Try it: GET"),
             Servers::highLevel().api.toString() + QStringLiteral("/locations/YOUR-SUB-ACCOUNT-ID"));
    layout->addLayout(grid);
    layout->addWidget(
        quietLabel(tr("The trial call reads the sub-account's name and needs the scope locations.readonly. "
                      "The ID stands in the browser's address bar, after “/location/”.")));
    return box;
}

void PrivateTokenGuide::addValue(QGridLayout &grid, const UiContext &context, const QString &objectName,
                                 const QString &caption, const QString &value)
{
    const QString what = caption + QLatin1Char(' ') + value.section(QLatin1Char(':'), 0, 0);
    auto *edit = new QLineEdit(value);
    edit->setObjectName(objectName);
    edit->setReadOnly(true);
    edit->setAccessibleName(what);
    edit->setCursorPosition(0);
    edit->setToolTip(value); // which large letters leave no room for
    auto *copy = new CopyButton(context.clipboard, CopyButton::Kind::Plain, tr("Copy: %1").arg(what),
                                [value] { return value; });
    copy->setObjectName(objectName + QStringLiteral("Copy"));
    const int row = grid.rowCount();
    grid.addWidget(new QLabel(caption), row, 0);
    grid.addWidget(edit, row, 1);
    grid.addWidget(copy, row, 2);
}

} // namespace hloauth
