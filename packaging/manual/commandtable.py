# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

"""What the two programs take, read from their own help, so that manual pages and completions cannot fall behind."""

import os
import re
import subprocess
from dataclasses import dataclass, field

OPTION = re.compile(r"^  (--[a-z-]+)(?: <?([A-Z:]+)>?)?  +(\S.*)$")
# LANGUAGE counts beside the locale.
ENGLISH = {"LC_ALL": "C.UTF-8", "LANGUAGE": "", "QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}


@dataclass
class Command:
    """One command: its words, the flags it takes (by name: what stands behind it, empty for nothing), its operands."""
    words: tuple
    flags: dict = field(default_factory=dict)
    operands: list = field(default_factory=list)


@dataclass
class Program:
    name: str
    texts: dict  # of the flags that --help explains one by one, in its order
    usages: list  # as the help prints them, one a command
    commands: list
    choices: dict  # values by the word that stands before them


def said(program, *arguments):
    done = subprocess.run([program, *arguments], env={**os.environ, **ENGLISH}, capture_output=True, text=True,
                          encoding="utf-8", timeout=60, check=False)
    return done.stdout + done.stderr


def options_in(text):
    """Flag: (what stands behind it, its sentence)."""
    options, current = {}, None
    for line in text.splitlines():
        option = OPTION.match(line)
        if option:
            current = option.group(1)
            options[current] = (option.group(2) or "", option.group(3))
        elif current and re.match(r"^ {12,}\S", line):
            value, words = options[current]
            options[current] = (value, f"{words} {line.strip()}")
        else:
            current = None
    return options


def commands_in(usage):
    """The commands of one usage line; `set FILE | clear` are two."""
    commands, inside, before = [Command(())], 0, ""
    for token in usage.split()[1:]:
        opened = token.count("[") + token.count("(")
        closed = token.count("]") + token.count(")")
        bare = token.strip("[]()").removesuffix("...").removesuffix("…")
        inside += opened
        last = commands[-1]
        if bare.startswith("--"):
            last.flags[bare] = ""
        elif before and bare and bare != "|":
            last.flags[before] = bare
        elif bare == "|" and not inside:
            commands.append(Command(last.words[:1]))
        elif re.fullmatch(r"[a-z]+", bare) and not last.flags and not last.operands:
            last.words += (bare,)
        elif bare and bare != "|":
            last.operands.append(bare)
        before = bare if bare.startswith("--") and not closed else ""
        inside -= closed
    return commands


def usages_in(text, name):
    """The lines that begin with the program's name; what is indented further belongs to them where it is usage, too."""
    usages = []
    for line in text.splitlines():
        stripped = line.removeprefix("usage:").strip()
        if re.match(rf"{re.escape(name)}( |$)", stripped) and not stripped.startswith(f"{name}:"):
            usages.append(re.sub(r"\s+", " ", stripped))
        elif usages and stripped.startswith("["):
            usages[-1] += " " + stripped
    return usages


def merge(commands):
    """Commands of the same words are one."""
    merged = {}
    for command in commands:
        known = merged.setdefault(command.words, Command(command.words))
        known.flags.update(command.flags)
        known.operands += [operand for operand in command.operands if operand not in known.operands]
    return list(merged.values())


def read_client(program, languages=()):
    text = said(program, "--help")
    options = options_in(text)
    groups = list(dict.fromkeys(re.findall(r"candor ([a-z]+) [a-z|]+", " ".join(text.split()))))
    usages = [usage for group in groups for usage in usages_in(said(program, group), "candor")
              if usage.startswith(f"candor {group} ")]
    commands = [Command((), {flag: value for flag, (value, _) in options.items()})]
    commands += [command for usage in usages for command in commands_in(usage)]
    windows = re.split(r", | or ", options["--open"][1].rstrip(".").split(": ")[1])
    return Program("candor", options, usages, merge(commands), {"--open": windows, "--language": list(languages)})


def read_service(program):
    text = said(program, "--help")
    usages = usages_in(text, "candor-service")
    commands = merge([command for usage in usages for command in commands_in(usage)])
    options = options_in(text)
    for command in commands:
        command.flags["--data"] = "DIR"
    commands[0].flags.update({"--version": "", "--help": ""})
    values = {}
    for name, written in re.findall(r"^ {8}(\w+)  +(\S.*)$", text, re.MULTILINE):
        values[name] = re.findall(r"(?:^|\| )([A-Za-z]+)\b(?! https)", written.split(" | an ")[0]) + ["NotConfigured"]
    for command in commands:
        if command.operands[:1] == ["NAME"]:
            command.operands[0] = "|".join(values)
    return Program("candor-service", options, usages, commands, values)
