# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

"""SECURITY.md names tests and files that exist, for each of the four attackers."""

import re
import unittest
from pathlib import Path

SOURCES = Path(__file__).resolve().parent.parent.parent
FILE = SOURCES / "packaging/SECURITY.md"


class Security(unittest.TestCase):
    def setUp(self):
        self.text = FILE.read_text(encoding="utf-8")

    def test_each_attacker_has_a_chapter_and_says_what_stays_open(self):
        for attacker in ("hostile server", "hostile local user", "curious admin", "lost laptop"):
            chapter = re.search(rf"^## A {attacker}.*?(?=^## |\Z)", self.text, re.MULTILINE | re.DOTALL)
            self.assertIsNotNone(chapter, attacker)
            self.assertIn("\nOpen: ", chapter.group(0), attacker)

    def test_every_test_that_it_names_exists(self):
        named = re.findall(r"`(tests/[\w/.]+)::(\w+)`", self.text)
        self.assertGreater(len(named), 20)
        for file, function in named:
            text = (SOURCES / file).read_text(encoding="utf-8")
            self.assertRegex(text, rf"\b{function}\(", f"{file} has no {function}")

    def test_every_file_that_it_links_exists(self):
        for link in re.findall(r"\]\(([^)#]+)\)", self.text):
            self.assertTrue((FILE.parent / link).exists(), link)


if __name__ == "__main__":
    unittest.main()
