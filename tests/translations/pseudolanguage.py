#!/usr/bin/env python3
"""Makes a translation into a language that does not exist, to see what is not translated, glued or cut.

    pseudolanguage.py FROM.ts TO.ts

Every text gets marks at its ends, letters with accents, and a third more length. What a translator has to
keep, is kept: placeholders, tags, ampersands before keys, line breaks, blanks at the ends.
"""

import re
import sys
import xml.etree.ElementTree as ElementTree

BEGIN, END = "⟦", "⟧"
ACCENTS = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
LONGER = 0.35
WORD = 6  # letters, with the blank, so that lines can break

KEPT = re.compile(
    r"%(?:L?\d+|L?n)"          # placeholders of Qt
    r"|\{[a-zA-Z]+\}"        # our own
    r"|<[^>]+>"              # tags
    r"|&[a-z]+;|&#\d+;"      # characters by name
    r"|`[^`]*`"              # what stands in a body
    r"|\]\([a-z]+:[^)]*\)"   # where a link in a text leads
    r"|\n"
)


def pseudo(text):
    body = text.strip()
    if not body:
        return text
    lead, tail = text[:len(text) - len(text.lstrip())], text[len(text.rstrip()):]
    parts, end = [], 0
    for kept in KEPT.finditer(body):
        parts += [body[end:kept.start()].translate(ACCENTS), kept.group()]
        end = kept.end()
    parts.append(body[end:].translate(ACCENTS))
    count = round(len(body) * LONGER)
    longer = "·" * (count % WORD) + f" {'·' * (WORD - 1)}" * (count // WORD)
    return f"{lead}{BEGIN}{''.join(parts)}{longer}{END}{tail}"


def main():
    source, target = sys.argv[1:]
    tree = ElementTree.parse(source)
    root = tree.getroot()
    root.set("language", "en")  # so that a plural has two forms
    for message in root.iter("message"):
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        text = pseudo(message.findtext("source"))
        forms = translation.findall("numerusform")
        for form in forms:
            form.text = text
        if not forms:
            translation.text = text
    tree.write(target, encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    main()
