#pragma once

class QHttpServerResponse;

namespace hloauth {

struct HttpAnswer;

/// \a answer as QHttpServer gives it. It ends the connection: see HttpGate.
QHttpServerResponse toResponse(const HttpAnswer &answer);

} // namespace hloauth
