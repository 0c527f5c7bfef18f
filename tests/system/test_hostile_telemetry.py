# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""The client's uploads to a service that misbehaves as scripted (tests/faults.md): nothing lost, nothing twice, nothing elsewhere."""

import signal
import time
import unittest

from programs import ProgramsTest, wait_for
from test_hostile_sign_in import Listener, connection


def telemetry(category=None, first=1, last=None, **deed):
    match = {"endpoint": "telemetry", "from": first}
    if category:
        match["category"] = category
    if last:
        match["to"] = last
    return {"match": match, "do": deed}


class HostileTelemetry(ProgramsTest):
    def uploads(self, category, service=None):
        return [line for line in (service or self.service).seen() if line.get("category") == category]

    def stored(self, category):
        return self.service.records(category)

    def leave_usage_behind(self):
        """A clean exit that waits to be told at the next start, and no census in the queue."""
        self.client.start()
        wait_for(lambda: self.stored("census"), what="a census record")
        self.assertEqual(self.client.stop(), 0)

    def check_connections(self, service=None):
        """A connection carries one category, and nothing of the sign-in."""
        kinds = {}
        for line in (service or self.service).seen():
            if "endpoint" in line:
                kinds.setdefault(line["connection"], set()).add(line.get("category", "sign-in"))
        self.assertTrue(kinds)
        for connection_number, found in kinds.items():
            self.assertEqual(len(found), 1, (connection_number, found))

    def test_overload_and_a_lost_answer_store_each_record_once(self):
        self.service.faults([telemetry("census", last=1, status=503, retryAfter=1),
                             telemetry("census", last=1, status=429, retryAfter={"dateIn": 1}),
                             telemetry("census", last=1, serve=True, reset=True),
                             telemetry("census", last=1, serve=True, status=504)])
        self.client.start()
        wait_for(lambda: len(self.uploads("census")) == 5, seconds=40, what="the fifth upload")
        wait_for(lambda: self.client.queued("census") == 0, what="an empty queue")
        self.assertEqual(self.client.stop(), 0)
        self.assertEqual(len(self.stored("census")), 1)
        self.assertEqual(len(self.uploads("census")), 5)
        self.check_connections()

    def test_redirects_lead_nowhere_and_are_not_tried_again(self):
        elsewhere = Listener()
        self.addCleanup(elsewhere.close)
        self.leave_usage_behind()
        self.service.faults([telemetry("census", status=307, location=elsewhere.url + "v1/logs"),
                             telemetry("usage", status=308, location=elsewhere.url + "v1/logs")])
        self.client.start()
        wait_for(lambda: self.uploads("census") and self.uploads("usage"), what="both uploads")
        wait_for(lambda: self.client.queued("census") == 0 and self.client.queued("usage") == 0, what="empty queues")
        self.assertEqual(self.client.stop(), 0)
        self.assertEqual(elsewhere.visits(), 0)
        self.assertEqual((len(self.uploads("census")), len(self.uploads("usage"))), (1, 1))
        self.assertEqual(self.stored("usage"), [])
        self.check_connections()

    def test_a_service_that_asks_for_an_hour_gets_it_across_a_restart(self):
        for name, asked in (("seconds", 3600), ("date", {"dateIn": 3600})):
            with self.subTest(name):
                self.client.home = self.folder / name
                self.service.faults([telemetry("census", status=503, retryAfter=asked)])
                before = len(self.stored("usage"))
                self.client.start()
                wait_for(lambda: self.uploads("census"), what="the first upload")
                self.assertEqual(self.client.stop(), 0)
                self.client.start()
                # Usage is due later than census would be: when it has come, census would have.
                wait_for(lambda: len(self.stored("usage")) > before, what="a usage record")
                self.assertEqual(self.client.stop(), 0)
                self.assertEqual(len(self.uploads("census")), 1)

    def test_a_silent_service_does_not_hold_the_exit_and_costs_nothing(self):
        self.service.faults([telemetry(drop=True)])
        self.client.start()
        wait_for(lambda: self.uploads("census"), what="an upload")
        started = time.monotonic()
        self.assertEqual(self.client.stop(), 0)
        self.assertLess(time.monotonic() - started, 3)
        self.service.faults([])
        self.client.start()
        wait_for(lambda: self.stored("census"), what="the census record")
        self.assertEqual(self.client.stop(signal.SIGTERM), 0)
        uids = [record["uid"] for record in self.stored("census")]
        self.assertEqual(len(uids), len(set(uids)))

    def test_a_wrong_certificate_gets_no_byte_and_healing_gets_all(self):
        folder = self.folder / "telemetry"
        folder.mkdir()
        self.service.stop()
        other = self.service.copy(folder)
        self.service.start()
        other.faults(connection(certificate="expired"))
        other.start()
        self.addCleanup(other.stop)
        self.service.policy("telemetry", other.url)
        self.client.start()
        wait_for(lambda: len([line for line in other.seen() if line.get("did") == "certificate"]) >= 2, what="two attempts")
        self.assertFalse([line for line in other.seen() if "method" in line])
        other.admin("faults", "clear")
        wait_for(lambda: other.records("census"), seconds=30, what="the census record")
        self.assertEqual(self.client.stop(), 0)
        self.assertEqual(len(other.records("census")), 1)
        self.assertEqual(self.service.records(), [])

    def test_broken_answers_are_tried_again_with_growing_pauses(self):
        self.service.faults([telemetry("census", last=1, reset=True), telemetry("census", last=1, close=True),
                             telemetry("census", last=1, garbage=3000),
                             telemetry("census", last=1, status=200, cut={"after": 30, "by": "close"})])
        self.client.start()
        wait_for(lambda: self.stored("census"), seconds=45, what="the census record")
        self.assertEqual(self.client.stop(), 0)
        self.assertEqual(len(self.stored("census")), 1)
        # Each fault takes one request, be it the uploader's or one that Qt sent again by itself; then it is stored.
        self.assertEqual([line.get("did") for line in self.uploads("census")],
                         ["reset", "close", "garbage", "status 200", None])
        self.check_connections()


if __name__ == "__main__":
    unittest.main()
