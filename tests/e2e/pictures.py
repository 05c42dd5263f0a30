#!/usr/bin/env python3
"""Takes the pictures in resources/screenshots from the real window, in practice mode.

    PYTHONPATH=tests/support with-keyring.sh pictures.py PROGRAM FOLDER
"""

import pathlib
import re
import subprocess
import sys

from accessibility import Program
from browser import Browser
from session import Session
from waiting import wait_for


def take(picture):
    """Of the window in front, without its frame."""
    window = subprocess.run(["xdotool", "getactivewindow"], capture_output=True, text=True, check=True).stdout
    subprocess.run(["import", "-silent", "-window", window.strip(), "-strip", str(picture)], check=True)


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    with Session(screen="1200x800") as session:
        window = Program(session.start(program))
        window.press("Practise first")
        window.find("label", "What do you want to do?")
        window.press("Next")
        window.find("label", "Create the app")
        window.press("Next")
        window.find("label", "Choose scopes")
        window.find("text", "Search scopes").set_text("contacts")
        window.press("All")
        window.find("label", re.compile("^[1-9]"))
        take(folder / "scopes.png")
        window.press("Next")
        window.find("label", "Redirect and link")
        window.press("Next")
        window.find("label", "Client ID and secret")
        window.press("Next")
        window.press("Open in browser")
        with Browser(session.folder) as browser:
            browser.open(session.opened_link())
            browser.click("Allow & Install")
            wait_for("the consent", lambda: "/oauth/callback" in browser.address)
        window.find("label", "Your tokens")
        window.find("push button", "Copy access token")
        take(folder / "tokens.png")


if __name__ == "__main__":
    main()
