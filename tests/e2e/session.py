"""A desktop of its own for the program under test: a screen, a window manager, assistive technology,
and an xdg-open that keeps the links which the program opens. The message bus and the keyring come from
tests/support/with-keyring.sh, which this must be run by."""

import os
import pathlib
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import unittest

from accessibility import is_a_window_active
from waiting import wait_for

XDG_OPEN = """#!/bin/sh
printf '%s\\n' "$1" >>"$E2E_OPENED_LINKS"
"""


class Session:
    """Everything that is started in it ends with it, and its folder goes."""

    def __init__(self, screen="1024x700"):
        self.screen = screen
        self._running = []
        self._shots = []

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="hloauth-e2e-"))
        try:
            self._set_up()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(self, *error):
        for process in reversed(self._running):
            self.stop(process)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _set_up(self):
        (self.folder / "bin").mkdir()
        (self.folder / "shots").mkdir()
        opener = self.folder / "bin" / "xdg-open"
        opener.write_text(XDG_OPEN)
        opener.chmod(stat.S_IRWXU)
        self._links = self.folder / "opened-links"
        self._links.touch()
        os.environ["E2E_OPENED_LINKS"] = str(self._links)
        os.environ["PATH"] = f"{opener.parent}:{os.environ['PATH']}"
        os.environ["DISPLAY"] = self._start_screen()
        os.environ.pop("WAYLAND_DISPLAY", None)
        self.start("openbox", "--sm-disable")
        # Windows that come before it get the keyboard without it, and its own keys do nothing.
        wait_for("the window manager", self._is_managed)
        self.start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"

    def _start_screen(self):
        read_end, write_end = os.pipe()
        with open(read_end) as number:
            # Without -noreset it starts anew, and throws out all others, when its first client leaves.
            self.start("Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{self.screen}x24",
                       "-nolisten", "tcp", "-noreset", pass_fds=[write_end])
            os.close(write_end)
            return f":{number.readline().strip()}"

    @staticmethod
    def _is_managed():
        return subprocess.run(["xdotool", "get_num_desktops"], capture_output=True).returncode == 0

    def start(self, *command, environment=None, **options):
        """Starts a program; its output goes to a file in the folder, unless options say otherwise."""
        log = self.folder / f"{len(self._running)}-{pathlib.Path(command[0]).name}.log"
        with open(log, "wb") as output:
            process = subprocess.Popen(command, env={**os.environ, **(environment or {})},
                                       **{"stdin": subprocess.DEVNULL, "stdout": output, "stderr": output,
                                          **options})
        process.log = log
        self._running.append(process)
        return process

    @staticmethod
    def stop(process):
        """Asks a program to end, and makes it end if it does not within 10 s. Returns its exit code."""
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        try:
            return process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            return process.wait()

    def opened_links(self):
        """That the program opened up to now."""
        return self._links.read_text().splitlines()

    def opened_link(self, number=1):
        """The number-th link that the program opened in "the browser"."""
        def opened():
            links = self.opened_links()
            return links[number - 1] if len(links) >= number else None
        return wait_for(f"link {number} opened in the browser", opened)

    @staticmethod
    def keys(*names):
        """Presses keys, by the names that xdotool has for them, in the window that has the keyboard. Waits until one
        has it: assistive technology knows of a window before the window manager gives it the keyboard, and until
        then keys get lost."""
        wait_for("a window with the keyboard", is_a_window_active)
        subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)

    @staticmethod
    def copy(text):
        """Puts a text into the clipboard, as another program would."""
        # It stays to give the text, and would hold up whoever waits for the end of its output.
        subprocess.run(["xclip", "-selection", "clipboard", "-in"], input=text.encode(), check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def shoot(self, name):
        """Keeps a picture of the screen."""
        picture = self.folder / "shots" / f"{len(self._shots):02}-{name}.png"
        subprocess.run(["import", "-silent", "-window", "root", str(picture)], check=True)
        self._shots.append(picture)
        return picture

    def save_shots(self, folder):
        """Copies the pictures, and one of the screen as it is now, to a folder that stays."""
        self.shoot("at-the-end")
        folder.mkdir(parents=True, exist_ok=True)
        for picture in self._shots:
            shutil.copy(picture, folder)


class PicturedTest(unittest.TestCase):
    """Leaves the pictures of its session, if it fails."""

    session, picture_folder = None, None

    def run(self, result=None):
        before = len(result.failures) + len(result.errors)
        super().run(result)
        if len(result.failures) + len(result.errors) > before:
            self.session.save_shots(self.picture_folder)
            print(f"Pictures of the pages are in {self.picture_folder}", file=sys.stderr)
