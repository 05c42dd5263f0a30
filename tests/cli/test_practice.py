#!/usr/bin/env python3
"""The whole way of a connection, against the practice server: made, used, refreshed, shown, removed."""

import json
import os
import pathlib
import signal
import stat
import unittest

import browser
import keyring
import leaks
import listening
import program

LOUD = {"QT_LOGGING_RULES": "*=true"}
SCOPES = ["contacts.readonly", "locations.readonly", "oauth.readonly", "oauth.write", "companies.readonly"]


class Practice(unittest.TestCase):
    def setUp(self):
        program.require_private_session()
        self.server = program.Running("practice", "--json", env=LOUD)
        self.addCleanup(self.server.stop)
        self.hello = self.server.event()
        self.servers = ["--marketplace-url", self.hello["marketplace_url"], "--api-url", self.hello["api_url"]]
        self.secrets = {"client secret": self.hello["client_secret"]}
        self.said = []  # all that was printed besides what "token" printed

    def connect(self, name, *more, choose=0):
        self.addCleanup(program.run, "remove", name)
        running = program.Running(
            *self.servers, "connect", name, "--json", "--no-browser", "--client-id", self.hello["client_id"],
            "--client-secret-stdin", "--redirect-uri", "http://localhost:0/oauth/callback",
            *(word for scope in SCOPES for word in ("--scope", scope)), *more,
            stdin=self.hello["client_secret"] + "\n", env=LOUD)
        self.addCleanup(running.stop)
        link = running.event()
        self.assertEqual(set(link), {"event", "url", "redirect_uri"})
        self.assertEqual(link["event"], "link")
        self.assertEqual(leaks.in_process(running.pid, self.secrets), [])
        target = browser.decide(link["url"], choose=choose)
        self.secrets["code"] = browser.query(target)["code"]
        page = browser.fetch(target)
        self.assertEqual(page.status, 200)
        self.assertNotIn(self.secrets["code"], page.text)
        end = running.end()
        self.said += [end.out, end.err]
        return end

    def run_quietly(self, *arguments, **how):
        done = program.run(*arguments, env=LOUD, **how)
        self.said += [done.out, done.err]
        return done

    def test_whole_way(self):
        end = self.connect("demo")
        self.assertEqual(end.code, 0, end)
        connected = end.events[-1]
        self.assertEqual(list(connected), sorted(connected))
        self.assertEqual(set(connected), {"event", "name", "user_type", "company_id", "location_id", "expires_at",
                                          "scopes", "missing_scopes"})
        self.assertEqual((connected["event"], connected["name"], connected["user_type"]),
                         ("connected", "demo", "Company"))
        self.assertRegex(connected["expires_at"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        self.assertEqual(set(connected["scopes"]), set(SCOPES))
        self.assertEqual(connected["missing_scopes"], [])

        first = program.run("token", "demo", env=LOUD)
        self.assertEqual(first.code, 0, first)
        self.assertRegex(first.out, r"\AeyJ[\w-]+\.[\w-]+\.[\w-]+\n\Z")
        self.secrets["access token"] = first.out.strip()
        self.secrets["refresh token"] = json.loads(keyring.value("tokens"))[0]
        self.said.append(first.err)

        self.assertEqual(self.run_quietly("refresh", "demo").code, 0)
        second = program.run("token", "demo")
        self.assertEqual(second.code, 0)
        self.assertNotEqual(second.out, first.out)
        self.secrets["second access token"] = second.out.strip()
        self.secrets["second refresh token"] = json.loads(keyring.value("tokens"))[0]
        self.assertNotEqual(self.secrets["refresh token"], self.secrets["second refresh token"])
        self.assertEqual(keyring.value("client-secret").decode(), self.hello["client_secret"])

        for command in (("list",), ("list", "--json"), ("show", "demo"), ("show", "demo", "--json"),
                        ("--json", "refresh", "demo")):
            self.assertEqual(self.run_quietly(*command).code, 0, command)
        self.secrets["third refresh token"] = json.loads(keyring.value("tokens"))[0]

        decoded = self.run_quietly("decode-token", stdin=second.out)
        self.assertEqual(decoded.code, 0, decoded)
        claims = json.loads(decoded.out)
        self.assertIs(claims["practice"], True)
        self.assertEqual(claims["authClass"], "Company")
        self.assertIn("not checked", decoded.err)

        self.server.signal(signal.SIGTERM)
        end_of_server = self.server.end()
        self.assertEqual(end_of_server.code, 0, end_of_server)
        self.said += [*end_of_server.out.splitlines()[1:], end_of_server.err]
        self.assertEqual(leaks.in_text("\n".join(self.said), self.secrets), [])
        self.assertEqual(leaks.in_files(leaks.home(), self.secrets), [])
        self.assertEqual(leaks.in_files(os.environ["XDG_RUNTIME_DIR"], self.secrets), [])

        self.assertEqual(self.run_quietly("remove", "demo").code, 0)
        self.assertEqual(keyring.entries(), {})
        self.assertEqual(json.loads(program.run("list", "--json").out), [])
        gone = program.run("token", "demo")
        self.assertEqual(gone.code, 2, gone)

    def test_sub_account_token_in_every_format(self):
        end = self.connect("shop", "--user-type", "Location", choose=1)
        self.assertEqual(end.code, 0, end)
        location = end.events[-1]["location_id"]
        self.assertTrue(location)
        token = program.run("token", "shop").out.strip()
        held = json.loads(program.run("token", "shop", "--format", "json").out)
        self.assertEqual(set(held), {"access_token", "expires_at", "user_type", "company_id", "location_id", "scopes"})
        self.assertEqual((held["access_token"], held["user_type"], held["location_id"]), (token, "Location", location))
        self.assertEqual(json.loads(program.run("--json", "token", "shop").out), held)
        self.assertEqual(program.run("token", "shop", "--format", "header").out, f"Authorization: Bearer {token}\n")
        sourced = os.popen(f"set -a; eval '{program.run('token', 'shop', '--format', 'env').out}'; "
                           "echo $HIGHLEVEL_ACCESS_TOKEN $HIGHLEVEL_LOCATION_ID").read()
        self.assertEqual(sourced.split(), [token, location])
        curl = program.run("token", "shop", "--format", "curl").out
        self.assertIn(f"/locations/{location}", curl)
        self.assertIn(f"'Authorization: Bearer {token}'", curl)
        shown = json.loads(program.run("show", "shop", "--json").out)
        self.assertTrue(shown["account_name"])
        self.assertTrue(shown["practice"])

    def test_sub_account_token_by_way_of_the_agency(self):
        self.assertEqual(self.connect("agency").code, 0)
        agency = json.loads(program.run("token", "agency", "--format", "json").out)
        listed = browser.fetch(f"{self.hello['api_url']}/oauth/installedLocations?companyId={agency['company_id']}"
                               f"&appId={self.hello['client_id'].split('-')[0]}",
                               headers={"Authorization": f"Bearer {agency['access_token']}", "Version": "2021-07-28"})
        location = json.loads(listed.text)["locations"][0]["_id"]
        minted = program.run("token", "agency", "--location", location, "--json")
        self.assertEqual(minted.code, 0, minted)
        held = json.loads(minted.out)
        self.assertEqual((held["user_type"], held["location_id"]), ("Location", location))
        self.assertNotEqual(held["access_token"], agency["access_token"])
        # The connection's own token stays what it was.
        self.assertEqual(program.run("token", "agency").out.strip(), agency["access_token"])
        unknown = program.run("token", "agency", "--location", "nowhere")
        self.assertEqual((unknown.code, unknown.out), (3, ""), unknown)

        self.assertEqual(self.connect("shop", "--user-type", "Location", choose=1).code, 0)
        own = json.loads(program.run("show", "shop", "--json").out)["location_id"]
        self.assertEqual(program.run("token", "shop", "--location", own).code, 0)
        self.assertEqual(program.run("token", "shop", "--location", "other").code, 2)

    def test_tokens_are_refreshed_only_when_needed(self):
        self.assertEqual(self.connect("shop").code, 0)
        first = program.run("token", "shop").out
        self.assertEqual(program.run("token", "shop", "--min-validity", "0").out, first)
        self.assertNotEqual(program.run("token", "shop", "--min-validity", "90000").out, first)

    def test_connection_list_is_private(self):
        self.assertEqual(self.connect("shop").code, 0)
        listed = list(pathlib.Path(leaks.home()).rglob("connections.json"))
        self.assertEqual(len(listed), 1)
        self.assertEqual(stat.S_IMODE(listed[0].stat().st_mode), 0o600)

    def test_name_taken_suggests_another(self):
        self.assertEqual(self.connect("shop").code, 0)
        again = program.run("connect", "Shop", "--client-id", self.hello["client_id"], "--client-secret-stdin",
                            "--preset", "all", stdin=self.hello["client_secret"])
        self.assertEqual(again.code, 2)
        self.assertIn("shop", again.err.lower())
        self.assertIn("Shop 2", again.err)

    def test_session_only_keeps_nothing(self):
        before = sorted(map(str, pathlib.Path(leaks.home()).rglob("*")))
        end = self.connect("shop", "--session-only")
        self.assertEqual(end.code, 0, end)
        self.assertEqual(end.events[-1]["event"], "connected")
        self.assertEqual(keyring.entries(), {})
        self.assertEqual(sorted(map(str, pathlib.Path(leaks.home()).rglob("*"))), before)

    def test_denied_consent(self):
        running = program.Running(*self.servers, "connect", "shop", "--json", "--no-browser",
                                  "--client-id", self.hello["client_id"], "--client-secret-stdin",
                                  "--redirect-uri", "http://127.0.0.1:0/cb", "--preset", "read-only",
                                  stdin=self.hello["client_secret"] + "\n")
        self.addCleanup(running.stop)
        page = browser.consent(running.event()["url"], decision="deny")
        self.assertEqual(page.status, 200)
        end = running.end()
        self.assertEqual(end.code, 3, end)
        self.assertEqual(end.events[-1]["event"], "error")
        self.assertEqual(len(end.err.strip().splitlines()[-1:]), 1)
        self.assertEqual(keyring.entries(), {})

    def test_practice_listens_on_loopback_only_and_ends_on_interrupt(self):
        self.assertEqual({host for host, _ in listening.addresses(self.server.pid)}, {"127.0.0.1"})
        self.server.signal(signal.SIGINT)
        self.assertEqual(self.server.end().code, 0)

    def test_walk(self):
        walked = program.run("practice", "--walk", env=LOUD)
        self.assertEqual(walked.code, 0, walked)
        for part in ("Leg 1", "Leg 2", "Leg 3", '"practice": true', '"authClass"'):
            self.assertIn(part, walked.out)
        self.assertEqual(keyring.entries(), {})

    def test_faults_are_listed(self):
        faults = program.run("practice", "--fault", "list", "--json").events
        self.assertGreater(len(faults), 20)
        for fault in faults:
            self.assertEqual(set(fault), {"name", "place", "cause", "when", "lesson"})
        readable = program.run("practice", "--fault", "list")
        self.assertEqual(readable.code, 0)
        self.assertEqual([line.split()[0] for line in readable.out.splitlines()],
                         [fault["name"] for fault in faults])

    def test_unknown_fault_names_the_known_ones(self):
        refused = program.run("practice", "--fault", "no-such-fault")
        self.assertEqual(refused.code, 2, refused)
        for name in ("no-such-fault", "draft-app", "wrong-secret"):
            self.assertIn(name, refused.err)

    def test_first_line_names_the_fault(self):
        running = program.Running("practice", "--json", "--fault", "public-app")
        try:
            self.assertEqual(running.event()["fault"], "public-app")
        finally:
            running.signal(signal.SIGINT)
            self.assertEqual(running.end().code, 0)

    def test_walk_with_a_fault_tells_what_is_seen_and_why(self):
        for fault, seen in (("draft-app", "error.noAppVersionIdFound"),
                            ("no-client-id", "stays blank"),
                            ("login-loop", "Please login to HighLevel to continue"),
                            ("denied", "access was not allowed"),
                            ("wrong-secret", "client secret"),
                            ("lost-redirect", "Dashboard")):
            with self.subTest(fault):
                walked = program.run("practice", "--walk", "--fault", fault)
                self.assertEqual(walked.code, 0, walked)
                for part in (seen, "Why: ", "What to do: ", "To remember: "):
                    self.assertIn(part, walked.out)
                self.assertNotIn('"authClass"', walked.out)


if __name__ == "__main__":
    unittest.main(verbosity=2)
