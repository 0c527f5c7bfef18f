# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

"""The way of a person who hears the screen, and of one who has a keyboard only: find the box by its name, hear why, tick it, OK, and
the file on disk holds it; under a ban, hear why not."""

import ctypes
import json
import re
import shutil
import subprocess
import sys
import unittest
import xml.etree.ElementTree
from pathlib import Path

from programs import BIN, Client, ProgramsTest, account_key, wait_for

PYTHON = "/usr/bin/python3"
ROOT = Path(__file__).resolve().parents[2]
SESSION = ROOT / "tests/session"
TRANSLATIONS = ROOT / "translations"
LANGUAGES = sorted(path.stem.removeprefix("candor_").replace("_", "-") for path in TRANSLATIONS.glob("candor_*.ts"))
YES_IN_THE_FILE = f"{account_key()}\\ErrorReporting\\OptIn=true"


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


def fits(wanted, name):
    return wanted == name if isinstance(wanted, str) else bool(wanted.fullmatch(name))


class Words:
    """What the program says in a language, by the English of it: patterns of the whole text, with anything in the places of %1 and %2
    that are not given."""

    def __init__(self, tag):
        file = xml.etree.ElementTree.parse(TRANSLATIONS / f"candor_{tag.replace('-', '_')}.ts")
        self.said = {message.findtext("source"): message.findtext("translation") for message in file.iter("message")}
        self.is_english = tag == "en"
        self.box = self.of("Send %1 &Improvement Program info to %2", "Candor", "contoso.test")
        self.withdraw = self.of("When something fails, %1 can send a report to %2 so that it can be found and fixed: the error, a log excerpt, "
                                "device and network figures. A report may hold personal data, such as your sign-in and IP address. On this "
                                "computer it waits for at most 7 days; a copy of what was sent stays for 7 days. You can withdraw here at any "
                                "time.", "Candor", "127.0.0.1")
        self.no = self.of("Error reports are not sent: you have not opted in.")
        self.banned = re.compile("|".join(self.of(f"Error reports are not sent: the server %1 forbids them{since}; your own choice is kept.",
                                                  "127.0.0.1").pattern for since in ("", ", since at least %2")))
        self.more = self.of("Learn more about error reporting")
        self.saves = self.of("Saves the options and closes this window")

    def of(self, english, *values):
        """Of an access key, “A&ccess” or “字(&A)”, the letter behind the text may be spoken (Qt 6.4) or not."""
        said = english if self.is_english else self.said[english]

        def pattern(part):
            if place := re.fullmatch(r"%(\d)", part):
                return re.escape(values[int(place[1]) - 1]) if int(place[1]) <= len(values) else ".+"
            key = re.fullmatch(r"\(&(.)\)", part)
            return f"(\\({key[1]}\\))?" if key else "" if part == "&" else re.escape(part)
        return re.compile("".join(map(pattern, re.split(r"(%\d|\(&.\)|&)", said))))


def role_of(node):
    """Its role as later versions of AT-SPI call it."""
    return node.get_role_name().removeprefix("push ")


class Listener:
    """What a screen reader is told, and what it can do."""

    def __init__(self):
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
        self.atspi = Atspi
        self.context = GLib.MainContext.default()
        self.heard = []
        # Looking wakes the registry, which has to be there before the client asks for it.
        Atspi.get_desktop(0).get_child_count()
        self.ear = Atspi.EventListener.new(lambda event: self.heard.append((event.type, event.source.get_name())))
        self.ear.register("object:property-change:accessible-name")

    def all(self, node=None):
        node = node or self.atspi.get_desktop(0)
        yield node
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child:
                yield from self.all(child)

    def first(self, suits):
        """The first that fits, or nothing."""
        try:
            self.listen()
            self.atspi.get_desktop(0).clear_cache()
            return next((node for node in self.all() if suits(node)), None)
        except Exception:  # The window changed while it was read: look again.
            return None

    def find(self, name, role):
        """By the whole name, or by a pattern of it."""
        return wait_for(lambda: self.first(lambda node: role_of(node) == role and fits(name, node.get_name())), 20, f"{role} “{name}”")

    def find_described(self, description, role):
        """What has a name of Qt's, by what the program says of it."""
        return wait_for(lambda: self.first(lambda node: role_of(node) == role and fits(description, node.get_description())
                                           and node.get_name()), 20, f"{role} described as “{description}”")

    def has(self, node, state):
        return node.get_state_set().contains(getattr(self.atspi.StateType, state))

    def is_told(self, event, name):
        self.listen()
        return any(each == event and fits(name, said) for each, said in self.heard)

    def listen(self):
        while self.context.iteration(False):
            pass

    def focused(self):
        """Name and role of what has the focus. Others say so, too: the current row of a list, and what holds the default button."""
        others = ("list item", "filler", "panel")
        node = self.first(lambda each: self.has(each, "FOCUSED") and role_of(each) not in others)
        return (node.get_name(), role_of(node)) if node else None

    @staticmethod
    def act(node):
        node.get_action_iface().do_action(0)


class Attributes(ctypes.Structure):
    """XWindowAttributes of Xlib.h."""

    _fields_ = [*((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")),
                ("visual", ctypes.c_void_p), ("root", ctypes.c_ulong),
                *((name, ctypes.c_int) for name in ("kind", "bit_gravity", "win_gravity", "backing_store")),
                ("planes", ctypes.c_ulong), ("pixel", ctypes.c_ulong), ("save_under", ctypes.c_int), ("colormap", ctypes.c_ulong),
                ("map_installed", ctypes.c_int), ("map_state", ctypes.c_int), ("all_masks", ctypes.c_long), ("mask", ctypes.c_long),
                ("no_propagate", ctypes.c_long), ("override_redirect", ctypes.c_int), ("screen", ctypes.c_void_p)]


class Desktop:
    """The one thing that is missed of a window manager: the uppermost window has the keyboard."""

    VIEWABLE, TO_PARENT = 2, 2

    def __init__(self):
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x.XSetErrorHandler(self.ignore)
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(None))

    @ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
    def ignore(_display, _error):
        """A window that closed meanwhile."""
        return 0

    def windows(self):
        """From the lowest to the uppermost."""
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        self.x.XQueryTree(self.display, ctypes.c_ulong(self.x.XDefaultRootWindow(self.display)), ctypes.byref(root),
                          ctypes.byref(parent), ctypes.byref(children), ctypes.byref(count))
        found = [children[index] for index in range(count.value)]
        self.x.XFree(children)
        return found

    def give_keyboard(self):
        for window in reversed(self.windows()):
            attributes = Attributes()
            self.x.XGetWindowAttributes(self.display, ctypes.c_ulong(window), ctypes.byref(attributes))
            if attributes.map_state == self.VIEWABLE and not attributes.override_redirect and attributes.width > 50:
                self.x.XSetInputFocus(self.display, ctypes.c_ulong(window), self.TO_PARENT, ctypes.c_ulong(0))
                self.x.XSync(self.display, 0)
                return


class Keyboard:
    """Keys pressed as a person presses them, from outside of the program."""

    CONTROL, TAB, SPACE, RETURN, COMMA = 37, 23, 65, 36, 59  # of a PC's keyboard under X

    def __init__(self, listener):
        self.listener = listener
        self.desktop = Desktop()

    def here(self):
        """Name and role of what has the focus, or nothing."""
        self.desktop.give_keyboard()
        return self.listener.focused()

    def is_at(self, start):
        return (self.here() or ("",))[0].startswith(start)

    def press(self, *codes):
        """Down in this order, and up again in the other."""
        kinds = self.listener.atspi.KeySynthType
        for code in codes:
            self.listener.atspi.generate_keyboard_event(code, None, kinds.PRESS)
        for code in reversed(codes):
            self.listener.atspi.generate_keyboard_event(code, None, kinds.RELEASE)

    def tab_to(self, name, role):
        """Tab by Tab; the names of the stops on the way."""
        stops = []
        for _ in range(30):
            here = wait_for(self.here, 10, "the focus")
            stops.append(here[0])
            if here[1] == role and fits(name, here[0]):
                return stops
            self.press(self.TAB)
            wait_for(lambda before=here: self.here() not in (None, before), 10, f"the focus to leave “{here[0]}”")
        raise AssertionError(f"{role} “{name}” is no stop of Tab: {stops}")


def by_ear(listener, case, words):
    """Finds by name and acts; raises where a person would be lost."""
    box = listener.find(words.box, "check box")
    assert not listener.has(box, "CHECKED"), "the box starts ticked"
    listener.find(words.no, "label")
    assert fits(words.withdraw, box.get_description()), box.get_description()
    listener.act(box)
    wait_for(lambda: listener.has(box, "CHECKED"), 10, "the tick")
    listener.act(listener.find_described(words.saves, "button"))
    wait_for(lambda: YES_IN_THE_FILE in Path(case["settings"]).read_text(), 10, "the yes in the file")


def by_keys(listener, case, words):
    """From the main window into the options, to the box, past the reason to OK, and back."""
    keyboard = Keyboard(listener)
    wait_for(lambda: keyboard.is_at("Options"), 20, "the focus on the gear of the main window")
    keyboard.press(Keyboard.CONTROL, Keyboard.COMMA)
    box = listener.find(words.box, "check box")
    keyboard.tab_to(words.box, "check box")
    assert listener.has(box, "CHECKED") != case["yes"], "the box starts otherwise"
    keyboard.press(Keyboard.SPACE)
    wait_for(lambda: listener.has(box, "CHECKED") == case["yes"], 10, "the box to follow the space bar")
    keyboard.press(Keyboard.TAB)
    wait_for(lambda: keyboard.is_at("Error reports are "), 10, "the reason right behind the box")
    stops = keyboard.tab_to("OK", "button")
    assert any(fits(words.more, stop) for stop in stops), stops
    keyboard.press(Keyboard.RETURN)
    settings = Path(case["settings"])
    wait_for(lambda: settings.exists() and (YES_IN_THE_FILE in settings.read_text()) == case["yes"], 10, "the choice in the file")
    wait_for(lambda: keyboard.is_at("Options"), 10, "the focus to come back to the main window")
    said = "Error reports are sent to" if case["yes"] else "Error reports are not sent"
    wait_for(lambda: listener.first(lambda node: node.get_name().startswith(said)), 10, f"the main window to say “{said}”")


def under_a_ban(listener, _, words):
    """The box is there by its name and says why it cannot be ticked; the keyboard reaches the reason."""
    box = listener.find(words.box, "check box")
    assert not listener.has(box, "ENABLED") and not listener.has(box, "SENSITIVE"), "the box can be ticked"
    assert not listener.has(box, "CHECKED"), "the box is ticked"
    assert fits(words.banned, box.get_description()), box.get_description()
    keyboard = Keyboard(listener)
    stops = keyboard.tab_to(words.banned, "label")
    assert not any(fits(words.box, stop) for stop in stops), stops
    keyboard.press(Keyboard.SPACE)
    stops = keyboard.tab_to(listener.find_described(words.saves, "button").get_name(), "button")
    assert any(fits(words.more, stop) for stop in stops), stops
    assert not listener.has(box, "CHECKED"), "the space bar ticked a locked box"


def a_ban_arrives(listener, case, words):
    """While the options are open: it is said without being looked for, and the box is locked."""
    box = listener.find(words.box, "check box")
    listener.act(box)
    wait_for(lambda: listener.has(box, "CHECKED"), 10, "the tick")
    listener.heard.clear()
    subprocess.run(case["ban"], check=True, capture_output=True, timeout=30)
    listener.find(words.banned, "label")
    wait_for(lambda: listener.is_told("object:property-change:accessible-name", words.banned), 10, "the reason to be announced")
    wait_for(lambda: not listener.has(box, "ENABLED") and not listener.has(box, "CHECKED"), 10, "the box to be locked and empty")
    assert fits(words.banned, box.get_description()), box.get_description()


JOURNEYS = {each.__name__: each for each in (by_ear, by_keys, under_a_ban, a_ban_arrives)}


class Accessibility(ProgramsTest):
    def setUp(self):
        lacks = missing()
        if lacks:
            self.skipTest(lacks)
        super().setUp()

    def go(self, journey, *flags, languages=("en",), **more):
        """Within a session of its own, beside a client in one language after the other."""
        ban = [BIN / "candor-service", "policy", "set", "DisableAutomaticSendTracing", "Enabled", "--data", self.service.data]
        clients = [{"language": tag, "settings": client.home / "settings.ini", "command": [*client.arguments(), *flags, "--language", tag]}
                   for tag in languages for client in [self.speaking(tag)]]
        case = {"journey": journey, "clients": clients, "ban": ban, **more}
        done = subprocess.run([SESSION, PYTHON, "-B", __file__, "--go", json.dumps(case, default=str)], capture_output=True, text=True,
                              timeout=180, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)

    def speaking(self, tag):
        """The client of those who read the language, with a home of its own."""
        return self.client if tag == "en" else Client(self.folder, self.service, self.authority, name=f"home-{tag}")

    def reason(self, tag="en"):
        state, _, error = self.speaking(tag).dump()
        self.assertIn("categories", state, error)
        return state["categories"]["errorReporting"]["reason"]

    def test_the_choice_is_made_by_ear_in_every_language(self):
        self.go("by_ear", "--open", "options", languages=LANGUAGES)
        self.assertEqual({tag: self.reason(tag) for tag in LANGUAGES}, dict.fromkeys(LANGUAGES, "OptedIn"))

    def test_the_choice_is_made_by_keyboard(self):
        self.go("by_keys", yes=True)
        self.assertEqual(self.reason(), "OptedIn")

    def test_the_choice_is_taken_back_by_keyboard(self):
        self.client.write_settings(f"[Accounts]\n{YES_IN_THE_FILE}\n")
        self.go("by_keys", yes=False)
        self.assertEqual(self.reason(), "NotOptedIn")

    def test_a_ban_is_heard_with_its_reason_in_every_language(self):
        self.service.policy("DisableAutomaticSendTracing", "Enabled")
        self.go("under_a_ban", "--open", "options", languages=LANGUAGES)
        self.assertEqual(self.reason(), "ForbiddenByPolicy")

    def test_every_language_has_words_of_its_own(self):
        said = {(words.box.pattern, words.no.pattern, words.banned.pattern) for words in map(Words, LANGUAGES)}
        self.assertEqual(len(said), len(LANGUAGES))
        self.assertLessEqual({"en", "fr", "es", "it", "pt-BR", "zh-CN"}, set(LANGUAGES))

    def test_a_ban_that_arrives_is_announced(self):
        self.go("a_ban_arrives", "--open", "options")
        self.assertEqual(self.reason(), "ForbiddenByPolicy")


def main():
    case = json.loads(sys.argv[2])
    listener = Listener()
    for one in case["clients"]:
        print(one["language"], file=sys.stderr)  # the last one is where it failed
        listener.heard.clear()
        client = subprocess.Popen(one["command"])
        try:
            JOURNEYS[case["journey"]](listener, {**case, **one}, Words(one["language"]))
        finally:
            client.terminate()
            client.wait(10)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--go"]:
        main()
    else:
        unittest.main()
