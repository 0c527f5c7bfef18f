# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

import html.parser
import subprocess
import tempfile
import unittest
from pathlib import Path

from programs import BIN


class Page(html.parser.HTMLParser):
    """What the index shows, and what it says of it."""

    def __init__(self):
        super().__init__()
        self.pictures, self.silent, self.scripts = set(), [], 0

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "img":
            self.pictures.add(attributes["src"])
            if not attributes.get("alt"):
                self.silent.append(attributes["src"])
        self.scripts += tag == "script"


class PictureBook(unittest.TestCase):
    def test_every_window_in_every_language_light_and_dark(self):
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run([BIN / "candor", "--screenshots", folder], capture_output=True, text=True, timeout=200)
            self.assertEqual(done.returncode, 0, done.stderr)
            folder = Path(folder)
            drawn = {str(path.relative_to(folder)) for path in folder.glob("*/*.png")}
            languages = {path.parent.name for path in folder.glob("*/*.png")}
            windows = {path.stem for path in folder.glob("en/*.png")}
            self.assertGreaterEqual(languages, {"en", "es", "fr", "it", "pt-BR", "zh-CN"})
            self.assertGreaterEqual(windows, {"sign-in", "sign-in-failed", "signed-in", "options", "options-dark", "data", "help", "about"})
            self.assertEqual(drawn, {f"{tag}/{window}.png" for tag in languages for window in windows})
            text = (folder / "index.html").read_text(encoding="utf-8")
            page = Page()
            page.feed(text)
            self.assertEqual(page.pictures, drawn)
            self.assertEqual((page.silent, page.scripts), ([], 0))
            self.assertIn("candor::MainWindow: &amp;Help", text)
            light, dark = ((folder / "en" / name).read_bytes() for name in ("options.png", "options-dark.png"))
            self.assertNotEqual(light, dark)

    def test_a_folder_that_cannot_be_written_is_said(self):
        with tempfile.NamedTemporaryFile() as file:
            done = subprocess.run([BIN / "candor", "--screenshots", file.name], capture_output=True, text=True, timeout=60)
            self.assertEqual(done.returncode, 1)
            self.assertIn("pictures cannot be saved in", done.stderr)


if __name__ == "__main__":
    unittest.main()
