"""What can go wrong at each request that the program makes, and what it has to say then.

A row is a fault and, for each step, the exit code and the entry of resources/diagnosis/known-errors.json whose words
are to be told (or the words themselves, with a space in them)."""

import json
import pathlib
import re
import typing

import faults

TRACE = "4c0b1a2e-trace"
STEPS = ("exchange", "refresh", "list", "mint", "test")
KNOWN = pathlib.Path(__file__).resolve().parents[2] / "resources/diagnosis/known-errors.json"
TOO_MANY = "HighLevel refuses every request as too many, because other programs use up the limit"
RENEWED = "HighLevel refuses the agency's access token with the words “{}”, although it was renewed just now"


class Row(typing.NamedTuple):
    fault: object  # a function of the server's handler, or a name: an address at which nothing good answers
    exits: dict  # by step
    words: dict
    trace: bool = False  # the server gives its number for the request


def _row(fault, exits, words, trace=False):
    if isinstance(words, str):
        words = dict.fromkeys(STEPS, words)
    return Row(fault, dict(zip(STEPS, exits)), words, trace)


def _no(status, message, *exits, words, **fields):
    """HighLevel refuses, in its usual form. At "test" the answer is no (1), and so it is when every row of "mint" has
    its own error."""
    body = {"statusCode": status, "message": message, "traceId": TRACE, **fields}
    return _row(faults.says(status, body), exits or (3, 3, 3, 1, 1), words, trace=True)


def _fault(fault, entry):
    """The network or the server: nothing is lost. The same words everywhere but at the exchange, whose code is."""
    return _row(fault, (4, 4, 4, 4, 4), {**dict.fromkeys(STEPS, entry), "exchange": f"{entry}-exchange"})


def _too_many(fault):
    return _fault(fault, "rate-limited")._replace(
        words={"exchange": "rate-limited-exchange", "refresh": "rate-limited", "list": TOO_MANY, "mint": TOO_MANY,
               "test": "rate-limited"})


def _refused(api, **at):
    """What is known of the step, and what is said of a text that does not belong to it."""
    return {"exchange": "refused-exchange", "refresh": "refused-refresh", "list": api, "mint": api, "test": api, **at}


def _token_refused(message):
    return _refused(RENEWED.format(message), test="access-token-invalid")


def _oauth(status, error, description, *exits, words):
    return _row(faults.says(status, {"error": error, "error_description": description}), exits, words)


def rows(released):
    """By name. \a released: an event that ends what stalls."""
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"
    limits = {"X-RateLimit-Interval-Milliseconds": "300", "X-RateLimit-Max": "100"}
    return {
        # ---- documented answers of the token endpoint
        "wrong client": _oauth(401, "UnAuthorized!", "Invalid client credentials!", 3, 6, 3, 3, 1,
                               words={**_refused("client-credentials"), "exchange": "client-credentials",
                                      "refresh": "client-credentials-at-refresh",
                                      "list": RENEWED.format("UnAuthorized!: Invalid client credentials!"),
                                      "mint": RENEWED.format("UnAuthorized!: Invalid client credentials!")}),
        "code used": _oauth(400, "invalid_grant", "Invalid grant: authorization code is invalid", 3, 6, 3, 1, 1,
                            words={**_refused("code-invalid"), "exchange": "code-invalid",
                                   "refresh": "grant-invalid-at-refresh"}),
        "refresh token used": _no(400, "Invalid grant: refresh token is invalid", 3, 6, 3, 1, 1,
                                  words="refresh-token-used"),
        "refresh token malformed": _no(400, "Invalid refresh token", 3, 6, 3, 1, 1,
                                       words="refresh-token-malformed"),
        "location not active": _no(400, "Location is not active",
                                   words=_refused("location-inactive-at-api", exchange="location-inactive",
                                                  refresh="location-inactive-at-refresh")),
        "missing parameter": _no(400, "Missing parameter: clientId", words="parameter-missing"),
        "invalid parameter": _no(400, "Invalid parameter: grantType", words="parameter-missing"),
        "empty grant type": _no(422, ["grant_type must be a valid enum value", "grant_type should not be empty"],
                                error="Unprocessable Entity", words="grant-type-empty"),
        "camel case": _no(422, ["property userType should not exist"], words="spelling-refused"),
        "code verifier": _no(422, ["property code_verifier should not exist"], words="pkce-refused"),
        "newest envelope": _row(faults.says(400, {"error": {"code": "INVALID_ARGUMENT", "message": "Not like this.",
                                                            "resolution": "Do it like that."}, "traceId": TRACE}),
                                (3, 3, 3, 1, 0), _refused("refused", test="HighLevel accepts the token"), trace=True),
        "removed": _no(400, "API endpoint has been removed", words="reconnect-removed"),
        "no such address": _no(404, "Cannot POST /oauth/token", words="token-address-unknown"),
        # ---- of what is asked with an access token
        "access token": _no(401, "Invalid token: access token is invalid", 3, 3, 3, 3, 1,
                            words=_token_refused("Invalid token: access token is invalid")),
        "garbled token": _no(401, "Invalid JWT", 3, 3, 3, 3, 1, words=_token_refused("Invalid JWT")),
        "scope": _no(401, "The token is not authorized for this scope.", 3, 3, 3, 3, 1,
                     words=_refused("scope-missing-in-token", test="lacks the scope companies.readonly")),
        "user type": _no(401, "This token's user type is not yet supported!", 3, 3, 3, 3, 1,
                         words=_refused("location-token-with-location-token")),
        "class": _no(401, "This AuthClass is not yet supported!", 3, 3, 3, 3, 1,
                     words=_refused("auth-class-unsupported")),
        "class and scope": _no(401, "This authClass type is not allowed to access this scope. Please verify your IAM "
                                    "configuration if this is not the case.", 3, 3, 3, 3, 1,
                               words=_refused("auth-class-not-allowed")),
        "private integration": _no(401, "Token's user type mismatch!", 3, 3, 3, 3, 1,
                                   words=_refused("user-type-mismatch")),
        "other account": _no(403, "The token does not have access to this location.",
                             words=_refused("no-access-to-location")),
        "not installed": _no(400, "The app is not installed on this location", words=_refused("app-not-installed")),
        "version": _no(401, "version header was not found.", words="version-header-missing"),
        "version of the address": _no(400, "Endpoint /oauth/installedLocations is not available in API version v3. "
                                           "This endpoint was removed in version v3", words="version-routes-elsewhere"),
        "address of the version": _no(404, "Cannot GET /oauth/installedLocations", words="path-unknown"),
        # ---- too many, and the server's own faults
        "too many": _too_many(faults.says(429, {"statusCode": 429, "message": "Too many requests"}, **limits)),
        "too many for a second": _too_many(faults.says(429, {"message": "Too many"}, **{"Retry-After": "1"})),
        "too many, says a web page": _too_many(faults.page(429, **{"Retry-After": "1"})),
        "internal error": _fault(faults.says(500, {"statusCode": 500, "message": "Internal server error"}),
                                 "server-fault"),
        "bad gateway": _fault(faults.page(502, **{"Content-Type": "application/json"}), "server-fault"),
        "unavailable": _fault(faults.says(503, {"message": "Unavailable"}, **{"Retry-After": "1"}), "server-fault"),
        "gateway timeout": _fault(faults.page(504), "server-fault"),
        # ---- what is no answer of HighLevel's
        "no bucket": _row(faults.no_bucket, (4, 4, 4, 4, 4), "token-address-wrong-host"),
        "captive portal": _fault(faults.html, "not-json"),
        "login page": _fault(faults.login_page, "redirected"),
        "redirect": _fault(faults.redirect, "redirected"),
        "proxy's refusal": _fault(faults.page(403), "not-json"),
        "empty": _fault(faults.empty, "not-json"),
        "cut short": _fault(faults.cut_short, "not-json"),
        "somebody else's JSON": _row(faults.no_token, (4, 4, 4, 4, 4), {
            "exchange": "no-token-exchange", "refresh": "no-token", "mint": "no-token", "test": "not-json",
            "list": "HighLevel's answer is not a list of sub-accounts"}),
        "oversized": _fault(faults.huge, "too-large"),
        "not HTTP": _fault(faults.raw(b"\x00\x01\x02 220 smtp ready\r\n\r\n"), "closed-early"),
        # ---- the network
        "truncated": _fault(faults.truncated, "closed-early"),
        "closed": _fault(faults.closed, "closed-early"),
        "reset": _fault(faults.reset, "closed-early"),
        "reset midway": _fault(faults.reset_midway, "closed-early"),
        "stalled": _fault(faults.stall(released), "timeout"),
        "stalled midway": _fault(faults.stall(released, head), "timeout"),
        "nobody listens": _fault("refused", "offline"),
        "no such host": _fault("nameless", "offline"),
        # The clock is wrong, or somebody listens in: the certificate is not one for now, or for here.
        "certificate": _fault("untrusted", "tls"),
        "no encryption": _fault("plain", "tls"),
    }


class Words:
    """The sentences of the entries, with what is filled in left open."""

    def __init__(self):
        entries = json.loads(KNOWN.read_text())["entries"]
        self.entries = {entry["id"]: f"{entry['what']} {entry['fix']}" for entry in entries}

    def fit(self, wanted, told):
        if " " in wanted:
            return wanted in told
        pattern = re.sub(r"\\\{\w+\\\}", ".{0,200}?", re.escape(self.entries[wanted]))
        return re.search(pattern, told) is not None
