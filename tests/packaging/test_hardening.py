# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

"""The programs are hardened: position-independent, their tables read-only; what is optimised is guarded and fortified."""

import json
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

BIN = Path(os.environ["CANDOR_BIN_DIR"])
CACHE = Path(os.environ["CANDOR_BUILD_DIR"]) / "CMakeCache.txt"
SOURCES = Path(__file__).resolve().parent.parent.parent
PROGRAMS = ("candor", "candor-service")


def readelf(what, program):
    return subprocess.run(["readelf", "-W", what, BIN / program], capture_output=True, text=True, check=True).stdout


def cached(name):
    """What the build was told; nothing beside programs from a package, which are a release's."""
    found = CACHE.exists() and re.search(rf"^{name}:\w+=(.*)$", CACHE.read_text(encoding="utf-8"), re.MULTILINE)
    return found.group(1) if found else ""


@unittest.skipIf(cached("CANDOR_SANITIZE") or cached("CANDOR_COVERAGE") == "ON", "sanitizers and counting have means of their own")
class Hardening(unittest.TestCase):
    def test_the_programs_are_position_independent(self):
        for program in PROGRAMS:
            self.assertRegex(readelf("-h", program), r"Type:\s+DYN", program)
            self.assertRegex(readelf("-d", program), r"FLAGS_1.*\bPIE\b", program)

    def test_tables_are_bound_at_the_start_and_read_only(self):
        for program in PROGRAMS:
            self.assertRegex(readelf("-d", program), r"FLAGS_1.*\bNOW\b", program)
            self.assertIn("GNU_RELRO", readelf("-l", program), program)

    def test_no_stack_can_be_executed(self):
        for program in PROGRAMS:
            self.assertRegex(readelf("-l", program), r"GNU_STACK.* RW +0x", program)

    def test_what_is_optimised_is_guarded_and_fortified(self):
        if cached("CMAKE_BUILD_TYPE") == "Debug":
            self.skipTest("a debug build: test_the_release_preset_guards_and_fortifies looks at the release's flags")
        for program in PROGRAMS:
            symbols = readelf("--dyn-syms", program)
            self.assertIn("__stack_chk_fail", symbols, program)
            self.assertRegex(symbols, r"__\w+_chk@", program)

    def test_the_release_preset_guards_and_fortifies(self):
        with tempfile.TemporaryDirectory(prefix="candor-test-") as folder:
            subprocess.run(["cmake", "--preset", "release", "-B", folder], cwd=SOURCES, capture_output=True, check=True)
            commands = json.loads((Path(folder) / "compile_commands.json").read_text(encoding="utf-8"))
        compiled = [entry for entry in commands if entry["file"].startswith((f"{SOURCES}/app/", f"{SOURCES}/ui/"))]
        self.assertGreater(len(compiled), 100)
        for entry in compiled:
            for flag in ("-fstack-protector-strong", "-fstack-clash-protection", "-D_FORTIFY_SOURCE=2", "-O3", "-fPI"):
                self.assertIn(f" {flag}", entry["command"], entry["file"])


if __name__ == "__main__":
    unittest.main()
