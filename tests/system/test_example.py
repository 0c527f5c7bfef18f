# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

"""The example of tests/README.md: the README shows the file that runs, in ten lines, and it runs as the README says."""

import os
import re
import shutil
import struct
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "tests/system/example_opt_in.py"
README = (ROOT / "tests/README.md").read_text(encoding="utf-8")


def session(*command, **environment):
    return subprocess.run([ROOT / "tests/session", *command], env={**os.environ, **environment}, capture_output=True, text=True,
                          timeout=100, check=False, cwd=ROOT)


class Example(unittest.TestCase):
    def setUp(self):
        report = subprocess.run([ROOT / "tests/doctor", "--quick", "--quiet"], capture_output=True, text=True, check=False).stdout
        lacks = [line for line in report.splitlines() if re.search(r"Xvfb|xvfb|xauth|dbus|AT-SPI|gi|python", line)]
        if lacks and self._testMethodName != "test_the_readme_shows_the_file":
            self.skipTest("; ".join(lacks))

    def test_the_readme_shows_the_file(self):
        code = "".join(line for line in EXAMPLE.read_text(encoding="utf-8").splitlines(keepends=True) if not line.startswith("# SPDX-"))
        block = re.search(r"```python\n(.*?)```", README, re.DOTALL)
        self.assertEqual(block.group(1).strip(), code.strip(), "tests/README.md and tests/system/example_opt_in.py differ")
        self.assertLessEqual(len(code.strip().splitlines()), 10)

    def test_it_runs_as_the_readme_says(self):
        command = re.search(r"^tests/session (.*example_opt_in\.py .*)$", README, re.MULTILINE).group(1).split()
        command[-1] = str(Path(os.environ["CANDOR_BIN_DIR"]) / "candor")
        done = session(*command)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_a_failure_leaves_a_picture(self):
        folder = tempfile.mkdtemp(prefix="candor-test-")
        self.addCleanup(shutil.rmtree, folder)
        done = session("sh", "-c", "exit 3", CANDOR_OUTPUT_DIR=folder)
        self.assertEqual(done.returncode, 3, done.stderr)
        picture = (Path(folder) / "screenshot.png").read_bytes()
        self.assertEqual(struct.unpack(">II", picture[16:24]), (1280, 1024))


if __name__ == "__main__":
    unittest.main()
