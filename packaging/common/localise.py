#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

"""Writes the desktop entry or the metainfo anew, with the translations that the .ts files hold (context DesktopEntry)."""

import argparse
import html
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

ELEMENT = re.compile(r"^([ \t]*)<(summary|p|li)>(.*?)</\2>\n", re.DOTALL | re.MULTILINE)
ENTRY = re.compile(r"^(Name|GenericName|Comment)(?:\[(\w+)\])?=(.*)$")


def words_in(path):
    """By English text, what is translated and finished."""
    words = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        if context.findtext("name") == "DesktopEntry":
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation is not None and translation.text and not translation.get("type"):
                    words[message.findtext("source")] = translation.text
    return words


def read_all(paths):
    """By tag as desktops write it (pt_BR), sorted."""
    return {path.stem.removeprefix("candor_"): words_in(path) for path in sorted(map(pathlib.Path, paths))}


def desktop_entry(template, languages):
    """What the .ts files hold takes the place of what the template has in that language."""
    lines, english = [], ""
    for line in template.splitlines():
        entry = ENTRY.match(line)
        if entry and entry.group(2):
            if english in languages.get(entry.group(2), {}):
                continue
        lines.append(line)
        if entry and not entry.group(2):
            english = entry.group(3)
            lines += [f"{entry.group(1)}[{tag}]={words[english]}" for tag, words in languages.items() if english in words]
    return "\n".join(lines) + "\n"


def metainfo(template, languages):
    def with_translations(match):
        indent, tag, text = match.groups()
        english = " ".join(html.unescape(text).split())
        return match.group(0) + "".join(
            f'{indent}<{tag} xml:lang="{language}">{html.escape(words[english], quote=False)}</{tag}>\n'
            for language, words in languages.items() if english in words)
    return ELEMENT.sub(with_translations, template)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("template")
    parser.add_argument("output")
    parser.add_argument("ts", nargs="*")
    arguments = parser.parse_args()
    template = pathlib.Path(arguments.template).read_text(encoding="utf-8")
    write = desktop_entry if arguments.template.endswith(".desktop") else metainfo
    pathlib.Path(arguments.output).write_text(write(template, read_all(arguments.ts)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
