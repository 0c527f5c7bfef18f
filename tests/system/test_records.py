# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

import json
import signal
import unittest

from programs import ALICE, ProgramsTest, wait_for


class Records(ProgramsTest):
    def stored(self, category):
        return [record["attributes"] for record in self.service.records(category)]

    def test_census_is_stored_hashed_and_names_nobody(self):
        self.client.start()
        record = wait_for(lambda: self.stored("census"), what="a census record")[0]
        for name in ("device.model.name", "os.name", "os.version", "candor.user_language", "user.hash", "app.installation.id"):
            self.assertIn(name, record)
        self.assertEqual(int(record["candor.sign_in.attempts"]), 1)
        text = json.dumps(self.service.records())
        self.assertNotIn("alice", text)
        self.assertEqual(self.client.stop(), 0)
        for path in self.service.data.rglob("*"):
            if path.is_file() and path.name.startswith("records"):
                self.assertNotIn(ALICE.encode(), path.read_bytes(), path)

    def test_an_unclean_exit_is_counted_at_the_next_start(self):
        self.client.start()
        wait_for(lambda: self.stored("census"), what="a census record")
        self.client.stop(signal.SIGKILL)
        self.client.start()
        usage = wait_for(lambda: self.stored("usage"), what="a usage record")
        self.assertEqual(int(usage[0]["candor.exits.unclean"]), 1)
        self.assertEqual(usage[0]["candor.federation_partner"], "contoso.test")
        self.assertNotIn("app.installation.id", usage[0])

    def test_a_clean_exit_is_counted_and_sent_at_the_next_start(self):
        self.client.start()
        wait_for(lambda: self.stored("census"), what="a census record")
        self.assertEqual(self.client.stop(), 0)
        self.client.start()
        usage = wait_for(lambda: self.stored("usage"), what="a usage record")
        self.assertEqual(int(usage[0]["candor.exits.clean"]), 1)

    def test_a_ban_while_running_leaves_nothing_on_disk(self):
        self.client.start()
        wait_for(lambda: self.stored("census"), what="a census record")
        self.client.stop()
        self.assertTrue(self.client.files_holding_records("usage"), "the exit was queued")
        self.service.policy("DisableAutomaticSendTracing", "Enabled")
        self.client.start()
        # Not before: what is sent until then leaves the queue as well.
        wait_for(lambda: self.client.has_heard(b"disableAutomaticSendTracing"), what="the ban heard")
        wait_for(lambda: not self.client.files_holding_records("usage"), what="the queue destroyed")
        self.client.stop()
        # What left before the ban was heard left under the last-known-good permission; nothing leaves, or stays, after it.
        self.assertEqual(self.client.files_holding_records("usage"), [])


if __name__ == "__main__":
    unittest.main()
