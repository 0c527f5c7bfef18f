# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

"""tests/doctor names what is missing and the package that brings it; looked at with a PATH and a root that lack things."""

import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
PACKAGES = (TESTS.parent / "packaging/common/packages.sh").read_text(encoding="utf-8")
ALWAYS_THERE = {"libc-bin", "util-linux"}  # Essential in Debian.


def doctor(*arguments, path=os.environ["PATH"]):
    return subprocess.run(["/bin/bash", TESTS / "doctor", *arguments], env={**os.environ, "PATH": path}, capture_output=True,
                          text=True, timeout=60, check=False)


class Doctor(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="candor-test-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def path_without(self, *absent):
        """A PATH with every tool but those."""
        for name in ("cat", "df", "env", "grep", "locale", "tail", "timeout", "cmake", "ninja", "c++", "git", "openssl",
                     "Xvfb", "xvfb-run", "xauth", "dbus-run-session", "clang-format", "strace"):
            found = shutil.which(name)
            if found and name not in absent:
                (self.folder / name).symlink_to(found)
        return str(self.folder)

    def test_names_the_package_of_a_missing_tool(self):
        done = doctor("--quick", path=self.path_without("Xvfb", "dbus-run-session"))
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertRegex(done.stdout, r"missing  Xvfb: .* \(package xvfb\)")
        self.assertRegex(done.stdout, r"missing  dbus-run-session: .* \(package dbus\)")
        self.assertRegex(done.stdout, r"ok +(openssl|xauth)")
        self.assertIn("tests/run --install", done.stderr)

    def test_names_the_package_of_a_missing_file(self):
        done = doctor("--quick", "--quiet", "--root", self.folder)
        self.assertEqual(done.returncode, 1, done.stdout)
        for package in ("fonts-dejavu-core", "fonts-noto-cjk", "fonts-noto-core", "qt6-translations-l10n", "at-spi2-core"):
            self.assertIn(f"(package {package})", done.stdout)
        self.assertNotIn("ok ", done.stdout)

    def test_what_only_hands_use_is_no_fault(self):
        done = doctor("--quick", path=self.path_without("unshare"))
        self.assertRegex(done.stdout, r"note     no namespaces of one's own: .* \(package util-linux\)")

    def test_without_strace_there_is_no_proof_of_silence(self):
        done = doctor("--quick", path=self.path_without("strace"))
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertRegex(done.stdout, r"missing  strace: .* \(package strace\)")

    def test_every_package_is_installed_by_tests_run(self):
        named = set(re.findall(r"\(package ([^)]+)\)", doctor("--quick", "--root", self.folder, path=self.path_without("Xvfb")).stdout))
        self.assertGreater(len(named), 5)
        for package in named - ALWAYS_THERE:
            self.assertRegex(PACKAGES, rf"(?m)^    [^#]*(?<!\S){re.escape(package)}(?!\S)", f"{package} is in no list")

    def test_wrong_usage(self):
        self.assertEqual(doctor("--nonsense").returncode, 2)


if __name__ == "__main__":
    unittest.main()
