"""Whether the program held its windows up by computing while a test used it; how long it waited is told as well. A
plugin for Qt watches over that, where there is one: a program that was installed has none. See
tests/stallwatch/stallplugin.cpp."""

import os
import re

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
    test.assertEqual([line for line in lines if line.endswith("over the limit")], [])
