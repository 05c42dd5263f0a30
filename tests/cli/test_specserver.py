#!/usr/bin/env python3
"""The same commands against a server made after the published descriptions, in both spellings."""

import json
import unittest

import browser
import keyring
import program
import specserver


class AgainstTheDescriptions(unittest.TestCase):
    spelling = None

    def setUp(self):
        program.require_private_session()
        if self.spelling is None:
            self.skipTest("runs once for each spelling")
        self.server = specserver.SpecServer(self.spelling)
        self.addCleanup(self.server.close)

    def connect(self, name, *more):
        running = program.Running(
            "--marketplace-url", self.server.url, "connect", name, "--api-url", self.server.url, "--json",
            "--no-browser", "--client-id", self.server.client_id, "--client-secret-stdin", "--redirect-uri",
            "http://localhost:0/oauth/callback", "--scope", "contacts.readonly locations.readonly",
            *more, stdin=self.server.client_secret + "\n")
        self.addCleanup(running.stop)
        self.addCleanup(program.run, "remove", name)
        browser.fetch(browser.fetch(running.event()["url"]).location)
        return running.end()

    def test_whole_way(self):
        end = self.connect("spec")
        self.assertEqual(end.code, 0, end)
        connected = end.events[-1]
        self.assertEqual((connected["user_type"], connected["location_id"], connected["company_id"]),
                         ("Location", specserver.LOCATION, specserver.COMPANY))
        first = program.run("token", "spec")
        self.assertEqual(first.code, 0, first)
        self.assertTrue(first.out.startswith("ab12"))
        self.assertEqual(program.run("refresh", "spec").code, 0)
        second = program.run("token", "spec")
        self.assertNotEqual(first.out, second.out)
        self.assertIn(json.loads(keyring.value("tokens"))[0], self.server.refresh_tokens)
        shown = json.loads(program.run("show", "spec", "--json").out)
        self.assertEqual(shown["account_name"], "Main Street")

    def test_spelling_is_remembered(self):
        self.assertEqual(self.connect("spec").code, 0)
        self.server.requests.clear()
        self.assertEqual(program.run("refresh", "spec").code, 0)
        self.assertEqual(len(self.server.requests), 1)

    def test_agency_token(self):
        end = self.connect("agency", "--user-type", "company")
        self.assertEqual(end.code, 0, end)
        self.assertEqual(end.events[-1]["user_type"], "Company")
        self.assertIsNone(end.events[-1]["location_id"])
        self.assertEqual(program.run("refresh", "agency").code, 0)
        minted = program.run("token", "agency", "--location", specserver.LOCATION)
        self.assertEqual(minted.code, 0, minted)
        self.assertTrue(minted.out.startswith("lo12"))

    def test_each_code_is_sent_once(self):
        self.server.faults.append(lambda handler: handler.json(500, {"message": "later"}))
        self.server.faults.append(lambda handler: handler.json(500, {"message": "later"}))
        self.assertEqual(self.connect("spec").code, 4)
        codes = [form["code"] for _, _, form in self.server.requests]
        self.assertEqual(len(codes), 1)

    def test_spent_refresh_token_needs_a_new_sign_in(self):
        self.assertEqual(self.connect("spec").code, 0)
        self.server.refresh_tokens.clear()
        refused = program.run("--json", "refresh", "spec")
        self.assertEqual(refused.code, 6, refused)
        self.assertEqual(refused.events[-1]["event"], "error")
        self.assertTrue(json.loads(program.run("show", "spec", "--json").out)["sign_in_needed"])
        # The access token is still good.
        self.assertEqual(program.run("token", "spec").code, 0)


class V2(AgainstTheDescriptions):
    spelling = "v2"


class V3(AgainstTheDescriptions):
    spelling = "v3"


if __name__ == "__main__":
    unittest.main(verbosity=2)
