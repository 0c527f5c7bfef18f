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
            begun, told = Path(folder) / "begun", Path(folder) / "told"
            slow = {"LD_PRELOAD": os.environ["CANDOR_SLOWLOOKUP"], "CANDOR_TEST_LOOKUP": str(begun)}
            nobody = ("--service", "https://127.0.0.1:1")
            usual = self.seconds_to_stop(folder, told, lambda: "sign-in failed" in told.read_text(errors="replace"), *nobody)
            # So long this build leaves Qt at the very end: more where it looks for leaks then.
            left = int(os.environ["CANDOR_EXIT_MILLISECONDS"]) / 1000
            self.assertLess(self.seconds_to_stop(folder, told, begun.exists, **slow), usual + left + 1)

    def seconds_to_stop(self, folder, told, is_ready, *arguments, **environment):
        """How long a client takes to end once it is ready."""
        password = Path(folder) / "password"
        password.write_text(PASSWORD + "\n")
        # A sanitizer would have its own library first.
        environment.update(ASAN_OPTIONS=os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0")
        with open(told, "wb") as log:
            client = subprocess.Popen([BIN / "candor", "--home", Path(folder) / "home", "--account", ALICE, "--password-file", password,
                                       *arguments], env={**os.environ, **environment}, stderr=log)
        try:
            wait_for(is_ready, what="a look-up that has failed, or one that takes its time")
            started = time.monotonic()
            client.send_signal(signal.SIGTERM)
            self.assertEqual(client.wait(30), 0)
            return time.monotonic() - started
        finally:
            client.kill()
            client.wait()


if __name__ == "__main__":
    unittest.main()
