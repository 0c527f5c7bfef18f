# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

"""The way of a person who hears the screen: find the box by its name, hear why, tick it, OK, and the file on disk holds it."""

import shutil
import subprocess
import sys
import unittest
from pathlib import Path

from programs import ProgramsTest, account_key, wait_for

PYTHON = "/usr/bin/python3"
SESSION = Path(__file__).resolve().parent.parent / "session"
BOX = "Send Candor Improvement Program info to contoso.test"
NO = "Error reports are not sent: you have not opted in."


def missing():
    """What this computer lacks to listen in, or nothing."""
    for tool in ("dbus-run-session", "xvfb-run", "xauth"):
        if not shutil.which(tool):
            return f"{tool} is not installed"
    if not Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists():
        return "at-spi2-core is not installed"
    probe = 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi'
    if subprocess.run([PYTHON, "-c", probe], capture_output=True, check=False).returncode != 0:
        return "python3-gi or gir1.2-atspi-2.0 is not installed"
    return ""


class Listener:
    """What a screen reader is told, and what it can do."""

    def __init__(self):
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
        self.atspi = Atspi
        # Looking wakes the registry, which has to be there before the client asks for it.
        Atspi.get_desktop(0).get_child_count()

    def all(self, node=None):
        node = node or self.atspi.get_desktop(0)
        yield node
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child:
                yield from self.all(child)

    def find(self, name, role):
        def look():
            try:
                self.atspi.get_desktop(0).clear_cache()
                return next((node for node in self.all() if node.get_role_name() == role and node.get_name() == name), None)
            except Exception:  # The window changed while it was read: look again.
                return None
        return wait_for(look, 20, f"{role} “{name}”")

    def is_checked(self, node):
        return node.get_state_set().contains(self.atspi.StateType.CHECKED)

    @staticmethod
    def act(node):
        node.get_action_iface().do_action(0)


def listen(listener, settings):
    """Runs inside the session of its own, beside the client; raises where a person would be lost."""
    box = listener.find(BOX, "check box")
    assert not listener.is_checked(box), "the box starts ticked"
    listener.find(NO, "label")
    assert "You can withdraw here at any time" in box.get_description(), box.get_description()
    listener.act(box)
    wait_for(lambda: listener.is_checked(box), 10, "the tick")
    listener.act(listener.find("OK", "push button"))
    wait_for(lambda: f"{account_key()}\\ErrorReporting\\OptIn=true" in settings.read_text(), 10, "the yes in the file")


class Accessibility(ProgramsTest):
    def test_the_choice_is_made_by_ear(self):
        lacks = missing()
        if lacks:
            self.skipTest(lacks)
        settings = self.client.home / "settings.ini"
        inner = [*map(str, self.client.arguments()), "--open", "options", "--language", "en"]
        done = subprocess.run([SESSION, PYTHON, "-B", __file__, "--listen", settings, *inner], capture_output=True, text=True,
                              timeout=120, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        _, _, error = self.client.dump()
        state = self.client.dump()[0]["categories"]["errorReporting"]
        self.assertEqual(state["reason"], "OptedIn", error)


def main():
    listener = Listener()
    client = subprocess.Popen(sys.argv[3:])
    try:
        listen(listener, Path(sys.argv[2]))
    finally:
        client.terminate()
        client.wait(10)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--listen"]:
        main()
    else:
        unittest.main()
