#!/usr/bin/env python3
"""Exit code 0 if a window can be opened: the display that the environment names answers."""

import ctypes
import os
import sys


def wayland_answers():
    client = ctypes.CDLL("libwayland-client.so.0")
    client.wl_display_connect.restype = ctypes.c_void_p
    return bool(client.wl_display_connect(None))


def x11_answers():
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    return xcb.xcb_connection_has_error(xcb.xcb_connect(None, None)) == 0


def main():
    for variable, answers in (("WAYLAND_DISPLAY", wayland_answers), ("DISPLAY", x11_answers)):
        try:
            if os.environ.get(variable) and answers():
                return 0
        except OSError:  # the system has no such library, so it has no such display either
            pass
    return 1


if __name__ == "__main__":
    sys.exit(main())
