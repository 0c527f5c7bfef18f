#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

"""Holds the translations against the sources: nothing missing, nothing left over, every critical text marked.
What a file itself says is checked by `candor translation check`."""

import argparse
import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

TAGS = re.compile(r"</?[a-zA-Z][^>]*>")
ACCESS_KEY = re.compile(r"&(\w)")
CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)", re.MULTILINE)
MARK = "MEANING-CRITICAL"

# What these say is about consent and policy, all of it.
CRITICAL_CONTEXTS = {"Catalogue", "Consent", "Guarantee", "HelpText", "ReasonText", "StoreFaultText", "candor::CategoryRow", "candor::FieldList"}
# Elsewhere it is what a text speaks of.
CRITICAL_WORDS = re.compile(
    r"\b(?:send|sends|sent|collect\w*|records?|recorded|reports?|reporting|erase\w*|delet\w*|destroy\w*|withdr\w+|consent\w*|polic\w+"
    r"|personal data|improvement program|logged|agree\w*|allow\w*|refus\w+|waiting|choices?)\b", re.IGNORECASE)
# Sign-in speaks of refused redirects and passwords not sent: no consent. What leads to an explanation is none, and no head of a table.
UNCRITICAL_CONTEXTS = {"FailureText", "candor::SignInPage"}
UNCRITICAL = re.compile(r"^(?:Learn more about .*|Field|Purpose|What it is for|Records and requests|Version|Waiting for the service|Read machine policy .*)$")

Message = collections.namedtuple("Message", "context source comment numerus critical")


def read_ts(path):
    messages = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            if message.find("translation").get("type") not in ("vanished", "obsolete"):
                messages.append(Message(
                    context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "",
                    message.get("numerus") == "yes", MARK in (message.findtext("extracomment") or "")))
    return messages


def extract(lupdate, root, language):
    """What the sources say now, as lupdate reads it: (messages, what it complained about)."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / f"fresh_{language}.ts"
        command = [lupdate, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-I", root, "-extensions", "cpp,h,ui"]
        if language == "en":
            command.append("-pluralonly")
        result = subprocess.run(command + [f"{root}/app", f"{root}/ui", "-ts", str(path)], capture_output=True, text=True, check=True)
        # Later lupdates know no class whose header declares another's nested one; its texts are found all the same.
        idle = ("XDG_RUNTIME_DIR", "Ignoring definition of undeclared qualified class")
        complaints = [line for line in result.stderr.splitlines() if line.strip() and not any(word in line for word in idle)]
        return (read_ts(path) if path.exists() else []), complaints


def compare(have, want):
    """What a file lacks, has too much, or marks otherwise than the sources."""
    have, want = ({(m.context, m.source, m.comment, m.numerus): m for m in messages} for messages in (have, want))
    faults = [f"{k[0]}: missing: '{k[1]}'" for k in want if k not in have]
    faults += [f"{k[0]}: no longer in the sources: '{k[1]}'" for k in have if k not in want]
    faults += [f"{k[0]}: the mark {MARK} is not that of the sources: '{k[1]}'" for k in have
               if k in want and have[k].critical != want[k].critical]
    return faults


def should_be_critical(message):
    if message.context in UNCRITICAL_CONTEXTS or UNCRITICAL.search(message.source):
        return False
    return message.context in CRITICAL_CONTEXTS or bool(CRITICAL_WORDS.search(message.source.replace("&", "")))


def access_key(text):
    found = [] if TAGS.search(text) else ACCESS_KEY.findall(text.replace("&&", ""))
    return found[0].upper() if len(found) == 1 else None


def judge_sources(messages):
    faults = [f"{m.context}: '{m.source}' holds a conflict marker" for m in messages if CONFLICT.search(m.source)]
    faults += [f"{m.context}: '{m.source}' lacks the mark //: {MARK}" for m in messages if should_be_critical(m) and not m.critical]
    keys = collections.Counter((m.context, access_key(m.source)) for m in messages if access_key(m.source))
    return faults + [f"{context}: access key {letter} is used {count} times" for (context, letter), count in keys.items() if count > 1]


def self_test():
    """Each of these is wrong (or right), and has to be found so."""
    def message(context, source, critical=False):
        return Message(context, source, "", False, critical)

    wrong = [
        [message("Consent", "So it is.")], [message("Catalogue", "Names the error.")], [message("X", "Nothing is sent.")],
        [message("X", "&Improvement Program info")], [message("X", "Delete everything")], [message("X", "<<<<<<< ours", True)],
        [message("X", "&Save"), message("X", "&Stop")],
    ]
    right = [
        [message("Consent", "So it is.", True)], [message("X", "Options")], [message("X", "Learn more about error reporting")],
        [message("FailureText", "The redirect was refused.")], [message("X", "&Save"), message("Y", "&Stop")],
    ]
    failures = [f"not found: {case}" for case in wrong if not judge_sources(case)]
    failures += [f"{case} found: {judge_sources(case)}" for case in right if judge_sources(case)]
    one, two = message("X", "One"), message("X", "Two")
    for have, want in (([one], [one, two]), ([one, two], [one]), ([one], [one._replace(critical=True)])):
        if not compare(have, want):
            failures.append(f"not found: {have} for {want}")
    if compare([one], [one]):
        failures.append("the same is found to differ")
    return failures


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("root")
    parser.add_argument("--lupdate", required=True)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--file", help="the .ts file to hold against the sources")
    what.add_argument("--sources", action="store_true", help="check what lupdate finds in the sources")
    what.add_argument("--self-test", action="store_true", help="check that faults are found")
    arguments = parser.parse_args()
    if arguments.self_test:
        faults = self_test()
    elif arguments.sources:
        messages, faults = extract(arguments.lupdate, arguments.root, "fr")
        faults += judge_sources(messages)
    else:
        tag = pathlib.Path(arguments.file).stem.removeprefix("candor_")
        faults = compare(read_ts(arguments.file), extract(arguments.lupdate, arguments.root, tag)[0])
    print("\n".join(faults + [f"{len(faults)} faults"]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
