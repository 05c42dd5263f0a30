#!/usr/bin/env python3
"""Options, bad input and small commands: the exit code, and one sentence that says what to do."""

import json
import pathlib
import re
import tempfile
import unittest

import keyring
import program

CLIENT_ID = "0123456789abcdef01234567-m1abcdef"
SECRET = "01234567-89ab-4def-8123-456789abcdef"


def connect(*more, client_id=CLIENT_ID, stdin=SECRET, env=None):
    """Listens on no port: where the options will do, standard input ends before a code comes."""
    return program.run("connect", "shop", "--client-id", client_id, "--client-secret-stdin", "--no-browser",
                       "--code-stdin", *more, stdin=stdin, env=env)


class Usage(unittest.TestCase):
    def setUp(self):
        program.require_private_session()

    def refuses(self, done, code, *words):
        self.assertEqual(done.code, code, done)
        self.assertEqual(done.out, "", done)
        sentence = done.err.strip().splitlines()[-1]
        self.assertTrue(sentence.startswith("hloauth: ") and sentence.endswith((".", "?", ")")) or words, done)
        for word in words:
            self.assertIn(word, sentence)

    def test_unknown_command_suggests_the_nearest(self):
        self.refuses(program.run("conect"), 2, '"connect"')
        self.refuses(program.run("xyzzyxyzzy"), 2, "--help")
        self.refuses(program.run(), 2, "--help")

    def test_unknown_options(self):
        self.refuses(program.run("list", "--frobnicate"), 2, "--frobnicate")
        self.refuses(program.run("--frobnicate", "list"), 2, "--frobnicate")

    def test_secrets_are_not_arguments_and_not_repeated(self):
        for arguments in (("--client-secret", SECRET), ("--client-secret=" + SECRET,),
                          ("--client-secret-stdin=" + SECRET,), (SECRET,)):
            done = program.run("connect", "shop", *arguments)
            self.refuses(done, 2)
            self.assertNotIn(SECRET, done.err)

    def test_explains_an_error(self):
        text = "HttpException: No integration found with the id: 64f0c0ffee64f0c0ffee64f0"
        for arguments, stdin in (((text,), None), ((), text + "\n"), ((), text.replace(" ", "\n"))):
            done = program.run("--json", "explain-error", *arguments, stdin=stdin)
            self.assertEqual(done.code, 0, done)
            causes = done.events[0]["causes"]
            self.assertEqual(causes[0]["id"], "no-integration-found")
            self.assertGreater(len(causes), 2)
            for cause in causes:
                self.assertTrue(cause["what"].endswith(".") and cause["fix"].endswith(".") and cause["source"])
        done = program.run("explain-error", text)
        self.assertEqual(done.code, 0, done)
        self.assertIn("/v2/", done.out)
        self.assertIn("Fix:", done.out)

    def test_the_situation_ranks_the_causes(self):
        text = "No integration found"
        link = "https://marketplace.gohighlevel.com/v2/oauth/chooselocation?response_type=code&client_id=" + CLIENT_ID
        for more, first in (((), "no-integration-found"), (("--draft",), "no-integration-draft"),
                            (("--link", link), "no-integration-draft"),
                            (("--link", link + "&version_id=64f0c0ffee64f0c0ffee64f0", "--public"),
                             "no-integration-public")):
            if more == ("--draft",):
                more = ("--link", link, "--draft")
            done = program.run("--json", "explain-error", text, *more)
            self.assertEqual(done.events[0]["causes"][0]["id"], first, done)
        done = program.run("--json", "explain-error", "Invalid client credentials!", "--step", "refresh")
        self.assertTrue(done.events[0]["causes"][0]["needs_sign_in"], done)

    def test_what_is_no_known_error(self):
        code = "9dd713320b08aa3c37747722dce848afde15f1f7"
        for text, reason in (("everything is fine", "unknown-error"),
                             ("http://localhost:53682/oauth/callback?code=%s&state=abc" % code, "not-an-error"),
                             (code, "not-an-error"),
                             ("https://marketplace.gohighlevel.com/v2/oauth/chooselocation?client_id=x",
                              "authorization-link")):
            done = program.run("--json", "explain-error", stdin=text)
            self.assertEqual(done.code, 1, done)
            self.assertEqual(done.events[0]["code"], reason)
            self.assertNotIn(code, done.out + done.err)
        done = program.run("explain-error", "Cannot GET /oauth/callback?code=%s" % code)
        self.assertEqual(done.code, 0, done)
        self.assertNotIn(code, done.out + done.err)

    def test_explain_error_bad_input(self):
        self.refuses(program.run("explain-error", ""), 2, "empty")
        self.refuses(program.run("explain-error", stdin=" \n"), 2, "No text")
        self.refuses(program.run("explain-error", "two", "texts"), 2, "quotes")
        self.refuses(program.run("explain-error", "x", "--step", "later"), 2, "--step")
        self.refuses(program.run("explain-error", "x", "--link", "https://example.com"), 2, "--link")
        self.refuses(program.run("explain-error", "x", "--connection", "nobody"), 2, "hloauth list")

    def test_missing_and_surplus_names(self):
        for command in ("connect", "token", "refresh", "show", "remove"):
            self.refuses(program.run(command), 2, "name")
        self.refuses(program.run("show", "a", "b"), 2, "one")
        self.refuses(program.run("list", "a"), 2, "nothing")

    def test_unknown_connection(self):
        for command in ("token", "refresh", "show", "remove"):
            done = program.run("--json", command, "nobody")
            self.assertEqual(done.code, 2, done)
            self.assertEqual(done.events[0]["code"], "unknown-connection")
            self.assertIsNone(done.events[0]["trace_id"])

    def test_servers_must_be_https_or_on_this_computer(self):
        for server in ("http://example.com", "ftp://localhost", "nonsense", "https://user@example.com"):
            self.refuses(program.run("list", "--api-url", server), 2)
            self.refuses(program.run("--marketplace-url", server, "list"), 2)
            self.refuses(program.run("list", env={"HLOAUTH_API_URL": server}), 2)
        self.assertEqual(program.run("list", "--api-url", "http://127.0.0.1:1").code, 0)
        # An option wins over the environment.
        self.assertEqual(program.run("list", "--api-url", "https://example.com",
                                     env={"HLOAUTH_API_URL": "nonsense"}).code, 0)

    def test_client_id_and_secret(self):
        scope = ("--scope", "contacts.readonly")
        for client_id in ("", SECRET, "pit-" + SECRET, "eyJhbGciOiJub25lIn0.eyJhIjoxfQ.x"):
            done = connect(*scope, client_id=client_id)
            self.refuses(done, 2)
            self.assertNotIn(SECRET, done.err)
        for secret in ("", "\n", CLIENT_ID, "pit-" + SECRET):
            self.refuses(connect(*scope, client_id="0123456789abcdef01234567", stdin=secret), 2)
        self.refuses(program.run("connect", "shop", *scope, "--client-id", CLIENT_ID), 2, "--client-secret-stdin")
        self.refuses(program.run("connect", "shop", *scope, "--client-id", CLIENT_ID, "--client-secret-file", "/none"),
                     2, "/none")

    def test_scopes(self):
        self.refuses(connect(), 2, "--scope")
        self.refuses(connect("--preset", "everything"), 2, "read-only")
        self.refuses(connect("--scopes-file", "/none"), 2, "/none")

    def test_unknown_scope_is_only_warned_about(self):
        done = connect("--scope", "contact.readonly", "--json")
        self.assertEqual(done.code, 3, done)  # nobody consented
        self.assertIn("contact.readonly", done.events[0]["url"])
        self.assertIn("contacts.readonly", done.err)

    def test_scopes_from_everywhere_are_joined(self):
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
            file.write("# for the shop\nopportunities.readonly, forms.readonly  # both\n")
            file.flush()
            done = connect("--scope", "contacts.readonly,contacts.write", "--scope", "contacts.readonly",
                           "--scopes-file", file.name, "--preset", "calendars", "--json")
        url = done.events[0]["url"]
        for scope in ("contacts.readonly", "contacts.write", "opportunities.readonly", "forms.readonly",
                      "calendars.readonly"):
            self.assertEqual(url.count(scope), 1, url)
        self.assertNotIn("+", url)
        self.assertNotIn("%23", url)

    def test_redirect_uris(self):
        for uri in ("", "localhost:53682/cb", "myapp://cb", "http://example.com/cb", "https://a@example.com/cb",
                    "https://example.com/cb#x", "http://localhost/cb", "http://local host:1/cb"):
            self.refuses(program.run("connect", "shop", "--client-id", CLIENT_ID, "--client-secret-stdin",
                                     "--scope", "contacts.readonly", "--redirect-uri", uri, stdin=SECRET), 2)

    def test_other_options(self):
        for option in (("--timeout", "0"), ("--timeout", "soon"), ("--user-type", "Agency"), ("--link", "blue")):
            self.refuses(connect("--scope", "contacts.readonly", *option), 2, option[0])

    def test_link(self):
        done = connect("--scope", "contacts.readonly", "--json", "--link", "white-label", "--same-tab", "--version-id",
                       CLIENT_ID[:24])
        link = done.events[0]["url"]
        self.assertTrue(link.startswith("https://marketplace.leadconnectorhq.com/v2/oauth/chooselocation?"), link)
        self.assertIn("loginWindowOpenMode=self", link)
        self.assertIn("version_id=" + CLIENT_ID[:24], link)
        self.assertIn("redirect_uri=http%3A%2F%2Flocalhost%3A53682%2Foauth%2Fcallback", link)

    def test_no_keychain_is_found_out_before_the_consent(self):
        nowhere = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
        done = connect("--scope", "contacts.readonly", "--json", env=nowhere)
        self.assertEqual(done.code, 5, done)
        self.assertEqual([event["event"] for event in done.events], ["error"])
        self.assertIn("--session-only", done.err)
        done = connect("--scope", "contacts.readonly", "--json", "--session-only", env=nowhere)
        self.assertEqual([event["event"] for event in done.events], ["link", "error"])
        self.assertEqual(done.code, 3, done)

    def test_data_folder(self):
        with tempfile.NamedTemporaryFile() as file:
            self.refuses(connect("--scope", "contacts.readonly", "--data-dir", file.name + "/x"), 2)
        with tempfile.TemporaryDirectory() as folder:
            pathlib.Path(folder, "connections.json").write_text("{")
            self.refuses(program.run("list", "--data-dir", folder), 2, "connections.json")
            self.refuses(program.run("list", env={"HLOAUTH_DATA_DIR": folder}), 2, "connections.json")
            self.assertEqual(pathlib.Path(folder, "connections.json").read_text(), "{")
        self.assertEqual(keyring.entries(), {})

    def test_help(self):
        overview = program.run("--help")
        self.assertEqual(overview.code, 0)
        for command in ("connect", "token", "refresh", "test", "export", "list", "show", "remove", "scopes", "decode-token", "practice"):
            self.assertIn(command, overview.out)
            for how in ((command, "--help"), ("help", command), ("--help", command)):
                done = program.run(*how)
                self.assertEqual(done.code, 0, done)
                self.assertIn(f"Usage: hloauth {command}", done.out)
                self.assertIn("Exit codes", done.out)
        self.assertRegex(program.run("--version").out, r"\Ahloauth \d+\.\d+\.\d+\n\Z")


class SmallCommands(unittest.TestCase):
    def test_scopes(self):
        everything = json.loads(program.run("scopes", "--json").out)
        self.assertGreater(len(everything), 100)
        self.assertFalse(any(scope["hidden"] for scope in everything))
        self.assertGreater(len(json.loads(program.run("scopes", "--json", "--hidden").out)), len(everything))
        pro = json.loads(program.run("scopes", "--json", "--tier", "agency-pro").out)
        self.assertTrue(pro and all(scope["plan_tier"] == "agency-pro" for scope in pro))
        self.assertEqual(program.run("scopes", "--tier", "gold").code, 2)
        self.assertEqual(len(program.run("scopes").out.splitlines()), len(everything))

    def test_scopes_by_endpoint(self):
        for endpoint in ("POST /contacts/", "post contacts", "POST https://services.leadconnectorhq.com/contacts/"):
            done = program.run("scopes", "--endpoint", endpoint)
            self.assertEqual(done.code, 0, done)
            self.assertTrue(done.out.startswith("contacts.write "), done)
        unknown = program.run("scopes", "--endpoint", "POST /contcats/")
        self.assertEqual(unknown.code, 1, unknown)
        self.assertIn("/contacts/", unknown.err)
        self.assertEqual(program.run("scopes", "--endpoint", "POST /contacts/", "--tier", "agency-pro").code, 1)
        nonsense = program.run("scopes", "--endpoint", "florb glorb")
        self.assertEqual((nonsense.code, nonsense.out), (1, ""))
        self.assertRegex(nonsense.err, r"similar are: [A-Z]+ /")
        unscoped = program.run("scopes", "--endpoint", "GET /store/shipping-zone", "--json")
        self.assertEqual(unscoped.code, 1, unscoped)
        self.assertEqual(json.loads(unscoped.out)["code"], "no-scope-documented")

    def test_scopes_for_every_documented_call(self):
        everything = json.loads(program.run("scopes", "--json", "--hidden").out)
        allowing = {}
        for scope in everything:
            for endpoint in scope["endpoints"]:
                allowing.setdefault(endpoint, set()).add(scope["scope"])
        self.assertGreaterEqual(len(allowing), 575)
        for endpoint in sorted(allowing)[::12]:  # a twelfth of them; the library's test takes all
            method, path = endpoint.split(" ")
            real = re.sub(r":[A-Za-z]+", "ocQHyuzHvysMo5N5VsXc", path)
            for asked in (endpoint, f"{method} https://services.leadconnectorhq.com{real}?limit=20"):
                done = program.run("scopes", "--endpoint", asked, "--json", "--hidden")
                self.assertEqual(done.code, 0, done)
                self.assertTrue({scope["scope"] for scope in json.loads(done.out)} & allowing[endpoint], asked)

    def test_scopes_say_what_is_not_sure(self):
        scopes = {scope["scope"]: scope for scope in json.loads(program.run("scopes", "--json").out)}
        self.assertTrue(scopes["snapshots.readonly"]["plan_tier_inferred"])
        self.assertFalse(scopes["locations.write"]["plan_tier_inferred"])
        self.assertEqual(scopes["oauth.write"]["access_by_scope_list"], ["Agency"])
        self.assertEqual(scopes["oauth.write"]["access_by_reference"], ["Sub-Account", "Agency"])
        self.assertIsNone(scopes["companies.readonly"]["access_by_scope_list"])
        lines = {line.split()[0]: line for line in program.run("scopes").out.splitlines()}
        self.assertIn("plan inferred", lines["snapshots.readonly"])
        self.assertIn("agency token: agency-pro", lines["users.write"])
        self.assertIn("documents disagree", lines["oauth.write"])

    def test_scopes_of_a_preset(self):
        done = program.run("scopes", "--preset", "send-messages")
        self.assertEqual([line.split()[0] for line in done.out.splitlines()],
                         ["contacts.readonly", "conversations/message.write"])
        unknown = program.run("scopes", "--preset", "everything")
        self.assertEqual(unknown.code, 2, unknown)
        self.assertIn("send-messages", unknown.err)

    def test_scopes_by_webhook(self):
        done = program.run("scopes", "--webhook", "contactcreate", "--json")
        self.assertEqual(done.code, 0, done)
        self.assertEqual([scope["scope"] for scope in json.loads(done.out)], ["contacts.readonly"])
        self.assertEqual(json.loads(json.loads(done.out)[0]["example"])["type"], "ContactCreate")
        unknown = program.run("scopes", "--webhook", "ContactCraete")
        self.assertEqual(unknown.code, 1, unknown)
        self.assertIn("ContactCreate", unknown.err)

    def test_example_of_a_webhook(self):
        done = program.run("scopes", "--webhook", "notecreate", "--example")
        self.assertEqual((done.code, done.err), (0, ""), done)
        self.assertEqual(list(json.loads(done.out)), ["type", "locationId", "id", "body", "contactId", "dateAdded"])
        told = program.run("scopes", "--webhook", "AppInstall", "--example", "--json")  # needs no scope
        self.assertEqual(told.code, 0, told)
        example = json.loads(told.out)
        self.assertEqual((example["webhook"], example["confidence"]), ("AppInstall", "documented"))
        self.assertEqual(json.loads(example["example"])["type"], "INSTALL")
        self.assertEqual(program.run("scopes", "--example").code, 2)
        unknown = program.run("scopes", "--webhook", "NoteCraete", "--example")
        self.assertEqual((unknown.code, unknown.out), (1, ""), unknown)
        self.assertIn("NoteCreate", unknown.err)

    def test_decode_token_refuses_what_is_none(self):
        for text, code in (("", 2), ("\n\n", 2), ("hello\n", 1), ("pit-" + SECRET, 1), ("a.b.c", 1)):
            done = program.run("decode-token", stdin=text)
            self.assertEqual((done.code, done.out), (code, ""), done)
            self.assertNotIn(SECRET, done.err)

    def test_practice_refuses_bad_ports(self):
        for port in ("-1", "65536", "x"):
            self.assertEqual(program.run("practice", "--port", port).code, 2)


if __name__ == "__main__":
    unittest.main(verbosity=2)
