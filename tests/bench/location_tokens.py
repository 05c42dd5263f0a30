#!/usr/bin/env python3
"""Measures `hloauth location-tokens` against a server with HighLevel's limit, scaled down: 100 requests in 500 ms.

    HLOAUTH_PROGRAM=hloauth PYTHONPATH=tests/support:tests/cli with-keyring.sh location_tokens.py [NUMBER...]

For each number of sub-accounts: the rate against what the limit allows, refused requests, memory over the
start, CPU time.
"""

import json
import os
import pathlib
import sys
import tempfile

import agencyserver
import browser
import program

LIMIT = (100, 0.5)  # requests in seconds
NUMBERS = (1000, 2000, 4000, 6000, 8000, 10000)


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
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(what):
            return int(line.split()[1]) / 1024
    raise AssertionError(what)


def measure(number, **options):
    """One run; what the server saw, and what the program needed."""
    server = agencyserver.AgencyServer(accounts=number, limit=LIMIT, **options)
    connect(server)
    memory = {}

    def look(count):
        # The first token: everything is loaded, nothing is done. The last: all is done but the file.
        if count in (1, number):
            memory["start" if count == 1 else "end"] = resident(running.pid, "VmRSS:")
            memory["peak"] = resident(running.pid, "VmHWM:")
    with tempfile.TemporaryDirectory() as folder:
        output = pathlib.Path(folder) / "tokens.json"
        server.on_mint = look
        before = os.times()
        running = program.Running("location-tokens", "agency", "--output", str(output))
        end = running.end()
        after = os.times()
        rows = json.loads(output.read_text()) if end.code == 0 else []
    program.run("remove", "agency")
    server.close()
    if end.code or len(rows) != number or len(server.minted) != number:
        sys.exit(f"not every sub-account has its token once: {end}")
    # The limit lets a full window through at once; then as many as it has time for. Pages count, too.
    requests = number + server.pages
    took = server.minted[-1][0] - server.minted[0][0]
    allowed = ((requests + LIMIT[0] - 1) // LIMIT[0] - 1) * LIMIT[1]
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return took, allowed, len(server.too_many), memory, cpu


def main():
    numbers = [int(text) for text in sys.argv[1:]] or NUMBERS
    for options in ({}, {"sliding": True, "latency": 0.05}):
        how = "sliding windows, 50 ms on the way" if options else "windows from the first request"
        for number in numbers if not options else numbers[:1]:
            took, allowed, too_many, memory, cpu = measure(number, **options)
            print(f"{number:6} location tokens, {how:33} {100 * allowed / took:5.1f} % of the limit's pace "
                  f"({took:.2f} s, {allowed:.2f} s at best), {too_many} refused, "
                  f"{max(memory['end'], memory['peak']) - memory['start']:4.1f} MB over the start, "
                  f"{1000 * cpu / number:.2f} ms of CPU each", flush=True)


if __name__ == "__main__":
    os.environ.pop("QT_LOGGING_RULES", None)
    main()
