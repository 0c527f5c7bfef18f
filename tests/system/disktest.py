# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""What a client is held to whose disk fails under it."""

from programs import WITH_LOG, wait_for
from session import OPTED_IN, SessionTest


def forbidden(state, *categories):
    return [state["categories"][name]["collecting"] for name in categories] == [False] * len(categories)


class DiskTest(SessionTest):
    def leave_usage(self):
        """A queue that waits: the telemetry address asks for an hour."""
        self.client.start()
        self.stored_once("census")
        self.client.stop()
        self.intake.status, self.intake.answer_headers = 503, {"Retry-After": "3600"}

    def assert_end_is_obeyed(self, fill, empty):
        """Usage that cannot leave is banned while the disk is full, and erased all the same."""
        wait_for(lambda: self.intake.of("usage"), what="usage that is sent back")
        self.assertTrue(self.client.files_holding_records("usage"))
        fill()
        self.service.policy("DisableAutomaticSendTracing", "Enabled")
        wait_for(lambda: not self.client.files_holding_records("usage"), what="the queue destroyed")
        self.assertIsNone(self.client.process.poll())
        empty()
        self.assertEqual(self.client.stop(), 0)
        state, code, error = self.client.dump()
        self.assertTrue(forbidden(state, "usage"))
        self.assertEqual((code, state["collector"]["state"]), (0, "ready"), error)

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
