# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""A home that cannot be written, is taken away, or has no room, under the real client; and tests/failures.md."""

import contextlib
import json
import os
import re
import resource
import shutil
import subprocess
import unittest
from pathlib import Path

from programs import WITH_LOG, wait_for
from session import OPTED_IN, SessionTest

READ_ONLY = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"'
ROOT = Path(__file__).resolve().parents[2]


def forbidden(state, *categories):
    return [state["categories"][name]["collecting"] for name in categories] == [False] * len(categories)


def read_only(folder):
    """What starts a program for which that folder is a file system mounted read-only; skips where nobody may mount one."""
    # Where root does not start it, it is root in a namespace of its own.
    start = ["unshare", "--mount" if os.geteuid() == 0 else "--map-root-user", "--mount", "sh", "-c", READ_ONLY, str(folder)]
    if not shutil.which("unshare"):
        raise unittest.SkipTest("unshare is missing (Debian package util-linux)")
    probe = subprocess.run([*start, "touch", folder / "probe"], capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})
    if "Read-only file system" not in probe.stderr:
        raise unittest.SkipTest(f"nothing may be mounted here: {probe.stderr.strip()}")
    return start


def copy_on_write(image, folder):
    """Mounts a file system there that writes each change to a new place; skips where nobody may mount one."""
    if not shutil.which("mkfs.btrfs"):
        raise unittest.SkipTest("mkfs.btrfs is missing (Debian package btrfs-progs)")
    with open(image, "wb") as file:
        file.truncate(256 * 1024 * 1024)
    folder.mkdir(mode=0o700)
    for command in (["mkfs.btrfs", "--quiet", image], ["mount", "-o", "loop", image, folder]):
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            raise unittest.SkipTest(f"nothing may be mounted here: {done.stderr.strip()}")


def fill(folder):
    """Leaves no room at all on the file system of that folder."""
    with open(folder / "filler", "wb", buffering=0) as file:
        for size in (1024 * 1024, 4096, 512):
            with contextlib.suppress(OSError):
                while True:
                    file.write(bytes(size))
                    os.fsync(file.fileno())


class Home(SessionTest):
    def start_full(self):
        """Starts a client whose disk can be filled: without this Python gives it back the signal that would end it."""
        with open(self.client.home.with_suffix(".log"), "a", encoding="utf-8") as log:
            self.client.process = subprocess.Popen(self.client.arguments(), stderr=log, restore_signals=False)

    def fill_disk(self, is_full):
        hard = resource.RLIM_INFINITY
        resource.prlimit(self.client.process.pid, resource.RLIMIT_FSIZE, (0 if is_full else hard, hard))

    def leave_usage(self):
        """A queue that waits: the telemetry address asks for an hour."""
        self.client.start()
        self.stored_once("census")
        self.client.stop()
        self.intake.status, self.intake.answer_headers = 503, {"Retry-After": "3600"}

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

    def test_a_home_on_a_read_only_disk_collects_nothing_and_serves(self):
        self.client.write_settings(OPTED_IN)
        self.client.start()
        self.stored_once("census")
        self.assertEqual(self.client.stop(), 0)  # leaves a usage record
        before = {path: path.read_bytes() for path in self.client.home.rglob("*") if path.is_file()}
        self.intake.requests.clear()
        done = subprocess.run([*read_only(self.client.home), *self.client.arguments(), "--dump-state"], capture_output=True,
                              text=True, timeout=60)
        state = json.loads(done.stdout)
        self.assertEqual((done.returncode, state["signedIn"]), (0, True), done.stderr)
        self.assertEqual(state["collector"]["state"], "noRing")
        self.assertIn(str(self.client.home), state["collector"]["reason"])
        self.assertEqual(self.intake.requests, [])
        self.assertEqual({path: path.read_bytes() for path in self.client.home.rglob("*") if path.is_file()}, before)
        self.client.start()  # it can be written again
        self.stored_once("usage")
        self.assertEqual(len(self.intake.of("usage")), 1)

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
        wait_for(lambda: self.intake.of("usage"), what="usage that is sent back")
        self.assertTrue(self.client.files_holding_records("usage"))
        self.fill_disk(True)
        self.service.policy("DisableAutomaticSendTracing", "Enabled")
        wait_for(lambda: not self.client.files_holding_records("usage"), what="the queue destroyed")
        self.assertIsNone(self.client.process.poll())
        self.fill_disk(False)
        self.assertEqual(self.client.stop(), 0)
        state, _, _ = self.client.dump()
        self.assertTrue(forbidden(state, "usage"))

    def assert_broken_ring_is_survived(self, break_it, another_report):
        """Error reports wait in the ring's file as it fails; their end is obeyed, and the next start is as ever."""
        self.client.write_settings(OPTED_IN + WITH_LOG)
        self.intake.status, self.intake.answer_headers = 503, {"Retry-After": "3600"}
        self.run_until_census()
        self.client.lose_connection()
        wait_for(lambda: self.client.files_holding_records("error_reporting"), what="a report that waits")
        self.client.wait_online()
        break_it()
        if another_report:
            self.client.lose_connection()  # it cannot be kept
        self.service.policy("DisableAutomaticSendTracing", "Enabled")
        wait_for(lambda: not self.client.files_holding_records("error_reporting"), what="the reports destroyed")
        self.assertIsNone(self.client.process.poll())
        (self.client.home / "filler").unlink(missing_ok=True)
        self.assertEqual(self.client.stop(), 0)
        state, code, error = self.client.dump()
        self.assertEqual((code, state["collector"]["state"]), (0, "ready"), error)

    def test_a_ring_that_is_cut_is_survived(self):
        self.assert_broken_ring_is_survived(lambda: os.truncate(self.client.home / "ring", 0), True)

    def assert_full_disk_is_survived(self, another_report):
        copy_on_write(self.folder / "image", self.client.home)
        self.addCleanup(subprocess.run, ["umount", "--lazy", self.client.home], check=True)
        self.assert_broken_ring_is_survived(lambda: fill(self.client.home), another_report)

    def test_recording_survives_a_full_disk_that_writes_each_change_to_a_new_place(self):
        self.assert_full_disk_is_survived(another_report=True)

    def test_an_end_survives_a_full_disk_that_writes_each_change_to_a_new_place(self):
        self.assert_full_disk_is_survived(another_report=False)

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
        rows = [line.split(" | ") for line in text.splitlines() if line.startswith("| ")][2:]
        self.assertGreater(len(rows), 15)
        sources = {}
        for row in rows:
            self.assertEqual(len(row), 5, row)
            named = re.findall(r"`([^`]+)`", row[4])
            self.assertTrue(named, f"no test: {row[0]}")
            for path, _, case in (name.partition("::") for name in named):
                source = sources.setdefault(path, (ROOT / "tests" / path).read_text())
                self.assertRegex(source, rf"(?:void|def) (?:\w+::)?{re.escape(case)}\(", f"{path}::{case}")


if __name__ == "__main__":
    unittest.main()
