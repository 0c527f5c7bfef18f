#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

"""Writes the manual page and the shell completions of a program from what its --help says."""

import argparse
import pathlib
import re
import sys

import commandtable

FOLDERS, FILES = {"DIR"}, {"FILE", "FILE.ts", "FILE.json"}


def roff(text):
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("…", "...")
    return re.sub(r"^([.'])", r"\\&\1", text, flags=re.MULTILINE)


def synopsis(program):
    lines = [".nf", *([] if program.usages[0].startswith(f"{program.name} [") else [f".B {roff(program.name)} [OPTION...]"])]
    lines += [f".B {roff(usage)}" for usage in program.usages]
    return "\n".join([*lines, ".fi"])


def options(program):
    lines = []
    for flag, (value, text) in program.texts.items():
        lines += [".TP", f"\\fB{roff(flag)}\\fR" + (f" \\fI{value}\\fR" if value else ""), roff(text)]
    return "\n".join(lines)


def help_text(program, path):
    body = commandtable.said(path, "--help").split("\n\n", 1)[1] if program.name == "candor-service" else ""
    return ".nf\n" + roff(body.rstrip()) + "\n.fi"


def manual(program, path, template, version):
    text = template.read_text(encoding="utf-8")
    for mark, made in {"VERSION": version, "SYNOPSIS": synopsis(program), "OPTIONS": options(program),
                       "HELP": help_text(program, path)}.items():
        text = text.replace(f"@{mark}@", made)
    return text


def words_after(program):
    """Command path: (words that go on, flags, whether a file may stand there)."""
    table = {}
    for command in program.commands:
        for length in range(len(command.words)):
            table.setdefault(command.words[:length], ([], {}, False))[0].append(command.words[length])
        names, flags, files = table.setdefault(command.words, ([], {}, False))
        names += [word for operand in command.operands if "|" in operand for word in operand.split("|")]
        flags.update(command.flags)
        table[command.words] = names, flags, files or any(operand in FILES for operand in command.operands)
    return {path: (list(dict.fromkeys(names)), flags, files) for path, (names, flags, files) in table.items()}


def kind_of(program, flag, value):
    if flag in program.choices or "|" in value:
        return "words", " ".join(program.choices.get(flag) or value.split("|"))
    return ("folders" if value in FOLDERS else "files" if value in FILES else "nothing"), ""


def cases(program):
    """The lines of a case over PATH:WORD BEFORE: what stands behind it."""
    lines = []
    for path, (_, flags, _) in words_after(program).items():
        for flag, value in flags.items():
            if value:
                kind, words = kind_of(program, flag, value)
                lines.append(f"        '{' '.join(path)}:{flag}') {kind} {words}".rstrip() + "; return ;;")
    lines += [f"        'policy set:{name}') words {' '.join(words)}; return ;;"
              for name, words in program.choices.items() if not name.startswith("--")]
    return "\n".join(lines)


def continuations(program):
    lines = []
    for path, (names, flags, files) in words_after(program).items():
        does = f"words {' '.join([*names, *flags])}" + ("; files" if files else "")
        lines.append(f"        '{' '.join(path)}') {does} ;;")
    return "\n".join(lines)


def known_paths(program):
    paths = [" ".join(path) for path in words_after(program) if path]
    return "|".join(f"'{path}'" for path in paths)


def completion(program, template):
    text = template.read_text(encoding="utf-8")
    for mark, made in {"PROGRAM": program.name, "FUNCTION": f"_{program.name.replace('-', '_')}", "PATHS": known_paths(program),
                       "CASES": cases(program), "CONTINUATIONS": continuations(program)}.items():
        text = text.replace(f"@{mark}@", made)
    return text


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("output", type=pathlib.Path, help="folder for NAME.1, NAME.bash and _NAME")
    parser.add_argument("--version", required=True)
    parser.add_argument("--languages", nargs="*", default=[])
    arguments = parser.parse_args()
    here, name, path = pathlib.Path(__file__).parent, arguments.program.name, arguments.program.resolve()
    program = commandtable.read_client(path, arguments.languages) if name == "candor" else commandtable.read_service(path)
    made = {f"{name}.1": manual(program, path, here / f"{name}.1", arguments.version),
            f"{name}.bash": completion(program, here / "completion.bash"),
            f"_{name}": completion(program, here / "completion.zsh")}
    for file, text in made.items():
        (arguments.output / file).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
