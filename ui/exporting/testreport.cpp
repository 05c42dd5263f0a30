#include "exporting/testreport.h"

#include "diagnosis/tokentest.h"
#include "widgets/notice.h"
#include "widgets/text.h"

#include <QCoreApplication>

namespace hloauth {

namespace {

Tone toneOf(const TokenTestResult &result)
{
    using Verdict = TokenTestResult::Verdict;
    switch (result.verdict) {
    case Verdict::Works:
    case Verdict::Accepted:
        return Tone::Good;
    case Verdict::LacksScope:
        return result.call.isPermitted ? Tone::Warning : Tone::Good;
    case Verdict::WrongClass:
    case Verdict::NoAccess:
    case Verdict::NoAnswer:
        return Tone::Warning;
    case Verdict::Inactive:
    case Verdict::Dead:
    case Verdict::Unclear:
        break;
    }
    return Tone::Bad;
}

} // namespace

void sayTestResult(Notice &notice, const TokenTestResult &result,
                   std::optional<std::chrono::seconds> validity, const QString &account,
                   const QStringList &missing)
{
    QString text = withWholeUnits(result.sentence(validity, account));
    if (!missing.isEmpty())
        text += QLatin1Char('\n')
              + QCoreApplication::translate("hloauth::TestReport", "Asked for and not granted: %1")
                    .arg(missing.join(QStringLiteral(", ")));
    notice.say(toneOf(result), {}, text);
    if (result.error.isSet())
        notice.setDetails(detailsOf(result.error));
}

} // namespace hloauth
