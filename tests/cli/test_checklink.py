#!/usr/bin/env python3
"""hloauth check-link: findings line by line, as JSON, and the link put right."""

import json
import unittest

import program

CLIENT_ID = "6a6f24bb03ccacf3eff3b462-msbpkoyp"
GOOD = ("https://marketplace.gohighlevel.com/v2/oauth/chooselocation?response_type=code&client_id=" + CLIENT_ID
        + "&redirect_uri=http%3A%2F%2Flocalhost%3A53682%2Foauth%2Fcallback"
        + "&scope=contacts.readonly%20locations.readonly&version_id=6a6f24bb03ccacf3eff3b462"
        + "&state=Zk3v9Qw1LrT8xPbN2sYh5uCd")
SECRET = "11815465-bfce-452e-a34f-96c4ff422b4e"


def kinds(done):
    lines = [json.loads(line) for line in done.out.splitlines()]
    return {line["kind"]: line for line in lines if line["event"] == "finding"}, lines[-1]


class CheckLink(unittest.TestCase):
    def setUp(self):
        program.require_private_session()

    def test_good_link(self):
        done = program.run("check-link", GOOD)
        self.assertEqual((done.code, done.out), (0, ""), done)
        self.assertIn("Nothing was found", done.err)

    def test_one_finding_a_line(self):
        done = program.run("check-link", GOOD.replace("/v2/", "/").replace("%20", "+"))
        self.assertEqual(done.code, 1, done)
        lines = done.out.splitlines()
        self.assertEqual(len(lines), 2, done)
        self.assertTrue(lines[0].startswith("error: ") and lines[0].endswith("[/oauth/chooselocation]"), done)
        self.assertTrue(lines[1].startswith("warning: "), done)

    def test_json(self):
        done = program.run("--json", "check-link", GOOD.replace("contacts.readonly", "contcts.readonly"))
        self.assertEqual(done.code, 1, done)
        found, last = kinds(done)
        self.assertEqual(list(found), ["scope-misspelt"])
        self.assertEqual(found["scope-misspelt"]["part"], "contcts.readonly")
        self.assertEqual(found["scope-misspelt"]["meant"][0], "contacts.readonly")
        self.assertEqual((last["event"], last["errors"], last["corrected"]), ("checked", 1, GOOD))

    def test_from_standard_input_inside_a_text(self):
        done = program.run("check-link", stdin="My link is <" + GOOD.replace("&", "&amp;") + ">, it fails.\n")
        self.assertEqual(done.code, 1, done)
        self.assertIn("&amp;", done.out)
        self.assertEqual(program.run("check-link", stdin=" \n").code, 2)

    def test_fix_prints_the_link_alone(self):
        broken = GOOD.replace("https:", "http:").replace("%20", ",") + "&code_challenge=x"
        done = program.run("check-link", "--fix", broken)
        self.assertEqual((done.code, done.out.strip()), (1, GOOD), done)

    def test_what_is_known_of_the_app(self):
        found, _ = kinds(program.run("--json", "check-link", "--redirect-uri", "http://127.0.0.1:53682/oauth/callback",
                                     "--app-type", "agency", "--client-id", CLIENT_ID.replace("6a6f", "7a6f"), GOOD))
        self.assertIn("redirect-other-loopback", found)
        self.assertIn("other-client-id", found)
        without_version = GOOD.replace("&version_id=6a6f24bb03ccacf3eff3b462", "")
        self.assertEqual(program.run("check-link", without_version).code, 0)
        self.assertEqual(program.run("check-link", "--draft", without_version).code, 1)

    def test_own_server_is_right(self):
        practice = GOOD.replace("https://marketplace.gohighlevel.com", "http://127.0.0.1:4711")
        self.assertEqual(program.run("check-link", practice).code, 1)
        self.assertEqual(program.run("--marketplace-url", "http://127.0.0.1:4711", "check-link", practice).code, 0)

    def test_secrets_are_not_repeated(self):
        for link in (GOOD + "&client_secret=" + SECRET, GOOD.replace(CLIENT_ID, SECRET),
                     "http://localhost:53682/oauth/callback?code=" + SECRET):
            for options in ((), ("--json",), ("--fix",)):
                done = program.run("check-link", *options, link)
                self.assertEqual(done.code, 1, done)
                self.assertNotIn(SECRET, done.out + done.err)

    def test_bad_options(self):
        for options in (("--draft", "--live"), ("--app-type", "big"), ("--plan", "97")):
            done = program.run("check-link", *options, GOOD)
            self.assertEqual((done.code, done.out), (2, ""), done)


if __name__ == "__main__":
    unittest.main()
