# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""kill -9 of the real client at random moments: 8 times, CANDOR_KILLS=200 for more (tests/README.md)."""

import contextlib
import json
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import time
import unittest

from programs import BIN, ProgramsTest, account_key, wait_for
from session import OPTED_IN

KILLS = int(os.environ.get("CANDOR_KILLS") or 8)
LONGEST_LIFE = 2.5  # seconds: sign-in, what is recorded of it, and most first uploads
FILES = {"settings.ini", "device-id", "ring", "journal.sqlite", "journal.sqlite-wal", "journal.sqlite-shm"}
UID = re.compile(r"log\.record\.uid.{1,40}?([0-9a-f]{8}-[0-9a-f-]{27})")
GROWTH = 1024 * 1024  # bytes: what SQLite may keep for later


class Kill(ProgramsTest):
    def files(self):
        home = self.client.home
        return {str(path.relative_to(home)): path for path in home.rglob("*") if path.is_file()}

    def settings(self):
        return (self.client.home / "settings.ini").read_text()

    def shown(self):
        done = subprocess.run([BIN / "candor", "data", "show", "--home", self.client.home, "--json"], text=True, capture_output=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    def check_journal(self):
        """Integrity, of a copy: who opens the journal itself mends what a crash left."""
        copy = self.folder / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        copy.mkdir()
        for name, path in self.files().items():
            if name.startswith("journal.sqlite"):
                shutil.copy(path, copy / name)
        if (copy / "journal.sqlite").exists():
            with sqlite3.connect(copy / "journal.sqlite") as journal:
                self.assertEqual(journal.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
            journal.close()

    def check_home(self, files):
        """Nothing damaged, and no file but these; the uids of what it holds."""
        self.check_journal()
        for name, path in self.files().items():
            if name.startswith("policy-cache/") and path.suffix == ".json":
                json.loads(path.read_text())
            else:
                self.assertIn(name, files)
        self.assertEqual(self.settings(), self.settings_before)
        shown = self.shown()
        self.assertEqual(shown["gaps"], [])
        return set(UID.findall(json.dumps(shown)))

    def sign_in(self):
        before = len(self.service.records("census"))
        self.client.start()
        wait_for(lambda: len(self.service.records("census")) > before, seconds=40, what="the census of this sign-in")

    def missing(self, accepted):
        return accepted - {record["uid"] for record in self.service.records()}

    def live(self, is_done=lambda: True):
        """A life that nothing cuts short, and that has the time of two uploads for what it shall do; the bytes that it leaves."""
        self.sign_in()
        with contextlib.suppress(AssertionError):  # whoever asks for it says what is missing
            wait_for(is_done, seconds=60)
        self.assertEqual(self.client.stop(), 0)
        return sum(path.stat().st_size for path in self.files().values())

    def kill(self):
        self.assertEqual(self.client.stop(signal.SIGKILL), -signal.SIGKILL)
        return self.check_home(FILES | {f"policy-cache/{account_key()}.json.new"})  # half written; the next one replaces it

    def test_nothing_is_lost_or_doubled_and_nothing_grows(self):
        self.client.write_settings(OPTED_IN)
        bytes_before = self.live()
        self.settings_before = self.settings()
        accepted = self.check_home(FILES)
        for _ in range(KILLS - 1):
            self.client.start()
            time.sleep(random.uniform(0, LONGEST_LIFE))
            accepted |= self.kill()
        self.sign_in()  # so that at least one life leaves a mark
        accepted |= self.kill()
        bytes_after = self.live(lambda: not self.missing(accepted))
        self.check_home(FILES)
        self.assertEqual(self.missing(accepted), set())
        records = self.service.records()
        self.assertGreater(len(accepted), 2)
        self.assertLess(bytes_after, bytes_before + GROWTH)
        stored = [record["attributes"] for record in records]
        self.assertEqual(len({a["app.installation.id"] for a in stored if "app.installation.id" in a}), 1)
        # Counted in one life and told in another: what were counted twice would come to more.
        unclean = self.total(stored, "candor.exits.unclean")
        self.assertTrue(0 < unclean <= KILLS, unclean)
        self.assertLessEqual(self.total(stored, "candor.exits.clean"), 2)
        self.assertLessEqual(self.total(stored, "candor.sign_in.attempts"), KILLS + 2)
        print(f"{KILLS} kills: {len(accepted)} records seen at home, {len(records)} stored, none lost; "
              f"{unclean} unclean exits; bytes at home: {bytes_before} before, {bytes_after} after")

    @staticmethod
    def total(stored, name):
        return sum(int(attributes.get(name, 0)) for attributes in stored)


if __name__ == "__main__":
    unittest.main()
