# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""A home on a file system of its own: read-only, or really full."""

import contextlib
import json
import os
import shutil
import subprocess
import unittest

from disktest import DiskTest
from session import OPTED_IN

READ_ONLY = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"'


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


def must(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise unittest.SkipTest(f"nothing may be mounted here: {done.stderr.strip()}")


def small(folder):
    """Mounts a file system of 8 MiB there; skips where nobody may mount one."""
    folder.mkdir(mode=0o700)
    must("mount", "-t", "tmpfs", "-o", "size=8m,mode=0700", "tmpfs", folder)


def copy_on_write(image, folder):
    """Mounts a file system there that writes each change to a new place; skips where nobody may mount one."""
    if not shutil.which("mkfs.btrfs"):
        raise unittest.SkipTest("mkfs.btrfs is missing (Debian package btrfs-progs)")
    with open(image, "wb") as file:
        file.truncate(256 * 1024 * 1024)
    folder.mkdir(mode=0o700)
    must("mkfs.btrfs", "--quiet", image)
    must("mount", "-o", "loop", image, folder)


def fill(folder):
    """Leaves no room at all on the file system of that folder."""
    with open(folder / "filler", "wb", buffering=0) as file:
        for size in (1024 * 1024, 4096, 512):
            with contextlib.suppress(OSError):
                while True:
                    file.write(bytes(size))
                    os.fsync(file.fileno())


class Mounts(DiskTest):
    def unmount_at_the_end(self):
        self.addCleanup(subprocess.run, ["umount", "--lazy", self.client.home], check=True)

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

    def test_a_file_system_without_room_erases_all_the_same(self):
        small(self.client.home)
        self.unmount_at_the_end()
        self.leave_usage()
        self.client.start()
        self.assert_end_is_obeyed(lambda: fill(self.client.home), (self.client.home / "filler").unlink)

    def assert_full_disk_is_survived(self, another_report):
        copy_on_write(self.folder / "image", self.client.home)
        self.unmount_at_the_end()
        self.assert_broken_ring_is_survived(lambda: fill(self.client.home), another_report)

    def test_recording_survives_a_full_disk_that_writes_each_change_to_a_new_place(self):
        self.assert_full_disk_is_survived(another_report=True)

    def test_an_end_survives_a_full_disk_that_writes_each_change_to_a_new_place(self):
        self.assert_full_disk_is_survived(another_report=False)


if __name__ == "__main__":
    unittest.main()
