"""Going through a program by keyboard, as somebody does who has no use for a mouse. What the keys did is
read by assistive technology, and waited for."""

import subprocess

from gi.repository import GLib

from accessibility import matches
from waiting import wait_for

# In these something stays "focused" while the keyboard is elsewhere: it would come there in the view.
VIEWS = {"page tab list", "tree", "list", "table"}


class Keyboard:
    def __init__(self, session, program):
        self._session = session
        self._program = program

    def press(self, *keys):
        """Keys by the names that xdotool has for them."""
        if keys:
            self._session.keys(*keys)

    @staticmethod
    def type(text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", text], check=True)

    def focused(self):
        """What has the keyboard now, or nothing."""
        try:
            for element in self._program.elements(closed=VIEWS):
                if element.has_state("focused"):
                    return element
        except GLib.Error:  # it went away while it was looked at
            pass
        return None

    def in_sight(self, element):
        """Whether a person sees where the keyboard is: all of the element is on the screen, or, if it is larger
        than a third of the screen, at least as much of it as that."""
        try:
            own, (left, top, right, bottom) = element.place, element.visible_place()
            screen = [int(side) for side in self._session.screen.split("x")]
            width, height = min(right, screen[0]) - max(left, 0), min(bottom, screen[1]) - max(top, 0)
        except GLib.Error:  # it went away while it was looked at
            return False
        return width >= min(own[2] - own[0], screen[0] // 3) and height >= min(own[3] - own[1], screen[1] // 3)

    def check_sight(self, element):
        wait_for(f"{element.role} {element.name!r} in sight, as it has the keyboard",
                 lambda: self.in_sight(element), 5,
                 lambda: f"It is at {element.place}, and {element.visible_place()} of it can be seen")

    def tab_to(self, role, name=None, most=60, backwards=False):
        """Presses Tab until something with this role and name has the keyboard, and returns it. All that has
        it on the way has to be in sight."""
        passed = []
        for _ in range(most):
            before = wait_for("something with the keyboard", self.focused)
            self.check_sight(before)
            passed.append(f"{before.role} {before.name!r}")
            if matches(before.role, role) and matches(before.name, name):
                return before
            self.press("shift+Tab" if backwards else "Tab")
            wait_for(f"the keyboard elsewhere than in {passed[-1]}",
                     lambda: (now := self.focused()) and now != before)
        raise AssertionError(f"Tab does not lead to {role} {getattr(name, 'pattern', name)!r}, only to: "
                             + ", ".join(passed))

    def go_to_row(self, view, name):
        """With the arrow keys, in a view that has the keyboard. Returns the row."""
        def at():
            """The rows, and the number of the one that the keyboard is in."""
            rows = view.rows()
            return next(((rows, number) for number, row in enumerate(rows) if row.has_state("focused")), None)

        rows, place = wait_for(f"the keyboard in a row of {view.name!r}", at)
        target = next((number for number, row in enumerate(rows) if matches(row.name, name)), None)
        if target is None:
            raise AssertionError(f"{view.name!r} has no row {getattr(name, 'pattern', name)!r}")
        self.press(*["Down" if target > place else "Up"] * abs(target - place))
        wait_for(f"the keyboard in row {rows[target].name!r}", lambda: rows[target].has_state("focused"))
        return rows[target]
