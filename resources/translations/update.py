#!/usr/bin/env python3
"""Brings the translations' sources up to date with the program's texts.

    update.py [--lupdate PROGRAM] [--into FOLDER]

Writes hloauth_LANG.ts beside this file, or into FOLDER, with what Qt's lupdate finds in app/ and ui/
and with the texts of the data files, which no source names. Translations that still fit are kept.
Run it after every change of a text; then translate what is unfinished, with Qt Linguist for example.

Exit codes: 0 written, 1 lupdate failed or warned (its words on standard error), 2 wrong usage.
"""

import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LANGUAGES = tuple((HERE / "LINGUAS").read_text(encoding="utf-8").split())
NO_LOCATIONS = ["-locations", "none", "-no-obsolete"]

SEEN = "What a person sees; HighLevel's own English words in it stay, what is said about them is translated."


def remark(note):
    """As ui/learn/catalogtexts.cpp shows it."""
    return note.partition(". ")[2] if note.startswith("Not in the") else note


def data_texts():
    """(context, text, note for translators) of every text in the data files that people get to see."""
    errors = json.loads((ROOT / "resources/diagnosis/known-errors.json").read_text(encoding="utf-8"))
    for entry in errors["entries"]:
        yield "hloauth::KnownErrors", entry.get("seen"), SEEN
        yield "hloauth::KnownErrors", entry["what"], None
        yield "hloauth::KnownErrors", entry["fix"], None
    guide = json.loads((ROOT / "resources/webhooks/events.json").read_text(encoding="utf-8"))
    for entry in guide["events"]:
        yield "hloauth::EventGuide", entry["when"], None
        yield "hloauth::EventGuide", entry.get("note"), "Words in `backticks` stand in the body: they stay."
    yield "hloauth::EventGuide", guide["delivery"]["note"], None
    keys = json.loads((ROOT / "resources/webhooks/keys.json").read_text(encoding="utf-8"))
    for key in keys["keys"]:
        yield "hloauth::WebhookKeys", key.get("source"), "Where a public key was read."
        yield "hloauth::WebhookKeys", key.get("confidence"), "How far that can be relied on."
    catalog = json.loads((ROOT / "resources/catalog/scopes.json").read_text(encoding="utf-8"))
    for event in catalog["webhooks"]:
        if event["scope"]:
            yield "hloauth::CatalogTexts", remark(event["note"]), "About a scope that is a guess."
    for scope in catalog["scopes"]:
        if scope["plan_tier"] != "any" or scope["agency_token_tier"] not in (None, scope["plan_tier"]):
            yield "hloauth::CatalogTexts", scope["tier_reason"], "Why a scope needs a plan of HighLevel's."
    for field in guide["delivery"]["fields"]:
        yield "hloauth::EventGuide", field["what"], "A clause, behind a field's name."


def data_source():
    """The texts as lupdate reads them."""
    lines = []
    for context, text, note in data_texts():
        if text:
            lines += [f"//: {note}"] if note else []
            # Without its end lupdate gives the next note to nobody.
            lines.append(f"QT_TRANSLATE_NOOP({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)});")
    return "\n".join(lines) + "\n"


def update(lupdate, folder):
    """False if lupdate failed, or could not tell a text's context: such a text is never translated."""
    with tempfile.TemporaryDirectory() as temporary:
        data = pathlib.Path(temporary, "datatexts.cpp")
        data.write_text(data_source(), encoding="utf-8")
        sources = [str(ROOT / "app"), str(ROOT / "ui"), str(data), "-source-language", "en"]
        files = [folder / f"hloauth_{language}.ts" for language in LANGUAGES]
        # English has texts with a number in them to translate, and nothing else.
        runs = [["-ts", *map(str, files)], ["-pluralonly", "-ts", str(folder / "hloauth_en.ts")]]
        for run in runs:
            done = subprocess.run([lupdate, *NO_LOCATIONS, *sources, *run], text=True, capture_output=True)
            if done.returncode != 0 or done.stderr:
                print(done.stderr, end="", file=sys.stderr)
                return False
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lupdate", default=shutil.which("lupdate", path="/usr/lib/qt6/bin") or "lupdate")
    parser.add_argument("--into", type=pathlib.Path, default=HERE)
    arguments = parser.parse_args()
    return 0 if update(arguments.lupdate, arguments.into) else 1


if __name__ == "__main__":
    sys.exit(main())
