# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

"""The Windows installer of the policy templates is made, and puts each of them where Group Policy looks, and takes each away."""

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

SOURCES = Path(__file__).resolve().parent.parent.parent
BUILD = Path(os.environ["CANDOR_BUILD_DIR"])
RULES = SOURCES / "packaging/windows/templates.cmake"
PLACE = r"$WINDIR\PolicyDefinitions"


def cpack(build, folder):
    return subprocess.run(["cpack", "--config", RULES, "-B", folder], cwd=folder, env={**os.environ, "CANDOR_BUILD": str(build)},
                          capture_output=True, text=True, check=False)


class Windows(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="candor-test-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def test_the_installer_places_every_template_and_takes_it_away(self):
        if not shutil.which("makensis"):
            self.skipTest("nsis is not installed")
        done = cpack(BUILD, self.folder)
        self.assertEqual(done.returncode, 0, done.stderr)
        installer, = self.folder.glob("candor-policy-templates-*.exe")
        self.assertEqual(installer.read_bytes()[:2], b"MZ")
        script = next(self.folder.rglob("project.nsi")).read_text(encoding="utf-8")
        lines = {line.strip() for line in script.splitlines()}
        self.assertIn("RequestExecutionLevel admin", lines)
        templates = ["Candor.admx", *(str(path.relative_to(BUILD / "packaging")) for path in BUILD.glob("packaging/??-??/Candor.adml"))]
        self.assertEqual(len(templates), 1 + len(list((SOURCES / "translations").glob("candor_*.ts"))))
        for template in templates:
            name = template.replace("/", "\\")
            to = (PLACE + "\\" + name).rpartition("\\")[0]
            self.assertIn(f"CopyFiles /SILENT '$INSTDIR\\{name}' '{to}'", lines)
            self.assertIn(f"Delete '{PLACE}\\{name}'", lines)
        self.assertEqual(sum("PolicyDefinitions" in line and line.startswith("CopyFiles ") for line in lines), len(templates))

    def test_without_a_build_it_says_so(self):
        done = cpack(self.folder, self.folder)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("CANDOR_BUILD names no finished build", done.stderr)


if __name__ == "__main__":
    unittest.main()
