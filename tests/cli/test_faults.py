#!/usr/bin/env python3
"""Every way in which a request can fail, at each of those that the program makes: the exit code, one sentence, and
nothing lost."""

import concurrent.futures
import json
import pathlib
import queue
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import uuid

import agencyserver
import faults
import faulttable
import keyring
import leaks
import program
import specserver
import untrusted
from faulttable import TRACE

REDIRECT = "https://example.com/oauth/callback"  # not on this computer: the code is pasted
PATHS = {"exchange": "/oauth/token", "refresh": "/oauth/token", "list": "/oauth/installedLocations",
         "mint": "/oauth/locationToken", "test": f"/companies/{specserver.COMPANY}"}
SCOPES = "oauth.readonly oauth.write companies.readonly"


def listed_ids():
    """The ids of the connections that are listed, by name."""
    file, = pathlib.Path(leaks.home()).rglob("connections.json")
    return {entry["name"]: entry["id"] for entry in json.loads(file.read_text())["connections"]}


class Station:
    """A server of its own with an agency's connection to it, so that several rows of the table are tried at once."""

    def __init__(self, number, folder):
        self.server = agencyserver.AgencyServer(accounts=3)
        self.name, self.folder = f"agency{number}", folder
        done = self.connect(self.name)
        if done.code:
            raise AssertionError(done)
        self.id = listed_ids()[self.name]

    def connect(self, name, api=None):
        """Pastes the code behind the secret."""
        return program.run("--marketplace-url", self.server.url, "--api-url", api or self.server.url, "connect", name,
                           "--json", "--no-browser", "--client-id", self.server.client_id, "--client-secret-stdin",
                           "--code-stdin", "--redirect-uri", REDIRECT, "--scope", SCOPES, "--user-type", "company",
                           stdin=f"{self.server.client_secret}\n{self.server.new_code(REDIRECT, SCOPES)}\n")

    def run(self, step, api=None):
        if step == "exchange":
            return self.connect(self.name + "-new", api)
        words = {"refresh": ["refresh"], "list": ["locations"], "test": ["test"],
                 "mint": ["location-tokens", "--output", str(self.folder / f"{uuid.uuid4()}.json")]}[step]
        return program.run("--json", *(["--api-url", api] if api else []), words[0], self.name, *words[1:],
                           patience=300)

    def tokens(self):
        return keyring.lookup(f"highlevel-oauth-helper/{self.id}/tokens")

    def client_secret(self):
        return keyring.lookup(f"highlevel-oauth-helper/{self.id}/client-secret").decode()

    def secrets(self):
        server = self.server
        return (server.client_secret, *server.refresh_tokens, *server.access_tokens, *server.codes)


class Table(unittest.TestCase):
    """Every fault at every request: no token is lost, the right words are told, the exit code is right."""

    STATIONS = 16

    def setUp(self):
        program.require_private_session()
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        released = threading.Event()
        self.addCleanup(released.set)
        self.rows = faulttable.rows(released)
        self.words = faulttable.Words()
        self.untrusted = untrusted.Server(self.folder)
        self.addCleanup(self.untrusted.close)
        self.stations = queue.Queue()
        for number in range(self.STATIONS):
            station = Station(number, self.folder)
            self.addCleanup(station.server.close)
            self.addCleanup(program.run, "remove", station.name)
            self.stations.put(station)

    def test_every_fault_at_every_step(self):
        with concurrent.futures.ThreadPoolExecutor(self.STATIONS) as pool:
            # What takes longest goes first.
            tried = [(name, step, pool.submit(self.try_one, row, step)) for step in reversed(faulttable.STEPS)
                     for name, row in reversed(self.rows.items())]
            for name, step, ended in tried:
                with self.subTest(fault=name, step=step):
                    ended.result()
        kept = set(listed_ids().values())
        self.assertEqual(len(kept), self.STATIONS)
        self.assertEqual({key.split("/")[1] for key in keyring.entries()}, kept)

    def try_one(self, row, step):
        station = self.stations.get()
        try:
            self.check(station, row, step)
        finally:
            station.server.broken.clear()
            self.stations.put(station)

    def check(self, station, row, step):
        before = station.tokens()
        done = station.run(step, self.begin(station, row, step))
        station.server.broken.clear()
        self.check_words(done, row, step)
        for secret in station.secrets():
            self.assertNotIn(secret, done.out + done.err)
        # Nothing is lost: what is kept is what the server would take.
        after = station.tokens()
        self.assertIn(json.loads(after)[0], station.server.refresh_tokens)
        self.assertEqual(station.client_secret(), station.server.client_secret)
        if "renewed just now" not in row.words[step]:
            self.assertEqual(after, before)
        if step != "exchange":  # of which nothing is left
            healed = station.run(step)
            self.assertEqual(healed.code, 0, healed)

    def begin(self, station, row, step):
        """Lets the step fail; the address at which it does, if it is another one."""
        if callable(row.fault):
            station.server.broken[PATHS[step]] = row.fault
            return None
        return {"refused": "http://127.0.0.1:1", "nameless": "https://nowhere.invalid",
                "untrusted": self.untrusted.url, "plain": station.server.url.replace("http:", "https:")}[row.fault]

    def check_words(self, done, row, step):
        self.assertEqual(done.code, row.exits[step], done)
        told = done.events[-1]
        if done.code == 0:  # not all that is refused is bad news
            self.assertIn(row.words[step], told["message"])
            return
        if step == "mint" and done.code == 1:
            self.check_rows(done, row)
            return
        self.assertTrue(self.words.fit(row.words[step], told["message"]), done)
        self.assertTrue(told["event"] == "error" or step == "test", done)
        self.assertEqual(told["trace_id"] == TRACE, row.trace, done)
        sentence = done.err.strip().splitlines()
        if step != "exchange":  # which talks with her before
            self.assertEqual(len(sentence), 1, done)
        self.assertTrue(sentence[-1].startswith("hloauth: " + told["message"]), done)
        self.assertEqual(TRACE in sentence[-1], row.trace, done)

    def check_rows(self, done, row):
        """Each sub-account's own error, and the end."""
        *rows, end = done.events
        self.assertEqual((end["event"], end["errors"]), ("location_tokens", 3), done)
        for told, sentence in zip(rows, done.err.splitlines(), strict=True):
            self.assertTrue(self.words.fit(row.words["mint"], told["message"]), done)
            self.assertIn(told["message"], sentence)
            self.assertIn(told["location_id"], sentence)


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
        self.assertTrue(sentence.startswith("hloauth: "), done)
        self.assertEqual(set(done.events[-1]), {"event", "code", "message", "trace_id"})

    def test_token_command_fails_alike(self):
        self.assertEqual(self.connect("shop").code, 0)
        self.server.faults[:] = [faults.html]
        failed = program.run("token", "shop", "--min-validity", "90000")
        self.assertEqual((failed.code, failed.out), (4, ""))
        self.assertEqual(program.run("token", "shop").code, 0)

    def test_memory_is_bounded(self):
        self.assertEqual(self.connect("shop").code, 0)
        code, ordinary = self.refreshed()
        self.assertEqual(code, 0)
        self.server.faults[:] = [faults.huge]
        code, most = self.refreshed()
        self.assertEqual(code, 4)
        self.assertLess(most, ordinary + 30 * 1024)

    def refreshed(self):
        """The exit code, and the most memory that it took, in KiB."""
        # Of its parent until then, too, which is a small one therefore.
        measure = ("import resource, subprocess, sys; code = subprocess.run(sys.argv[1:], stderr=subprocess.DEVNULL)"
                   ".returncode; print(code, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
        done = subprocess.run([sys.executable, "-S", "-c", measure, program.PROGRAM, "refresh", "shop"],
                              stdout=subprocess.PIPE, text=True, check=True, timeout=program.PATIENCE)
        return [int(number) for number in done.stdout.split()[-2:]]

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
