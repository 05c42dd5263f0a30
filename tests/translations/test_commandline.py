#!/usr/bin/env python3
"""hloauth in other languages: which one it takes, that help and errors are translated, and that scripts get the
same as ever.

    test_commandline.py PROGRAM PSEUDO

PSEUDO is the program with the pseudo-language in the place of German.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

PSEUDO = sys.argv.pop(2)
PROGRAM = sys.argv.pop(1)
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
LANGUAGES = ("en", *(ROOT / "resources/translations/LINGUAS").read_text(encoding="utf-8").split())

VALUE = re.compile(
    r"\x1b\[[\d;]*m|\"[^\"]*\"|“[^”⟧]*”"  # what was typed, or is to be typed
    r"|(?<=: )[a-z0-9-]+(?:, [a-z0-9-]+)+|^\s+[a-z-]+(?=\s{2})|/\S+"  # values of options, a path
    r"|\S*[\w}>][./:_=@\\-]+[\w{<]\S*|--?\S+|\S*\d\S*"  # an address, a file, a scope, an option, an id
    r"|\b[A-Z]+\b|\b[a-z]+[A-Z]\w*|<[^>]*>|`[^`]*`|\{[^}]*\}|^\s*hloauth( [a-z-]+)?"
    # Qt's own; in the real German
    r"|Verwendung: .*|Optionen:|Argumente:|Zeigt .*|Unbekannte .*|Die Datei oder das Verzeichnis .*", re.M)
WORD = re.compile(r"(?<![^\W\d_])[A-Za-z]*[aceinouyACEINOUY][A-Za-z]*(?![^\W\d_])")
SAME = {"hloauth", "prompt", "connect", "list", "show", "token", "test", "refresh", "remove", "export", "locations", "scopes",
        "diagnostics", "practice",  # commands
        "denied", "raw", "header", "env", "make", "postman"}  # values of options


def run(program, *arguments, language, stdin="", **more):
    with tempfile.TemporaryDirectory() as home:
        environment = {"HOME": home, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "LANGUAGE": language,
                       "QT_LOGGING_RULES": "*=false", **more}
        return subprocess.run([program, *arguments], input=stdin, text=True, capture_output=True, env=environment,
                              timeout=60)


def untranslated(text):
    words = [word for word in WORD.findall(VALUE.sub(" ", text)) if len(word) > 1 and word not in SAME]
    return [f"{word!r} in {line.strip()!r}" for line in text.splitlines() for word in words
            if re.search(rf"\b{word}\b", VALUE.sub(" ", line))]


def commands():
    helped = run(PROGRAM, "--help", language="en").stdout
    return re.findall(r"^  ([a-z][a-z-]+) ", helped, re.M)


class Language(unittest.TestCase):
    def test_speaks_the_language_that_is_wanted(self):
        texts = {language: run(PROGRAM, "connect", language=language).stderr for language in LANGUAGES}
        self.assertEqual(len(set(texts.values())), len(LANGUAGES), texts)
        same = {"es_MX": "es", "es_MX:en": "es", "it:fr_CA:de": "fr", "pt_PT": "pt_BR", "pt": "pt_BR",
                "de_AT.UTF-8": "de", "xx": "en", "en_GB:es": "en", "": "en"}
        for wanted, given in same.items():
            with self.subTest(wanted):
                self.assertEqual(run(PROGRAM, "connect", language=wanted).stderr, texts[given])

    def test_help_is_translated(self):
        for command in ((), *((name,) for name in commands())):
            with self.subTest(command):
                done = run(PSEUDO, *command, "--help", language="de")
                self.assertEqual(done.returncode, 0, done)
                self.assertEqual(untranslated(done.stdout), [])

    def test_errors_are_translated(self):
        secret = "01234567-89ab-4def-8123-456789abcdef"
        connect = ["connect", "shop", "--client-id", "0123456789abcdef01234567-m1abcdef", "--client-secret-stdin"]
        for arguments in (
            ["conect"], ["show"], ["show", "nothing"], ["token", "nothing"], ["test", "nothing"], ["refresh", "x"],
            ["remove", "x"], ["export", "x"], ["locations", "x"], ["location-tokens", "x"],
            ["connect"], [*connect, "--scope", "contacts.readonly", "--link", "other"],
            [*connect, "--preset", "other"], [*connect, "--timeout", "0"], [*connect, "--user-type", "x"],
            [*connect, "--redirect-uri", "x"], [*connect, "--redirect-uri", "http://example.com/x"],
            ["connect", "shop", "--client-id", secret], ["connect", "shop", "--client-id", "x"],
            ["list", "--api-url", "x"], ["list", "--api-url", "http://example.com"],
            ["scopes", "--preset", "x"], ["scopes", "--endpoint", "x"], ["scopes", "--webhook", "x"],
            ["scopes", "--tier", "x"], ["decode-token", "x"], ["decrypt-sso"], ["verify-webhook"],
            ["verify-webhook", "--body", "/nowhere"], ["explain-error"], ["check-link"], ["practice", "--faults", "x"],
        ):
            with self.subTest(arguments):
                done = run(PSEUDO, *arguments, language="de", stdin=secret + "\n")
                self.assertEqual(untranslated(done.stderr), [])

    def test_findings_are_translated(self):
        link = ("https://marketplace.gohighlevel.com/oauth/chooselocation?response_type=code"
                "&client_id=65f0c0ffee65f0c0ffee65f0&redirect_uri=https%3A%2F%2Fhook.shop.io%2Fcb"
                "&scope=contacts.readonly+contcts.write++lunch.order&prompt=consent&state=test123")
        done = run(PSEUDO, "check-link", link, language="de")
        self.assertIn("⟦", done.stdout)
        self.assertEqual(untranslated(done.stdout.replace(link, "")), [])

    def test_scripts_get_the_same_keys_and_codes(self):
        def shape(value, key=None):
            if isinstance(value, dict):
                return {name: shape(inner, name) for name, inner in value.items()}
            if isinstance(value, list):
                return [shape(inner, key) for inner in value]
            return "text" if isinstance(value, str) and ("⟦" in value or key in self.TEXTS) else value

        for arguments in (["scopes"], ["scopes", "--presets"], ["list"], ["show", "nothing"], ["conect"],
                          ["explain-error", "No integration found with the id: 65f0c0ffee65f0c0ffee65f0"],
                          ["check-link", "https://marketplace.gohighlevel.com/oauth/chooselocation"]):
            with self.subTest(arguments):
                english = run(PROGRAM, "--json", *arguments, language="en")
                other = run(PSEUDO, "--json", *arguments, language="de")
                self.assertEqual(english.returncode, other.returncode)
                parsed = [[shape(json.loads(line)) for line in (done.stdout or done.stderr).splitlines()]
                          for done in (english, other)]
                self.assertEqual(*parsed)

    TEXTS = {"message", "what", "why", "fix", "seen", "title", "description", "sentence", "how_sure"}


if __name__ == "__main__":
    unittest.main()
