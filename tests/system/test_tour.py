# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

import subprocess
import tempfile
import unittest
from pathlib import Path

from programs import BIN, without_display


class Tour(unittest.TestCase):
    def test_the_tour_walks_the_whole_session(self):
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run([BIN / "candor", "--demo", "--tour", folder], capture_output=True, text=True, timeout=200,
                                  env=without_display())
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
            pictures = sorted(path.name for path in Path(folder).glob("*.png"))
            for step in ("sign-in", "signed-in", "options", "ticked", "report-queued", "what-was-sent", "unticked", "withdrawn", "banned"):
                self.assertTrue(any(name.endswith(f"-{step}.png") for name in pictures), (step, pictures))
            self.assertIn("user.id", done.stdout)
            self.assertIn("alice@contoso.test", done.stdout)
            line = next(line for line in done.stdout.splitlines() if line.strip().startswith("user.id"))
            self.assertNotIn("the same", line)
            self.assertIn("the queue and the copies kept for the viewer are destroyed", done.stdout)


if __name__ == "__main__":
    unittest.main()
