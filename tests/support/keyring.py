"""What the desktop's keyring holds of ours, read by secret-tool and not by the program's own code."""

import base64
import os
import pathlib
import re
import socket
import struct
import subprocess

SERVICE = "org.freedesktop.secrets"


def _call(method, *arguments):
    return subprocess.run(["dbus-send", "--session", "--print-reply=literal", f"--dest={SERVICE}",
                           "/org/freedesktop/secrets", f"org.freedesktop.Secret.Service.{method}", *arguments],
                          capture_output=True, text=True, check=True).stdout.strip()


def lock():
    """Writing fails from now on, and nothing is there to ask for the password."""
    _call("Lock", f"array:objpath:{_call('ReadAlias', 'string:default')}")


def unlock():
    """As logging in does it: over the daemon's own socket."""
    password = pathlib.Path(os.environ["HLOAUTH_TEST_KEYRING_PASSWORD"]).read_bytes()
    unlocking = 1
    with socket.socket(socket.AF_UNIX) as control:
        control.connect(f"{os.environ['XDG_RUNTIME_DIR']}/keyring/control")
        control.sendall(b"\0")  # comes with our credentials
        control.sendall(struct.pack(">III", 12 + len(password), unlocking, len(password)) + password)
        size, result = struct.unpack(">II", control.recv(8, socket.MSG_WAITALL))
        if (size, result) != (8, 0):
            raise AssertionError(f"the keyring was not unlocked: {result}")


def forget(key):
    subprocess.run(["secret-tool", "clear", "server", "highlevel-oauth-helper", "user", key], check=True)


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
