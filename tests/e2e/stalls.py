"""Whether the program held its windows up while a test used it. A plugin for Qt watches over that, where there is
one: a program that was installed has none. See tests/stallwatch/stallplugin.cpp."""

import os
import pathlib
import re
import subprocess
import sys

PLUGINS = os.environ.get("HLOAUTH_TEST_PLUGINS")


def watching():
    """For the environment that the program is started with."""
    return {"QT_PLUGIN_PATH": PLUGINS, "QT_QPA_GENERIC_PLUGINS": "stallwatch"} if PLUGINS else {}


def check(test, process):
    """Fails the test if it did, and prints what took longest."""
    if not PLUGINS:
        return
    lines = [line for line in process.log.read_text().splitlines() if line.startswith("stallwatch: ")]
    test.assertTrue(lines, "nobody watched")
    for what in "computed", "waited":
        times = [(float(found[1]), line) for line in lines if (found := re.search(rf"([\d.]+) ms {what}", line))]
        print(*(line for _, line in sorted(times, reverse=True)[:3]), sep="\n")
    test.assertEqual([line for line in lines if line.endswith("computed over the limit")], [])
    waits = [line for line in lines if line.endswith("waited over the limit")]
    if waits and happens_again():
        test.fail("\n".join(waits))


def happens_again():
    """On a busy machine anything may have to wait once: for a display, or a bus, that has no processor."""
    again = "HLOAUTH_TEST_AGAIN"
    if again in os.environ:
        return True  # it just did
    session = pathlib.Path(__file__).parents[1] / "support/with-keyring.sh"
    return subprocess.run([session, *sys.orig_argv], env={**os.environ, again: "1"}).returncode != 0
