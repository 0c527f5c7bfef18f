# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

"""What is written for Windows alone is compiled for it, as far as that goes without a Qt for Windows."""

import json
import os
import pathlib
import shutil
import subprocess
import unittest

COMPILER = "x86_64-w64-mingw32-g++-posix"
SOURCES = pathlib.Path(__file__).resolve().parents[2]


def includes():
    """Where the build finds Qt's headers."""
    commands = json.loads(pathlib.Path(os.environ["CANDOR_BUILD_DIR"], "compile_commands.json").read_text())
    words = next(c["command"].split() for c in commands if c["file"].endswith("app/policy/policywatch.cpp"))
    found = {words[i + 1] for i, word in enumerate(words[:-1]) if word == "-isystem"}
    return sorted(folder for folder in found if "mkspecs" not in folder)


@unittest.skipUnless(shutil.which(COMPILER), f"without {COMPILER} (Debian: g++-mingw-w64-x86-64-posix)")
class Windows(unittest.TestCase):
    def test_the_registry(self):
        files = [f for f in sorted((SOURCES / "app/policy").glob("*.cpp")) if "#ifdef Q_OS_WIN" in f.read_text()]
        self.assertEqual(["registrywatch.cpp", "windowsregistry.cpp"], [f.name for f in files])
        files.append(SOURCES / "app/policy/systempolicy.cpp")
        command = [COMPILER, "-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Werror", "-DQT_NO_CAST_FROM_ASCII", "-DQT_NO_KEYWORDS"]
        for folder in includes():
            command += ["-isystem", folder]
        # All at once: Qt's headers take the time.
        text = "".join(f'#include "{file}"\n' for file in files)
        subprocess.run([*command, f"-I{SOURCES}", "-xc++", "-"], input=text, text=True, check=True)


if __name__ == "__main__":
    unittest.main()
