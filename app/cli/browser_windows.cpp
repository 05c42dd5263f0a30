#include "cli/browser.h"

#include <QUrl>

#include <windows.h>

#include <shellapi.h>

namespace hloauth {

bool openInBrowser(const QUrl &url)
{
    const std::wstring address = url.toString(QUrl::FullyEncoded).toStdWString();
    const auto result = ShellExecuteW(nullptr, L"open", address.c_str(), nullptr, nullptr, SW_SHOWNORMAL);
    return reinterpret_cast<INT_PTR>(result) > 32; // as ShellExecute documents it
}

} // namespace hloauth
