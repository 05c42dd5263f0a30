#include "diagnosis/pastekind.h"

#include "authorize/redirectresponse.h"
#include "link/authorizationlink.h"

#include <QRegularExpression>

namespace hloauth {

PasteKind pasteKindOf(const QString &text)
{
    // HighLevel's codes; any other text without spaces could be meant as something else.
    static const QRegularExpression bareCode(QStringLiteral("\\A\\s*[\"']?[0-9a-f]{40}[\"']?\\s*\\z"));
    static const QRegularExpression codeInAddress(QStringLiteral("[?&]code="));
    constexpr qsizetype shortestCode = 16;
    constexpr qsizetype longestText = 64 * 1024;
    const QString limited = text.left(longestText);
    const RedirectResponse response = RedirectResponse::fromPasted(limited);
    const bool hasCode = response.error.isEmpty() && response.code.size() >= shortestCode;
    if (hasCode && (limited.contains(codeInAddress) || limited.contains(bareCode)))
        return PasteKind::Answer;
    const QString trimmed = limited.trimmed();
    if (!trimmed.contains(u' ') && AuthorizationLink::fromUrl(QUrl(trimmed)))
        return PasteKind::AuthorizationLink;
    return PasteKind::Words;
}

} // namespace hloauth
