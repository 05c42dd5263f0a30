"""On which addresses a process listens, read from /proc."""

import os
import pathlib
import socket
import struct


def _sockets_of(pid):
    for entry in pathlib.Path(f"/proc/{pid}/fd").iterdir():
        try:
            target = os.readlink(entry)
        except OSError:
            continue
        if target.startswith("socket:["):
            yield target[len("socket:["):-1]


def _address(text):
    host, port = text.split(":")
    words = [int(host[i:i + 8], 16) for i in range(0, len(host), 8)]
    packed = b"".join(struct.pack("=I", word) for word in words)
    family = socket.AF_INET if len(packed) == 4 else socket.AF_INET6
    return socket.inet_ntop(family, packed), int(port, 16)


def addresses(pid):
    ours = set(_sockets_of(pid))
    found = set()
    for name in ("tcp", "tcp6"):
        table = pathlib.Path("/proc/net") / name
        for line in table.read_text().splitlines()[1:] if table.exists() else []:
            fields = line.split()
            if fields[3] == "0A" and fields[9] in ours:
                found.add(_address(fields[1]))
    return found
