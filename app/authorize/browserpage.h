#pragma once

#include <QByteArray>
#include <QString>

namespace hloauth {

/// The small page that the browser shows after the redirect. Self-contained: no script, no external
/// resource, nothing of the request in it.
struct BrowserPage {
    enum class Mark { Tick, Cross, Question };

    Mark mark = Mark::Cross;
    QString title;
    QString text;
    int httpStatus = 200;

    QByteArray html() const;
};

} // namespace hloauth
