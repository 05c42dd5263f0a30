"""The release's scripts, run as the workflow runs them; and what the workflow calls is there and pinned."""
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

try:
    import yaml
except ImportError:
    yaml = None

ROOT = pathlib.Path(__file__).resolve().parents[2]
RELEASE = ROOT / "packaging" / "release"
WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"


def run(*command, **more):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=100, **more)


class Folder(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="hloauth-release-"))
        self.addCleanup(shutil.rmtree, self.folder)

    def file(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
        return path


@unittest.skipUnless(yaml, "python3-yaml is not there")
class Workflow(unittest.TestCase):
    def setUp(self):
        self.text = WORKFLOW.read_text(encoding="utf-8")
        self.jobs = yaml.safe_load(self.text)["jobs"]
        self.steps = [step for job in self.jobs.values() for step in job["steps"]]

    def test_every_action_is_pinned_and_says_its_version(self):
        used = [step["uses"] for step in self.steps if "uses" in step]
        self.assertGreater(len(used), 5)
        for action in used:
            self.assertRegex(action, r"^actions/[a-z-]+@[0-9a-f]{40}$")
            self.assertRegex(self.text, re.escape(action) + r" # v\d+\.\d+\.\d+\n")

    def test_an_action_has_one_pin(self):
        pins = {}
        for step in self.steps:
            if "uses" in step:
                name, commit = step["uses"].split("@")
                self.assertEqual(pins.setdefault(name, commit), commit)

    def test_what_it_calls_is_there(self):
        called = [step["run"].split()[0] for step in self.steps if step.get("run", "").startswith("packaging/")]
        self.assertGreater(len(called), 8)
        for script in called:
            self.assertTrue(os.access(ROOT / script, os.X_OK), f"{script} is not there, or can't be run")

    def test_the_rest_is_only_what_a_bare_container_takes(self):
        others = [step["run"] for step in self.steps if "run" in step and not step["run"].startswith("packaging/")]
        self.assertEqual(others, ["apt-get update && apt-get install --yes git ca-certificates"])

    def test_nothing_of_the_event_is_put_into_a_command(self):
        for step in self.steps:
            self.assertNotIn("${{", step.get("run", ""))

    def test_only_the_last_job_may_write(self):
        self.assertEqual(yaml.safe_load(self.text)["permissions"], {"contents": "read"})
        self.assertEqual([name for name, job in self.jobs.items() if "permissions" in job], ["publish"])
        self.assertEqual(sorted(self.jobs["publish"]["needs"]), ["linux", "macos", "windows"])

    def test_all_is_attested_before_it_is_published(self):
        steps = self.jobs["publish"]["steps"]
        order = [step.get("uses", step.get("run", "")).split("@")[0].split()[0] for step in steps]
        self.assertEqual(order[-3:], ["packaging/release/finish.sh", "actions/attest-build-provenance",
                                      "packaging/release/publish.sh"])


class Scripts(unittest.TestCase):
    def test_bash_reads_them(self):
        for script in ROOT.glob("packaging/*/*.sh"):
            self.assertEqual(run("bash", "-n", script).stderr, "", script)


class Version(Folder):
    def setUp(self):
        super().setUp()
        self.file("CMakeLists.txt", "cmake_minimum_required(VERSION 3.25)\nproject(Program\n    VERSION 1.2.3\n)\n")
        self.file("packaging/releases/1.2.3.txt", "2026-01-01\nNew.\n")

    def check(self, tag, folder=None):
        return run(RELEASE / "check-version.sh", tag, folder or self.folder)

    def test_fits(self):
        result = self.check("v1.2.3")
        self.assertEqual((result.returncode, result.stdout), (0, "1.2.3\n"))

    def test_other_tags(self):
        for tag in ("v1.2.4", "1.2.3", "v1.2.3-rc1", "", "v1.2.3 "):
            result = self.check(tag)
            self.assertEqual(result.returncode, 1, tag)
            self.assertIn("is not v1.2.3", result.stderr)

    def test_no_notes(self):
        self.file("packaging/releases/1.2.3.txt", "")
        self.assertIn("is missing", self.check("v1.2.3").stderr)

    def test_no_version(self):
        self.file("CMakeLists.txt", "cmake_minimum_required(VERSION 3.25)\n")
        self.assertIn("No version is found", self.check("v3.25").stderr)

    def test_reads_ours(self):
        version = re.search(r"^project\(.*?VERSION ([\d.]+)", (ROOT / "CMakeLists.txt").read_text(), re.M | re.S)[1]
        shutil.copy(ROOT / "CMakeLists.txt", self.folder)
        self.file(f"packaging/releases/{version}.txt", "2026-01-01\nNew.\n")
        self.assertEqual(self.check("v" + version).stdout, version + "\n")


class Checksums(Folder):
    def check(self):
        return run(RELEASE / "checksums.sh", self.folder)

    def test_of_all_files(self):
        self.file("b.deb", "b")
        self.file("a.exe", "a")
        self.file("SHA256SUMS", "old")
        self.assertEqual(self.check().returncode, 0)
        lines = [f"{hashlib.sha256(name[0].encode()).hexdigest()}  {name}\n" for name in ("a.exe", "b.deb")]
        self.assertEqual((self.folder / "SHA256SUMS").read_text(), "".join(lines))

    def test_nothing(self):
        self.assertIn("nothing", self.check().stderr)

    def test_a_name_that_is_hard_to_type(self):
        self.file("a b", "")
        self.assertEqual(self.check().returncode, 1)


class Bill(Folder):
    PART = "libx\t1.0\tMIT\tpkg:deb/debian/libx@1.0?arch=amd64\tneeded\n"

    def write(self, **environment):
        return run(RELEASE / "sbom.py", "write", "--version", "1.2.3", "--output", self.folder / "sbom.cdx.json",
                   self.folder, env={**os.environ, "SOURCE_DATE_EPOCH": "1700000000", **environment})

    def bill(self):
        result = self.write()
        self.assertEqual(result.returncode, 0, result.stderr)
        return json.loads((self.folder / "sbom.cdx.json").read_text(encoding="utf-8"))

    def check_structure(self, bill):
        """What CycloneDX 1.5's schema asks for of the parts that are used here."""
        self.assertEqual((bill["bomFormat"], bill["specVersion"], bill["version"]), ("CycloneDX", "1.5", 1))
        self.assertLessEqual(set(bill), {"bomFormat", "specVersion", "serialNumber", "version", "metadata",
                                         "components", "dependencies"})
        self.assertRegex(bill["serialNumber"], r"^urn:uuid:[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$")
        self.assertRegex(bill["metadata"]["timestamp"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        components = [bill["metadata"]["component"], *bill["components"]]
        for component in components:
            self.assertIn(component["type"], {"application", "library", "file"})
            self.assertTrue(component["name"])
            for digest in component.get("hashes", []):
                self.assertRegex(digest["content"], r"^[0-9a-f]{64}$")
            if "purl" in component:
                self.assertRegex(component["purl"], r"^pkg:[a-z]+/[^\s@]+@[^\s@]+$")
        refs = [component["bom-ref"] for component in components]
        self.assertEqual(len(refs), len(set(refs)))
        self.assertEqual([entry["ref"] for entry in bill["dependencies"]], refs)
        for entry in bill["dependencies"]:
            self.assertLessEqual(set(entry.get("dependsOn", [])), set(refs))

    def test_files_and_parts(self):
        self.file("a.deb", "a")
        self.file("linux.parts", self.PART)
        self.file("windows.parts", "Qt\t6.8.3\tLGPL-3.0-only\tpkg:generic/qt@6.8.3\tshipped\n")
        bill = self.bill()
        self.check_structure(bill)
        self.assertEqual([part["name"] for part in bill["components"]], ["a.deb", "libx", "Qt"])
        self.assertEqual(bill["components"][0]["hashes"][0]["content"], hashlib.sha256(b"a").hexdigest())
        self.assertEqual(bill["components"][1]["licenses"], [{"license": {"id": "MIT"}}])
        self.assertEqual(bill["metadata"]["timestamp"], "2023-11-14T22:13:20Z")
        self.assertFalse(list(self.folder.glob("*.parts")), "they are not part of the release")

    def test_the_same_twice(self):
        first, second = [], []
        for bills in (first, second):
            self.file("a.deb", "a")
            self.file("linux.parts", self.PART)
            self.bill()
            bills.append((self.folder / "sbom.cdx.json").read_bytes())
        self.assertEqual(first, second)

    def test_shipped_anywhere_is_shipped(self):
        self.file("a.deb", "a")
        self.file("a.parts", self.PART.replace("needed", "shipped"))
        self.file("b.parts", self.PART)
        self.assertEqual(self.bill()["components"][1]["properties"][0]["value"], "shipped")

    def test_bad_parts(self):
        self.file("a.deb", "a")
        for line in ("libx\n", self.PART.replace("needed", "perhaps"), self.PART.replace("pkg:", ""), "\n",
                     self.PART.replace("1.0", "", 1)):
            self.file("linux.parts", line)
            result = self.write()
            self.assertEqual(result.returncode, 1, line)
            self.assertIn("linux.parts, line 1, is not", result.stderr)
            self.assertNotIn("Traceback", result.stderr)

    def test_nothing_to_say(self):
        self.assertIn("no file", self.write().stderr)
        self.file("a.deb", "a")
        self.assertIn("no .parts file", self.write().stderr)

    @unittest.skipUnless(shutil.which("dpkg-query") and shutil.which("ldd"), "not a Debian system")
    def test_what_this_system_says(self):
        result = run(RELEASE / "sbom.py", "parts", "--program", os.path.realpath("/bin/sh"))
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertRegex(result.stdout, r"(?m)^libc6\t\S+\t\S+\tpkg:deb/debian/libc6@\S+\tneeded$")
        self.file("a.deb", "a")
        self.file("linux.parts", result.stdout)
        self.check_structure(self.bill())

    @unittest.skipUnless(shutil.which("dpkg-query") and shutil.which("ldd"), "not a Debian system")
    def test_a_shipped_library(self):
        name = re.search(r"/\S+/libc\.so\.6", run("ldd", os.path.realpath("/bin/sh")).stdout)[0]
        (self.folder / "lib").mkdir()
        shutil.copy(name, self.folder / "lib" / "libc.so.6")
        result = run(RELEASE / "sbom.py", "parts", "--tree", self.folder)
        self.assertRegex(result.stdout, r"(?m)^libc6\t.*\tshipped$")
        self.file("lib/libunheardof.so.1", "")
        self.assertIn("No package of this system has libunheardof.so.1",
                      run(RELEASE / "sbom.py", "parts", "--tree", self.folder).stderr)

    def test_pinned_parts_can_be_read(self):
        result = run("bash", "-c", f". {RELEASE}/versions.sh && pinnedParts 3.4.0 3.11.3")
        self.file("a.exe", "a")
        self.file("windows.parts", result.stdout)
        bill = self.bill()
        self.check_structure(bill)
        self.assertIn("OpenSSL", [part["name"] for part in bill["components"]])
        self.assertEqual(run("bash", "-c", f". {RELEASE}/versions.sh && pinnedParts '' 3").returncode, 1)


if __name__ == "__main__":
    unittest.main()
