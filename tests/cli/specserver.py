"""A server made after HighLevel's published OpenAPI descriptions of its OAuth endpoints, and after
nothing else: as strict as they are, in the older spelling (v2) or in the newer one (v3)."""

import http.server
import json
import secrets
import threading
import urllib.parse

V2 = {"client_id": True, "client_secret": True, "grant_type": True, "code": False, "refresh_token": False,
      "user_type": False, "redirect_uri": False}
V3 = {"clientId": True, "clientSecret": True, "grantType": True, "code": False, "refreshToken": False,
      "userType": False, "redirectUri": False}
LIMITS = {"X-RateLimit-Limit-Daily": "200000", "X-RateLimit-Daily-Remaining": "199998",
          "X-RateLimit-Interval-Milliseconds": "10000", "X-RateLimit-Max": "100", "X-RateLimit-Remaining": "99"}
COMPANY, LOCATION = "tDtDnQdgm2LXpyiqYvZ6", "l1C08ntBrFjLS0elLIYU"


class SpecServer:
    def __init__(self, spelling="v2"):
        self.spelling = spelling
        self.fields = V3 if spelling == "v3" else V2
        self.client_id = "6578278e879ad2646715ba9c-m1abcdef"
        self.client_secret = f"{secrets.token_hex(4)}-1111-4222-8333-{secrets.token_hex(6)}"
        self.lifetime = 86399
        self.codes, self.refresh_tokens, self.agency_tokens = {}, {}, set()
        self.access_tokens = set()
        self.reused = 0  # refresh tokens that came a second time, or that nobody knows
        self.requests = []  # (path, headers, form)
        self.faults = []  # each takes the next token request: a function of the handler
        self.calls = []  # (path, headers) of what is asked with an access token
        self.api_faults = []  # each takes the next of these
        self.given = {self.client_secret: "client secret"}  # every secret there ever was: its kind
        self.broken = {}  # by path: a function of the handler that takes all its requests
        self.token_end = ""  # what every access token ends with
        self.lists = {}  # by path: functions of the handler and the query
        self._http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _handler_for(self))
        self._http.daemon_threads = True
        threading.Thread(target=self._http.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self._http.server_port}"

    def close(self):
        self._http.shutdown()
        self._http.server_close()

    def new_code(self, redirect_uri, scope="contacts.readonly locations.readonly"):
        code = secrets.token_hex(20)
        self.codes[code] = {"redirect": redirect_uri, "scope": scope}
        self.given[code] = "code"
        return code

    # ---- what the endpoints do; each gives (status, body)

    def authorize(self, query):
        if query.get("response_type") != "code" or query.get("client_id") != self.client_id:
            return 400, "bad link"
        target = query["redirect_uri"]
        answer = {"code": self.new_code(target, query["scope"])}
        if "state" in query:
            answer["state"] = query["state"]
        return 302, f"{target}?{urllib.parse.urlencode(answer)}"

    def token(self, headers, form):
        version = headers.get("Version")
        if self.spelling == "v3" and version != "v3":
            return 422, self.problem(422, ["version header must be one of: v3"])
        if self.spelling == "v2" and version is not None:
            return 404, {"statusCode": 404, "message": "Cannot POST /oauth/token"}
        if headers.get("Content-Type") != "application/x-www-form-urlencoded":
            return 422, self.problem(422, ["content type must be application/x-www-form-urlencoded"])
        unknown = [f"property {name} should not exist" for name in form if name not in self.fields]
        if unknown:
            return 422, self.problem(422, unknown)
        for name, required in self.fields.items():
            if required and not form.get(name):
                return 400, self.problem(400, f"Missing parameter: {name}")
        given = {name.lower().replace("_", ""): value for name, value in form.items()}
        if (given["clientid"], given["clientsecret"]) != (self.client_id, self.client_secret):
            return 401, {"statusCode": 401, "message": "Invalid client credentials!", "error": "Unauthorized"}
        if given.get("usertype", "Location") not in ("Company", "Location"):
            return 422, self.problem(422, ["user_type must be a valid enum value"])
        return self.grant(given)

    def mint(self, handler):
        handler.json(*self.location_token(handler.headers, handler.form))

    def location_token(self, headers, form):
        version = "v3" if self.spelling == "v3" else "2021-07-28"
        bearer = headers.get("Authorization", "").removeprefix("Bearer ")
        if headers.get("Version") != version:
            return 404, {"statusCode": 404, "message": "Cannot POST"}
        if bearer not in self.agency_tokens:
            return 401, {"statusCode": 401, "message": "Invalid token: access token is invalid",
                         "error": "Unauthorized"}
        if set(form) != {"companyId", "locationId"} or form["companyId"] != COMPANY:
            return 422, self.problem(422, ["companyId must be a string"])
        answer = {"access_token": "lo12" + secrets.token_hex(30), "token_type": "Bearer", "expires_in": 86399,
                  "scope": "contacts.readonly", "locationId": form["locationId"], "userId": "l1C08ntBrFjLS0elUSER"}
        return 200, self.spelled(answer)

    def spelled(self, answer):
        if self.spelling == "v3":
            for name in ("access_token", "token_type", "expires_in", "refresh_token"):
                if name in answer:
                    first, second = name.split("_")
                    answer[first + second.capitalize()] = answer.pop(name)
        return answer

    def grant(self, given):
        if given["granttype"] == "authorization_code":
            grant = self.codes.pop(given.get("code"), None)
            if grant is None or given.get("redirecturi", grant["redirect"]) != grant["redirect"]:
                return 400, self.problem(400, "Invalid grant: authorization code is invalid")
        elif given["granttype"] == "refresh_token":
            grant = self.refresh_tokens.pop(given.get("refreshtoken"), None)
            if grant is None:
                self.reused += 1
                return 400, self.problem(400, "Invalid grant: refresh token is invalid")
        else:
            return 400, self.problem(400, "Invalid parameter: grantType")
        refresh = "xy34" + secrets.token_hex(30)
        self.refresh_tokens[refresh] = grant
        answer = {"access_token": "ab12" + secrets.token_hex(30) + self.token_end, "token_type": "Bearer",
                  "expires_in": self.lifetime, "refresh_token": refresh, "scope": grant["scope"],
                  "userType": given.get("usertype", "Location"), "companyId": COMPANY,
                  "userId": "l1C08ntBrFjLS0elUSER", "planId": "l1C08ntBrFjLS0elPLAN", "isBulkInstallation": False}
        self.access_tokens.add(answer["access_token"])
        self.given.update({answer["access_token"]: "access token", refresh: "refresh token"})
        if answer["userType"] == "Location":
            answer["locationId"] = LOCATION
        else:
            self.agency_tokens.add(answer["access_token"])
        return 200, self.spelled(answer)

    @staticmethod
    def problem(status, message):
        body = {"statusCode": status, "message": message}
        if status == 422:
            body["error"] = "Unprocessable Entity"
        return body


def _handler_for(server):
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def fails(self, fault):
            self.close_connection = True
            try:
                fault(self)
            except (BrokenPipeError, ConnectionResetError):
                pass  # the program had enough

        def do_GET(self):
            parts = urllib.parse.urlsplit(self.path)
            if parts.path in server.broken:
                self.fails(server.broken[parts.path])
                return
            query = dict(urllib.parse.parse_qsl(parts.query))
            if parts.path == "/v2/oauth/chooselocation":
                status, body = server.authorize(query)
                if status == 302:
                    self.reply(302, b"", {"Location": body})
                else:
                    self.reply(status, body.encode())
            elif parts.path in server.lists:
                server.lists[parts.path](self, query)
            else:
                server.calls.append((self.path, dict(self.headers)))
                self.account(parts.path)

        def account(self, path):
            if server.api_faults:
                self.fails(server.api_faults.pop(0))
            elif path == f"/locations/{LOCATION}":
                self.json(200, {"location": {"id": LOCATION, "name": "Main Street"}}, LIMITS)
            elif path == f"/companies/{COMPANY}":
                self.json(200, {"company": {"id": COMPANY, "name": "The Agency"}}, LIMITS)
            elif path == "/contacts/":
                self.json(200, {"contacts": []}, LIMITS)
            else:
                self.json(404, {"statusCode": 404, "message": f"Cannot GET {path}"})

        def do_POST(self):
            body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
            form = dict(urllib.parse.parse_qsl(body, keep_blank_values=True, strict_parsing=True))
            self.form = form
            server.requests.append((self.path, dict(self.headers), form))
            minting = "/oauth/location-token" if server.spelling == "v3" else "/oauth/locationToken"
            if self.path in server.broken:
                self.fails(server.broken[self.path])
            elif self.path == minting:
                server.mint(self)
            elif self.path != "/oauth/token":
                self.json(404, {"statusCode": 404, "message": f"Cannot POST {self.path}"})
            elif server.faults:
                self.fails(server.faults.pop(0))
            else:
                self.json(*server.token(self.headers, form))

        def json(self, status, body, headers=None):
            self.reply(status, json.dumps(body).encode(), {"Content-Type": "application/json", **(headers or {})})

        def reply(self, status, body, headers=None):
            self.send_response(status)
            for name, value in (headers or {}).items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    return Handler
