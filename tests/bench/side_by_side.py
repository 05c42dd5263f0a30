#!/usr/bin/env python3
"""Measures the programs side by side with the least that does the same, and prints the ratios.

    PYTHONPATH=tests/support:tests/cli:tests/e2e with-keyring.sh side_by_side.py PROGRAMS

PROGRAMS is the folder with highlevel-oauth-helper, hloauth, empty_wizard, scope_search and refresh_span. Each pair is
measured in turns, so that what else the machine does hits both; a median of the rounds is compared.
"""

import json
import os
import pathlib
import statistics
import subprocess
import sys
import time

import browser
import keyring
from session import Session
from waiting import wait_for

ROUNDS = 15
COMMAND_ROUNDS = 101  # of what takes a few milliseconds


class Windows:
    """Tells when there is a window and when there is none, without asking over and over."""

    def __init__(self, session):
        # xprop does not wait for a property that nobody has named yet.
        wait_for("the window manager", lambda: b"window id" in subprocess.run(
            ["xprop", "-root", "_NET_CLIENT_LIST"], capture_output=True).stdout)
        self._spy = session.start("xprop", "-root", "-spy", "_NET_CLIENT_LIST", stdout=subprocess.PIPE,
                                  text=True)
        self.wait_for(0)

    def wait_for(self, count):
        for line in self._spy.stdout:
            if "window id" in line and line.count("0x") == count:
                return
        raise AssertionError("the screen is gone")


def start_of(windows, program):
    """Seconds until its window is there, and the most memory it had by then, in MB."""
    began = time.perf_counter()
    process = subprocess.Popen([program], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    windows.wait_for(1)
    seconds = time.perf_counter() - began
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    memory = next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM:"))
    process.kill()
    process.wait()
    windows.wait_for(0)
    return seconds, memory


def run_of(command):
    """Seconds that a command takes."""
    began = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


def connect(session, hloauth, name):
    """A connection with practice tokens, kept in this session's keyring."""
    practice = session.start(hloauth, "practice", "--json", stdout=subprocess.PIPE, text=True)
    app = json.loads(practice.stdout.readline())
    command = [hloauth, "connect", name, "--json", "--no-browser", "--client-id", app["client_id"],
               "--client-secret-stdin", "--scope", "contacts.readonly", "--marketplace-url", app["marketplace_url"],
               "--api-url", app["api_url"], "--redirect-uri", "http://localhost:0/oauth/callback"]
    connecting = session.start(*command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    connecting.stdin.write(app["client_secret"])
    connecting.stdin.close()
    browser.consent(json.loads(connecting.stdout.readline())["url"])
    if connecting.wait(60):
        sys.exit(f"hloauth connect ended with {connecting.returncode}")


def in_turns(first, second, rounds=ROUNDS):
    """Two measurements, in turns; the medians of both, number by number."""
    pairs = [(first(), second()) for _ in range(rounds)]
    return [[statistics.median(values) for values in zip(*one)] for one in zip(*pairs)]


def typing(program):
    """The scope search: the median and the longest of the letters' ways onto the screen, against the time of
    one frame. Each letter is typed in several runs; a median of them counts."""
    frame = 1000 / 60
    runs = [json.loads(subprocess.run([program], capture_output=True, check=True).stdout) for _ in range(ROUNDS)]
    for sizes in zip(*runs):
        letters = [statistics.median(times) for times in zip(*(size["letters_ms"] for size in sizes))]
        what = f"letter in the scope search, {sizes[0]['scopes']} scopes, against a frame"
        say(f"a {what}", statistics.median(letters), frame, "ms")
        say(f"the longest {what}", max(letters), frame, "ms")


def span(program):
    """How long new tokens are nowhere but in memory."""
    times = json.loads(subprocess.run([program], capture_output=True, check=True).stdout)
    say("from the answer to a refresh to the keychain, against a bare write", statistics.median(times["span_ms"]),
        statistics.median(times["bare_ms"]), "ms")


def say(what, ours, base, unit):
    print(f"{what:68} {ours / base:5.2f} x   ({ours:.1f} {unit} against {base:.1f} {unit})")


def main():
    programs = pathlib.Path(sys.argv[1])
    hloauth = str(programs / "hloauth")
    with Session() as session:
        windows = Windows(session)
        ours, base = in_turns(lambda: start_of(windows, programs / "highlevel-oauth-helper"),
                              lambda: start_of(windows, programs / "empty_wizard"))
        say("window on screen, against an empty QWizard", ours[0] * 1000, base[0] * 1000, "ms")
        say("memory with the window, against an empty QWizard", ours[1], base[1], "MB")

        typing(programs / "scope_search")

        connect(session, hloauth, "bench")
        key = next(key for key in keyring.entries() if key.endswith("/tokens"))
        lookup = ["secret-tool", "lookup", "user", key, "server", "highlevel-oauth-helper"]
        ours, base = in_turns(lambda: [run_of([hloauth, "token", "bench"])], lambda: [run_of(lookup)],
                              COMMAND_ROUNDS)
        say("hloauth token, against secret-tool lookup", ours[0] * 1000, base[0] * 1000, "ms")

        span(programs / "refresh_span")


if __name__ == "__main__":
    os.environ.pop("QT_LOGGING_RULES", None)
    main()
