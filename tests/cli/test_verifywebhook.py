#!/usr/bin/env python3
"""hloauth verify-webhook against what openssl and Node's crypto sign: the verdict, and what exactly is wrong."""

import base64
import datetime
import json
import pathlib
import re
import subprocess
import tempfile
import unittest

import program
import signing

NODE = r"""
const crypto = require('crypto');
const fs = require('fs');
const [kind, key, body] = process.argv.slice(1);
const signed = crypto.sign(kind === 'ed25519' ? null : 'sha256', fs.readFileSync(body), fs.readFileSync(key));
process.stdout.write(signed.toString('base64'));
"""
EVENT = {"type": "ContactCreate", "locationId": "ve9EPM428h8vShlRW1KT", "id": "nmFmQEsNgz6AVpgLVUJ0",
         "firstName": "Zo\u00eb", "website": "https://example.com/", "tags": ["a", "b"], "score": 1.5}
GHL, WH = "X-GHL-Signature", "X-WH-Signature"


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class VerifyWebhook(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        program.require_private_session()
        cls.folder_object = tempfile.TemporaryDirectory(prefix="hloauth-webhook-")
        cls.addClassCleanup(cls.folder_object.cleanup)
        cls.folder = pathlib.Path(cls.folder_object.name)
        cls.signer = signing.Signer(cls.folder)

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)

    def by_openssl(self, kind, body):
        return self.signer.sign(kind, body)

    def by_node(self, kind, body):
        done = subprocess.run(["node", "-e", NODE, "--", kind, str(self.folder / kind), self.file("to-sign", body)],
                              capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def check(self, body, *headers, key="ed25519", more=()):
        options = [f"--header={header}" for header in headers]
        keys = [f"--public-key={self.folder / key}.pub"] if key else []
        return program.run("--json", "verify-webhook", "--body", self.file("body", body), *options, *keys, *more)

    def reason(self, *arguments, **options):
        done = self.check(*arguments, **options)
        self.assertEqual(done.code, 1, done)
        report, error = done.events
        self.assertFalse(report["genuine"])
        self.assertEqual(report["reason"], error["code"])
        self.assertEqual(len([line for line in done.err.splitlines() if line.startswith("hloauth: ")]), 1, done)
        return report["reason"]

    def test_genuine(self):
        bodies = [compact(EVENT), "{}", "not JSON", "\u00fc\n\n", compact({"a": "x" * 100000}), b"\x00\xff\r\n"]
        for sign in (self.by_openssl, self.by_node):
            for kind, header in (("ed25519", GHL), ("rsa", WH)):
                for body in bodies:
                    with self.subTest(sign=sign.__name__, kind=kind, body=body[:20]):
                        done = self.check(body, f"{header}: {sign(kind, body)}", key=kind)
                        self.assertEqual(done.code, 0, done)
                        self.assertEqual(done.events[0]["header"], header)

    def test_both_sign_alike(self):
        body = compact(EVENT)
        self.assertEqual(self.by_openssl("ed25519", body), self.by_node("ed25519", body))
        self.assertEqual(self.by_openssl("rsa", body), self.by_node("rsa", body))

    def test_says_what_it_is(self):
        now = datetime.datetime.now(datetime.timezone.utc)
        event = {**EVENT, "timestamp": (now - datetime.timedelta(hours=1)).isoformat(), "webhookId": "w-1"}
        body = compact(event)
        done = program.run("verify-webhook", "--body", self.file("body", body), "--header",
                           f"{GHL}: {self.by_node('ed25519', body)}", "--public-key", str(self.folder / "ed25519.pub"))
        self.assertEqual(done.code, 0, done)
        self.assertIn("genuine: ", done.out)
        self.assertIn("ContactCreate", done.out)
        self.assertIn("older than 5 minutes", done.err)
        report = self.check(body, f"{GHL}: {self.by_node('ed25519', body)}").events[0]
        self.assertAlmostEqual(report["age_seconds"], 3600, delta=120)
        self.assertEqual([finding["kind"] for finding in report["findings"]], ["too-old"])

    def test_older_header(self):
        body = compact(EVENT)
        older = f"x-wh-signature: {self.by_node('rsa', body)}"
        done = self.check(body, older, key="rsa")
        self.assertEqual(done.code, 0, done)
        # HighLevel's own older key, with the day on which it ended, has no private part here: the new header decides.
        self.assertEqual(self.reason(body, older, f"{GHL}: {self.by_node('ed25519', 'x')}"), "changed")
        self.assertEqual(self.reason(body, older), "key-of-other-kind")

    def test_what_was_changed(self):
        body = compact(EVENT)
        header = f"{GHL}: {self.by_openssl('ed25519', body)}"
        other = {**EVENT, "id": "AAAAQEsNgz6AVpgLVUJ0"}
        for changed, reason in (
                (json.dumps(EVENT, ensure_ascii=False), "body-white-space"),
                (json.dumps(EVENT, ensure_ascii=False, indent=4), "body-white-space"),
                (json.dumps(EVENT, separators=(",", ":")), "body-escapes"),
                (compact(EVENT).replace("/", "\\/"), "body-escapes"),
                (json.dumps(EVENT, ensure_ascii=False, separators=(",", ":"), sort_keys=True), "body-key-order"),
                (json.dumps(EVENT, sort_keys=True, indent=2), "body-key-order"),
                (compact(dict(reversed(EVENT.items()))), "body-key-order"),
                (body + "\n", "body-line-ends"),
                ("\ufeff" + body, "body-line-ends"),
                (base64.b64encode(body.encode()), "body-wrapped"),
                (json.dumps(body), "body-wrapped"),
                (body.encode().decode("latin-1"), "body-encoding"),
                (compact(other), "changed"),
                (body[:-1], "body-cut"),
                ("", "body-empty")):
            with self.subTest(reason=reason, changed=changed[:30]):
                self.assertEqual(self.reason(changed, header), reason)

    def test_events_in_any_order(self):
        """Sorted by a program in between, each documented event is found again by its documented order."""
        events = json.loads((pathlib.Path(__file__).resolve().parents[2] / "resources/webhooks/events.json")
                            .read_text(encoding="utf-8"))["events"]
        checked = 0
        for event in events[::6]:
            example = event["example"]
            if list(example) == sorted(example) or "type" not in example:
                continue
            checked += 1
            body = compact({**example, "timestamp": "2026-11-28T16:50:00.000Z", "webhookId": "w-1"})
            changed = json.dumps(json.loads(body), ensure_ascii=False, separators=(",", ":"), sort_keys=True)
            with self.subTest(event=event["name"]):
                self.assertEqual(self.reason(changed, f"{GHL}: {self.by_openssl('ed25519', body)}"), "body-key-order")
        self.assertGreater(checked, 2)

    def test_flipped_bits(self):
        body = '{"type":"A"}'.encode()
        signature = self.by_openssl("ed25519", body)
        key = (self.folder / "ed25519.pub").read_bytes()
        for bit in range(0, len(body) * 8, 7):
            flipped = bytearray(body)
            flipped[bit // 8] ^= 1 << bit % 8
            self.assertEqual(self.check(bytes(flipped), f"{GHL}: {signature}").code, 1, bit)
        for place in range(0, len(signature), 5):
            other = "A" if signature[place] != "A" else "B"
            changed = signature[:place] + other + signature[place + 1:]
            self.assertEqual(self.check(body, f"{GHL}: {changed}").code, 1, place)
        for bit in range(0, len(key) * 8, 23):
            flipped = bytearray(key)
            flipped[bit // 8] ^= 1 << bit % 8
            (self.folder / "flipped.pub").write_bytes(bytes(flipped))
            self.assertIn(self.check(body, f"{GHL}: {signature}", key="flipped").code, (1, 2), bit)

    def test_header_is_wrong(self):
        body = compact(EVENT)
        signature = self.by_openssl("ed25519", body)
        for headers, reason in (
                ([], "unsigned"),
                (["Host: example.com"], "unsigned"),
                ([f"{GHL}: N/A"], "signature-not-available"),
                ([f"{GHL}:"], "signature-empty"),
                ([f"{GHL}: sha256={'a' * 64}"], "signature-is-hmac"),
                ([f"{GHL}: what?"], "signature-not-base64"),
                ([f"{GHL}: {signature[:40]}"], "signature-cut"),
                ([f"{GHL}: {signature}", f"{GHL}: {self.by_openssl('ed25519', 'x')}"], "header-repeated"),
                ([f"{GHL}: {self.by_openssl('rsa', body)}"], "signature-length"),
                ([f"{WH}: {signature}"], "key-of-other-kind")):
            with self.subTest(headers=headers):
                self.assertEqual(self.reason(body, *headers), reason)
        self.assertEqual(self.reason(body, f"{WH}: {signature}", key=None), "other-header")
        self.assertEqual(self.reason(compact({"contact_id": "1", "workflow": {"id": "2"}}), "Host: x"),
                         "workflow-unsigned")

    def test_highlevels_keys_by_default(self):
        body = compact(EVENT)
        self.assertEqual(self.reason(body, f"{GHL}: {self.by_openssl('ed25519', body)}", key=None), "changed")

    def test_whole_request(self):
        body = compact(EVENT)
        request = f"POST /hook HTTP/1.1\r\nHost: x\r\n{GHL}: {self.by_openssl('ed25519', body)}\r\n\r\n{body}"
        self.assertEqual(self.check(request).code, 0)
        self.assertEqual(self.reason(request, "Host: x"), "unsigned")
        self.assertEqual(self.reason(request, f"{GHL}: {self.by_openssl('ed25519', body)}"), "body-has-headers")

    def test_standard_input_byte_for_byte(self):
        body = b'{"a":1}\r\n\x00\xff' + b"x" * 200000
        done = subprocess.run([program.PROGRAM, "verify-webhook", "--body", "-", "--header",
                               f"{GHL}: {self.by_openssl('ed25519', body)}", "--public-key",
                               str(self.folder / "ed25519.pub")], input=body, capture_output=True, check=False,
                              timeout=program.PATIENCE)
        self.assertEqual(done.returncode, 0, done)

    def test_bad_usage(self):
        body = self.file("body", "{}")
        private = str(self.folder / "ed25519")
        for arguments, words in (
                ([], "--body"),
                (["--body", str(self.folder / "none")], "none"),
                (["--body", str(self.folder)], "folder"),
                (["--body", self.file("long", b"x" * (1024 * 1024 + 1))], "too long"),
                (["--body", body, "--header", "no header at all"], "Name: value"),
                (["--body", body, "--public-key", str(self.folder / "none")], "none"),
                (["--body", body, "--public-key", private], "private key"),
                (["--body", body, "--public-key", body], "public key"),
                (["--body", body, "--public-key", self.file("empty", "")], "no key")):
            with self.subTest(arguments=arguments):
                done = program.run("verify-webhook", *arguments)
                self.assertEqual(done.code, 2, done)
                self.assertEqual(len(done.err.splitlines()), 1, done)
                self.assertTrue(re.search(words, done.err), done)
        content = pathlib.Path(private).read_text(encoding="ascii").splitlines()[1]
        done = program.run("verify-webhook", "--body", body, "--public-key", private)
        self.assertNotIn(content, done.err + done.out)


if __name__ == "__main__":
    unittest.main(verbosity=2)
