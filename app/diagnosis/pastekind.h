#pragma once

class QString;

namespace hloauth {

/// What a text is that a person copied from the browser.
enum class PasteKind {
    Words, ///< what a page says, an error's address, or something else
    Answer, ///< HighLevel's answer: the redirect's address with the code, or the code alone
    AuthorizationLink ///< the link that asks for consent, instead of what came of it
};

PasteKind pasteKindOf(const QString &text);

} // namespace hloauth
