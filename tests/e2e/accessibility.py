"""A program's windows as assistive technology has them: found by role and name, driven by action.

Speaks AT-SPI itself. Its usual library asks for the number of children and then for each by its index;
when a scroll bar goes away in between, Qt 6.4 takes that for the address of an object and crashes.
"""

from gi.repository import Gio, GLib

from waiting import wait_for

SECONDS_FOR_AN_ANSWER = 20
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
ACCESSIBLE = "org.a11y.atspi.Accessible"

# Numbers of AtspiStateType.
STATES = {"active": 1, "checked": 4, "enabled": 8, "focused": 12, "showing": 25, "checkable": 41}

# What has nothing to say to a person.
SILENT_ROLES = {"filler", "frame", "panel", "scroll pane", "viewport", "layered pane", "scroll bar"}


class Bus:
    """The bus that assistive technology and programs meet on."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                    Gio.DBusCallFlags.NONE, -1).unpack()[0]
        flags = (Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
                 | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
        self._connection = Gio.DBusConnection.new_for_address_sync(address, flags)

    def call(self, where, interface, method, signature="()", *arguments):
        """The answer's values; one value alone if there is only one."""
        answer = self._connection.call_sync(
            *where, interface, method, GLib.Variant(signature, arguments), None, Gio.DBusCallFlags.NONE,
            SECONDS_FOR_AN_ANSWER * 1000).unpack()
        return answer[0] if len(answer) == 1 else answer

    def process_of(self, name):
        return self.call(("org.freedesktop.DBus", "/"), "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                         "(s)", name)

    def listen(self, event, signal, kind, handler):
        """Calls handler(sender, path, arguments) for an event of that kind, from the main loop."""
        self._connection.signal_subscribe(
            None, "org.a11y.atspi.Event.Object", signal, None, kind, Gio.DBusSignalFlags.NONE,
            lambda connection, sender, path, interface, name, arguments: handler(sender, path,
                                                                                 arguments.unpack()))
        self.call(("org.a11y.atspi.Registry", "/org/a11y/atspi/registry"), "org.a11y.atspi.Registry",
                  "RegisterEvent", "(sass)", event, [], "")


def matches(name, wanted):
    """wanted is a text, a compiled pattern to search for, or nothing for any name."""
    if wanted is None:
        return True
    return bool(wanted.search(name)) if hasattr(wanted, "search") else name == wanted


class Element:
    """One accessible object. All that is asked of it is asked anew each time."""

    def __init__(self, bus, where):
        self._bus = bus
        self._where = where

    def __eq__(self, other):
        return isinstance(other, Element) and self._where == other._where

    def __hash__(self):
        return hash(self._where)

    def _call(self, interface, method, signature="()", *arguments):
        return self._bus.call(self._where, interface, method, signature, *arguments)

    def _property(self, interface, name):
        return self._call("org.freedesktop.DBus.Properties", "Get", "(ss)", interface, name)

    @property
    def name(self):
        return self._property(ACCESSIBLE, "Name")

    @property
    def description(self):
        return self._property(ACCESSIBLE, "Description")

    @property
    def role(self):
        return self._call(ACCESSIBLE, "GetRoleName")

    def has_state(self, state):
        low, high = self._call(ACCESSIBLE, "GetState")
        return bool((high << 32 | low) >> STATES[state] & 1)

    @property
    def parent(self):
        return Element(self._bus, self._property(ACCESSIBLE, "Parent"))

    @property
    def place(self):
        """On the screen, in pixels: left, top, right and bottom."""
        left, top, width, height = self._call("org.a11y.atspi.Component", "GetExtents", "(u)", 0)
        return left, top, left + width, top + height

    def visible_place(self):
        """What its surroundings, up to the window, leave of its place."""
        left, top, right, bottom = self.place
        around = self
        while (around := around.parent).role != "application":
            other = around.place
            left, top = max(left, other[0]), max(top, other[1])
            right, bottom = min(right, other[2]), min(bottom, other[3])
        return left, top, right, bottom

    @property
    def text(self):
        """The content of a field, as it is shown."""
        length = self._property("org.a11y.atspi.Text", "CharacterCount")
        return self._call("org.a11y.atspi.Text", "GetText", "(ii)", 0, length)

    def set_text(self, text):
        if not self._call("org.a11y.atspi.EditableText", "SetTextContents", "(s)", text):
            raise AssertionError(f"{self.role} {self.name!r} does not take a text")

    def set_value(self, number):
        """Of a spin button."""
        self._call("org.freedesktop.DBus.Properties", "Set", "(ssv)", "org.a11y.atspi.Value", "CurrentValue",
                   GLib.Variant("d", number))

    def press(self):
        self._act("Press", "Toggle")

    def focus(self):
        """With the keyboard from now on."""
        self._act("SetFocus")
        wait_for(f"the focus in {self.role} {self.name!r}", lambda: self.has_state("focused"))

    def _act(self, *names):
        offered = [action[0] for action in self._call("org.a11y.atspi.Action", "GetActions")]
        for name in names:
            if name in offered:
                self._call("org.a11y.atspi.Action", "DoAction", "(i)", offered.index(name))
                return
        raise AssertionError(f"{self.role} {self.name!r} offers {offered}, none of {list(names)}")

    def children(self):
        return [Element(self._bus, where) for where in self._call(ACCESSIBLE, "GetChildren")]

    def cells(self, columns):
        """Of a tree or a table with so many columns: a list for each row, scrolled out or not. What is in a
        closed branch is no row."""
        children = self.children()
        first = next((place for place, child in enumerate(children) if child.role == "tree item"), len(children))
        return [children[place:place + columns] for place in range(first, len(children), columns)]

    def rows(self):
        """Of a tree or a table with two columns: what stands in the first, row by row."""
        return [row[0] for row in self.cells(2)]

    def shown(self, closed=()):
        """This and everything in it that is on screen, from the top; nothing from inside closed roles."""
        yield self
        if closed and self.role in closed:
            return
        for child in self.children():
            if child.has_state("showing"):
                yield from child.shown(closed)


class Told:
    """What screen readers are told of while it happens: what got a state or lost it. Programs that start later
    tell of it."""

    def __init__(self, state):
        self._bus = Bus()
        self._told = []
        self._bus.listen(f"object:state-changed:{state}", "StateChanged", state, self._note)

    def _note(self, sender, path, arguments):
        try:
            self._told.append((Element(self._bus, (sender, path)).name, arguments[1] == 1))
        except GLib.Error:  # it went away since
            pass

    def told(self):
        """Pairs of a name and whether that has the state now, since the last time that this was asked."""
        while GLib.MainContext.default().iteration(False):
            pass
        told, self._told = self._told, []
        return told


class Announcements:
    """What screen readers are to say though the keyboard is elsewhere, word for word and in its order. Qt tells of
    it from 6.8 on; before, the program has notifications appear, whose names Orca reads out."""

    def __init__(self):
        self._bus = Bus()
        self._said = []
        self._bus.listen("object:state-changed:showing", "StateChanged", "showing", self._note_shown)
        self._bus.listen("object:announcement", "Announcement", None,
                         lambda sender, path, arguments: self._said.append(arguments[3]))

    def _note_shown(self, sender, path, arguments):
        try:
            element = Element(self._bus, (sender, path))
            if arguments[1] == 1 and element.role == "notification":
                self._said.append(element.name)
        except GLib.Error:  # it went away since
            pass

    def said(self):
        """From the beginning on."""
        while GLib.MainContext.default().iteration(False):
            pass
        return list(self._said)


class Renamed:
    """The new names of what was renamed, in their order."""

    def __init__(self):
        self._names = []
        self._bus = Bus()
        self._bus.listen("object:property-change:accessible-name", "PropertyChange", "accessible-name", self._note)

    def _note(self, sender, path, arguments):
        try:
            # Qt 6.4 sends the object in the place of its name.
            self._names.append(Element(self._bus, (sender, path)).name)
        except GLib.Error:  # it went away since
            pass

    def names(self, pattern):
        """Those that fit it, from the beginning on."""
        while GLib.MainContext.default().iteration(False):
            pass
        return [name for name in self._names if pattern.search(name)]


class Ticks(Told):
    """Boxes that are ticked or unticked."""

    def __init__(self):
        super().__init__("checked")


def is_a_window_active():
    """Whether a window of any program has the keyboard."""
    bus = Bus()
    try:
        return any(window.has_state("showing") and window.has_state("active")
                   for where in bus.call(REGISTRY, ACCESSIBLE, "GetChildren")
                   for window in Element(bus, where).children())
    except GLib.Error:  # it went away while it was looked at
        return False


class Program:
    """The windows of a running program."""

    def __init__(self, process):
        self._process = process
        self._bus = Bus()

    def windows(self):
        if self._process.poll() is not None:
            raise AssertionError(f"the program ended with exit code {self._process.returncode}")
        for name, path in self._bus.call(REGISTRY, ACCESSIBLE, "GetChildren"):
            if self._bus.process_of(name) == self._process.pid:
                application = Element(self._bus, (name, path))
                yield from (window for window in application.children() if window.has_state("showing"))

    def elements(self, closed=()):
        for window in self.windows():
            yield from window.shown(closed)

    def now(self, role, name=None, state=None):
        """What is on screen now with this role and name: an Element, or nothing."""
        try:
            for element in self.elements():
                if matches(element.role, role) and matches(element.name, name) and (
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
        self.find(role, name).press()

    def outline(self):
        """What is on screen, to be read by a person. Fields are named, their content is left out."""
        try:
            lines = [f"  {element.role}: {element.name}" for element in self.elements()
                     if element.role not in SILENT_ROLES]
        except (AssertionError, GLib.Error) as error:
            return f"On screen: nothing that can be read ({error})"
        return "On screen:\n" + "\n".join(lines)
