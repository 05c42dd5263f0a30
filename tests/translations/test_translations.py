#!/usr/bin/env python3
"""Whether the translations have every text of the program, whole.

    test_translations.py LUPDATE
"""

import collections
import configparser
import importlib.util
import pathlib
import re
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "resources/translations"
PACKAGING = ROOT / "packaging"
LUPDATE = sys.argv.pop(1)

PLACEHOLDERS = re.compile(r"%L?\d+|%L?n|\{[a-zA-Z]+\}")
TAGS = re.compile(r"</?[a-z]+")
XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
KEY = re.compile(r"&\w")
NOT_KEYS = re.compile(r"&(?:[a-z]+|#\d+);|&&|\s&\s")


def update_module():
    spec = importlib.util.spec_from_file_location("update", FOLDER / "update.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


UPDATE = update_module()


def messages(file):
    """(context, source, comment) of each message, and its element."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            yield (context.findtext("name"), message.findtext("source"), message.findtext("comment")), message


def forms(message):
    translation = message.find("translation")
    plural = [form.text or "" for form in translation.findall("numerusform")]
    return plural or [translation.text or ""]


def placeholders(text, free):
    """How often each is in it, but for those that it is free to have."""
    return collections.Counter(found for found in PLACEHOLDERS.findall(text) if found not in free)


def keys(text):
    return len(KEY.findall(NOT_KEYS.sub("", text)))


class Translations(unittest.TestCase):
    def test_every_text_is_there(self):
        """And lupdate knows each one's context: it warns where it can't, and such a text is never translated."""
        with tempfile.TemporaryDirectory() as temporary:
            fresh = pathlib.Path(temporary)
            self.assertTrue(UPDATE.update(LUPDATE, fresh))
            for language in (*UPDATE.LANGUAGES, "en"):
                name = f"hloauth_{language}.ts"
                wanted = {key for key, _ in messages(fresh / name)}
                kept = {key for key, _ in messages(FOLDER / name)}
                with self.subTest(language):
                    self.assertEqual(wanted - kept, set(), "run update.py")
                    self.assertEqual(kept - wanted, set(), "run update.py")

    def test_every_text_is_translated(self):
        for language in (*UPDATE.LANGUAGES, "en"):
            for key, message in messages(FOLDER / f"hloauth_{language}.ts"):
                with self.subTest(language, text=key):
                    self.assertIsNone(message.find("translation").get("type"))
                    self.assertTrue(all(form.strip() for form in forms(message)))

    def test_nothing_is_lost(self):
        """What the program fills in, tags and keys are in the translation as they are in the text."""
        for language in UPDATE.LANGUAGES:
            for (context, source, comment), message in messages(FOLDER / f"hloauth_{language}.ts"):
                for form in filter(None, forms(message)):
                    with self.subTest(language, context=context, text=source):
                        # "one" says it as well as the number
                        free = {"%n", "%Ln"} if message.get("numerus") == "yes" else set()
                        self.assertEqual(placeholders(form, free), placeholders(source, free))
                        self.assertEqual(collections.Counter(TAGS.findall(form)), collections.Counter(TAGS.findall(source)))
                        self.assertEqual(keys(form), keys(source), form)

    def test_the_desktop_entry_has_every_language(self):
        entry = configparser.ConfigParser(interpolation=None)
        entry.optionxform = str
        entry.read(PACKAGING / "linux/desktop.in", encoding="utf-8")
        texts = entry["Desktop Entry"]
        for key in ("GenericName", "Comment", "Keywords"):
            with self.subTest(key):
                translated = {name for name in texts if name.startswith(f"{key}[")}
                self.assertEqual(translated, {f"{key}[{language}]" for language in UPDATE.LANGUAGES})
                self.assertEqual(len({texts[name] for name in (key, *translated)}), 1 + len(translated))

    def test_the_metainfo_has_every_language(self):
        component = ElementTree.parse(PACKAGING / "linux/metainfo.xml.in").getroot()
        places = [component.findall("summary"), *map(list, component.iter("description")), *map(list, component.iter("ul"))]
        for place in places:
            texts = [text for text in place if text.tag != "ul"]
            self.assertTrue(texts)
            # Each English one, and its translations after it.
            for at in range(0, len(texts), 1 + len(UPDATE.LANGUAGES)):
                group = texts[at:at + 1 + len(UPDATE.LANGUAGES)]
                with self.subTest(group[0].text):
                    self.assertEqual([text.get(XML_LANGUAGE) for text in group], [None, *UPDATE.LANGUAGES])
                    self.assertEqual(len({text.text for text in group}), len(group))

    def test_both_have_the_same_summary(self):
        component = ElementTree.parse(PACKAGING / "linux/metainfo.xml.in").getroot()
        summaries = {text.get(XML_LANGUAGE): text.text for text in component.findall("summary")}
        entry = (PACKAGING / "linux/desktop.in").read_text(encoding="utf-8")
        comments = dict(re.findall(r"^Comment(?:\[(\w+)\])?=(.*)$", entry, re.M))
        self.assertEqual(comments, {language or "": text for language, text in summaries.items()})

    def test_the_bundle_has_every_language(self):
        bundle = (PACKAGING / "macos/Info.plist.in").read_text(encoding="utf-8")
        listed = re.search(r"<key>CFBundleLocalizations</key>\s*<array>(.*?)</array>", bundle, re.S)[1]
        self.assertEqual(re.findall(r"<string>([\w-]+)</string>", listed),
                         ["en", *(language.replace("_", "-") for language in UPDATE.LANGUAGES)])


if __name__ == "__main__":
    unittest.main()
