# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

"""Manual pages and completions know every option that the programs' help knows, and no other."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

BIN = Path(os.environ["CANDOR_BIN_DIR"])
MADE = Path(os.environ["CANDOR_BUILD_DIR"]) / "packaging"
CALLS = {"candor": (["--help"], ["policy"], ["data"], ["translation"]), "candor-service": (["--help"],)}
# What a person may have typed so far, and what must be offered then: exactly these.
OFFERS = {
    ("candor", "po"): {"policy"},
    ("candor", "policy", ""): {"show", "lint", "simulate", "template"},
    ("candor", "--open", ""): {"options", "sign-in", "data"},
    ("candor", "--language", "d"): {"de"},
    ("candor", "policy", "show", "--"): {"--account", "--json", "--home", "--machine-policies", "--language"},
    ("candor", "policy", "show", "--language", "f"): {"fr"},
    ("candor", "policy", "show", "--home", "/et"): {"/etc"},
    ("candor", "policy", "simulate", "--surface", ""): {"desktop", "meetings"},
    ("candor", "policy", "template", "j"): {"json-schema"},
    ("candor", "data", "show", "--category", "c"): {"census"},
    ("candor-service", "faults", ""): {"set", "clear", "show", "seen"},
    ("candor-service", "admin", ""): {"add", "remove", "list"},
    ("candor-service", "policy", ""): {"set", "show", "history", "key"},
    ("candor-service", "policy", "key", ""): {"make", "show", "rotate"},
    ("candor-service", "policy", "set", "logging"): {"logging", "loggingLevel"},
    ("candor-service", "policy", "set", "loggingLevel", ""): {"Off", "Light", "Full", "NotConfigured"},
    ("candor-service", "--data", "/et"): {"/etc"},
}


def said(program, arguments):
    done = subprocess.run([BIN / program, *arguments], capture_output=True, text=True, timeout=60, check=False)
    return done.stdout + done.stderr


def options_of(program):
    """Every option that the program's own words name, however they name it."""
    return {option for arguments in CALLS[program] for option in re.findall(r"(?<![\w-])--[a-z][a-z-]*", said(program, arguments))}


def completed(words):
    program = words[0]
    script = ('source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); "_${1//-/_}"; '
              'printf "%s\\n" "${COMPREPLY[@]}"')
    done = subprocess.run(["bash", "-c", script, "bash", MADE / f"{program}.bash", *words], capture_output=True, text=True,
                          timeout=60, check=True)
    return set(done.stdout.split())


class Manuals(unittest.TestCase):
    def test_every_option_is_in_the_manual(self):
        for program in CALLS:
            page = (MADE / f"{program}.1").read_text(encoding="utf-8")
            page = re.sub(r"\\f[BIR]|\\", "", page)
            named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", page))
            self.assertEqual(options_of(program) - named, set(), program)

    def test_completions_offer_every_option_and_no_other(self):
        for program in CALLS:
            for file in (f"{program}.bash", f"_{program}"):
                text = "\n".join(line for line in (MADE / file).read_text(encoding="utf-8").splitlines() if ") words" in line)
                self.assertEqual(set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text)), options_of(program), file)

    def test_they_are_the_same_whoever_builds_them(self):
        write = Path(__file__).resolve().parents[2] / "packaging/manual/write.py"
        for program in CALLS:
            made = []
            for language in ("", "fr:de"):
                with tempfile.TemporaryDirectory() as folder:
                    subprocess.run([sys.executable, "-B", write, BIN / program, folder, "--version", "1", "--languages", "fr", "de"],
                                   env={**os.environ, "LANGUAGE": language}, check=True, timeout=120)
                    made.append({path.name: path.read_bytes() for path in Path(folder).iterdir()})
            self.assertEqual(3, len(made[0]))
            self.assertEqual(*made)

    def test_completions_offer_what_fits(self):
        for words, offered in OFFERS.items():
            self.assertEqual(completed(words), offered, words)

    def test_files_are_offered_where_one_belongs(self):
        self.assertIn("CMakeLists.txt", completed(("candor", "policy", "lint", "CMakeLists")))
        self.assertIn("CMakeLists.txt", completed(("candor", "policy", "simulate", "--user", "CMakeLists")))

    def test_zsh_can_read_its_completions(self):
        if not shutil.which("zsh"):
            self.skipTest("zsh is not installed")
        for program in CALLS:
            subprocess.run(["zsh", "-n", MADE / f"_{program}"], check=True)

    def test_every_setting_is_in_the_pages_for_admins(self):
        schema = json.loads((MADE / "candor-policy.schema.json").read_text(encoding="utf-8"))
        self.assertIn("DisableAutomaticSendTracing", schema["properties"])
        for file in ("candor-policy.5", "candor-policy.md"):
            text = (MADE / file).read_text(encoding="utf-8")
            self.assertEqual([name for name in schema["properties"] if name not in text], [], file)

    def test_group_policy_speaks_every_language(self):
        wanted = set(re.findall(r"\$\(string\.(\w+)\)", (MADE / "Candor.admx").read_text(encoding="utf-8")))
        words = {}
        for file in MADE.glob("??-??/Candor.adml"):
            strings = ElementTree.parse(file).getroot().iter("{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}string")
            words[file.parent.name] = {string.get("id"): string.text for string in strings}
        self.assertLessEqual({"en-US", "fr-FR", "es-ES", "it-IT", "pt-BR", "zh-CN"}, set(words))
        for language, said in words.items():
            self.assertLessEqual(wanted, set(said), language)
            self.assertEqual(set(said), set(words["en-US"]), language)
            for name, text in said.items():
                if name.endswith("_Explain") and language != "en-US":
                    self.assertNotEqual(text, words["en-US"][name], f"{language}: {name}")

    def test_pages_are_sound(self):
        if not shutil.which("groff"):
            self.skipTest("groff is not installed")
        for page in MADE.glob("*.[15]"):
            done = subprocess.run(["groff", "-man", "-Tutf8", "-Kutf8", "-ww", "-z", page], capture_output=True, text=True, check=True)
            self.assertEqual([line for line in done.stderr.splitlines() if "can't break" not in line], [], page)


if __name__ == "__main__":
    unittest.main()
