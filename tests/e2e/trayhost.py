"""A desktop's tray and its notifications, as programs meet them on the session bus: the two services that a
panel offers, kept by the test instead of shown."""

import os
import threading

from gi.repository import Gio, GLib

from waiting import wait_for

WATCHER = """<node><interface name="org.kde.StatusNotifierWatcher">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
</interface></node>"""
NOTIFICATIONS = """<node><interface name="org.freedesktop.Notifications">
<method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
<arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/></method>
<method name="CloseNotification"><arg type="u" direction="in"/></method>
<method name="GetCapabilities"><arg type="as" direction="out"/></method>
<method name="GetServerInformation"><arg type="s" direction="out"/><arg type="s" direction="out"/>
<arg type="s" direction="out"/><arg type="s" direction="out"/></method>
<signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
</interface></node>"""
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"


class TrayHost:
    """Answers in a thread of its own: a program may wait for it while the test waits for the program."""

    def __init__(self):
        self._bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.items = []  # (bus name, object path) of icons
        self.told = []  # (title, text) of notifications
        ready = threading.Event()
        threading.Thread(target=self._serve, args=(ready,), daemon=True).start()
        ready.wait()

    def _serve(self, ready):
        context = GLib.MainContext.new()
        context.push_thread_default()
        flags = (Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
                 | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
        bus = Gio.DBusConnection.new_for_address_sync(os.environ["DBUS_SESSION_BUS_ADDRESS"], flags)
        self._offer(bus, "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", WATCHER, self._watch)
        self._offer(bus, "org.freedesktop.Notifications", "/org/freedesktop/Notifications", NOTIFICATIONS,
                    self._notify)
        ready.set()
        GLib.MainLoop.new(context, False).run()

    def _offer(self, bus, name, path, description, answer):
        bus.register_object(path, Gio.DBusNodeInfo.new_for_xml(description).interfaces[0], answer,
                            self._property, None)
        bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
                      GLib.Variant("(su)", (name, 0)), None, Gio.DBusCallFlags.NONE, -1)

    def _watch(self, bus, sender, path, interface, method, arguments, invocation):
        if method == "RegisterStatusNotifierItem":
            self.items.append((sender, "/StatusNotifierItem"))
        invocation.return_value(None)

    def _notify(self, bus, sender, path, interface, method, arguments, invocation):
        if method == "Notify":
            self.told.append((arguments[3], arguments[4]))
            invocation.return_value(GLib.Variant("(u)", (len(self.told),)))
        elif method == "GetCapabilities":
            invocation.return_value(GLib.Variant("(as)", (["body", "actions"],)))
        elif method == "GetServerInformation":
            invocation.return_value(GLib.Variant("(ssss)", ("test", "test", "1", "1.2")))
        else:
            invocation.return_value(None)

    def _property(self, bus, sender, path, interface, name):
        return {"RegisteredStatusNotifierItems": GLib.Variant("as", [name + path for name, path in self.items]),
                "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
                "ProtocolVersion": GLib.Variant("i", 0)}[name]

    def wait_for(self, what, condition, seconds=30):
        return wait_for(what, condition, seconds, lambda: f"icons: {self.items}, told: {self.told}")

    def _call(self, where, interface, method, arguments=None):
        return self._bus.call_sync(*where, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 20000,
                                   None).unpack()

    def icon(self):
        return self.wait_for("an icon in the tray", lambda: self.items)[-1]

    def tip(self):
        return self._call(self.icon(), "org.freedesktop.DBus.Properties", "Get",
                          GLib.Variant("(ss)", (ITEM, "ToolTip")))[0][2]

    def menu(self):
        """The numbers of the menu's entries by their captions."""
        name, _ = self.icon()
        path = self._call(self.icon(), "org.freedesktop.DBus.Properties", "Get",
                          GLib.Variant("(ss)", (ITEM, "Menu")))[0]
        layout = self._call((name, path), MENU, "GetLayout", GLib.Variant("(iias)", (0, -1, [])))[1]
        return path, {properties.get("label", "").replace("_", ""): number
                      for number, properties, _ in layout[2]}

    def choose(self, caption):
        path, entries = self.menu()
        self._call((self.icon()[0], path), MENU, "Event",
                   GLib.Variant("(isvu)", (entries[caption], "clicked", GLib.Variant("i", 0), 0)))
