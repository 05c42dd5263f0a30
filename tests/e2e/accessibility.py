"""A program's windows as assistive technology has them: found by role and name, driven by action."""

import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from waiting import wait_for  # noqa: E402

warnings.filterwarnings("ignore", category=DeprecationWarning, module=__name__)

# What has nothing to say to a person.
SILENT_ROLES = {"filler", "frame", "panel", "scroll pane", "viewport", "layered pane", "scroll bar"}


def matches(name, wanted):
    """wanted is a text, a compiled pattern to search for, or nothing for any name."""
    if wanted is None:
        return True
    return bool(wanted.search(name)) if hasattr(wanted, "search") else name == wanted


class Element:
    """One accessible object."""

    def __init__(self, accessible):
        self._accessible = accessible
        accessible.clear_cache()

    @property
    def name(self):
        return self._accessible.get_name() or ""

    @property
    def description(self):
        return self._accessible.get_description() or ""

    @property
    def role(self):
        return self._accessible.get_role_name()

    def has_state(self, state):
        """state in the words of AT-SPI: "enabled", "checked", "showing", ..."""
        self._accessible.clear_cache()
        states = self._accessible.get_state_set().get_states()
        return state in (one.value_nick for one in states)

    @property
    def text(self):
        """The content of a field, as it is shown."""
        self._accessible.clear_cache()
        content = self._accessible.get_text_iface()
        return Atspi.Text.get_text(content, 0, Atspi.Text.get_character_count(content))

    def set_text(self, text):
        if not Atspi.EditableText.set_text_contents(self._accessible.get_editable_text_iface(), text):
            raise AssertionError(f"{self.role} {self.name!r} does not take a text")
        return self

    def press(self):
        return self._act("Press", "Toggle")

    def focus(self):
        return self._act("SetFocus")

    def check(self, wanted=True):
        """Ticks a box, or takes the tick away."""
        if self.has_state("checked") != wanted:
            self._act("Toggle", "Press")
        wait_for(f"{self.name!r} {'ticked' if wanted else 'not ticked'}",
                 lambda: self.has_state("checked") == wanted)
        return self

    def _act(self, *names):
        action = self._accessible.get_action_iface()
        offered = [Atspi.Action.get_action_name(action, i)
                   for i in range(Atspi.Action.get_n_actions(action))] if action else []
        for name in names:
            if name in offered:
                Atspi.Action.do_action(action, offered.index(name))
                return self
        raise AssertionError(f"{self.role} {self.name!r} offers {offered}, none of {list(names)}")

    def children(self):
        for index in range(self._accessible.get_child_count()):
            child = self._accessible.get_child_at_index(index)
            if child is not None:
                yield Element(child)

    def shown(self):
        """This and everything in it that is on screen, from the top."""
        yield self
        for child in self.children():
            if child.has_state("showing"):
                yield from child.shown()


class Program:
    """The windows of a running program."""

    def __init__(self, process):
        self._process = process

    def windows(self):
        if self._process.poll() is not None:
            raise AssertionError(f"the program ended with exit code {self._process.returncode}")
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for application in Element(desktop).children():
            if application._accessible.get_process_id() == self._process.pid:
                yield from (window for window in application.children() if window.has_state("showing"))

    def elements(self):
        for window in self.windows():
            yield from window.shown()

    def now(self, role, name=None, state=None):
        """What is on screen now with this role and name: an Element, or nothing."""
        try:
            for element in self.elements():
                if element.role == role and matches(element.name, name) and (
                        state is None or element.has_state(state)):
                    return element
        except GLib.Error:  # it went away while it was looked at
            pass
        return None

    def find(self, role, name=None, state="enabled", seconds=30):
        """Waits until it is there, by default until it can also be used."""
        return wait_for(f"{role} {getattr(name, 'pattern', name)!r}, {state}",
                        lambda: self.now(role, name, state), seconds, self.outline)

    def press(self, name, role="push button"):
        return self.find(role, name).press()

    def outline(self):
        """What is on screen, to be read by a person. Fields are named, their content is left out."""
        try:
            lines = [f"  {element.role}: {element.name}" for element in self.elements()
                     if element.role not in SILENT_ROLES]
        except (AssertionError, GLib.Error) as error:
            return f"On screen: nothing that can be read ({error})"
        return "On screen:\n" + "\n".join(lines)
