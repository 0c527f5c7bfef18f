#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

"""Holds the desktop entry and the metainfo to the texts that translators get, and checks how they are put together."""

import html
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT, LUPDATE = pathlib.Path(sys.argv[1]), sys.argv[2]
sys.path[:0] = [str(ROOT / "packaging/common"), str(ROOT / "tests/translations")]
import localise  # noqa: E402
import translations  # noqa: E402

ENTRY = ROOT / "packaging/common/io.candor.Candor.desktop"
METAINFO = ROOT / "packaging/common/io.candor.Candor.metainfo.xml"


def english():
    entries = [localise.ENTRY.match(line) for line in ENTRY.read_text(encoding="utf-8").splitlines()]
    texts = {entry.group(3) for entry in entries if entry and not entry.group(2)} - {"Candor"}
    body = METAINFO.read_text(encoding="utf-8").split("<releases>")[0]
    return texts | {" ".join(html.unescape(match.group(3)).split()) for match in localise.ELEMENT.finditer(body)}


class DesktopFiles(unittest.TestCase):
    def test_translators_get_every_text_word_for_word(self):
        marked = {message.source for message in translations.extract(LUPDATE, str(ROOT), "fr")[0] if message.context == "DesktopEntry"}
        self.assertEqual(marked, english())

    def test_translations_are_put_beside_the_english(self):
        words = {text: f"«{text}» & <b>" for text in english()}
        entry = localise.desktop_entry(ENTRY.read_text(encoding="utf-8"), {"ar": words, "pt_BR": words, "xx": {}})
        self.assertIn("Name[ar]=«Options» & <b>\n", entry)
        self.assertEqual(len(re.findall(r"^GenericName\[pt_BR\]=«", entry, re.MULTILINE)), 1)
        self.assertEqual(len(re.findall(r"^GenericName\[pt_BR\]=", entry, re.MULTILINE)), 1)
        self.assertNotIn("[xx]", entry)
        info = localise.metainfo(METAINFO.read_text(encoding="utf-8"), {"ar": words})
        self.assertIn('<summary xml:lang="ar">«Sign in to your organization', info)
        self.assertIn("Options &gt; General says at every box what is sent, to which host, who decided, and since when» &amp; &lt;b&gt;", info)
        self.validate(entry, info)

    def validate(self, entry, info):
        with tempfile.TemporaryDirectory() as folder:
            for name, text, command in ((ENTRY.name, entry, ["desktop-file-validate"]),
                                        (METAINFO.name, info, ["appstreamcli", "validate", "--no-net"])):
                path = pathlib.Path(folder) / name
                path.write_text(text, encoding="utf-8")
                if shutil.which(command[0]):
                    done = subprocess.run([*command, path], capture_output=True, text=True)
                    # Later tools warn of a page on the web that the project does not have.
                    faults = re.findall(r"^[EW]: (?!.*url-homepage-missing).*$", done.stdout, re.MULTILINE)
                    self.assertTrue(done.returncode == 0 or "url-homepage-missing" in done.stdout, done.stdout + done.stderr)
                    self.assertEqual(faults, [])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
