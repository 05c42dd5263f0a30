#!/usr/bin/env python3
"""The tools for developers through the real window: a webhook is checked, webhooks are received and sent again,
and a custom page's session is decrypted. All is found by the names that a screen reader reads.

    HLOAUTH_PROGRAM=HLOAUTH PYTHONPATH=tests/support:tests/cli with-keyring.sh tools.py PROGRAM FOLDER

If a step fails, FOLDER gets a picture of the screen.
"""

import datetime
import http.client
import http.server
import json
import pathlib
import re
import socket
import subprocess
import sys
import threading
import unittest

import listening
import program
import signing
import test_decryptsso as sso
from accessibility import Program, Told
from gi.repository import GLib
from keyboard import Keyboard
from session import Session
from signin import free_port
from waiting import wait_for

MENU = ("Webhooks…", "Custom-page session…")
HEADER = "X-GHL-Signature"
LESSON = pathlib.Path(__file__).resolve().parents[2] / "resources/learn/webhooks.md"
USUAL_PORT = ":53683/"
SECRET_FIELD = "Shared secret"
LOOPBACK = ("127.0.0.1", "::1")
COLUMNS = 5  # of the list of events
EVENT, VERDICT = 1, 2  # the columns with these
# What a person can do something with, and so has to have a name.
USABLE = {"push button", "button menu", "check box", "combo box", "text", "spin box", "tree", "list", "page tab",
          "page tab list"}
CHECKABLE_BUTTON = "check box"  # as Qt tells of it
GARBAGE = bytes(range(256)) + b"\r\n\r\nPOST / HTTP/1.1\r\n\xc3\x28"


def steady(look):
    """What look() finds on the screen; nothing if some of it went away meanwhile."""
    try:
        return look()
    except GLib.Error:
        return None


def event(number, **more):
    """A webhook's body. The letters and the blank are more than one byte, and the last is one that does not break."""
    now = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return json.dumps({"type": "ContactCreate", "locationId": "ve9EPM428h8vShlRW1KT", "firstName": "Zo\u00eb",
                       "city": "New\u00a0York", "timestamp": now, "webhookId": f"w-{number}", **more},
                      ensure_ascii=False, separators=(",", ":"))


class Target(http.server.ThreadingHTTPServer):
    """The program of a developer, that webhooks are sent to again. Keeps what it gets."""

    def __init__(self):
        self.got = []
        super().__init__(("127.0.0.1", 0), self.Handler)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def address(self):
        return f"http://localhost:{self.server_address[1]}/hook?from=test"

    def close(self):
        self.shutdown()
        self.server_close()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            self.server.got.append((self.path, self.headers, body))
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_):
            pass


class Tools(unittest.TestCase):
    program_path, picture_folder = (None,) * 2

    @classmethod
    def setUpClass(cls):
        program.require_private_session()
        cls.session = cls.enterClassContext(Session(screen="1200x900"))
        cls.focus = Told("focused")

    def setUp(self):
        self.process = self.session.start(self.program_path)
        self.addCleanup(self.session.stop, self.process)
        self.addCleanup(self.keep_picture)
        self.window = Program(self.process)
        self.keyboard = Keyboard(self.session, self.window)
        self.window.find("label", "Welcome")

    def open(self, entry):
        """By keyboard: a menu that assistive technology opens holds it up until it is closed. Screen readers learn
        of its entries only by being told where the keyboard is."""
        self.window.find("button menu", "Tools").focus()
        self.session.keys("space")
        self.focus.told()
        for _ in MENU:
            self.session.keys("Down")
            name = wait_for("the next entry", lambda: [name for name, on in self.focus.told() if on and name in MENU])
            if name == [entry]:
                return self.session.keys("Return")
        return self.fail(f"no entry {entry}")

    def paste(self, role, name, text):
        """In the place of all that is in the field."""
        field = self.window.find(role, name)
        field.set_text("")
        field.focus()
        self.session.copy(text)
        self.session.keys("ctrl+v")
        # Else the next text could be in the clipboard before this one is taken. Secrets can't be read.
        if name != SECRET_FIELD:
            wait_for(f"the text in {name}", lambda: len(field.text) == len(text), detail=self.window.outline)

    def tab(self, name):
        self.window.press(name, "page tab")
        self.everything_has_a_name()

    def see(self, text):
        """As a label, which is what screen readers go through."""
        return self.window.find("label", re.compile(text))

    def everything_has_a_name(self):
        usable = wait_for("all of the screen", lambda: steady(lambda: [
            (element.role, element.name) for element in self.window.elements() if element.role in USABLE]))
        self.assertEqual([role for role, name in usable if not name], [], self.window.outline())

    def close(self):
        """The tool, and then the program."""
        self.window.press("Close")
        wait_for("the tool's end", lambda: steady(lambda: len(list(self.window.windows())) == 1),
                 detail=self.window.outline)
        self.window.find("button menu", "Tools").focus()
        self.session.keys("ctrl+w")
        self.assertEqual(self.process.wait(program.PATIENCE), 0)

    # ---- webhooks

    def put_in_own_key(self, signer):
        self.tab("Keys")
        self.session.copy(signer.public_key("ed25519"))
        self.window.press("Paste another key")
        self.see(f"^From now on {HEADER} is checked with this key")
        self.see(f"^Ed25519, SHA-256 of the key: {signer.fingerprint('ed25519')[:16]}")

    def check_one(self, signer):
        self.tab("Check one")
        body = event(0)
        self.paste("text", "Headers", f"Content-Type: application/json\n{HEADER}: {signer.sign('ed25519', body)}\n")
        self.paste("text", "Body", body)
        self.see("^Genuine$")
        self.see(f"HighLevel signed exactly this body \\({HEADER}, Ed25519\\)")
        self.paste("text", "Body", json.dumps(json.loads(body), ensure_ascii=False, indent=2))
        self.see("^Not genuine$")
        self.see("^Only white space differs from the body that HighLevel signed")
        # What it found out is what was signed, to the letter.
        self.window.press("Show the body that HighLevel signed", CHECKABLE_BUTTON)
        self.assertEqual(self.window.find("text", "Show the body that HighLevel signed").text, body)
        self.paste("text", "Body", body.replace("Zo\u00eb", "Eve"))
        self.see("^The signature does not fit")
        self.paste("text", "Body", body)
        self.see("^Genuine$")

    def post(self, host, body, **headers):
        """The answer's status."""
        connection = http.client.HTTPConnection(host, self.port, timeout=program.PATIENCE)
        try:
            connection.request("POST", "/hook", body if isinstance(body, bytes) else body.encode(),
                               {name.replace("_", "-"): value for name, value in headers.items()})
            answer = connection.getresponse()
            answer.read()
            return answer.status
        finally:
            connection.close()

    def listeners(self):
        return {address for address in listening.addresses(self.process.pid) if address[1] == self.port}

    def start_receiving(self):
        self.tab("Receive")
        self.see("^Off\. Press Receive")
        before = listening.addresses(self.process.pid)
        self.port = free_port()
        self.window.find("spin box", "Port").set_value(self.port)
        self.window.press("Receive")
        self.see(f"^Receiving at http://localhost:{self.port}/, from this computer only")
        self.assertEqual(listening.addresses(self.process.pid) - before, {(host, self.port) for host in LOOPBACK})

    def receive(self, signer):
        """Sends all kinds, and returns what has to be in the list, the newest first."""
        genuine = [event(number) for number in (1, 2)]
        for host, body in zip(LOOPBACK, genuine):
            self.assertEqual(self.post(host, body, Content_Type="application/json",
                                       X_GHL_Signature=signer.sign("ed25519", body)), 200)
        self.assertEqual(self.post(LOOPBACK[1], genuine[0], X_GHL_Signature=signer.sign("ed25519", genuine[0])), 200)
        self.assertEqual(self.post(LOOPBACK[0], event(3), X_GHL_Signature=signer.sign("ed25519", event(4))), 200)
        self.assertEqual(self.post(LOOPBACK[0], event(5)), 200)
        self.assertEqual(self.post(LOOPBACK[0], GARBAGE), 200)
        # A web page's, though it is signed.
        self.assertEqual(self.post(LOOPBACK[0], genuine[0], Origin="https://example.com",
                                   X_GHL_Signature=signer.sign("ed25519", genuine[0])), 403)
        self.send_no_http()
        self.practise()
        # Comes last, to know that what was refused is not only late.
        self.assertEqual(self.post(LOOPBACK[1], event(6, type="ContactDelete")), 200)
        self.expected = [["ContactDelete", "not signed"], ["ContactCreate", "not signed"], ["(no type)", "not signed"],
                         ["ContactCreate", "not signed"], ["ContactCreate", "not genuine"],
                         ["ContactCreate", "repeated"], ["ContactCreate", "genuine"], ["ContactCreate", "genuine"]]
        return genuine

    def send_no_http(self):
        for host in LOOPBACK:
            with socket.create_connection((host, self.port), timeout=program.PATIENCE) as connection:
                connection.sendall(GARBAGE)
                connection.shutdown(socket.SHUT_WR)
                try:
                    answer = connection.makefile("rb").read()
                except ConnectionResetError:
                    answer = b""
            self.assertNotIn(b" 200 ", answer[:20])

    def practise(self):
        """With the command that Learn has for it."""
        command = re.search("^curl .*$", LESSON.read_text(encoding="utf-8"), re.MULTILINE)[0]
        self.assertIn(USUAL_PORT, command)
        subprocess.run(command.replace(USUAL_PORT, f":{self.port}/"), shell=True, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=program.PATIENCE)

    def listed(self):
        view = self.window.find("tree", "Events")
        return steady(lambda: [[cells[EVENT].name, cells[VERDICT].name] for cells in view.cells(COLUMNS)])

    def choose(self, row):
        """In the list of events, by keyboard."""
        self.window.find("text", "Search the events").focus()
        self.keyboard.tab_to("tree", "Events")
        self.keyboard.press("Home", *["Down"] * row)

    def send_again(self, target, row, verdict, body):
        self.choose(row)
        self.see(verdict)
        self.window.find("text", "Address of a program on this computer").set_text(target.address)
        before = len(target.got)
        self.window.press("Send again")
        path, headers, got = wait_for("the event at the other program",
                                      lambda: len(target.got) > before and target.got[before])
        self.assertEqual(got, body)
        self.assertEqual(path, "/hook?from=test")
        self.see(r"^Your program took it \(HTTP 200\)")
        return headers

    def stop_receiving(self):
        self.window.press("Stop")
        self.see("^Off\. Press Receive")
        self.assertEqual(self.listeners(), set())
        for host in LOOPBACK:
            with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as free:
                # What was answered there may still wait for its last packets.
                free.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                free.bind((host, self.port))
                free.listen()

    def test_webhooks(self):
        signer = signing.Signer(self.session.folder)
        self.open(MENU[0])
        self.put_in_own_key(signer)
        self.check_one(signer)
        self.start_receiving()
        genuine = self.receive(signer)
        wait_for("all events in the list", lambda: self.listed() == self.expected, detail=self.window.outline)
        self.see(f"^{len(self.expected)} events$")
        target = Target()
        self.addCleanup(target.close)
        headers = self.send_again(target, len(self.expected) - 1, "^Genuine$", genuine[0].encode())
        self.assertEqual(headers.get_all(HEADER), [signer.sign("ed25519", genuine[0])])
        self.assertEqual(headers.get_all("Content-Type"), ["application/json"])
        self.send_again(target, 2, "^It has no signature", GARBAGE)
        self.stop_receiving()
        self.everything_has_a_name()
        self.close()

    # ---- a custom page's session

    def test_custom_page_session(self):
        self.open(MENU[1])
        self.see("^As soon as the two fit together")
        self.everything_has_a_name()
        self.paste("text", "Payload", sso.openssl(json.dumps(sso.SESSION)))
        self.paste("text", SECRET_FIELD, "b7f0d6c2-of-another-app")
        self.see("^This secret does not decrypt this payload")
        self.see("Compare the secret with the developer portal")
        self.assertIsNone(self.window.now("label", re.compile(re.escape(sso.SESSION["userName"]))))
        self.paste("text", SECRET_FIELD, sso.SECRET)
        for wanted in (sso.SESSION["userName"], sso.SESSION["email"], sso.SESSION["activeLocation"]):
            self.see(re.escape(wanted))
        self.everything_has_a_name()
        self.assertEqual(json.loads(self.window.find("text", "The whole session, as JSON").text), sso.SESSION)
        self.assertIsNone(self.window.now("label", re.compile("^This secret does not decrypt")))
        self.tab("Code for your server")
        self.assertIn("HIGHLEVEL_SHARED_SECRET", self.window.find("text", "Code").text)
        self.close()

    def run(self, result=None):
        self.result, self.failed_before = result, len(result.failures) + len(result.errors)
        super().run(result)

    def keep_picture(self):
        if len(self.result.failures) + len(self.result.errors) > self.failed_before:
            self.session.save_shots(self.picture_folder)
            print(f"A picture of the screen is in {self.picture_folder}", file=sys.stderr)


if __name__ == "__main__":
    Tools.program_path = sys.argv[1]
    Tools.picture_folder = pathlib.Path(sys.argv[2])
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
