"""Looks for secrets where they must not be."""

import base64
import os
import pathlib
import threading


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


def descendants(pid):
    """A process and all that it started."""
    parents = {}
    for folder in pathlib.Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:  # it ended
                pass
    found = {pid}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return found


class Watch:
    """Keeps the arguments and the environment of a process and of all that it starts, while it runs."""

    def __init__(self, pid):
        self._pid, self._seen, self._over = pid, set(), threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def _look(self):
        while not self._over.wait(0.01):
            for process in descendants(self._pid):
                for what in ("cmdline", "environ"):
                    try:
                        self._seen.add(pathlib.Path(f"/proc/{process}/{what}").read_bytes())
                    except OSError:  # it ended, or lets nobody look
                        pass

    def end(self):
        """All that was seen, as one text."""
        self._over.set()
        self._thread.join()
        return b"\0".join(self._seen).decode(errors="replace")


def home():
    return os.environ["HOME"]
