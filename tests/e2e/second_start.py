#!/usr/bin/env python3
"""The window program started a second time: one remains, the other says so in a sentence and ends well."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

from waiting import wait_for

PROGRAM = sys.argv.pop(1)
PATIENCE = 60  # seconds


class SecondStart(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="hloauth-second-")
        self.addCleanup(folder.cleanup)
        self.data = pathlib.Path(folder.name)
        self.lock = self.data / "window.lock"
        self.runtime = pathlib.Path(os.environ["XDG_RUNTIME_DIR"])

    def start(self, data=None):
        process = subprocess.Popen([PROGRAM, "--data-dir", str(data or self.data)], stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                   env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        self.addCleanup(self.stop, process)
        return process

    @staticmethod
    def stop(process):
        if process.poll() is None:
            process.kill()
        process.communicate()

    def holder(self):
        """The number of the process that holds the lock."""
        try:
            return int(self.lock.read_text().splitlines()[0])
        except (OSError, ValueError, IndexError):
            return None

    def start_first(self):
        first = self.start()
        wait_for("the first one's lock and socket",
                 lambda: self.holder() == first.pid and list(self.runtime.glob("hloauth-*")), PATIENCE)
        return first

    def ends_with_a_sentence(self, process):
        _, said = process.communicate(timeout=PATIENCE)
        self.assertEqual(process.returncode, 0, said)
        ours = [line for line in said.splitlines() if "HighLevel OAuth Helper" in line]
        self.assertEqual(len(ours), 1, said)
        self.assertIn("open already", ours[0])

    def test_second_ends_and_first_stays(self):
        first = self.start_first()
        for _ in range(2):
            self.ends_with_a_sentence(self.start())
        self.assertIsNone(first.poll())

    def test_crashed_first_is_no_obstacle(self):
        first = self.start_first()
        first.kill()
        first.wait()
        self.assertTrue(self.lock.exists())
        second = self.start()
        wait_for("the second one's lock", lambda: self.holder() == second.pid, PATIENCE)
        self.ends_with_a_sentence(self.start())
        self.assertIsNone(second.poll())

    def test_two_at_the_same_moment(self):
        for number in range(3):
            data = self.data / str(number)
            pair = [self.start(data), self.start(data)]
            ended = wait_for("one of them to end", lambda: [p for p in pair if p.poll() is not None], PATIENCE)
            self.assertEqual(len(ended), 1)
            self.ends_with_a_sentence(ended[0])
            remains = next(process for process in pair if process not in ended)
            self.assertIsNone(remains.poll())
            self.stop(remains)

    def test_other_data_directory_is_another_program(self):
        first = self.start_first()
        with tempfile.TemporaryDirectory(prefix="hloauth-other-") as other:
            second = self.start(other)
            lock = pathlib.Path(other) / "window.lock"
            wait_for("the other one's lock", lock.exists, PATIENCE)
            self.assertIsNone(first.poll())
            self.assertIsNone(second.poll())
            self.stop(second)


if __name__ == "__main__":
    unittest.main(verbosity=2)
