#!/usr/bin/env python3
"""Makes the scope catalogue that the program carries from a file of collected facts.

    make_catalog.py FACTS [--output FILE]

FACTS is a JSON file about HighLevel's scopes, endpoints and webhook events; FILE is written only if
FACTS is sound (without --output the catalogue goes to standard output). The same facts always give
the same bytes. When newer facts arrive, run it again and look at the difference.

Exit codes: 0 written, 1 the facts are not usable (one sentence on standard error), 2 wrong usage.
"""

import argparse
import json
import os
import re
import sys
import tempfile

# Raised whenever a reader of the catalogue would have to know about the change.
FORMAT = 1

# Scopes that stay out of sight unless they are asked for.
HIDDEN = {
    # Spelt with a slash where `locations.write` has a dot, and named by one specification file
    # only: most likely a slip, and a link that asks for an unknown scope is refused as a whole.
    "locations/write",
    # The name says that it is HighLevel's own; its one call is documented for `locations.write` too.
    "locations.internal-access-only",
}

PLAN_TIERS = ("any", "agency", "agency-pro")
ACCESS = {"Sub-Account": "sub-account", "Agency": "agency"}
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
ENDPOINT = re.compile(r"(?:%s) /[A-Za-z0-9:._~/-]*" % "|".join(METHODS))
NAME = re.compile(r"[A-Za-z0-9._/-]+")

REQUIRED = object()


class FactsError(Exception):
    """The facts can't be used; the text says where and why."""


def kind(value):
    if value is None:
        return "nothing (null)"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, (int, float)):
        return "a number"
    return {str: "a text", list: "a list", dict: "an object"}[type(value)]


def field(entry, key, wanted, place, default=REQUIRED):
    """The value of `key`, checked for its type; `default` when it is missing and may be."""
    if key not in entry:
        if default is REQUIRED:
            raise FactsError(f'{place} has no "{key}"')
        return default
    value = entry[key]
    if value is None and default is None:
        return None
    # bool is a kind of int in Python, so the types are compared exactly.
    if type(value) is not wanted:
        names = {str: "a text", list: "a list", dict: "an object", bool: "true or false"}
        raise FactsError(f'"{key}" of {place} is {kind(value)}, not {names[wanted]}')
    return value


def texts(entry, key, place, default=REQUIRED):
    values = field(entry, key, list, place, default)
    if values is None:
        return None
    for value in values:
        if not isinstance(value, str) or not value:
            raise FactsError(f'"{key}" of {place} holds {kind(value) if value != "" else "an empty text"}'
                             ", but only texts belong there")
    if len(set(values)) != len(values):
        double = next(v for v in values if values.count(v) > 1)
        raise FactsError(f'"{key}" of {place} names {double} twice')
    return values


def choice(entry, key, place, allowed, default=REQUIRED):
    value = field(entry, key, str, place, default)
    if value is not None and value not in allowed:
        raise FactsError(f'"{key}" of {place} is "{value}", not one of {", ".join(allowed)}')
    return value


def name_of(entry, key, place):
    name = field(entry, key, str, place)
    if not NAME.fullmatch(name):
        raise FactsError(f'"{key}" of {place} is "{name}", which is not a name without spaces')
    return name


def prose(text):
    """Facts call one of their sources "the seed page"; say what it is to those who read it here."""
    text = re.sub(r"(^|\. )Seed( page)?\b", r"\1An older helper page", text)
    return re.sub(r"\b(?:the )?seed( page)?\b", "an older helper page", text)


def access(entry, key, place, default=REQUIRED):
    values = texts(entry, key, place, default)
    if values is None:
        return None
    for value in values:
        if value not in ACCESS:
            raise FactsError(f'"{key}" of {place} holds "{value}", not one of {", ".join(ACCESS)}')
    return [ACCESS[value] for value in values]


def endpoints(entry, key, place, default=REQUIRED):
    values = texts(entry, key, place, default)
    for value in values:
        if not ENDPOINT.fullmatch(value):
            raise FactsError(f'"{key}" of {place} holds "{value}", which is not a method and a path '
                             'such as "GET /contacts/:contactId"')
    return values


def make_scope(entry, place):
    all_endpoints = endpoints(entry, "endpoints", place)
    subsets = {key: endpoints(entry, key, place, []) for key in ("endpoints_md_only", "endpoints_v3_only")}
    for key, subset in subsets.items():
        stray = next((e for e in subset if e not in all_endpoints), None)
        if stray:
            raise FactsError(f'"{key}" of {place} holds "{stray}", which "endpoints" lacks')
    name = name_of(entry, "scope", place)
    scope_access = access(entry, "access", place)
    if not scope_access:
        raise FactsError(f'"access" of {place} is empty')
    return {
        "name": name,
        "resource": field(entry, "resource", str, place),
        "access": scope_access,
        "access_by_source": {
            "scopes_page": access(entry, "access_scopes_md", place, None),
            "openapi": access(entry, "access_openapi", place, None),
        },
        "plan_tier": choice(entry, "plan_tier", place, PLAN_TIERS),
        "tier_reason": prose(field(entry, "tier_reason", str, place)),
        "agency_token_tier": choice(entry, "agency_token_tier", place, PLAN_TIERS, None),
        "in": [source for source, key in (("scopes_page", "in_scopes_md"), ("openapi_v2", "in_openapi_v2"),
                                          ("openapi_v3", "in_openapi_v3")) if field(entry, key, bool, place, False)],
        "openapi_classes": texts(entry, "openapi_classes", place, []),
        "endpoints": all_endpoints,
        **subsets,
        "webhooks": texts(entry, "webhooks", place),
        "webhooks_inferred": texts(entry, "webhooks_inferred", place),
        "note": prose(field(entry, "note", str, place)),
        "hidden": name in HIDDEN,
    }


def make_event(entry, place):
    scope = field(entry, "scope", str, place, None)
    uncertain = field(entry, "required_scope_uncertain", bool, place)
    return {
        "name": name_of(entry, "event", place),
        "scope": scope,
        "scope_is_guess": scope is not None and uncertain,
        "has_page": field(entry, "doc", bool, place, False),
        "note": prose(field(entry, "note", str, place)),
    }


def make_unscoped(entry, place):
    return {
        "endpoint": field(entry, "op", str, place),
        "specs": texts(entry, "specs", place),
        "access": access(entry, "access", place),
        "scopes_page": texts(entry, "scopes_md", place),
    }


def make_plan_marked(entry, place):
    return {
        "endpoint": field(entry, "op", str, place),
        "specs": texts(entry, "specs", place),
        "plan_tier": choice(entry, "plan", place, PLAN_TIERS),
    }


def entries(facts, key, naming_key, make):
    """Every entry of the list `key`, made and sorted by its naming key; doubles are refused."""
    made = {}
    for number, entry in enumerate(field(facts, key, list, "the file"), start=1):
        place = f'entry {number} of "{key}"'
        if not isinstance(entry, dict):
            raise FactsError(f"{place} is {kind(entry)}, not an object")
        if isinstance(entry.get(naming_key), str) and entry[naming_key]:
            place += f" ({entry[naming_key]})"
        result = make(entry, place)
        name = entry[naming_key]
        if name in made:
            raise FactsError(f'"{key}" names {name} twice')
        made[name] = result
    return [made[name] for name in sorted(made)]


def check_events(scopes, events):
    """Scopes and events tell the same story from two sides; both sides must agree."""
    told = {(e["name"], e["scope"], e["scope_is_guess"]) for e in events if e["scope"]}
    names = {scope["name"] for scope in scopes}
    for event in events:
        if event["scope"] and event["scope"] not in names:
            raise FactsError(f'webhook event {event["name"]} names the scope {event["scope"]}, '
                             "which is not among the scopes")
    listed = {(event, scope["name"], key == "webhooks_inferred")
              for scope in scopes for key in ("webhooks", "webhooks_inferred") for event in scope[key]}
    differing = sorted(told ^ listed)
    if differing:
        event, scope, _ = differing[0]
        raise FactsError(f"scope {scope} and webhook event {event} do not agree about each other")


def mark_inferred_tiers(scopes, plan_marked):
    """A tier above "any" is inferred unless the documents mark one of the scope's calls with that
    plan, or the reason is a statement and no conclusion."""
    marked = {(operation["endpoint"], operation["plan_tier"]) for operation in plan_marked}
    for scope in scopes:
        documented = any((endpoint, scope["plan_tier"]) in marked for endpoint in scope["endpoints"])
        concluded = "inferred" in scope["tier_reason"].lower()
        scope["tier_is_inferred"] = scope["plan_tier"] != "any" and concluded and not documented


def make_catalog(facts):
    if not isinstance(facts, dict):
        raise FactsError(f"the file holds {kind(facts)}, not an object")
    scopes = entries(facts, "scopes", "scope", make_scope)
    if not scopes:
        raise FactsError('"scopes" is empty')
    scopes.sort(key=lambda scope: (scope["resource"].lower(), scope["name"]))
    events = entries(facts, "webhooks", "event", make_event)
    check_events(scopes, events)
    plan_marked = entries(facts, "plan_marked_operations", "op", make_plan_marked)
    mark_inferred_tiers(scopes, plan_marked)
    return {
        "format": FORMAT,
        "source": prose(field(facts, "source", str, "the file")),
        "retrieved": field(facts, "retrieved", str, "the file"),
        "scopes": scopes,
        "webhooks": events,
        "unscoped_operations": entries(facts, "unscoped_operations", "op", make_unscoped),
        "plan_marked_operations": plan_marked,
    }


def read_json(path):
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except OSError as error:
        raise FactsError(f"it can't be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise FactsError("it is not UTF-8 text") from None
    except json.JSONDecodeError as error:
        raise FactsError(f"it is not JSON (line {error.lineno}, column {error.colno}: {error.msg})") from None
    except RecursionError:
        raise FactsError("it is nested too deeply") from None


def write(path, text):
    """Replaces the file in one step, so that a broken run leaves the old catalogue whole."""
    folder = os.path.dirname(os.path.abspath(path))
    handle, temporary = tempfile.mkstemp(dir=folder, prefix=".catalog-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def main():
    parser = argparse.ArgumentParser(description="Makes the scope catalogue from a file of collected facts.")
    parser.add_argument("facts", metavar="FACTS", help="the JSON file with the facts")
    parser.add_argument("--output", metavar="FILE", help="where the catalogue goes (default: standard output)")
    arguments = parser.parse_args()
    try:
        text = json.dumps(make_catalog(read_json(arguments.facts)), indent=1, ensure_ascii=False) + "\n"
    except FactsError as error:
        print(f"{arguments.facts} can't be made into a catalogue: {error}.", file=sys.stderr)
        return 1
    try:
        if arguments.output:
            write(arguments.output, text)
        else:
            sys.stdout.buffer.write(text.encode("utf-8"))
    except OSError as error:
        print(f"The catalogue can't be written to {arguments.output or 'standard output'}: {error.strerror}.",
              file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
