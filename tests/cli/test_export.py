#!/usr/bin/env python3
"""Each form that `hloauth export` writes, read by the program that it is for, as far as Debian or npm has one.
What is asked with it must come with the right path, Version and Authorization.

PowerShell and .NET are in neither; their quoting is tested in tst_exportwriters. Nor are Make and n8n, which get
fields to be typed in."""

import csv
import io
import json
import os
import pathlib
import shutil
import stat
import subprocess
import tempfile
import unittest

import program
import specserver

REDIRECT = "https://example.com/oauth/callback"  # not on this computer: the code is pasted
NAME = "Zoë's \"shop\" $HOME `id` ?> \\ /* */"
NASTY = "'\"$HOME`id`\\!{}%:=@"  # may stand in a header
NASTIER = NASTY + "\nline 2\t\u00fc\U0001f511"
NEWMAN, BRUNO = ("newman", "newman@6.2.1"), ("bru", "@usebruno/cli@2.15.1")  # program and package
NPM_FOLDER = pathlib.Path(os.environ.get("HLOAUTH_NPM", "/tmp/hloauth-npm"))


def from_npm(wanted):
    """A program, installed at the first call into a folder of its own in the build folder."""
    name, package = wanted
    folder = NPM_FOLDER / name
    found = folder / "node_modules/.bin" / name
    if not found.exists():
        if not shutil.which("npm"):
            raise AssertionError(f"an export is tested with {name}, which npm brings, and npm is not installed")
        folder.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix",
                               str(folder), package], capture_output=True, text=True, timeout=400)
        if done.returncode != 0:
            raise AssertionError(f"npm could not install {package}, with which an export is tested; is the "
                                 f"internet there? npm said:\n{done.stderr[-2000:]}")
    return str(found)


BRUNO_CALL = """meta {
  name: first
  type: http
  seq: 1
}

get {
  url: {{baseUrl}}/locations/{{locationId}}
  body: none
  auth: bearer
}

headers {
  Version: {{version}}
  Accept: application/json
}

auth:bearer {
  token: {{accessToken}}
}
"""


class Export(unittest.TestCase):
    def setUp(self):
        program.require_private_session()
        self.server = specserver.SpecServer()
        self.addCleanup(self.server.close)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def connect(self, token_end="", name=NAME):
        self.server.token_end = token_end
        self.addCleanup(program.run, "remove", name)
        done = program.run("--marketplace-url", self.server.url, "--api-url", self.server.url, "connect", name,
                           "--no-browser", "--client-id", self.server.client_id, "--client-secret-stdin",
                           "--code-stdin", "--redirect-uri", REDIRECT, "--scope", "locations.readonly",
                           stdin=f"{self.server.client_secret}\n{self.server.new_code(REDIRECT, 'locations.readonly')}\n")
        self.assertEqual(done.code, 0, done)
        self.server.calls.clear()
        self.token = program.run("token", name).out.removesuffix("\n")
        self.assertTrue(self.token.endswith(token_end) and self.token.startswith("ab12"))

    def export(self, form, *more, name=NAME):
        done = program.run("export", name, "--format", form, *more)
        self.assertEqual(done.code, 0, done)
        self.assertEqual(done.err, "")
        return done.out

    def run_with(self, command, **variables):
        done = subprocess.run(command, capture_output=True, text=True, timeout=program.PATIENCE, cwd=self.folder,
                              env={**os.environ, **variables})
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done

    def file(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    def check_call(self):
        (path, headers), = self.server.calls
        self.server.calls.clear()
        self.assertEqual(path, f"/locations/{specserver.LOCATION}")
        self.assertEqual(headers["Version"], "2021-07-28")
        self.assertEqual(headers["Authorization"], f"Bearer {self.token}")
        self.assertIn("json", headers["Accept"])

    # ---- data

    def test_env_by_a_shell(self):
        for end in ("", NASTY, NASTIER):
            with self.subTest(end):
                self.connect(end, name="shell")
                path = self.file("x.env", self.export("env", name="shell"))
                done = self.run_with(["sh", "-c", '. "$1"; printf %s "$HIGHLEVEL_ACCESS_TOKEN|$HIGHLEVEL_LOCATION_ID"',
                                      "sh", path])
                self.assertEqual(done.stdout, f"{self.token}|{specserver.LOCATION}")
                program.run("remove", "shell")

    def test_env_by_node(self):
        version = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout
        if int(version[1:].split(".")[0]) < 20:
            self.skipTest("Node.js reads .env files from version 20 on")
        for end in ("$HOME # \\x\"", "it's # x"):
            with self.subTest(end):
                self.connect(end, name="node")
                path = self.file("x.env", self.export("env", name="node"))
                done = self.run_with(["node", f"--env-file={path}", "-e",
                                      "process.stdout.write(process.env.HIGHLEVEL_ACCESS_TOKEN)"])
                self.assertEqual(done.stdout, self.token)
                program.run("remove", "node")

    def test_json_and_csv(self):
        self.connect(NASTIER)
        told = json.loads(self.export("json"))
        self.assertEqual((told["access_token"], told["location_id"]), (self.token, specserver.LOCATION))
        self.assertNotIn("refresh_token", told)
        row, = csv.DictReader(io.StringIO(self.export("csv"), newline=""))
        self.assertEqual((row["name"], row["access_token"]), (NAME, self.token))

    def test_same_as_token_prints(self):
        self.connect(NASTY)
        for form in ("raw", "header", "env", "json", "curl"):
            self.assertEqual(self.export(form), program.run("token", NAME, "--format", form).out)

    # ---- calls

    def test_commands(self):
        self.connect(NASTY)
        for form in ("curl", "httpie"):
            with self.subTest(form):
                done = self.run_with(["sh", "-c", self.export(form)])
                self.assertIn("Main Street", done.stdout)
                self.check_call()

    def test_snippets(self):
        self.connect(NASTY.replace('"', "").replace("\\", ""))  # curl's settings would want these escaped
        for form, command in (("snippet-curl", ["sh", "x.sh"]), ("snippet-javascript", ["node", "x.mjs"]),
                              ("snippet-python", ["/usr/bin/python3", "x.py"]), ("snippet-php", ["php", "x.php"])):
            with self.subTest(form):
                text = self.export(form)
                self.assertNotIn("ab12", text)
                self.file(command[1], text)
                done = self.run_with(command, HIGHLEVEL_ACCESS_TOKEN=self.token)
                self.assertIn("Main Street", done.stdout)
                self.check_call()
                # A refusal ends it with what HighLevel said; without a token nothing is asked.
                self.server.api_faults[:] = [lambda handler: handler.json(401, {"message": "Invalid JWT"})]
                refused = subprocess.run(command, capture_output=True, text=True, cwd=self.folder,
                                         env={**os.environ, "HIGHLEVEL_ACCESS_TOKEN": "x"})
                self.assertNotEqual(refused.returncode, 0)
                self.assertIn("401", refused.stdout + refused.stderr)
                self.server.calls.clear()
                empty = subprocess.run(command, capture_output=True, text=True, cwd=self.folder)
                self.assertNotEqual(empty.returncode, 0)
                self.assertEqual(self.server.calls, [])

    def test_github(self):
        self.connect(NASTIER)
        stub = self.folder / "bin/gh"
        stub.parent.mkdir()
        stub.write_text(f'#!/bin/sh\nprintf "%s\\n" "$*" >>"{self.folder}/arguments"\ncat >"{self.folder}/$3"\n')
        stub.chmod(0o755)
        script = self.file("x.sh", self.export("github"))
        self.run_with(["sh", script], PATH=f"{stub.parent}:{os.environ['PATH']}")
        self.assertEqual((self.folder / "arguments").read_text().splitlines(),
                         [f"secret set HIGHLEVEL_{name}" for name in ("ACCESS_TOKEN", "COMPANY_ID", "LOCATION_ID")])
        self.assertEqual((self.folder / "HIGHLEVEL_ACCESS_TOKEN").read_text(encoding="utf-8"), self.token)

    def test_postman(self):
        self.connect(NASTY)
        environment = self.file("environment.json", self.export("postman"))
        secret, = [value for value in json.loads(pathlib.Path(environment).read_text())["values"]
                   if value["type"] == "secret"]
        self.assertEqual((secret["key"], secret["value"]), ("accessToken", self.token))
        collection = {
            "info": {"name": "x", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
            "item": [{"name": "first", "request": {
                "method": "GET", "url": "{{baseUrl}}/locations/{{locationId}}",
                "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "{{accessToken}}", "type": "string"}]},
                "header": [{"key": "Version", "value": "{{version}}"}, {"key": "Accept", "value": "application/json"}]}}]}
        self.run_with([from_npm(NEWMAN), "run", self.file("collection.json", json.dumps(collection)), "-e", environment])
        self.check_call()

    def test_bruno(self):
        self.connect(NASTY)
        environments = self.folder / "environments"
        environments.mkdir()
        (environments / "ours.bru").write_text(self.export("bruno"), encoding="utf-8")
        self.file("bruno.json", json.dumps({"version": "1", "name": "x", "type": "collection"}))
        self.file("first.bru", BRUNO_CALL)
        self.run_with([from_npm(BRUNO), "run", "first.bru", "--env", "ours"])
        self.check_call()

    def test_files_of_other_programs(self):
        self.connect(NASTY)
        insomnia = json.loads(self.export("insomnia"))
        self.assertEqual((insomnia["_type"], insomnia["__export_format"]), ("export", 4))
        kinds = {entry["_type"]: entry for entry in insomnia["resources"]}
        self.assertEqual(set(kinds), {"workspace", "environment", "request"})
        self.assertEqual(kinds["environment"]["data"]["accessToken"], self.token)
        for kind in ("environment", "request"):
            self.assertEqual(kinds[kind]["parentId"], kinds["workspace"]["_id"])
        rest = self.export("vscode-rest")
        self.assertIn(f"@accessToken = {self.token}\n", rest)
        self.assertIn(f"GET {{{{baseUrl}}}}/locations/{specserver.LOCATION}\n"
                      "Authorization: Bearer {{accessToken}}\nVersion: 2021-07-28\n", rest)
        for form in ("make", "n8n"):
            text = self.export(form)
            for part in (f"Bearer {self.token}", "/v2/oauth/chooselocation", f"{self.server.url}/oauth/token",
                         self.server.client_id):
                self.assertIn(part, text)
            self.assertNotIn(self.server.client_secret, text)

    # ---- the command

    def test_list(self):
        listed = program.run("export", "--format", "list", "--json")
        formats = json.loads(listed.out)
        self.assertGreaterEqual(len(formats), 20)
        self.connect()
        for entry in formats:
            text = self.export(entry["format"])
            self.assertEqual("ab12" in text, entry["holds_token"], entry["format"])
            self.assertNotIn("xy34", text)
            self.assertTrue(text.endswith("\n") and not text.startswith("\ufeff"))
        self.assertEqual(len(program.run("export", "--format", "list").out.splitlines()), len(formats))

    def test_refresh_token_on_request_only(self):
        self.connect()
        for entry in json.loads(program.run("export", "--format", "list", "--json").out):
            done = program.run("export", NAME, "--format", entry["format"], "--with-refresh-token")
            if entry["takes_refresh_token"]:
                self.assertEqual(done.code, 0, done)
                self.assertEqual(done.out.count("xy34"), 1, entry["format"])
                self.assertIn("works once", done.err)
                self.assertNotIn("xy34", done.err)
            else:
                self.assertEqual((done.code, done.out), (2, ""), entry["format"])

    def test_file(self):
        self.connect()
        target = self.folder / "x.env"
        umask = os.umask(0)
        self.addCleanup(os.umask, umask)
        done = program.run("export", NAME, "--format", "env", "--output", str(target))
        self.assertEqual((done.code, done.out), (0, ""), done)
        self.assertNotIn("ab12", done.err)
        self.assertEqual(stat.S_IMODE(target.stat().st_mode), 0o600)
        self.assertEqual(target.read_text(), self.export("env"))
        target.write_text("mine")
        target.chmod(0o644)
        again = program.run("export", NAME, "--format", "env", "--output", str(target))
        self.assertEqual((again.code, target.read_text()), (2, "mine"), again)
        forced = program.run("export", NAME, "--format", "env", "--output", str(target), "--force", "--json")
        self.assertEqual(forced.code, 0, forced)
        self.assertEqual(stat.S_IMODE(target.stat().st_mode), 0o600)
        event, = forced.events
        self.assertEqual((event["event"], event["file"]), ("exported", str(target)))
        self.assertEqual(list(self.folder.iterdir()), [target])

    def test_places_that_are_none(self):
        self.connect()
        os.mkfifo(self.folder / "pipe")
        for place in ("", str(self.folder), str(self.folder / "no/such/folder"), str(self.folder / "pipe"), "/dev/null"):
            with self.subTest(place):
                done = program.run("export", NAME, "--format", "env", "--output", place, "--force")
                self.assertEqual((done.code, done.out), (2, ""), done)
                self.assertEqual(len(done.err.strip().splitlines()), 1)

    def test_usage(self):
        self.connect()
        for arguments in (("export",), ("export", NAME), ("export", NAME, "--format", "postmann"),
                          ("export", "--format", "env"), ("export", "nobody", "--format", "env"),
                          ("export", NAME, "--format", "env", "--min-validity", "soon")):
            done = program.run(*arguments)
            self.assertEqual((done.code, done.out), (2, ""), done)
        self.assertIn('"postman"', program.run("export", NAME, "--format", "postmann").err)

    def test_refreshes_first(self):
        self.server.lifetime = 200
        self.connect()
        self.server.lifetime = 86399
        self.server.token_end = "-new"
        self.assertTrue(self.export("raw", "--min-validity", "0").strip().endswith(self.token))
        self.assertTrue(self.export("raw").endswith("-new\n"))
        asked = len(self.server.requests)
        self.export("snippet-python", "--min-validity", "900000")
        self.assertEqual(len(self.server.requests), asked)
        self.server.refresh_tokens.clear()
        refused = program.run("export", NAME, "--format", "env", "--min-validity", "900000", "--output",
                              str(self.folder / "x"))
        self.assertEqual(refused.code, 6, refused)
        self.assertEqual(list(self.folder.iterdir()), [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
