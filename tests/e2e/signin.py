"""What every sign-in in a window meets: a practice server that is used like HighLevel (the window is not in
practice mode), the consent in a real Chromium, the clipboard, and what a token says of itself."""

import base64
import json
import socket
import subprocess
from urllib.parse import parse_qs, urlsplit

from accessibility import Program
from browser import Browser
from waiting import wait_for

SUB_ACCOUNT = "Harbor Dental"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def claims_of(token):
    payload = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))


def clipboard(target=None):
    read = subprocess.run(["xclip", "-selection", "clipboard", "-out", *(["-target", target] if target else [])],
                          capture_output=True, text=True, timeout=10)
    return read.stdout if read.returncode == 0 else ""


def copied_token(former=None):
    """Waits for a token in the clipboard, another than the former one."""
    return wait_for("a token in the clipboard",
                    lambda: (text := clipboard()) and text.count(".") == 2 and text != former and text)


class Marketplace:
    """With one app in it, that redirects to this computer."""

    def __init__(self, session, hloauth_path, port=None):
        self._session = session
        self.port = port or free_port()
        self.redirect = f"http://localhost:{self.port}/oauth/callback"
        server = session.start(hloauth_path, "practice", "--json", "--redirect-uri", self.redirect,
                               stdout=subprocess.PIPE)
        self.app = json.loads(server.stdout.readline())

    def start(self, program_path, *arguments, environment=None):
        """Starts the window program towards it. Returns the process and its windows."""
        process = self._session.start(
            program_path, "--marketplace-url", self.app["marketplace_url"], "--api-url", self.app["api_url"],
            *arguments, environment=environment)
        return process, Program(process)

    def consent(self, link, done=lambda what: None):
        """Calls done() after each thing that is done in the browser. Returns the last page's text."""
        redirect = parse_qs(urlsplit(link).query)["redirect_uri"][0]
        with Browser(self._session.folder) as browser:
            browser.open(link)
            browser.click(SUB_ACCOUNT)
            done(f"choose {SUB_ACCOUNT} in the browser")
            browser.click("Allow & Install")
            done("Allow & Install in the browser")
            wait_for("the browser back at the program", lambda: browser.address.startswith(redirect))
            return browser.text
