"""Looks for secrets where they must not be."""

import base64
import os
import pathlib


def forms(secret):
    """A secret as it is and as it is often written."""
    text = secret.encode()
    return {text, base64.b64encode(text), base64.urlsafe_b64encode(text).rstrip(b"="), text.hex().encode()}


def in_files(folder, secrets_by_name):
    """'name in path' for each secret in a file below the folder."""
    found = []
    for path in pathlib.Path(folder).rglob("*"):
        if not path.is_file():
            continue
        try:
            content = path.read_bytes()
        except OSError:
            continue
        found += [f"{name} in {path}" for name, secret in secrets_by_name.items()
                  if any(form in content for form in forms(secret))]
    return found


def in_text(text, secrets_by_name):
    return [name for name, secret in secrets_by_name.items()
            if any(form.decode() in text for form in forms(secret))]


def in_process(pid, secrets_by_name):
    """In what other users see of a process."""
    return in_text(pathlib.Path(f"/proc/{pid}/cmdline").read_text(), secrets_by_name)


def home():
    return os.environ["HOME"]
