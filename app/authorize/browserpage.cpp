#include "authorize/browserpage.h"

#include "translations.h"

#include <QCryptographicHash>
#include <QStringList>

namespace hloauth {

namespace {

constexpr auto programName = "HighLevel OAuth Helper";

constexpr auto style = R"(
:root{color-scheme:light dark;--page:#f3f5f8;--card:#fff;--edge:#dfe4ea;--text:#18212c;--soft:#56616f;
--shadow:0 1px 2px rgba(24,33,44,.06),0 12px 32px rgba(24,33,44,.08);
--tick:#12734a;--tick-back:#e0f4e9;--cross:#b3261e;--cross-back:#fce8e6;--question:#8a5800;--question-back:#fdf0d5}
@media (prefers-color-scheme:dark){:root{--page:#11151a;--card:#1a2027;--edge:#2b343f;--text:#e9edf2;
--soft:#a3afbd;--shadow:0 1px 2px rgba(0,0,0,.4),0 12px 32px rgba(0,0,0,.35);
--tick:#6fd9a3;--tick-back:#17352a;--cross:#ff9a91;--cross-back:#40201f;--question:#f3c265;--question-back:#3a2d12}}
*{box-sizing:border-box}
html,body{margin:0;min-height:100vh;background:var(--page);color:var(--text)}
body{display:flex;align-items:center;justify-content:center;padding:24px;text-align:center;
font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
main{width:100%;max-width:27.5rem;padding:48px 36px 0;background:var(--card);border:1px solid var(--edge);
border-radius:16px;box-shadow:var(--shadow)}
svg{display:block;width:72px;height:72px;margin:0 auto;padding:18px;border-radius:50%;fill:none;
stroke:currentColor;stroke-width:3;stroke-linecap:round;stroke-linejoin:round}
.tick{color:var(--tick);background:var(--tick-back)}
.cross{color:var(--cross);background:var(--cross-back)}
.question{color:var(--question);background:var(--question-back)}
h1{margin:24px 0 0;font-size:1.375rem;line-height:1.3;font-weight:600;letter-spacing:-.01em;text-wrap:balance}
p{margin:12px 0 0;color:var(--soft);text-wrap:pretty}
footer{margin:36px -36px 0;padding:14px 36px;border-top:1px solid var(--edge);color:var(--soft);font-size:.8125rem}
@media (max-width:26rem){body{padding:12px}main{padding:32px 22px 0}footer{margin:28px -22px 0;padding:12px 22px}}
)";

struct MarkDrawing {
    const char *name;
    const char *lines;
};

MarkDrawing drawingOf(BrowserPage::Mark mark)
{
    switch (mark) {
    case BrowserPage::Mark::Tick:
        return {"tick", R"(<path d="M5 17.5 12.5 25 27 8.5"/>)"};
    case BrowserPage::Mark::Question:
        return {
            "question",
            R"(<path d="M10.5 11a5.5 5.5 0 1 1 8.4 4.7c-1.9 1.2-2.9 2.3-2.9 4.3"/><path d="M16 26.5v.01" stroke-width="4.5"/>)"};
    case BrowserPage::Mark::Cross:
        break;
    }
    return {"cross", R"(<path d="M8 8 24 24M24 8 8 24"/>)"};
}

/// Allows this page's own style and nothing else, whatever may get into its text.
QByteArray contentSecurityPolicy()
{
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash
         + "'; img-src data:; base-uri 'none'; form-action 'none'";
}

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray paragraphs(const QString &text)
{
    QByteArray html;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        html += "<p>" + escaped(line) + "</p>\n";
    return html;
}

} // namespace

QByteArray BrowserPage::html() const
{
    const MarkDrawing drawing = drawingOf(mark);
    QByteArray page = "<!DOCTYPE html>\n<html lang=\"" + textLanguage().replace(u'_', u'-').toLatin1()
                    + "\">\n<head>\n<meta charset=\"utf-8\">\n";
    page += "<meta http-equiv=\"Content-Security-Policy\" content=\"" + contentSecurityPolicy() + "\">\n";
    page += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"referrer\" content=\"no-referrer\">\n";
    page += "<title>" + escaped(title) + " \xC2\xB7 " + programName + "</title>\n";
    // Without an icon of its own the browser would ask this program for /favicon.ico.
    page += "<link rel=\"icon\" href=\"data:,\">\n<style>" + QByteArray(style) + "</style>\n</head>\n";
    page += "<body>\n<main>\n<svg class=\"" + QByteArray(drawing.name)
          + "\" viewBox=\"0 0 32 32\" aria-hidden=\"true\">" + drawing.lines + "</svg>\n";
    page += "<h1>" + escaped(title) + "</h1>\n" + paragraphs(text);
    page += "<footer>" + QByteArray(programName) + "</footer>\n</main>\n</body>\n</html>\n";
    return page;
}

} // namespace hloauth
