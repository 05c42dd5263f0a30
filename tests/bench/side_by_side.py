#!/usr/bin/env python3
"""Measures the programs side by side with the least that does the same, and prints the ratios.

    PYTHONPATH=tests/support:tests/cli:tests/e2e with-keyring.sh side_by_side.py PROGRAMS

PROGRAMS is the folder with highlevel-oauth-helper, hloauth, empty_wizard, scope_search and refresh_span; the plugins
for Qt are in testplugins beside it. Each pair is measured in turns, so that what else the machine does hits both; a
median of the rounds is compared; of what the window computes at a stretch the longest of all.
"""

import contextlib
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

import accessibility
import browser
import keyring
from session import Session
from waiting import wait_for

ROUNDS = 15
STALL_ROUNDS = 5
COMMAND_ROUNDS = 101  # of what takes a few milliseconds
LONGEST_STALL = 50  # ms
# From the first page to the one with the scopes, and Learn beside it.
TO_SCOPES = ("Return", "alt+n", "alt+n", "F1"), "Choose scopes"


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


def computed_by(process):
    """Seconds of CPU of its threads, their own and the system's for them. What threads did that have ended by now
    is not in it."""
    nanoseconds = 0
    for task in pathlib.Path(f"/proc/{process.pid}/task").iterdir():
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):  # it ended just now
            nanoseconds += int((task / "schedstat").read_text().split()[0])
    return nanoseconds / 1e9


def resident(process):
    """Memory in MB."""
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS:"))


def end(windows, process):
    process.kill()
    process.wait()
    windows.wait_for(0)


def start_of(windows, program):
    """When its window is there: the time since its start in seconds, its CPU time, and its memory in MB."""
    began = time.perf_counter()
    process = subprocess.Popen([program], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    windows.wait_for(1)
    numbers = time.perf_counter() - began, computed_by(process), resident(process)
    end(windows, process)
    return numbers


def wait_until_idle(process, seconds=0.3):
    """Until it has not computed for that long."""
    former, since = None, 0
    while (now := computed_by(process)) != former or time.monotonic() < since + seconds:
        if now != former:
            former, since = now, time.monotonic()
        time.sleep(0.02)


def longest_stall(windows, program, plugins, keys=(), heading=None):
    """The longest that its event loop was held up, from its first start until it is idle again after the keys,
    in ms: computing, and by the clock. Below 10 ms it is not known. The keys must have led to the heading."""
    environment = {**os.environ, "QT_PLUGIN_PATH": str(plugins), "QT_QPA_GENERIC_PLUGINS": "stallwatch"}
    with tempfile.TemporaryDirectory() as data, tempfile.TemporaryFile("w+") as log:
        process = subprocess.Popen([program, "--data-dir", data], stdout=subprocess.DEVNULL, stderr=log, env=environment)
        windows.wait_for(1)
        wait_until_idle(process)
        for key in keys:
            Session.keys(key)
            wait_until_idle(process)
        log.seek(0)
        stalls = re.findall("^stallwatch: (.*) ms computed, .* ms waited, (.*) ms taken", log.read(), re.MULTILINE)
        if heading:  # only now, as this holds it up as well
            accessibility.Program(process).find("label", heading)
        end(windows, process)
    return [max([10.0, *(float(stall[number]) for stall in stalls)]) for number in (0, 1)]


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


def rounds_of(first, second, rounds):
    """Two measurements, in turns: what each of both had in all rounds, number by number."""
    pairs = [(first(), second()) for _ in range(rounds)]
    return [list(zip(*one)) for one in zip(*pairs)]


def in_turns(first, second, rounds=ROUNDS):
    """Two measurements, in turns; the medians of both, number by number."""
    return [[statistics.median(values) for values in one] for one in rounds_of(first, second, rounds)]


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


over = []  # what is more than it may be


def judged(what, value, limit):
    if value > limit:
        over.append(what)
        return ": OVER"
    return ""


def say(what, ours, base, unit, limit=None):
    """limit: for the ratio."""
    ratio = ours / base
    judgement = "" if limit is None else f"; at most {limit} x" + judged(what, ratio, limit)
    print(f"{what:68} {ratio:5.2f} x   ({ours:.1f} {unit} against {base:.1f} {unit}{judgement})")


def say_start(windows, programs):
    """The desktop program beside the least that a wizard can be."""
    ours, base = in_turns(lambda: start_of(windows, programs / "highlevel-oauth-helper"),
                          lambda: start_of(windows, programs / "empty_wizard"))
    say("window on screen, against an empty QWizard", ours[0] * 1000, base[0] * 1000, "ms", 1.5)
    say("CPU until then, against an empty QWizard", ours[1] * 1000, base[1] * 1000, "ms", 1.5)
    say("memory then, against an empty QWizard", ours[2], base[2], "MB", 2)


def say_stalls(windows, programs):
    plugins = programs.parent / "testplugins"
    ours, base = rounds_of(lambda: longest_stall(windows, programs / "highlevel-oauth-helper", plugins, *TO_SCOPES),
                           lambda: longest_stall(windows, programs / "empty_wizard", plugins), STALL_ROUNDS)
    # By the clock it has also waited for others, once in a while.
    for what, sum_up, mine, other in zip(("computing", "by the clock"), (max, statistics.median), ours, base):
        what, longest = f"longest wait of the window, {what}", sum_up(mine)
        print(f"{what}: {longest:.1f} ms, of the empty QWizard {sum_up(other):.1f} ms; "
              f"at most {LONGEST_STALL} ms{judged(what, longest, LONGEST_STALL)}")


def main():
    programs = pathlib.Path(sys.argv[1])
    hloauth = str(programs / "hloauth")
    with Session() as session:
        windows = Windows(session)
        say_start(windows, programs)
        say_stalls(windows, programs)
        typing(programs / "scope_search")

        connect(session, hloauth, "bench")
        key = next(key for key in keyring.entries() if key.endswith("/tokens"))
        lookup = ["secret-tool", "lookup", "user", key, "server", "highlevel-oauth-helper"]
        ours, base = in_turns(lambda: [run_of([hloauth, "token", "bench"])], lambda: [run_of(lookup)],
                              COMMAND_ROUNDS)
        say("hloauth token, against secret-tool lookup", ours[0] * 1000, base[0] * 1000, "ms")

        span(programs / "refresh_span")
    if over:
        sys.exit("More than it may be: " + "; ".join(over))


if __name__ == "__main__":
    os.environ.pop("QT_LOGGING_RULES", None)
    main()
