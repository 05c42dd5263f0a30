#!/usr/bin/env python3
"""Measures `hloauth location-tokens` against a server with HighLevel's limit, scaled down: 100 requests in 500 ms.

    HLOAUTH_PROGRAM=hloauth PYTHONPATH=tests/support:tests/cli with-keyring.sh location_tokens.py [NUMBER...]

For each number of sub-accounts: the pace as a share of what the limit allows, requests refused after the
first window, memory over the start, CPU time for each token and how much it grows with their number.
"""

import json
import os
import pathlib
import sys
import tempfile
import threading

import agencyserver
import browser
import program

LIMIT = (100, 0.5)  # requests in seconds
NUMBERS = (1000, 2000, 5000, 10000)
KINDS = (
    ("windows from the first request", {}, 10000),  # and the greatest number that is measured
    ("sliding windows", {"sliding": True}, 1000),
    ("sliding windows, 50 ms on the way", {"sliding": True, "latency": 0.05}, 1000),
)


def connect(server):
    running = program.Running(
        "--marketplace-url", server.url, "connect", "agency", "--api-url", server.url, "--json", "--no-browser",
        "--client-id", server.client_id, "--client-secret-stdin", "--redirect-uri",
        "http://localhost:0/oauth/callback", "--scope", "oauth.readonly oauth.write", "--user-type", "company",
        stdin=server.client_secret + "\n")
    browser.fetch(browser.fetch(running.event()["url"]).location)
    if running.end().code:
        sys.exit("hloauth connect failed")


def resident(pid, what):
    """Of a process, in MB; nothing once it has ended."""
    try:
        lines = pathlib.Path(f"/proc/{pid}/status").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return None
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith(what)), None)


class Memory:
    """Resident memory when the first token is made, when everything is loaded and nothing is done, and at
    most from then on to the end."""

    def __init__(self, server):
        self.start = self.peak = None
        self._pid, self._is_known, self._is_over = None, threading.Event(), threading.Event()
        server.on_mint = self._look

    def watch(self, pid):
        self._pid = pid
        self._is_known.set()

    def _look(self, count):
        if count == 1 and self._is_known.wait(program.PATIENCE):
            self.start = resident(self._pid, "VmRSS:")
            threading.Thread(target=self._follow).start()

    def _follow(self):
        while not self._is_over.wait(0.02) and (peak := resident(self._pid, "VmHWM:")):
            self.peak = peak

    def growth(self):
        self._is_over.set()
        return self.peak - self.start


def measure(number, **options):
    """One run; what the server saw, and what the program needed."""
    server = agencyserver.AgencyServer(accounts=number, limit=LIMIT, **options)
    connect(server)
    memory = Memory(server)
    with tempfile.TemporaryDirectory() as folder:
        output = pathlib.Path(folder) / "tokens.json"
        before = os.times()
        running = program.Running("location-tokens", "agency", "--output", str(output))
        memory.watch(running.pid)
        end = running.end()
        after = os.times()
        rows = json.loads(output.read_text()) if end.code == 0 else []
    program.run("remove", "agency")
    server.close()
    if end.code or len({row["location_id"] for row in rows}) != number or len(server.minted) != number:
        sys.exit(f"not every sub-account has its token once: {end}")
    # The limit lets a full window through at once; then as many as it has time for. Pages count, too.
    requests = number + server.pages
    first = server.minted[0][0]
    took = server.minted[-1][0] - first
    allowed = ((requests + LIMIT[0] - 1) // LIMIT[0] - 1) * LIMIT[1]
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return took, allowed, sum(at > first + LIMIT[1] for at in server.too_many), memory.growth(), cpu / number


def main():
    numbers = [int(text) for text in sys.argv[1:]] or NUMBERS
    for kind, options, most in KINDS:
        least = None
        for number in numbers:
            if number > max(most, numbers[0]):
                continue
            took, allowed, refused, growth, cpu = measure(number, **options)
            least = least or cpu
            print(f"{number:6} location tokens, {kind}: {100 * allowed / took:5.1f} % of the limit's pace "
                  f"({number / took:.1f} tokens a second, {took:.2f} s, {allowed:.2f} s at best), "
                  f"{refused} refused after the first window, {growth:4.1f} MB over the start, "
                  f"{1000 * cpu:.2f} ms of CPU each ({cpu / least:.2f} x)", flush=True)


if __name__ == "__main__":
    os.environ.pop("QT_LOGGING_RULES", None)
    main()
