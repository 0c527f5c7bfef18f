# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""The network goes and returns, as NetworkManager tells it: the policy is fetched at once."""

import os
import pathlib
import shutil
import subprocess
import unittest

from programs import ProgramsTest, wait_for

PYTHON = "/usr/bin/python3"  # the one that has gi


def why_not():
    if not shutil.which("dbus-daemon"):
        return "dbus-daemon is not installed"
    done = subprocess.run([PYTHON, "-c", "from gi.repository import Gio"], capture_output=True, text=True)
    return None if done.returncode == 0 else "python3-gi is not installed"


@unittest.skipIf(why_not(), why_not())
class Network(ProgramsTest):
    def setUp(self):
        super().setUp()
        self.environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.folder}/bus"}
        self.run_beside(["dbus-daemon", "--session", "--nofork", "--print-address", f"--address=unix:path={self.folder}/bus"])
        self.manager = self.run_beside([PYTHON, "-B", pathlib.Path(__file__).with_name("networkmanager.py")])
        self.client.wrapper = ["env", f"DBUS_SYSTEM_BUS_ADDRESS=unix:path={self.folder}/bus"]
        self.service.faults([])  # lists what it meets

    def run_beside(self, command):
        """Until it has said its first line; it ends with the test."""
        process = subprocess.Popen(command, env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.addCleanup(process.wait)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.stdin.close)
        self.addCleanup(process.terminate)
        self.assertTrue(process.stdout.readline())
        return process

    def tell(self, state):
        self.manager.stdin.write(f"{state}\n")
        self.manager.stdin.flush()

    def fetches(self):
        return sum(line.get("endpoint") == "policies" for line in self.service.seen())

    def test_its_return_fetches_the_policy(self):
        self.client.start()
        wait_for(lambda: self.fetches() == 1, what="the policy of the sign-in")
        wait_for(lambda: self.service.records("census"), what="the policy obeyed")
        for fetches in (2, 3):
            self.tell(20)
            self.tell(70)
            wait_for(lambda: self.fetches() == fetches, seconds=10, what="the policy fetched again")
        self.assertEqual(self.client.stop(), 0)
        self.assertEqual(self.fetches(), 3)


if __name__ == "__main__":
    unittest.main()
