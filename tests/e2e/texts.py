"""The program's texts in a language, so that a test finds things by the words that a person sees."""

import pathlib
import re
import xml.etree.ElementTree as xml

TRANSLATIONS = pathlib.Path(__file__).resolve().parents[2] / "resources" / "translations"
MNEMONIC = re.compile("&(?!&)(.)")


class Texts:
    def __init__(self, language="en"):
        """English needs no file: the program's sources hold it."""
        self._translations = {} if language == "en" else self._read(TRANSLATIONS / f"hloauth_{language}.ts")
        self._is_source = language == "en"

    @staticmethod
    def _read(file):
        """What each source text is translated with, wherever it stands."""
        found = {}
        for message in xml.parse(file).iter("message"):
            target = message.find("translation")
            text = target.findtext("numerusform") if message.get("numerus") else target.text
            if text:
                found.setdefault(message.findtext("source"), set()).add(text)
        return found

    def _translated(self, source):
        if self._is_source:
            return source
        found = self._translations.get(source, set())
        if len(found) != 1:
            raise AssertionError(f"{source!r} has {len(found)} translations, and needs one: {sorted(found)}")
        return next(iter(found))

    def __call__(self, source):
        """As it stands on screen, without the mark of a mnemonic."""
        return MNEMONIC.sub(r"\1", self._translated(source)).replace("&&", "&")

    def key(self, source):
        """The key that goes to it, with Alt."""
        found = MNEMONIC.search(self._translated(source))
        if not found:
            raise AssertionError(f"{self._translated(source)!r} has no mnemonic")
        return found[1].lower()
