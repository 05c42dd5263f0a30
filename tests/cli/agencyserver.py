"""The server of the descriptions with an agency's sub-accounts, and with HighLevel's limit of requests."""

import collections
import secrets
import sys
import threading
import time
import traceback

import specserver
from specserver import COMPANY


class Limit:
    """So many requests in a window that begins at the first one, or in any span of its length."""

    def __init__(self, requests, seconds, sliding=False):
        self.requests, self.seconds, self.sliding = requests, seconds, sliding
        self.times = collections.deque()
        self.begun = -1e9

    def take(self, now):
        """Whether one more is allowed, and how many are left."""
        if self.sliding:
            while self.times and self.times[0] <= now - self.seconds:
                self.times.popleft()
        elif now - self.begun >= self.seconds:
            self.begun = now
            self.times.clear()
        if len(self.times) >= self.requests:
            return False, 0
        self.times.append(now)
        return True, self.requests - len(self.times)


class AgencyServer(specserver.SpecServer):
    def __init__(self, spelling="v2", accounts=25, limit=(100, 0.5), sliding=False, latency=0, page=100):
        super().__init__(spelling)
        self._http.handle_error = self.tell_error
        self.accounts = {f"loc{number:05}".ljust(20, "x"): f"Account {number:05}" for number in range(accounts)}
        self.page, self.latency = page, latency
        self.limit = Limit(*limit, sliding=sliding)
        self.daily = 200000  # left
        self.row_faults = {}  # by sub-account: functions of the handler, each for one request
        self.always = {}  # by sub-account: a function of the handler for all its requests
        self.minted = []  # (time, sub-account)
        self.too_many = []  # times of 429s
        self.pages = 0
        self.on_mint = None  # called with the number of tokens made so far
        self.gives_refresh_tokens = True
        self._lock = threading.Lock()
        path = "/oauth/installed-locations" if spelling == "v3" else "/oauth/installedLocations"
        self.lists[path] = self.answer_list

    @staticmethod
    def tell_error(*_):
        """A program that is killed leaves its connections broken: that is no news."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            traceback.print_exc()

    def expire_agency_tokens(self):
        self.agency_tokens.clear()

    def headers_of(self, left):
        return {"X-RateLimit-Max": str(self.limit.requests), "X-RateLimit-Remaining": str(left),
                "X-RateLimit-Interval-Milliseconds": str(int(self.limit.seconds * 1000)),
                "X-RateLimit-Limit-Daily": "200000", "X-RateLimit-Daily-Remaining": str(self.daily)}

    def admit(self, handler):
        """The limit's headers, or nothing after a 429."""
        time.sleep(self.latency / 2)
        now = time.monotonic()
        with self._lock:
            allowed, left = self.limit.take(now)
            allowed = allowed and self.daily > 0
            if allowed:
                self.daily -= 1
            else:
                self.too_many.append(now)
        if allowed:
            return self.headers_of(left)
        time.sleep(self.latency / 2)
        handler.json(429, {"statusCode": 429, "message": "Too Many Requests"},
                     {"Retry-After": "1", **self.headers_of(left)})
        return None

    def refusal(self, headers):
        if headers.get("Version") != ("v3" if self.spelling == "v3" else "2021-07-28"):
            return 404, {"statusCode": 404, "message": "Cannot do that"}
        if headers.get("Authorization", "").removeprefix("Bearer ") not in self.agency_tokens:
            return 401, {"statusCode": 401, "message": "Invalid token: access token is invalid",
                         "error": "Unauthorized"}
        return None

    def answer_list(self, handler, query):
        headers = self.admit(handler)
        if headers is None:
            return
        answer = self.refusal(handler.headers)
        if not answer and (query.get("companyId") != COMPANY or query.get("appId") != self.client_id[:24]):
            answer = 422, self.problem(422, ["companyId and appId must be given"])
        self.pages += 1
        time.sleep(self.latency / 2)
        handler.json(*(answer or (200, self.list_page(query))), headers)

    def list_page(self, query):
        found = [{"_id": key, "name": name, "address": "1 Main Street", "isInstalled": True}
                 for key, name in self.accounts.items() if query.get("query", "").lower() in name.lower()]
        if self.spelling == "v3":
            begin = int(query.get("pageToken", "p0")[1:])
            end = begin + min(int(query.get("pageSize", 20)), self.page)
            rest = {"hasNextPage": end < len(found), "totalRecords": len(found)}
            if end < len(found):
                rest["nextPageToken"] = f"p{end}"
            return {"items": found[begin:end], "pagination": rest}
        begin = int(query.get("skip", 0))
        return {"locations": found[begin:begin + min(int(query.get("limit", 20)), self.page)], "count": len(found)}

    def mint(self, handler):
        headers = self.admit(handler)
        if headers is None:
            return
        account = handler.form["locationId"]
        with self._lock:
            faults = self.row_faults.get(account)
            fault = faults.pop(0) if faults else self.always.get(account)
        if fault:
            handler.close_connection = True
            fault(handler)
            return
        answer = self.refusal(handler.headers)
        if not answer and account not in self.accounts:
            answer = 400, {"statusCode": 400, "message": "The app is not installed on this location."}
        time.sleep(self.latency / 2)
        if answer:
            handler.json(*answer, headers)
            return
        with self._lock:
            self.minted.append((time.monotonic(), account))
            made = len(self.minted)
        token = {"access_token": f"lo12{account}{secrets.token_hex(20)}", "token_type": "Bearer",
                 "expires_in": 86399, "scope": "contacts.readonly", "locationId": account, "userId": "someone"}
        if self.gives_refresh_tokens:
            token["refresh_token"] = f"rf34{account}{secrets.token_hex(20)}"
            self.given[token["refresh_token"]] = "sub-account's refresh token"
        self.given[token["access_token"]] = "sub-account's access token"
        handler.json(200, self.spelled(token), headers)
        if self.on_mint:
            self.on_mint(made)
