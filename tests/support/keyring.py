"""What the desktop's keyring holds of ours, read by secret-tool and not by the program's own code."""

import base64
import re
import subprocess


def entries():
    """Everything of ours, by key; values decoded."""
    found = subprocess.run(["secret-tool", "search", "--all", "--unlock", "server", "highlevel-oauth-helper"],
                           capture_output=True, text=True, check=False)
    # Secrets go to standard output, attributes to standard error, both item by item.
    values = re.findall(r"^secret = (.*)$", found.stdout, re.MULTILINE)
    keys = re.findall(r"^attribute\.user = (.*)$", found.stdout + found.stderr, re.MULTILINE)
    if len(keys) != len(values):
        raise AssertionError("secret-tool printed something else than expected")
    return {key: base64.b64decode(text) for key, text in zip(keys, values)}


def lookup(key):
    """The value under one key, whatever else changes meanwhile; nothing if there is none."""
    found = subprocess.run(["secret-tool", "lookup", "server", "highlevel-oauth-helper", "user", key],
                           capture_output=True, check=False)
    return base64.b64decode(found.stdout)


def value(wanted):
    """The one value under a key that ends with what is wanted; split ones are put together."""
    held = entries()
    heads = [key for key in held if key.endswith("/" + wanted)]
    if len(heads) != 1:
        raise AssertionError(f"{len(heads)} keys end with {wanted}: {sorted(held)}")
    head = held[heads[0]]
    if not head.startswith(b"hloauth-split "):
        return head
    slot, nonce, count, size = head.split()[1:]
    parts = [held[f"{heads[0]}/{slot.decode()}{number}"] for number in range(int(count))]
    whole = b"".join(part.removeprefix(nonce + b":") for part in parts)
    if len(whole) != int(size):
        raise AssertionError("the parts do not make up the whole")
    return whole
