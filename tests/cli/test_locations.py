#!/usr/bin/env python3
"""The tokens of an agency's sub-accounts: lists and runs of any size, faults of single ones, limits,
interruptions. HLOAUTH_KILL_ROUNDS is how often a run is killed."""

import csv
import json
import os
import pathlib
import random
import signal
import stat
import tempfile
import threading
import unittest

import agencyserver
import browser
import faults
import keyring
import leaks
import program

ROUNDS = int(os.environ.get("HLOAUTH_KILL_ROUNDS", "20"))  # of a run that is killed
SCOPES = "oauth.readonly oauth.write contacts.readonly"


class Runs(unittest.TestCase):
    def setUp(self):
        program.require_private_session()
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.output = self.folder / "tokens.json"
        self.journal = self.folder / "tokens.json.journal"

    def agency(self, **options):
        server = agencyserver.AgencyServer(**options)
        self.addCleanup(server.close)
        running = program.Running(
            "--marketplace-url", server.url, "connect", "agency", "--api-url", server.url, "--json",
            "--no-browser", "--client-id", server.client_id, "--client-secret-stdin", "--redirect-uri",
            "http://localhost:0/oauth/callback", "--scope", SCOPES, "--user-type", "company",
            stdin=server.client_secret + "\n")
        self.addCleanup(running.stop)
        self.addCleanup(program.run, "remove", "agency")
        browser.fetch(browser.fetch(running.event()["url"]).location)
        self.assertEqual(running.end().code, 0)
        return server

    def mint(self, *more):
        return program.run("location-tokens", "agency", "--output", str(self.output), *more)

    def rows(self):
        return json.loads(self.output.read_text())

    def assert_whole(self, server):
        """Every sub-account once, readable by nobody else, and nothing left over."""
        rows = self.rows()
        self.assertEqual(sorted(row["location_id"] for row in rows), sorted(server.accounts))
        for row in rows:
            self.assertTrue(row["access_token"].startswith("lo12" + row["location_id"]))
            self.assertEqual(row["location_name"], server.accounts[row["location_id"]])
        self.assertEqual(stat.S_IMODE(self.output.stat().st_mode), 0o600)
        self.assertEqual([path.name for path in self.folder.iterdir()], ["tokens.json"])

    # ---- lists

    def test_lists_of_any_size(self):
        for spelling in ("v2", "v3"):
            for accounts, page in ((0, 100), (1, 100), (100, 100), (250, 100), (45, 20)):
                with self.subTest(spelling=spelling, accounts=accounts, page=page):
                    server = self.agency(spelling=spelling, accounts=accounts, page=page)
                    listed = program.run("locations", "agency", "--json")
                    self.assertEqual(listed.code, 0, listed)
                    self.assertEqual([row["id"] for row in listed.events], list(server.accounts))
                    self.doCleanups()
                    self.setUp()

    def test_list_is_searched_and_read_by_people(self):
        self.agency(accounts=30)
        listed = program.run("locations", "agency", "--query", "00007")
        self.assertEqual(listed.code, 0, listed)
        self.assertEqual(listed.out, "loc00007xxxxxxxxxxxx  Account 00007  1 Main Street\n")
        none = program.run("locations", "agency", "--query", "nobody")
        self.assertEqual((none.code, none.out), (0, ""))
        self.assertIn("nobody", none.err)

    def test_list_that_repeats_itself(self):
        for spelling in ("v2", "v3"):
            with self.subTest(spelling=spelling):
                server = self.agency(spelling=spelling, accounts=250)
                whole = server.list_page
                server.list_page = lambda query: whole({**query, "skip": "0", "pageToken": "p0"})
                listed = program.run("locations", "agency", "--json")
                self.assertEqual(listed.code, 4, listed)
                self.assertEqual(listed.events[-1]["code"], "list-broken")
                self.assertLess(server.pages, 5)
                minted = self.mint()
                self.assertEqual(minted.code, 4, minted)
                self.assertEqual(len(server.minted), 100)
                self.assertIn("--resume", minted.err)
                self.doCleanups()
                self.setUp()

    # ---- runs

    def test_whole_run_in_both_spellings(self):
        for spelling in ("v2", "v3"):
            for accounts in (0, 250):
                with self.subTest(spelling=spelling, accounts=accounts):
                    server = self.agency(spelling=spelling, accounts=accounts)
                    ended = self.mint()
                    self.assertEqual(ended.code, 0, ended)
                    self.assert_whole(server)
                    self.assertEqual(server.too_many, [])
                    self.assertEqual(len(server.minted), accounts)
                    tokens = {str(n): row["access_token"] for n, row in enumerate(self.rows())}
                    self.assertEqual(leaks.in_text(ended.out + ended.err, tokens), [])
                    self.doCleanups()
                    self.setUp()

    def test_sliding_limit_with_latency(self):
        server = self.agency(accounts=300, limit=(50, 0.25), sliding=True, latency=0.03)
        ended = self.mint()
        self.assertEqual(ended.code, 0, ended)
        self.assert_whole(server)
        self.assertEqual(server.too_many, [])

    def test_csv_is_safe(self):
        server = self.agency(accounts=4)
        names = ['=HYPERLINK("http://x","y")', 'Smith, "Sons"', "-1+1", "Straße\tÜ"]
        for key, name in zip(server.accounts, names):
            server.accounts[key] = name
        self.output = self.folder / "tokens.csv"
        ended = self.mint()
        self.assertEqual(ended.code, 0, ended)
        self.assertTrue(self.output.read_bytes().endswith(b"\r\n"))
        with self.output.open(newline="", encoding="utf-8") as file:
            rows = {row["location_id"]: row for row in csv.DictReader(file)}
        self.assertEqual([rows[key]["location_name"] for key in server.accounts],
                         ["'" + names[0], names[1], "'" + names[2], "Straße Ü"])
        self.assertTrue(all(row["access_token"].startswith("lo12") for row in rows.values()))

    def test_chosen_ones(self):
        server = self.agency(accounts=150)
        chosen = [list(server.accounts)[3], list(server.accounts)[140], "unknownunknown123456"]
        ended = self.mint("--json", *[part for key in chosen for part in ("--location", key)])
        self.assertEqual(ended.code, 1, ended)
        self.assertEqual(sorted(row["location_id"] for row in self.rows() if row["access_token"]),
                         sorted(chosen[:2]))
        self.assertEqual(len(server.minted), 2)
        error = next(event for event in ended.events if event["event"] == "location_error")
        self.assertEqual(error["location_id"], chosen[2])

    def test_errors_of_single_ones(self):
        server = self.agency(accounts=40)
        keys = list(server.accounts)
        inactive = {"statusCode": 400, "message": "Location is not active", "traceId": "trace-77"}
        server.always[keys[3]] = faults.says(400, inactive)
        server.always[keys[9]] = faults.says(403, {"message": "The token does not have access to this location."})
        passing = [faults.says(503, {"message": "later"}), faults.closed, faults.reset, faults.html,
                   faults.truncated, faults.says(429, {"message": "Too many"}), faults.no_token, faults.redirect]
        for key, fault in zip(keys[20:], passing):
            server.row_faults[key] = [fault]
        ended = self.mint("--json")
        self.assertEqual(ended.code, 1, ended)
        rows = {row["location_id"]: row for row in self.rows()}
        self.assertEqual(len(rows), 40)
        self.assertEqual([key for key, row in rows.items() if not row["access_token"]], sorted([keys[3], keys[9]]))
        self.assertIn("trace-77", rows[keys[3]]["error"])
        self.assertFalse(any("error" in row for row in rows.values() if row["access_token"]))
        errors = [event for event in ended.events if event["event"] == "location_error"]
        self.assertEqual(sorted(event["location_name"] for event in errors),
                         [server.accounts[keys[3]], server.accounts[keys[9]]])
        self.assertIn(server.accounts[keys[3]], ended.err)
        self.assertIn("trace-77", ended.err)
        self.assertFalse(self.journal.exists())

    def test_fault_of_one_that_stays(self):
        server = self.agency(accounts=12)
        server.always[list(server.accounts)[5]] = faults.says(500, {"message": "boom"})
        ended = self.mint()
        self.assertEqual(ended.code, 1, ended)
        self.assertEqual(len([row for row in self.rows() if row["access_token"]]), 11)
        self.assertIn("Account 00005", ended.err)

    def test_errors_in_csv_and_after_an_interruption(self):
        server = self.agency(accounts=40)
        keys = list(server.accounts)
        inactive = faults.says(400, {"statusCode": 400, "message": "Location is not active"})
        server.always = {keys[1]: inactive, keys[2]: inactive}
        self.output = self.folder / "tokens.csv"
        running = program.Running("location-tokens", "agency", "--output", str(self.output))
        server.on_mint = lambda count: count == 20 and running.signal(signal.SIGINT)
        self.assertEqual(running.end().code, 3)
        server.on_mint = None
        del server.always[keys[1]]  # it is active now
        ended = self.mint("--resume")
        self.assertEqual(ended.code, 1, ended)
        with self.output.open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual(sorted(row["location_id"] for row in rows), sorted(keys))
        self.assertEqual([row["location_id"] for row in rows if row["error"]], [keys[2]])
        self.assertEqual([row["location_id"] for row in rows if not row["access_token"]], [keys[2]])

    # ---- tokens that end, limits that end

    def test_agency_token_ends_midway(self):
        server = self.agency(accounts=200)
        server.on_mint = lambda count: count in (50, 120) and server.expire_agency_tokens()
        ended = self.mint()
        self.assertEqual(ended.code, 0, ended)
        self.assert_whole(server)
        self.assertEqual(len(server.minted), 200)
        refreshes = [form for path, _, form in server.requests if form.get("grant_type") == "refresh_token"]
        self.assertEqual(len(refreshes), 2)

    def test_agency_that_is_refused_for_good(self):
        server = self.agency(accounts=200)

        def uninstall(count):
            if count == 60:
                server.refresh_tokens.clear()
                server.expire_agency_tokens()
        server.on_mint = uninstall
        ended = self.mint("--json")
        self.assertEqual(ended.code, 6, ended)
        self.assertIn("--resume", ended.err)
        self.assertFalse(self.output.exists())
        kept = self.journal.read_text().count('"access_token"')
        self.assertEqual(kept, len(server.minted))
        self.assertEqual(stat.S_IMODE(self.journal.stat().st_mode), 0o600)

    def test_missing_scope(self):
        server = self.agency(accounts=5)
        refusal = faults.says(401, {"statusCode": 401, "message": "The token is not authorized for this scope."})
        server.always = {key: refusal for key in server.accounts}
        ended = self.mint()
        self.assertEqual(ended.code, 3, ended)
        self.assertIn("scope", ended.err)

    def test_day_is_used_up(self):
        server = self.agency(accounts=120)
        server.daily = 60
        ended = self.mint("--json")
        self.assertEqual(ended.code, 4, ended)
        self.assertEqual(ended.events[-1]["code"], "daily-limit")
        self.assertEqual(server.too_many, [])
        server.daily = 1000
        ended = self.mint("--resume")
        self.assertEqual(ended.code, 0, ended)
        self.assert_whole(server)
        self.assertEqual(len(server.minted), 120)

    def test_limit_that_others_use(self):
        server = self.agency(accounts=60, limit=(40, 1.0))
        take = server.limit.take

        def crowded(now):
            server.limit.take = take
            for _ in range(30):
                take(now)
            return take(now)
        server.limit.take = crowded
        ended = self.mint()
        self.assertEqual(ended.code, 0, ended)
        self.assert_whole(server)
        self.assertEqual(server.too_many, [])

    # ---- interruptions

    def test_killed_and_resumed(self):
        server = self.agency(accounts=120, limit=(30, 0.1))
        for round in range(ROUNDS):
            with self.subTest(round=round):
                begun = len(server.minted)
                kill_at = begun + random.randrange(1, 115)
                running = None
                ready = threading.Event()

                def kill(count):
                    if count >= kill_at and ready.is_set():
                        running.signal(signal.SIGKILL)
                server.on_mint = kill
                running = program.Running("location-tokens", "agency", "--output", str(self.output))
                ready.set()
                self.assertEqual(running.end().code, -signal.SIGKILL)
                server.on_mint = None
                self.assertFalse(self.output.exists())
                kept = {json.loads(line).get("location_id") for line in self.journal.read_text().splitlines()}
                if round % 4 == 0 and kept:
                    with self.journal.open("ab") as journal:
                        journal.write(b'{"access_token":"half a li')
                before = len(server.minted)
                ended = self.mint("--resume")
                self.assertEqual(ended.code, 0, ended)
                self.assert_whole(server)
                again = [account for _, account in server.minted[before:]]
                self.assertEqual(kept.intersection(again), set())
                self.output.unlink()

    def test_interrupted_by_hand(self):
        server = self.agency(accounts=300)
        running = program.Running("location-tokens", "agency", "--output", str(self.output), "--json")
        server.on_mint = lambda count: count == 40 and running.signal(signal.SIGINT)
        ended = running.end()
        self.assertEqual(ended.code, 3, ended)
        self.assertEqual(ended.events[-1]["code"], "interrupted")
        self.assertIn("--resume", ended.err)
        kept = self.journal.read_text().count('"access_token"')
        self.assertEqual(kept, len(server.minted))  # what was under way was taken
        again = self.mint("--resume")
        self.assertEqual(again.code, 0, again)
        self.assert_whole(server)
        self.assertEqual(len(server.minted), 300)

    def test_lost_network(self):
        server = self.agency(accounts=150)
        def cut(count):
            if count == 70:
                threading.Thread(target=server.close).start()
                server.always = {key: faults.closed for key in server.accounts}
        server.on_mint = cut
        ended = self.mint()
        self.assertEqual(ended.code, 4, ended)
        self.assertIn("--resume", ended.err)
        self.assertTrue(self.journal.exists())

    # ---- files

    def test_nothing_is_overwritten(self):
        server = self.agency(accounts=3)
        self.output.write_text("mine")
        ended = self.mint()
        self.assertEqual(ended.code, 2, ended)
        self.assertEqual(self.output.read_text(), "mine")
        self.assertEqual(server.minted, [])
        complete = self.mint("--resume")
        self.assertEqual(complete.code, 0, complete)
        self.assertEqual(self.output.read_text(), "mine")
        self.output.unlink()
        self.journal.write_text("whatever\n")
        for more in ((), ("--resume",)):
            ended = self.mint(*more)
            self.assertEqual(ended.code, 2, ended)
            self.assertEqual(self.journal.read_text(), "whatever\n")

    def test_one_run_at_a_time(self):
        server = self.agency(accounts=400)
        running = program.Running("location-tokens", "agency", "--output", str(self.output))
        started, answered = threading.Event(), threading.Event()
        server.on_mint = lambda count: count == 20 and (started.set(), answered.wait(program.PATIENCE))
        self.assertTrue(started.wait(program.PATIENCE))
        for more in ((), ("--resume",)):
            second = self.mint(*more)
            self.assertEqual(second.code, 2, second)
            self.assertIn("Another program", second.err)
        answered.set()
        self.assertEqual(running.end().code, 0)
        self.assert_whole(server)

    def test_bad_usage(self):
        self.agency(accounts=3)
        for arguments in ((), ("--output", str(self.folder)), ("--output", "/nowhere/at/all.json"),
                          ("--output", str(self.output), "--format", "xml"),
                          ("--output", str(self.output), "--location", " ")):
            with self.subTest(arguments=arguments):
                ended = program.run("location-tokens", "agency", *arguments)
                self.assertEqual(ended.code, 2, ended)
                self.assertEqual(len(ended.err.splitlines()), 1)
        self.assertEqual(list(self.folder.iterdir()), [])

    # ---- kept as connections

    def test_kept_connections(self):
        server = self.agency(accounts=3)
        ended = self.mint("--keep")
        self.assertEqual(ended.code, 0, ended)
        names = list(server.accounts.values())
        for name in names:
            self.addCleanup(program.run, "remove", name)
        self.assertFalse(any("refresh_token" in row for row in self.rows()))
        shown = json.loads(program.run("show", names[1], "--json").out)
        self.assertEqual((shown["location_id"], shown["user_type"]), (list(server.accounts)[1], "Location"))
        token = program.run("token", names[1])
        self.assertEqual(token.out.strip(), {row["location_name"]: row["access_token"] for row in self.rows()}[names[1]])
        held = b"".join(keyring.entries().values())
        self.assertIn(b"rf34" + list(server.accounts)[1].encode(), held)

    def test_kept_connections_are_not_kept_fresh_unasked(self):
        """Only the agency is: nobody has chosen that for each of its sub-accounts."""
        server = self.agency(accounts=2)
        self.assertEqual(program.run("keep-fresh", "agency", "--on").code, 0)
        for name in server.accounts.values():
            self.addCleanup(program.run, "remove", name)
        ended = self.mint("--keep")
        self.assertEqual(ended.code, 0, ended)
        first, second = server.accounts.values()
        shown = {name: json.loads(program.run("show", name, "--json").out)["keep_fresh"]
                 for name in ("agency", first, second)}
        self.assertEqual(shown, {"agency": True, first: False, second: False})
        # What she has chosen for one since then stays.
        self.assertEqual(program.run("keep-fresh", first, "--on").code, 0)
        self.output.unlink()
        self.assertEqual(self.mint("--keep").code, 0)
        self.assertIs(json.loads(program.run("show", first, "--json").out)["keep_fresh"], True)


if __name__ == "__main__":
    os.environ.pop("QT_LOGGING_RULES", None)
    unittest.main(verbosity=2)
