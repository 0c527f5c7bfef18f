# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""The end of the program, whatever the network is about."""

import os
import signal
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

from programs import ALICE, BIN, PASSWORD, wait_for


class Exit(unittest.TestCase):
    def test_G19_quitting_does_not_wait_for_a_look_up(self):
        with tempfile.TemporaryDirectory() as folder:
            begun, password = Path(folder) / "begun", Path(folder) / "password"
            password.write_text(PASSWORD + "\n")
            environment = {**os.environ, "LD_PRELOAD": os.environ["CANDOR_SLOWLOOKUP"], "CANDOR_TEST_LOOKUP": str(begun),
                           # A sanitizer would have its own library first.
                           "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"}
            client = subprocess.Popen([BIN / "candor", "--home", Path(folder) / "home", "--account", ALICE, "--password-file", password],
                                      env=environment, stderr=subprocess.PIPE)
            try:
                wait_for(begun.exists, what="a look-up that takes its time")
                started = time.monotonic()
                client.send_signal(signal.SIGTERM)
                self.assertEqual(client.wait(30), 0)
                self.assertLess(time.monotonic() - started, 10)  # of the 20 that the look-up takes
            finally:
                client.kill()
                client.communicate()


if __name__ == "__main__":
    unittest.main()
