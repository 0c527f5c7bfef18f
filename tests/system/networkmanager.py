# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

"""A NetworkManager on the bus of DBUS_SYSTEM_BUS_ADDRESS that says what it is told: a state a line (20 disconnected, 70 connected)."""

import os

from gi.repository import Gio, GLib

NAME = "org.freedesktop.NetworkManager"
PATH = "/org/freedesktop/NetworkManager"
NODE = Gio.DBusNodeInfo.new_for_xml(f"""<node><interface name="{NAME}">
  <property name="State" type="u" access="read"/><property name="Connectivity" type="u" access="read"/>
  <property name="Metered" type="u" access="read"/><property name="PrimaryConnection" type="o" access="read"/>
</interface></node>""")
values = {"State": GLib.Variant("u", 70), "Connectivity": GLib.Variant("u", 4), "Metered": GLib.Variant("u", 4),
          "PrimaryConnection": GLib.Variant("o", "/")}


def told(_source, _condition, bus):
    words = os.read(0, 100).split()
    for state in words:
        values["State"] = GLib.Variant("u", int(state))
        changes = GLib.Variant("(sa{sv}as)", (NAME, {"State": values["State"]}, []))
        bus.emit_signal(None, PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged", changes)
    if not words:
        loop.quit()
    return bool(words)


def joined(bus, _name):
    bus.register_object(PATH, NODE.interfaces[0], None, lambda *asked: values[asked[4]], None)
    GLib.io_add_watch(0, GLib.IO_IN | GLib.IO_HUP, told, bus)


loop = GLib.MainLoop()
Gio.bus_own_name(Gio.BusType.SYSTEM, NAME, Gio.BusNameOwnerFlags.NONE, joined, lambda *_: print("there", flush=True), lambda *_: loop.quit())
loop.run()
