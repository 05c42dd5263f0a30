"""macOS's scripts with stand-ins for Apple's tools, which write down how they were called; the property lists.

What this can't show is that Apple's tools do what they are asked for.
"""
import base64
import os
import pathlib
import plistlib
import re
import shutil
import struct
import subprocess
import tempfile
import unittest

MACOS = pathlib.Path(__file__).resolve().parents[2] / "packaging" / "macos"

LOGGER = """#!/bin/sh
printf '%s' "${0##*/}" >>"$STAND_IN_LOG"
printf ' %s' "$@" >>"$STAND_IN_LOG"
echo >>"$STAND_IN_LOG"
exit "${STAND_IN_STATUS:-0}"
"""

OTOOL = """#!/bin/sh
cat <<'END'
program:
\t@rpath/QtCore.framework/Versions/A/QtCore (compatibility version 6.0.0, current version 6.8.3)
\t/opt/libs/libz.1.dylib (compatibility version 1.0.0, current version 1.3.0)
\t/usr/lib/libSystem.B.dylib (compatibility version 1.0.0, current version 1.0.0)
\t/System/Library/Frameworks/Security.framework/Versions/A/Security (compatibility version 1.0.0, current version 1.0.0)
END
"""

# Reads commands as the real one does, and takes note of the file that it is to import.
SECURITY = """#!/bin/sh
printf '%s' "${0##*/}" >>"$STAND_IN_LOG"
printf ' %s' "$@" >>"$STAND_IN_LOG"
echo >>"$STAND_IN_LOG"
case $1 in
-i)
    while IFS= read -r line; do
        printf '%s\\n' "$line" >>"$STAND_IN_LOG.commands"
        case $line in
        import*) cp "$(echo "$line" | cut -d '"' -f 2)" "$STAND_IN_LOG.certificate" ;;
        esac
    done
    ;;
find-identity) echo "     ${STAND_IN_IDENTITIES:-1} valid identities found" ;;
esac
"""


class MacScripts(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="hloauth-macos-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.log = self.folder / "log"
        tools = self.folder / "tools"
        tools.mkdir()
        for name, text in (("codesign", LOGGER), ("xcrun", LOGGER), ("install_name_tool", LOGGER), ("otool", OTOOL),
                           ("security", SECURITY)):
            (tools / name).write_text(text)
            (tools / name).chmod(0o755)
        self.environment = {"PATH": f"{tools}:{os.environ['PATH']}", "STAND_IN_LOG": str(self.log)}
        self.bundle = self.folder / "A Program.app"
        for name in ("MacOS/hloauth", "MacOS/highlevel-oauth-helper", "Frameworks/libz.1.dylib",
                     "Frameworks/QtCore.framework/Versions/A/QtCore", "PlugIns/platforms/libqcocoa.dylib"):
            path = self.bundle / "Contents" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
        self.image = self.folder / "program.dmg"
        self.image.touch()

    def run_script(self, name, *arguments, **environment):
        return subprocess.run([str(MACOS / name), *map(str, arguments)], capture_output=True, text=True, timeout=60,
                              env={**self.environment, **environment})

    def calls(self):
        return self.log.read_text().replace(str(self.bundle), "APP").splitlines() if self.log.exists() else []

    def test_signs_from_the_inside_out(self):
        result = self.run_script("sign.sh", self.bundle, HLOAUTH_SIGN_IDENTITY="Developer ID")
        self.assertEqual(result.returncode, 0, result.stderr)
        calls = self.calls()
        signed = [re.search(r" (APP.*)$", call)[1] for call in calls[:-1]]
        self.assertEqual(sorted(signed[:2]), ["APP/Contents/Frameworks/libz.1.dylib",
                                              "APP/Contents/PlugIns/platforms/libqcocoa.dylib"])
        self.assertEqual(signed[2:], ["APP/Contents/Frameworks/QtCore.framework", "APP/Contents/MacOS/hloauth", "APP"])
        for call in calls[:-1]:
            self.assertIn("--timestamp --options runtime", call)
            self.assertIn("--sign Developer ID", call)
        self.assertTrue(all("--entitlements" in call for call in calls[3:-1]))
        self.assertTrue(calls[-1].startswith("codesign --verify --deep --strict"))

    CREDENTIALS = {
        "HLOAUTH_SIGN_CERTIFICATE": base64.b64encode(b"a certificate").decode(),
        "HLOAUTH_SIGN_CERTIFICATE_PASSWORD": 'pass "word\\',
        "HLOAUTH_NOTARY_KEY": "a key of Apple's",
        "HLOAUTH_NOTARY_KEY_ID": "KEY", "HLOAUTH_NOTARY_ISSUER": "ISSUER", "HLOAUTH_NOTARY_PROFILE": "profile",
    }

    def test_credentials_go_into_the_keychain(self):
        result = self.run_script("credentials.sh", HOME=str(self.folder), TMPDIR=str(self.folder), **self.CREDENTIALS)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(pathlib.Path(f"{self.log}.certificate").read_bytes(), b"a certificate")
        commands = pathlib.Path(f"{self.log}.commands").read_text()
        self.assertEqual([line.split()[0] for line in commands.splitlines()],
                         ["create-keychain", "set-keychain-settings", "unlock-keychain", "import",
                          "set-key-partition-list", "list-keychains"])
        self.assertIn('-P "pass \\"word\\\\" -T', commands)
        self.assertIn("xcrun notarytool store-credentials profile --key ", self.log.read_text())
        # In no argument, in no output, and in no file that stays.
        for secret in ("pass ", "a key of Apple's", self.CREDENTIALS["HLOAUTH_SIGN_CERTIFICATE"]):
            self.assertNotIn(secret, self.log.read_text() + result.stdout + result.stderr)
        self.assertEqual(list(self.folder.glob("hloauth-credentials.*")), [])

    def test_credentials_that_do_not_go_in(self):
        result = self.run_script("credentials.sh", HOME=str(self.folder), STAND_IN_IDENTITIES="0", **self.CREDENTIALS)
        self.assertEqual(result.returncode, 1)
        self.assertIn("check HLOAUTH_SIGN_CERTIFICATE and its password", result.stderr)
        self.assertNotIn("notarytool", self.log.read_text())

    def test_without_credentials(self):
        result = self.run_script("credentials.sh", HOME=str(self.folder))
        self.assertEqual(result.returncode, 0)
        self.assertEqual(self.calls(), [])

    def test_without_a_certificate(self):
        result = self.run_script("sign.sh", self.bundle)
        self.assertEqual(result.returncode, 0)
        self.assertIn("macOS will warn", result.stderr)
        self.assertEqual(self.calls(), ["codesign --force --deep --sign - APP"])

    def test_an_image_without_a_certificate_is_left_alone(self):
        self.assertEqual(self.run_script("sign.sh", self.image).returncode, 0)
        self.assertEqual(self.calls(), [])

    def test_a_failed_signature_stops_all(self):
        result = self.run_script("sign.sh", self.bundle, HLOAUTH_SIGN_IDENTITY="x", STAND_IN_STATUS="1")
        self.assertNotEqual(result.returncode, 0)
        self.assertFalse(any(call.endswith(" APP") for call in self.calls()))

    def test_notarises(self):
        result = self.run_script("notarize.sh", self.image, HLOAUTH_SIGN_IDENTITY="x", HLOAUTH_NOTARY_PROFILE="p")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual([call.split()[1:3] for call in self.calls()],
                         [["notarytool", "submit"], ["stapler", "staple"], ["stapler", "validate"]])

    def test_notarises_only_when_asked(self):
        self.assertEqual(self.run_script("notarize.sh", self.image).returncode, 0)
        result = self.run_script("notarize.sh", self.image, HLOAUTH_NOTARY_PROFILE="p")
        self.assertEqual(result.returncode, 1)
        self.assertIn("HLOAUTH_SIGN_IDENTITY", result.stderr)
        self.assertEqual(self.calls(), [])

    def test_what_is_not_there(self):
        for script in ("sign.sh", "notarize.sh"):
            result = self.run_script(script, self.folder / "no.dmg")
            self.assertEqual(result.returncode, 1)
            self.assertIn("There is no", result.stderr)

    def test_relinks_to_the_bundle(self):
        program = self.bundle / "Contents/MacOS/hloauth"
        result = self.run_script("relink.sh", program)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(self.calls(), [
            "install_name_tool -change @rpath/QtCore.framework/Versions/A/QtCore "
            "@executable_path/../Frameworks/QtCore.framework/Versions/A/QtCore APP/Contents/MacOS/hloauth",
            "install_name_tool -change /opt/libs/libz.1.dylib "
            "@executable_path/../Frameworks/libz.1.dylib APP/Contents/MacOS/hloauth"])

    def test_a_library_is_missing_in_the_bundle(self):
        (self.bundle / "Contents/Frameworks/libz.1.dylib").unlink()
        result = self.run_script("relink.sh", self.bundle / "Contents/MacOS/hloauth")
        self.assertEqual(result.returncode, 1)
        self.assertIn("needs /opt/libs/libz.1.dylib, which is not in the bundle", result.stderr)


@unittest.skipUnless(os.environ.get("HLOAUTH_ICON_TOOL"), "HLOAUTH_ICON_TOOL does not name hloauth_makeiconfile")
class Icon(unittest.TestCase):
    SIZES = {b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic14": 512, b"ic09": 512,
             b"ic10": 1024}

    def make(self, source, name):
        folder = pathlib.Path(tempfile.mkdtemp(prefix="hloauth-icon-"))
        self.addCleanup(shutil.rmtree, folder)
        result = subprocess.run([os.environ["HLOAUTH_ICON_TOOL"], str(source), str(folder / name)],
                                capture_output=True, text=True, timeout=60)
        return result, folder / name

    def test_sizes(self):
        result, path = self.make(MACOS.parents[1] / "resources/icons/highlevel-oauth-helper.svg", "program.icns")
        self.assertEqual(result.returncode, 0, result.stderr)
        data = path.read_bytes()
        self.assertEqual(struct.unpack(">4sI", data[:8]), (b"icns", len(data)))
        found, position = {}, 8
        while position < len(data):
            kind, length = struct.unpack(">4sI", data[position:position + 8])
            picture = data[position + 8:position + length]
            self.assertEqual(picture[:8], b"\x89PNG\r\n\x1a\n")
            found[kind] = struct.unpack(">II", picture[16:24])
            position += length
        self.assertEqual(found, {kind: (size, size) for kind, size in self.SIZES.items()})

    def test_bad_input(self):
        for source, name in ((__file__, "a.icns"), ("/nowhere.svg", "a.ico"),
                             (MACOS / "background.svg", "a.jpeg")):
            result, path = self.make(source, name)
            self.assertEqual(result.returncode, 1)
            self.assertFalse(path.exists())


class PropertyLists(unittest.TestCase):
    def test_info(self):
        text = (MACOS / "Info.plist.in").read_text(encoding="utf-8")
        info = plistlib.loads(re.sub(r"@(\w+)@", r"value of \1", text).encode())
        self.assertEqual(info["CFBundleExecutable"], "highlevel-oauth-helper")
        self.assertEqual(info["CFBundleIdentifier"], "value of HLOAUTH_REVERSED_ID")
        self.assertEqual(info["CFBundleShortVersionString"], "value of PROJECT_VERSION")
        self.assertEqual(info["CFBundleVersion"], "value of PROJECT_VERSION")

    def test_no_entitlement(self):
        self.assertEqual(plistlib.loads((MACOS / "entitlements.plist").read_bytes()), {})


if __name__ == "__main__":
    unittest.main()
