#pragma once

#include "practice/practiceparameters.h"

namespace hloauth {

/// What the practice server's endpoints look at in a request.
struct PracticeRequest {
    QByteArray method; ///< "GET", "POST", …
    QString path;
    PracticeParameters query;
    QByteArray version; ///< the Version header
    QByteArray authorization;
    QByteArray host; ///< name and port that the browser asked for
    QByteArray origin; ///< of the page that a form was on; empty if the browser does not say
    QByteArray cookie;
    QByteArray contentType; ///< in lower case, without parameters such as charset
    QByteArray body;

    bool isForm() const { return contentType == "application/x-www-form-urlencoded"; }
    bool isJson() const { return contentType == "application/json"; }
    /// The body's parameters if it is a form, and none otherwise.
    PracticeParameters form() const { return PracticeParameters::fromForm(isForm() ? body : QByteArray()); }
};

} // namespace hloauth
