# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""A home that cannot be written, is taken away, or has no room, under the real client; and tests/failures.md."""

import os
import re
import resource
import shutil
import subprocess
import unittest
from pathlib import Path

from disktest import DiskTest, forbidden
from programs import wait_for
from session import OPTED_IN

ROOT = Path(__file__).resolve().parents[2]


class Home(DiskTest):
    def start_full(self):
        """Starts a client whose disk can be filled: without this Python gives it back the signal that would end it."""
        with open(self.client.home.with_suffix(".log"), "a", encoding="utf-8") as log:
            self.client.process = subprocess.Popen(self.client.arguments(), stderr=log, restore_signals=False)

    def fill_disk(self, is_full):
        hard = resource.RLIM_INFINITY
        resource.prlimit(self.client.process.pid, resource.RLIMIT_FSIZE, (0 if is_full else hard, hard))

    def test_a_home_that_cannot_be_made_collects_nothing_and_serves(self):
        self.client.home = Path("/proc/candor/home")  # nobody can, not even root
        state, code, error = self.client.dump()
        self.assertEqual((code, state["signedIn"]), (0, True), error)
        self.assertEqual(state["journal"]["bytes"], 0)
        self.assertEqual(state["collector"]["state"], "noRing")
        self.assertIn(str(self.client.home), state["collector"]["reason"])
        self.assertEqual(self.intake.requests, [])
        self.client.home = self.folder / "home"
        self.client.start()
        self.stored_once("census")

    def test_a_home_that_is_taken_away_is_made_anew(self):
        self.client.write_settings(OPTED_IN)
        self.client.start()
        self.stored_once("census")
        shutil.rmtree(self.client.home)
        self.service.policy("DisableAutomaticSendTracing", "Enabled")
        wait_for(lambda: list(self.client.home.glob("policy-cache/*.json")), what="the ban on disk")
        self.assertEqual(self.client.stop(), 0)
        state, code, error = self.client.dump()
        self.assertEqual(code, 0, error)
        self.assertTrue(forbidden(state, "usage", "errorReporting", "improvementProgram"), state["categories"])
        self.assertIsNone(state["options"]["errorReporting"])  # the yes went with the home
        self.assertGreater(state["journal"]["bytes"], 0)
        self.assertEqual(self.client.home.stat().st_mode & 0o777, 0o700)

    def test_a_full_disk_erases_all_the_same(self):
        self.leave_usage()
        self.start_full()
        self.assert_end_is_obeyed(lambda: self.fill_disk(True), lambda: self.fill_disk(False))

    def test_a_ring_that_is_cut_is_survived(self):
        self.assert_broken_ring_is_survived(lambda: os.truncate(self.client.home / "ring", 0), True)

    def test_a_full_disk_at_the_start_collects_nothing_and_serves(self):
        done = subprocess.run([*self.client.arguments(), "--dump-state"], capture_output=True, text=True, timeout=60,
                              restore_signals=False,
                              preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY)))
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.intake.requests, [])
        self.client.start()
        self.stored_once("census")


class Matrix(unittest.TestCase):
    def test_every_row_names_tests_that_exist(self):
        text = (ROOT / "tests/failures.md").read_text()
        failed, others = ([line.split(" | ") for line in part.splitlines() if line.startswith("| ")][2:]
                          for part in text.split("## Where others have failed"))
        self.assertGreater(len(failed), 15)
        self.assertEqual({len(row) for row in failed}, {5})
        self.assertEqual({len(row) for row in others}, {2})
        sources = {}
        for row in failed + others:
            named = re.findall(r"`([^`]+)`", row[-1])
            self.assertTrue(named, f"no test: {row[0]}")
            for path, _, case in (name.partition("::") for name in named):
                source = sources.setdefault(path, (ROOT / "tests" / path).read_text())
                self.assertRegex(source, rf"(?:void|def) (?:\w+::)?{re.escape(case)}\(", f"{path}::{case}")


if __name__ == "__main__":
    unittest.main()
