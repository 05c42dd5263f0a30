#!/usr/bin/env python3
"""Whether the translations have every text of the program, whole.

    test_translations.py LUPDATE
"""

import collections
import importlib.util
import pathlib
import re
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

FOLDER = pathlib.Path(__file__).resolve().parent.parent.parent / "resources/translations"
LUPDATE = sys.argv.pop(1)

PLACEHOLDERS = re.compile(r"%L?\d+|%L?n|\{[a-zA-Z]+\}")
TAGS = re.compile(r"</?[a-z]+")
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
                        placeholders = set(PLACEHOLDERS.findall(source))
                        if message.get("numerus") == "yes":
                            # "one" says it as well as the number
                            self.assertEqual(set(PLACEHOLDERS.findall(form)) | {"%n", "%Ln"}, placeholders | {"%n", "%Ln"})
                        else:
                            self.assertEqual(set(PLACEHOLDERS.findall(form)), placeholders)
                        self.assertEqual(collections.Counter(TAGS.findall(form)), collections.Counter(TAGS.findall(source)))
                        self.assertEqual(keys(form), keys(source), form)


if __name__ == "__main__":
    unittest.main()
