#!/usr/bin/env python3
"""What `hloauth test` says of a token, against a server that answers as HighLevel is known to."""

import unittest

import faults
import keyring
import program
import specserver

REDIRECT = "https://example.com/oauth/callback"  # not on this computer: the code is pasted
TRACE = "4c0b1a2e-trace"


def no(status, message):
    return faults.says(status, {"statusCode": status, "message": message, "traceId": TRACE})


# name: (what the server says, verdict)
REFUSALS = {
    "expired": (no(401, "Invalid JWT"), "dead"),
    "revoked": (no(401, "Invalid token: access token is invalid"), "dead"),
    "scope": (no(401, "The token is not authorized for this scope."), "lacks-scope"),
    "class": (no(401, "This authClass type is not allowed to access this scope. Please verify your IAM "
                      "configuration if this is not the case."), "wrong-class"),
    "user type": (no(401, "This token's user type is not yet supported!"), "wrong-class"),
    "account": (no(403, "The token does not have access to this location."), "no-access"),
    "not active": (no(400, "Location is not active"), "inactive"),
    "version": (no(401, "version header was not found."), "unclear"),
    "address": (no(404, "Cannot GET /locations/x"), "unclear"),
}
# name: (what the server does, code of the error)
FAULTS = {
    "too many requests": (faults.says(429, {"message": "Too many requests"}, **{"Retry-After": "7"}), "rate-limited"),
    "server fault": (faults.says(503, {"message": "Service unavailable"}), "server-fault"),
    "captive portal": (faults.html, "not-json"),
    "empty": (faults.empty, "not-json"),
    "truncated": (faults.truncated, "closed-early"),
    "redirect": (faults.redirect, "redirected"),
    "reset": (faults.reset, "closed-early"),
}


class Test(unittest.TestCase):
    def setUp(self):
        program.require_private_session()
        self.server = specserver.SpecServer()
        self.addCleanup(self.server.close)

    def connect(self, name, *more, scope="contacts.readonly locations.readonly", granted=None):
        self.addCleanup(program.run, "remove", name)
        code = self.server.new_code(REDIRECT, granted or scope)
        done = program.run("--marketplace-url", self.server.url, "--api-url", self.server.url, "connect", name,
                           "--no-browser", "--client-id", self.server.client_id, "--client-secret-stdin",
                           "--code-stdin", "--redirect-uri", REDIRECT, "--scope", scope, *more,
                           stdin=f"{self.server.client_secret}\n{code}\n")
        self.assertEqual(done.code, 0, done)
        self.server.calls.clear()

    def test_works(self):
        self.connect("shop", granted="locations.readonly")
        done = program.run("test", "shop")
        self.assertEqual(done.code, 0, done)
        self.assertEqual(done.out, "The token works: Main Street, 23 h left, 199,998 of 200,000 calls left today, "
                                   "99 of 100 in these 10 s.\n")
        self.assertIn("not granted: contacts.readonly", done.err)
        (path, headers), = self.server.calls
        self.assertEqual(path, f"/locations/{specserver.LOCATION}")
        self.assertEqual(headers["Version"], "2021-07-28")
        self.assertTrue(headers["Authorization"].startswith("Bearer ab12"))

    def test_json_is_one_object(self):
        self.connect("shop")
        done = program.run("test", "shop", "--json")
        told, = done.events
        self.assertEqual(done.err, "")
        expected = {"event": "tested", "name": "shop", "verdict": "works", "works": True, "alive": True,
                    "call": "GET /locations/:locationId", "scope": "locations.readonly", "account_name": "Main Street",
                    "user_type": "Location", "location_id": specserver.LOCATION, "missing_scopes": []}
        self.assertEqual({key: told[key] for key in expected}, expected)
        self.assertEqual(told["calls"], {"per_day": 200000, "left_today": 199998, "per_window": 100,
                                         "left_in_window": 99, "window_ms": 10000})
        self.assertGreater(told["seconds_left"], 86000)

    def test_other_calls_by_scope(self):
        self.connect("lists", scope="contacts.readonly")
        self.assertEqual(program.run("test", "lists").code, 0)
        self.assertEqual(self.server.calls[-1][0], f"/contacts/?limit=1&locationId={specserver.LOCATION}")
        self.connect("agency", "--user-type", "company", scope="companies.readonly")
        done = program.run("test", "agency")
        self.assertIn("The Agency", done.out)

    def test_living_token_without_a_usable_scope(self):
        self.connect("writes", scope="contacts.write")
        self.server.api_faults[:] = [REFUSALS["scope"][0]]
        done = program.run("test", "writes")
        self.assertEqual(done.code, 0, done)
        self.assertIn("alive", done.out)

    def test_refusals(self):
        self.connect("shop")
        before = keyring.value("tokens")
        for name, (fault, verdict) in REFUSALS.items():
            with self.subTest(name):
                self.server.api_faults[:] = [fault]
                done = program.run("test", "shop", "--json")
                self.assertEqual(done.code, 1, done)
                told, = done.events
                self.assertEqual((told["verdict"], told["trace_id"]), (verdict, TRACE))
                self.assertEqual(told["alive"], verdict in ("lacks-scope", "wrong-class", "no-access"))
                self.assertIn(told["message"], done.err)
                self.server.api_faults[:] = [fault]
                spoken = program.run("test", "shop")
                self.assertEqual((spoken.code, spoken.out), (1, ""), spoken)
                self.assertIn(TRACE, spoken.err)
                self.assertNotIn("ab12", done.out + done.err + spoken.err)
        self.assertEqual(keyring.value("tokens"), before)

    def test_faults(self):
        self.connect("shop")
        for name, (fault, code) in FAULTS.items():
            with self.subTest(name):
                self.server.api_faults[:] = [fault] * 10  # Qt asks anew when a connection breaks before an answer
                done = program.run("test", "shop", "--json")
                self.assertEqual(done.code, 4, done)
                self.assertEqual((done.events[-1]["event"], done.events[-1]["code"]), ("error", code))
                self.assertGreater(len(done.err), 40)
        self.server.api_faults.clear()  # and nothing was lost:
        self.assertEqual(program.run("test", "shop").code, 0)

    def test_no_server(self):
        self.connect("shop")
        self.assertEqual(program.run("--api-url", "http://127.0.0.1:1", "test", "shop").code, 4)

    def test_a_token_that_has_run_out_is_refreshed_first(self):
        self.server.lifetime = 10
        self.connect("shop")
        self.server.lifetime = 86399
        asked = len(self.server.requests)
        done = program.run("test", "shop")
        self.assertEqual(done.code, 0, done)
        self.assertEqual(len(self.server.requests), asked + 1)
        self.server.lifetime = 10
        self.assertEqual(program.run("refresh", "shop").code, 0)
        self.server.refresh_tokens.clear()
        self.assertEqual(program.run("test", "shop").code, 6)

    def test_unknown_connection(self):
        self.assertEqual(program.run("test", "nobody").code, 2)


if __name__ == "__main__":
    unittest.main(verbosity=2)
