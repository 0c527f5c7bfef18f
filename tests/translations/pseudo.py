#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

"""Makes languages that nobody speaks from the English in the sources: what is not in brackets was never translated.

accented   [Öþţîöñš ëxţŕâ]   longer by two fifths, as German and Finnish are
mirrored   [...]             right-to-left letters, as Arabic and Hebrew have them
wide       [Ｏｐｔｉｏｎｓ]   letters as wide as Chinese ones
"""

import argparse
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

KEPT = re.compile(r"(%(?:L?\d{1,2}|L?n)|</?[a-zA-Z][^>]*>|&[a-z]+;)")
ACCESS_KEY = re.compile(r"&(\w)")
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
ACCENTED = str.maketrans(LETTERS, "âƀçðëƒğħîĵķļɱñöþɋŕšţûṽŵẋýžÂƁÇÐËƑĞĦÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ")
HEBREW = "אבגדהוזחטילמנסעפצקרשתכאבגד"
MIRRORED = str.maketrans(LETTERS, HEBREW + HEBREW)
WIDE = str.maketrans({chr(c): chr(c - 0x21 + 0xFF01) for c in range(0x21, 0x7F) if chr(c) not in "[]%&"})
# Of Qt's own words those on the buttons of our windows.
QT_WORDS = ("OK", "Cancel", "Help", "Close")


def turned(text, letters):
    """With other letters, but for places and tags."""
    return "".join(part if KEPT.fullmatch(part) else part.translate(letters) for part in KEPT.split(text))


def key_last(text):
    """The access key as such scripts have it: behind the words."""
    key = ACCESS_KEY.search(text.replace("&&", "  "))
    return (text, "") if not key else (text[:key.start()] + text[key.start() + 1:], f"(&{key.group(1).upper()})")


def accented(text):
    key = ACCESS_KEY.search(text.replace("&&", "  "))
    place = key.end() if key else 0
    head = turned(text[:key.start()], ACCENTED) + text[key.start():place] if key else ""
    words = " ëxţŕâ" * max(1, round(len(text) * 0.4 / 6))
    return f"[{head}{turned(text[place:], ACCENTED)}{words}]"


def mirrored(text):
    words, key = key_last(text)
    return f"[{turned(words, MIRRORED)}{key}]"


def wide(text):
    words, key = key_last(text)
    return f"[{turned(words, WIDE)}{key}]"


KINDS = {"accented": accented, "mirrored": mirrored, "wide": wide}


def extract(lupdate, root, path):
    subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", "en",
                    "-I", root, "-extensions", "cpp,h,ui", f"{root}/app", f"{root}/ui", "-ts", str(path)],
                   check=True, capture_output=True)
    return ElementTree.parse(path)


def add_words_of_qt(tree):
    context = ElementTree.SubElement(tree.getroot(), "context")
    ElementTree.SubElement(context, "name").text = "QPlatformTheme"
    for word in QT_WORDS:
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = word
        ElementTree.SubElement(message, "translation")


def translate(tree, turn):
    for message in tree.getroot().iter("message"):
        words = turn(message.findtext("source"))
        translation = message.find("translation")
        translation.clear()
        if message.get("numerus") == "yes":
            for _ in range(2):
                ElementTree.SubElement(translation, "numerusform").text = words
        else:
            translation.text = words


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root")
    parser.add_argument("folder", help="where candor_<kind>.ts and .qm go")
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("--lrelease", required=True)
    arguments = parser.parse_args()
    folder = pathlib.Path(arguments.folder)
    for kind, turn in KINDS.items():
        path = folder / f"candor_{kind}.ts"
        tree = extract(arguments.lupdate, arguments.root, path)
        add_words_of_qt(tree)
        translate(tree, turn)
        tree.write(path, encoding="utf-8", xml_declaration=True)
        subprocess.run([arguments.lrelease, "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
