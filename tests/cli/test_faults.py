#!/usr/bin/env python3
"""Every way in which the token endpoint can fail, at the exchange and at a refresh: the exit code, one
sentence, and nothing lost."""

import json
import resource
import signal
import threading
import time
import unittest

import faults
import keyring
import program
import specserver

REDIRECT = "https://example.com/oauth/callback"  # not on this computer: the code is pasted
TRACE = "4c0b1a2e-trace"

# name: (what the server does, exit code at the exchange, exit code at a refresh)
FAULTS = {
    "wrong client": (faults.says(401, {"error": "UnAuthorized!", "error_description": "Invalid client credentials!"}),
                     3, 6),
    "code used": (faults.says(400, {"error": "invalid_grant",
                                    "error_description": "Invalid grant: authorization code is invalid"}), 3, 6),
    "refresh token used": (faults.says(400, {"statusCode": 400, "message": "Invalid grant: refresh token is invalid"}),
                           3, 6),
    "refresh token malformed": (faults.says(400, {"statusCode": 400, "message": "Invalid refresh token"}), 3, 6),
    "location not active": (faults.says(400, {"statusCode": 400, "message": "Location is not active",
                                              "traceId": TRACE}), 3, 3),
    "empty grant type": (faults.says(422, {"message": ["grant_type must be a valid enum value",
                                                       "grant_type should not be empty"],
                                           "error": "Unprocessable Entity", "statusCode": 422, "traceId": TRACE}), 3, 3),
    "code verifier": (faults.says(422, {"message": ["property code_verifier should not exist"],
                                        "error": "Unprocessable Entity", "statusCode": 422}), 3, 3),
    "aip envelope": (faults.says(400, {"error": {"code": "INVALID_ARGUMENT", "message": "Not like this.",
                                                 "resolution": "Do it like that."}, "traceId": TRACE}), 3, 3),
    "invalid access token": (faults.says(401, {"statusCode": 401, "message": "Invalid token: access token is invalid",
                                               "error": "Unauthorized"}), 3, 3),
    "too many requests": (faults.says(429, {"statusCode": 429, "message": "Too many requests"},
                                      **{"Retry-After": "7"}), 4, 4),
    "server fault": (faults.says(503, {"message": "Service unavailable"}), 4, 4),
    "html": (faults.html, 4, 4),
    "empty": (faults.empty, 4, 4),
    "no token": (faults.no_token, 4, 4),
    "truncated": (faults.truncated, 4, 4),
    "redirect": (faults.redirect, 4, 4),
    "huge": (faults.huge, 4, 4),
    "closed": (faults.closed, 4, 4),
    "reset": (faults.reset, 4, 4),
    "not http": (faults.raw(b"\x00\x01\x02 220 smtp ready\r\n\r\n"), 4, 4),
}


class Faults(unittest.TestCase):
    def setUp(self):
        program.require_private_session()
        self.server = specserver.SpecServer()
        self.addCleanup(self.server.close)
        self.servers = ["--marketplace-url", self.server.url, "--api-url", self.server.url]

    def connect(self, name):
        """Pastes the code behind the secret."""
        self.addCleanup(program.run, "remove", name)
        return program.run(*self.servers, "connect", name, "--json", "--no-browser", "--client-id",
                           self.server.client_id, "--client-secret-stdin", "--code-stdin", "--redirect-uri", REDIRECT,
                           "--scope", "contacts.readonly",
                           stdin=f"{self.server.client_secret}\n{self.server.new_code(REDIRECT)}\n")

    def check_report(self, done, expected):
        self.assertEqual(done.code, expected, done)
        sentence = done.err.strip().splitlines()[-1]
        self.assertGreater(len(sentence), 40, done)
        self.assertTrue(sentence.startswith("hloauth: "), done)
        error = done.events[-1]
        self.assertEqual(set(error), {"event", "code", "message", "trace_id"})
        self.assertEqual(error["event"], "error")
        self.assertTrue(error["code"])
        self.assertTrue(error["message"])
        for secret in (self.server.client_secret, *self.server.refresh_tokens, *self.server.codes):
            self.assertNotIn(secret, done.out + done.err)
        return error

    def test_at_the_exchange(self):
        for name, (fault, code, _) in FAULTS.items():
            with self.subTest(name):
                self.server.faults[:] = [fault]
                error = self.check_report(self.connect("shop"), code)
                self.assertEqual(error["trace_id"] == TRACE, name in ("location not active", "empty grant type",
                                                                      "aip envelope"))
                self.assertEqual(keyring.entries(), {})
                self.assertEqual(json.loads(program.run("list", "--json").out), [])
                self.server.faults.clear()

    def test_at_a_refresh(self):
        self.assertEqual(self.connect("shop").code, 0)
        for name, (fault, _, code) in FAULTS.items():
            with self.subTest(name):
                before = keyring.value("tokens")
                self.server.faults[:] = [fault]
                self.check_report(program.run("--json", "refresh", "shop"), code)
                self.server.faults.clear()
                self.assertEqual(keyring.value("tokens"), before)
                self.assertEqual(keyring.value("client-secret").decode(), self.server.client_secret)
                healed = program.run("refresh", "shop")
                self.assertEqual(healed.code, 0, healed)

    def test_token_command_fails_alike(self):
        self.assertEqual(self.connect("shop").code, 0)
        self.server.faults[:] = [faults.html]
        failed = program.run("token", "shop", "--min-validity", "90000")
        self.assertEqual((failed.code, failed.out), (4, ""))
        self.assertEqual(program.run("token", "shop").code, 0)

    def test_memory_is_bounded(self):
        self.assertEqual(self.connect("shop").code, 0)
        self.assertEqual(program.run("refresh", "shop").code, 0)
        ordinary = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        self.server.faults[:] = [faults.huge]
        self.assertEqual(program.run("refresh", "shop").code, 4)
        self.assertLess(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, ordinary + 30 * 1024)

    def test_stalls_end_by_themselves(self):
        self.assertEqual(self.connect("shop").code, 0)
        before = keyring.value("tokens")
        released = threading.Event()
        self.addCleanup(released.set)
        self.server.faults[:] = [faults.stall(released)] * 2
        refreshing = program.Running("--json", "refresh", "shop")
        self.addCleanup(refreshing.stop)
        exchanged = self.connect("other")
        self.check_report(exchanged, 4)
        self.check_report(refreshing.end(), 4)
        self.assertEqual(keyring.value("tokens"), before)
        self.assertEqual(program.run("refresh", "shop").code, 0)

    def test_interrupted_refresh_keeps_its_tokens(self):
        self.assertEqual(self.connect("shop").code, 0)
        before = keyring.value("tokens")
        released = threading.Event()
        self.addCleanup(released.set)
        self.server.faults[:] = [faults.late(released, self.server)]
        sent = len(self.server.requests)
        refreshing = program.Running("refresh", "shop")
        self.addCleanup(refreshing.stop)
        while len(self.server.requests) == sent:
            time.sleep(0.01)
        refreshing.signal(signal.SIGTERM)
        refreshing.wait_for_note("under way")
        released.set()
        end = refreshing.end()
        self.assertEqual(end.code, 0, end)
        self.assertNotEqual(keyring.value("tokens"), before)
        self.assertEqual(program.run("refresh", "shop").code, 0)

    def test_refreshes_at_the_same_time(self):
        self.assertEqual(self.connect("shop").code, 0)
        together = [program.Running("refresh", "shop") for _ in range(6)]
        for running in together:
            self.addCleanup(running.stop)
        for running in together:
            end = running.end()
            self.assertEqual(end.code, 0, end)
        self.assertEqual(program.run("refresh", "shop").code, 0)

    def test_server_that_is_gone(self):
        self.assertEqual(self.connect("shop").code, 0)
        gone = program.run("--json", "--api-url", "http://127.0.0.1:1", "refresh", "shop")
        self.check_report(gone, 4)
        # Another server for once: the connection still belongs to its own.
        self.assertEqual(program.run("refresh", "shop").code, 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
