"""Waiting for something to become true, instead of for a time to pass."""

import time


class StillNot(AssertionError):
    """A deadline passed. The text says what was waited for."""


def wait_for(what, condition, seconds=30, detail=None):
    """The first true value that condition() returns.

    what names it for the error text; detail(), if given, adds to that text what there is instead.
    """
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            instead = f"\n{detail()}" if detail else ""
            raise StillNot(f"after {seconds} s still not there: {what}{instead}")
        time.sleep(0.05)
