# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""What becomes of records where a permission or an account ends or begins: resources/guarantee.md, G12 to G14, on the real programs."""

import datetime
import re
import signal
import time
import unittest
import uuid

from programs import ALICE, PASSWORD, RECORDS, wait_for
from session import BAN, OPTED_IN, SessionTest, user_hash

BOB = "bob@fabrikam.test"
UID = re.compile(r'"log.record.uid","value":{"stringValue":"([^"]+)"')


class Ends(SessionTest):
    def test_G12_what_waits_is_destroyed_and_what_travels_is_cut(self):
        self.run_until_census()
        self.client.stop()  # leaves a usage record
        self.intake.silent = True
        self.client.start()
        self.assert_ends("usage", 1, lambda: self.service.policy(BAN, "Enabled"))
        self.service.policy(BAN, "NotConfigured")
        self.client.start()
        wait_for(lambda: not self.client.has_heard(b"SendTracing"), what="the end of the ban")
        self.client.stop()
        self.run_until_census()
        self.client.stop()  # leaves usage again
        self.run_until_census()
        self.stored_once("usage")
        self.assert_receipt_stays("usage", 1)

    def test_G12_an_opt_out_destroys_and_cuts_likewise(self):
        self.client.write_settings(OPTED_IN)
        self.run_until_census()
        self.intake.silent = True
        self.client.lose_connection()
        self.assert_ends("error_reporting", 2, lambda: self.client.write_settings(""))
        self.client.write_settings(OPTED_IN)
        self.run_until_census()
        self.client.lose_connection()
        self.stored_once("error_reporting")
        self.assert_receipt_stays("error_reporting", 2)

    def assert_ends(self, category, count, end):
        """One request is under way, with so many records waiting; what ends the permission breaks it off and destroys them."""
        travelling = wait_for(lambda: self.intake.of(category), what=f"{category} in flight")[0]
        wait_for(lambda: self.client.queued(category) == count, what="all that is to wait")
        self.assertNotIn(travelling.connection, self.intake.closed)
        self.gone = {record["log.record.uid"] for record in travelling.records}
        self.ended = [int(time.time())]
        end()
        wait_for(lambda: travelling.connection in self.intake.closed, seconds=5, what="the request cut")
        wait_for(lambda: not self.client.files_holding_records(category), seconds=5, what="the queue destroyed")
        self.assertEqual(self.client.stop(), 0)
        self.ended.append(time.time())
        wait_for(lambda: time.time() > self.ended[1] + 1, what="a second in which nothing is erased")
        self.intake.silent = False
        self.intake.requests.clear()

    def assert_receipt_stays(self, category, count):
        """It tells how many and when, and nothing that was sent since then tells of it, or of what it counts."""
        receipts = [receipt for receipt in self.shown()["receipts"] if receipt["category"] == category]
        self.assertEqual([receipt["count"] for receipt in receipts], [count])
        when = datetime.datetime.fromisoformat(receipts[0]["when"].replace("Z", "+00:00")).timestamp()
        self.assertTrue(self.ended[0] <= when <= self.ended[1], (self.ended, receipts))
        self.assertLessEqual({request.category for request in self.intake.requests}, set(RECORDS))
        for request in self.intake.requests:
            for trace in (receipts[0]["when"], str(int(when)), "receipt", "erase", *self.gone):
                self.assertNotIn(trace, request.body.decode())

    def test_G13_a_permission_looks_forward_only(self):
        self.run_until_census("--open", "options")
        self.client.lose_connection()
        self.client.stop(signal.SIGKILL)
        self.client.write_settings(OPTED_IN)
        self.run_until_census()
        self.stored_once("usage")
        self.stored_once("improvement_program")
        self.assertEqual(self.client.files_holding_records("error_reporting"), [])  # it does not wait for its turn either
        self.client.stop()
        self.assertEqual(self.intake.of("error_reporting"), [])
        counted = {category: [name for record in self.intake.records(category) for name in record if name.startswith("candor.feature.")]
                   for category in ("usage", "improvement_program")}
        self.assertEqual(counted, {"usage": ["candor.feature.options_opened"], "improvement_program": []})

    def test_G14_a_record_is_its_own_accounts(self):
        self.service.admin("account", "add", BOB, text=PASSWORD + "\n")
        self.client.write_settings(OPTED_IN)
        self.intake.status, self.intake.answer_headers = 503, {"Retry-After": "3600"}
        self.short_session()
        self.client.start()
        wait_for(lambda: self.client.queued("improvement_program"), what="all that can be recorded")
        self.client.stop(signal.SIGKILL)  # one more thing to be told
        waiting = self.shown()["queued"]
        self.assertEqual({record["category"] for record in waiting}, set(RECORDS))
        hers = {user_hash(ALICE), *(uid for record in waiting for uid in UID.findall(record["bytes"]))}
        self.assertEqual(len(hers), 1 + len(waiting))
        for mark in hers:
            self.assertTrue(self.files_with(mark), mark)
        self.intake.requests.clear()
        self.intake.status, self.intake.answer_headers = 200, {}
        self.client.start(account=BOB)
        self.stored_once("census")
        self.assertEqual(self.traces(), {"census"})
        self.client.stop()
        self.client.start(account=BOB)
        self.stored_once("usage")
        self.client.stop()
        self.assertEqual({record["user.hash"] for record in self.intake.records("census")}, {user_hash(BOB)})
        self.assertEqual({request.category for request in self.intake.requests}, {"census", "usage"})
        self.assertEqual([record.get("candor.exits.unclean") for record in self.intake.records("usage")], [None])
        for mark in (*hers, "alice", "contoso"):
            self.assertEqual([request.category for request in self.intake.requests if mark.encode() in request.body], [])
        for mark in hers:
            self.assertEqual(self.files_with(mark), [], mark)
        collected = [self.client.home / "ring", *self.client.home.glob("journal.sqlite*")]
        self.assertEqual([path for path in collected if re.search(b"alice|contoso", self.plain(path))], [])

    def files_with(self, mark):
        """The files with an ID, written out or packed."""
        return self.client.files_holding(mark.encode()) + self.client.files_holding(uuid.UUID(mark).bytes)


if __name__ == "__main__":
    unittest.main()
