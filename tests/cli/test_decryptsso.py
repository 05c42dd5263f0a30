#!/usr/bin/env python3
"""hloauth decrypt-sso against what openssl and crypto-js encrypt, and the ready snippets against the same."""

import base64
import json
import os
import pathlib
import shutil
import stat
import subprocess
import sys
import tempfile
import unittest

import keyring
import program
import specserver

SNIPPETS = pathlib.Path(__file__).resolve().parents[2] / "resources/snippets"
NPM_FOLDER = pathlib.Path(os.environ.get("HLOAUTH_NPM", "/tmp/hloauth-npm"))
CRYPTO_JS = "crypto-js@4.2.0"
REDIRECT = "https://example.com/oauth/callback"  # not on this computer: the code is pasted
SECRET = "b7f0d6c2-1a44-4c8e-9f0b-2d6c5a9e1f37"
OTHER_SECRETS = ["x", "Schl\u00fcssel \U0001f511", "$HOME `id` \"'\\", "long " * 200]
SESSION = {"userId": "MKQJ7wOVVmNOMvrnKKKK", "companyId": "GNb7aIv4rQFVb9iwNl5K", "role": "admin", "type": "agency",
           "activeLocation": "yLKVZpNppIdYpah4RjNE", "userName": "Zo\u00eb O'Neil \U0001f511", "email": "z@example.com",
           "isAgencyOwner": False}


def texts():
    """JSON of each length in a block, short, and long."""
    for more in range(17):
        yield json.dumps({**SESSION, "more": "x" * more}, ensure_ascii=False, separators=(",", ":"))
    yield '{"userId":"1"}'
    yield json.dumps({**SESSION, "long": "\u00fc" * 20000}, ensure_ascii=False, separators=(",", ":"))


def run(command, stdin, **variables):
    if isinstance(stdin, str):
        stdin = stdin.encode()
    return subprocess.run(command, input=stdin, capture_output=True, timeout=program.PATIENCE,
                          env={**os.environ, **variables})


def openssl(text, secret=SECRET, digest="md5"):
    # The secret in the environment, as other users can read a command's arguments.
    done = run(["openssl", "enc", "-aes-256-cbc", "-md", digest, "-salt", "-pass", "env:SECRET", "-base64",
                "-A"], text,
               SECRET=secret)
    if done.returncode != 0:
        raise AssertionError(done.stderr.decode())
    return done.stdout.decode()


def crypto_js_folder():
    folder = NPM_FOLDER / "crypto-js"
    if not (folder / "node_modules/crypto-js").exists():
        if not shutil.which("npm"):
            raise AssertionError("sessions are compared with crypto-js, which npm brings, and npm is not installed")
        folder.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(folder),
                               CRYPTO_JS], capture_output=True, text=True, timeout=400)
        if done.returncode != 0:
            raise AssertionError(f"npm could not install {CRYPTO_JS}, with which sessions are compared; is the "
                                 f"internet there? npm said:\n{done.stderr[-2000:]}")
    return folder


def crypto_js(text, secret=SECRET):
    script = ("const C = require('crypto-js'); process.stdout.write(C.AES.encrypt("
              "require('fs').readFileSync(0, 'utf8'), process.env.SECRET).toString())")
    done = subprocess.run(["node", "-e", script], input=text.encode(), capture_output=True, cwd=crypto_js_folder(),
                          timeout=program.PATIENCE, env={**os.environ, "SECRET": secret})
    if done.returncode != 0:
        raise AssertionError(done.stderr.decode())
    return done.stdout.decode()


class Folder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def file(self, name, text):
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        path.chmod(0o600)
        return str(path)


class DecryptSso(Folder):
    def setUp(self):
        program.require_private_session()
        super().setUp()
        self.secret_file = self.file("secret", SECRET + "\n")

    def decrypt(self, payload, *more, secret=None):
        name = self.secret_file if secret is None else self.file("other", secret)
        return program.run("decrypt-sso", "--shared-secret-file", name, *more, stdin=payload)

    def refused(self, payload, code, **more):
        done = self.decrypt(payload, "--json", **more)
        self.assertEqual(done.code, 1, done)
        error = json.loads(done.out)
        self.assertEqual((error["event"], error["code"]), ("error", code), done)
        return error["message"]

    def test_agrees_with_openssl_and_crypto_js(self):
        for encrypt in (openssl, crypto_js):
            for text in texts():
                with self.subTest(encrypt.__name__, size=len(text)):
                    done = self.decrypt(encrypt(text), "--json")
                    self.assertEqual((done.code, done.err), (0, ""), done)
                    self.assertEqual(done.out, text + "\n")
            for secret in OTHER_SECRETS:
                with self.subTest(encrypt.__name__, secret=secret):
                    text = json.dumps(SESSION)
                    self.assertEqual(self.decrypt(encrypt(text, secret), "--json", secret=secret).out, text + "\n")

    def test_for_people(self):
        payload = self.file("payload", openssl(json.dumps(SESSION)) + "\n")
        done = self.decrypt("", "--payload", payload)
        self.assertEqual((done.code, done.err), (0, ""), done)
        self.assertEqual(json.loads(done.out), SESSION)
        self.assertIn('\n    "email": "z@example.com",\n', done.out)
        self.assertIn("Zo\u00eb", done.out)

    def test_standard_input_by_name(self):
        done = self.decrypt(openssl(json.dumps(SESSION)), "--payload", "-")
        self.assertEqual(json.loads(done.out), SESSION)

    def test_json_that_is_not_one_line_is_put_into_one(self):
        done = self.decrypt(openssl(json.dumps(SESSION, indent=2)), "--json")
        self.assertEqual(len(done.out.splitlines()), 1, done)
        self.assertEqual(json.loads(done.out), SESSION)

    def test_a_terminal_obeys_nothing_that_is_inside(self):
        for bad in "\x1b", "\x7f", "\x9b", "\r":
            for more in [], ["--json"]:
                done = self.decrypt(openssl(f'{{"userId":"a{bad}b"}}'), *more)
                self.assertEqual(done.code, 0, done)
                self.assertNotIn(bad, done.out + done.err)
                self.assertEqual(json.loads(done.out), {"userId": f"a{bad}b"})

    def test_as_people_have_it(self):
        payload = openssl(json.dumps(SESSION))
        while "+" not in payload:
            payload = openssl(json.dumps(SESSION))
        raw = base64.b64decode(payload)
        for pasted in (f'"{payload}",', json.dumps({"message": "REQUEST_USER_DATA_RESPONSE", "payload": payload}),
                       json.dumps({"body": json.dumps({"encryptedData": payload})}), payload.replace("+", " "),
                       "\n".join(payload[i:i + 64] for i in range(0, len(payload), 64)),
                       base64.urlsafe_b64encode(raw).decode(), raw.hex()):
            with self.subTest(pasted[:40]):
                self.assertEqual(json.loads(self.decrypt(pasted).out), SESSION)
        for name, content in (("utf-16", payload.encode("utf-16")), ("bytes", raw)):
            done = self.decrypt("", "--payload", self.file(name, content))
            self.assertEqual(json.loads(done.out), SESSION, done)

    def test_secret_with_something_around_it(self):
        payload = openssl(json.dumps(SESSION))
        for secret in (f" {SECRET} \n", f'GHL_APP_SSO_KEY="{SECRET}"\n', f"{SECRET}\r\nnext line\n"):
            done = self.decrypt(payload, secret=secret)
            self.assertEqual(json.loads(done.out), SESSION)
            self.assertEqual("works without" in done.err, "next" not in secret, done)
        self.assertEqual(self.decrypt(payload, secret=SECRET.encode("utf-16")).code, 0)

    def test_what_can_be_wrong(self):
        payload = openssl(json.dumps(SESSION))
        whole = base64.b64decode(payload)
        altered = bytearray(whole)
        altered[40] ^= 1
        self.refused("", "payload-empty")
        self.refused(payload[1:], "payload-begin-missing")
        self.refused(payload[:50] + "!" + payload[51:], "payload-not-base64")
        self.refused(json.dumps(SESSION), "payload-is-plain-session")
        self.refused("eyJh.eyJi.c", "payload-is-token")
        self.assertIn("The secret is right", self.refused(payload[:100], "payload-cut"))
        self.assertNotIn("The secret is right", self.refused(payload[:100], "payload-cut", secret="other"))
        self.refused(base64.b64encode(whole[:-16]).decode(), "payload-cut-at-block")
        self.refused(base64.b64encode(altered).decode(), "payload-altered")
        self.refused(openssl("[]"), "not-a-session")
        self.refused(payload, "wrong-secret", secret="other")
        self.refused(openssl(json.dumps(SESSION), digest="sha256"), "derived-otherwise")
        self.refused(payload, "secret-empty", secret="\n")
        self.refused(payload, "secret-is-private-token", secret="pit-11815465-bfce-452e-a34f-96c4ff422b4e")
        self.refused("x" * 300_000, "payload-too-long")

    def test_one_sentence_without_secrets(self):
        payload = openssl(json.dumps(SESSION))
        for secret in ("another-secret", "pit-11815465-bfce-452e-a34f-96c4ff422b4e", "6a6f24bb03ccacf3eff3b462-msbpkoyp"):
            done = self.decrypt(payload, secret=secret)
            self.assertEqual((done.code, done.out), (1, ""), done)
            self.assertEqual(len(done.err.splitlines()), 1, done)
            self.assertNotIn(secret, done.err)
            self.assertNotIn(payload, done.err)

    def test_bad_usage(self):
        for arguments in (["--payload", "nowhere", "--shared-secret-file", self.secret_file],
                          ["--shared-secret-file", str(self.folder / "nowhere")], ["--shared-secret-file", ""],
                          ["--shared-secret-file", str(self.folder)], ["--payload", str(self.folder),
                          "--shared-secret-file", self.secret_file], [], ["--connection", "nobody"],
                          ["--connection", "a", "--shared-secret-file", self.secret_file],
                          ["--shared-secret", SECRET], ["--keep", "--shared-secret-file", self.secret_file],
                          ["--keep", "--connection", "a"]):
            done = program.run("decrypt-sso", *arguments)
            self.assertEqual((done.code, done.out), (2, ""), done)
            self.assertEqual(len(done.err.splitlines()), 1, done)
            self.assertNotIn(SECRET, done.err)

    def test_secret_kept_with_a_connection(self):
        server = specserver.SpecServer()
        self.addCleanup(server.close)
        done = program.run("--marketplace-url", server.url, "--api-url", server.url, "connect", "shop", "--no-browser",
                           "--client-id", server.client_id, "--client-secret-stdin", "--code-stdin", "--redirect-uri",
                           REDIRECT, "--scope", "locations.readonly",
                           stdin=f"{server.client_secret}\n{server.new_code(REDIRECT, 'locations.readonly')}\n")
        self.addCleanup(program.run, "remove", "shop")
        self.assertEqual(done.code, 0, done)
        before = keyring.entries()
        payload = openssl(json.dumps(SESSION))

        done = program.run("decrypt-sso", "--connection", "shop", stdin=payload)
        self.assertEqual((done.code, done.out), (2, ""), done)
        self.assertIn("no shared secret", done.err)
        done = self.decrypt(payload, "--connection", "shop", "--keep", secret="wrong")
        self.assertEqual(done.code, 1, done)
        self.assertEqual(keyring.entries(), before)

        done = self.decrypt(payload, "--connection", "shop", "--keep", secret=f" '{SECRET}' \n")
        self.assertEqual(done.code, 0, done)
        self.assertEqual(json.loads(done.out), SESSION)
        new = {key: value for key, value in keyring.entries().items() if key not in before}
        self.assertEqual([key.rpartition("/")[2] for key in new], ["shared-secret"])
        done = program.run("decrypt-sso", "--connection", "SHOP", stdin=payload)
        self.assertEqual((done.code, done.err), (0, ""), done)
        self.assertEqual(json.loads(done.out), SESSION)

        self.assertEqual(program.run("remove", "shop").code, 0)
        self.assertEqual(keyring.entries(), {})

    def test_warns_of_a_secret_that_others_can_read(self):
        os.chmod(self.secret_file, 0o644)
        done = self.decrypt(openssl(json.dumps(SESSION)))
        self.assertEqual(done.code, 0, done)
        self.assertIn("other users can read", done.err)
        self.assertTrue(os.stat(self.secret_file).st_mode & stat.S_IROTH)


class Snippets(Folder):
    """Each decrypts what openssl and crypto-js encrypt, and refuses the rest."""

    def check(self, *command):
        payloads = [(SECRET, text, openssl(text)) for text in texts()]
        payloads += [(SECRET, json.dumps(SESSION), crypto_js(json.dumps(SESSION)) + "\n")]
        payloads += [(secret, json.dumps(SESSION), openssl(json.dumps(SESSION), secret)) for secret in OTHER_SECRETS]
        for secret, text, payload in payloads:
            done = run(command, payload, HIGHLEVEL_SHARED_SECRET=secret)
            self.assertEqual((done.returncode, done.stderr), (0, b""), done)
            self.assertEqual(json.loads(done.stdout), json.loads(text))

        good = openssl(json.dumps(SESSION))
        whole = base64.b64decode(good)
        altered = [bytes(whole[:i]) + bytes([whole[i] ^ 1]) + bytes(whole[i + 1:]) for i in (0, 9, 20, 40, len(whole) - 1)]
        bad = ["", "nonsense", "nonsense!", good[:-4], good[:20], good + "AAAA", json.dumps(SESSION), openssl("[1,2]"),
               openssl('{"role":"admin"}'), openssl("text"), openssl(b"\xff\xfe{}"),
               *(base64.b64encode(some).decode() for some in [whole[:-16], *altered])]
        for payload in bad:
            self.refuse(command, payload, SECRET)
        self.refuse(command, good, "another secret")
        self.refuse(command, good, "")

    def refuse(self, command, payload, secret):
        done = run(command, payload, HIGHLEVEL_SHARED_SECRET=secret)
        self.assertEqual((done.returncode, done.stdout), (1, b""), (payload[:60], done))
        self.assertEqual(len(done.stderr.splitlines()), 1, done)

    def test_node(self):
        self.check("node", str(SNIPPETS / "custom-page-session.js"))

    def test_php(self):
        self.check("php", str(SNIPPETS / "custom-page-session.php"))

    def test_python(self):
        # Other Pythons than the system's lack what distributions package.
        able = [python for python in (sys.executable, "/usr/bin/python3")
                if subprocess.run([python, "-c", "import cryptography"], capture_output=True, check=False).returncode == 0]
        self.assertTrue(able, "the snippet is tested with python3-cryptography, which is not installed")
        self.check(able[0], str(SNIPPETS / "custom-page-session.py"))

    def test_csharp(self):
        built = str(self.folder / "session.exe")
        done = subprocess.run(["mcs", "-warnaserror", f"-out:{built}", str(SNIPPETS / "custom-page-session.cs")],
                              capture_output=True, text=True, timeout=program.PATIENCE)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.check("mono", built)


if __name__ == "__main__":
    unittest.main()
