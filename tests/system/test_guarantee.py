# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""resources/guarantee.md, sentence by sentence, on the real programs: test_Gnn_… proves sentence Gnn."""

import hashlib
import hmac
import json
import re
import signal
import subprocess
import time
import unittest
import uuid
from pathlib import Path

from programs import ALICE, BIN, Client, wait_for
from session import OPTED_IN, SessionTest
from traffic import need_strace, peers, traced

ROOT = Path(__file__).resolve().parents[2]
BOB = "bob@contoso.test"
IDS = ("user.id", "user.hash", "app.installation.id", "candor.sip_uri", "client.address")


def user_hash(address):
    digest = hmac.new(b"candor user hash 1", address.encode(), hashlib.sha256).digest()[:16]
    return str(uuid.UUID(bytes=digest))


class Guarantee(SessionTest):
    def shown(self):
        done = subprocess.run([BIN / "candor", "data", "show", "--home", self.client.home, "--json"], capture_output=True,
                              text=True, check=True)
        return json.loads(done.stdout)

    def test_every_sentence_has_a_test_and_every_test_a_sentence(self):
        promised = re.findall(r"^\*\*(G\d\d)\*\* ", (ROOT / "resources/guarantee.md").read_text(), re.M)
        self.assertEqual(promised, sorted(set(promised)))
        proven = set()
        for source in [*ROOT.glob("tests/**/tst_*.cpp"), *ROOT.glob("tests/**/test_*.py")]:
            proven |= set(re.findall(r"(?:void|def) (?:test_)?(G\d\d)_", source.read_text()))
        self.assertEqual(set(promised), proven)

    def test_G01_nothing_leaves_before_sign_in(self):
        need_strace(self.folder)
        log = self.folder / "trace"
        self.client.process = subprocess.Popen(traced([*self.client.arguments(account=None), "--open", "sign-in"], log))
        wait_for(lambda: (self.client.home / "journal.sqlite").exists(), what="the journal")
        time.sleep(4)  # longer than the longest wait before a first upload
        self.client.stop()
        self.assertEqual(peers(log), set())
        self.assertEqual(self.intake.requests, [])

    def test_G02_data_goes_to_the_named_address_only(self):
        need_strace(self.folder)
        self.client.write_settings(OPTED_IN)
        log = self.folder / "trace"
        self.client.process = subprocess.Popen(traced(self.client.arguments(), log))
        self.stored_once("census")
        self.client.stop()
        service = int(self.service.url.rsplit(":", 1)[1].strip("/"))
        self.assertEqual(peers(log), {("127.0.0.1", service), ("127.0.0.1", self.intake.port)})

    def test_G03_without_an_address_nothing_is_recorded(self):
        self.service.policy("telemetry", "none")
        state, code, error = self.client.dump()
        self.assertEqual(code, 0, error)
        for category in state["categories"].values():
            self.assertFalse(category["collecting"])
        for figures in state["journal"].values():
            if isinstance(figures, dict):
                self.assertEqual(figures["queued"], 0)
        self.assertEqual(self.client.files_holding_records("census"), [])

    def test_G04_only_listed_fields_are_sent(self):
        self.whole_session()
        done = subprocess.run([BIN / "candor", "data", "fields", "--json"], capture_output=True, text=True, check=True)
        listed = {}
        for field in json.loads(done.stdout):
            listed.setdefault(field["category"], set()).add(field["attribute"])
        everywhere = listed["census"]
        for request in self.intake.requests:
            self.assertEqual(set(request.document), {"resourceLogs"})
            self.assertLessEqual({a["key"] for r in request.document["resourceLogs"] for a in r["resource"]["attributes"]},
                                 everywhere | {"candor.category"})
            for record in request.records:
                self.assertLessEqual(set(record), listed[request.category], request.category)

    def test_G05_census_names_nobody(self):
        self.run_until_census()
        for request in self.intake.of("census"):
            self.assertNotIn(b"alice", request.body.lower())
            self.assertNotIn(b"contoso", request.body.lower())
            self.assertEqual(request.records[0]["user.hash"], user_hash(ALICE))
        self.client.stop()
        self.service.policy("telemetry", "on")
        self.client.start()
        stored = wait_for(lambda: self.service.records("census"), what="a census record at the service")
        self.assertNotIn(user_hash(ALICE), json.dumps(stored))

    def test_G06_usage_names_the_organisation_and_no_person_or_computer(self):
        self.run_until_census()
        self.client.stop()
        self.run_until_census()
        for record in self.stored_once("usage"):
            self.assertEqual(record["candor.federation_partner"], "contoso.test")
            for name in IDS:
                self.assertNotIn(name, record)

    def test_G07_error_reports_need_a_tick_and_the_box_starts_unticked(self):
        # Of a home of its own: a census that it left would be sent before the next sign-in has ended.
        state, _, _ = Client(self.folder, self.service, self.authority, name="asked").dump()
        self.assertIsNone(state["options"]["errorReporting"])
        self.assertEqual(state["categories"]["errorReporting"], {"collecting": False, "reason": "NotOptedIn"})
        self.run_until_census()
        self.client.lose_connection()
        self.client.stop()
        self.assertEqual(self.client.files_holding_records("error_reporting"), [])
        self.assertEqual(self.intake.of("error_reporting"), [])

    def test_G08_the_improvement_program_carries_no_id(self):
        self.whole_session()
        for record in self.intake.records("improvement_program"):
            for name in (*IDS, "candor.federation_partner"):
                self.assertNotIn(name, record)

    def test_G09_unreadable_policy_leaves_census_only(self):
        folder = self.client.home / "policies"
        self.client.write_settings(OPTED_IN)
        folder.mkdir(mode=0o700)
        (folder / "broken.json").write_text('{"DisableAutomaticSendTracing": ')
        (folder / "broken.json").chmod(0o600)
        self.run_until_census()
        self.client.lose_connection()
        self.client.stop()
        self.assertEqual({request.category for request in self.intake.requests}, {"census"})
        self.assertTrue(self.client.files_holding_records("census"))
        for category in ("usage", "error_reporting", "improvement_program"):
            self.assertEqual(self.client.files_holding_records(category), [])

    def test_G11_whoever_forbids_wins_and_no_policy_says_yes(self):
        for name in ("customerExperienceImprovementProgram", "logging"):
            self.service.policy(name, "Enabled")
        state, _, _ = self.client.dump()
        self.assertEqual(state["categories"]["improvementProgram"], {"collecting": False, "reason": "NotOptedIn"})
        self.assertEqual(state["categories"]["errorReporting"], {"collecting": False, "reason": "NotOptedIn"})
        self.service.policy("DisableAutomaticSendTracing", "Disabled")
        folder = self.client.home / "policies"
        folder.mkdir(mode=0o700)
        (folder / "ban.json").write_text('{"DisableAutomaticSendTracing": true}')
        (folder / "ban.json").chmod(0o600)
        state, _, _ = self.client.dump()
        self.assertEqual(state["categories"]["usage"], {"collecting": False, "reason": "ForbiddenByPolicy"})

    def test_G12_what_waits_is_destroyed_and_what_travels_is_cut(self):
        self.run_until_census()
        self.client.stop()  # leaves a usage record
        self.intake.silent = True
        self.client.start()
        travelling = wait_for(lambda: self.intake.of("usage"), what="usage in flight")[0]
        self.assertNotIn(travelling.connection, self.intake.closed)
        self.service.policy("DisableAutomaticSendTracing", "Enabled")
        wait_for(lambda: travelling.connection in self.intake.closed, seconds=5, what="the request cut")
        wait_for(lambda: not self.client.files_holding_records("usage"), seconds=5, what="the queue destroyed")
        self.client.stop()
        receipts = self.shown()["receipts"]
        self.assertTrue(any(receipt["category"] == "usage" and receipt["count"] >= 1 for receipt in receipts), receipts)

    def test_G13_a_permission_looks_forward_only(self):
        self.run_until_census()
        self.client.lose_connection()
        self.client.stop(signal.SIGKILL)
        self.client.write_settings(OPTED_IN)
        self.run_until_census()
        self.stored_once("usage")
        self.client.stop()
        self.assertEqual(self.intake.of("error_reporting"), [])

    def test_G14_a_record_is_its_own_accounts(self):
        self.service.admin("account", "add", BOB, text="correct horse\n")
        self.intake.status, self.intake.answer_headers = 503, {"Retry-After": "3600"}
        self.run_until_census()
        self.client.stop()
        self.assertTrue(self.client.files_holding(user_hash(ALICE).encode()))
        self.intake.requests.clear()
        self.intake.status, self.intake.answer_headers = 200, {}
        self.client.process = subprocess.Popen(self.client.arguments(account=BOB))
        self.stored_once("census")
        self.client.stop()
        self.assertEqual({record["user.hash"] for record in self.intake.records("census")}, {user_hash(BOB)})
        self.assertEqual(self.client.files_holding(user_hash(ALICE).encode()), [])

    def test_G15_each_category_travels_by_itself(self):
        self.whole_session()
        carried = {}
        for request in self.intake.requests:
            carried.setdefault(request.connection, set()).add(request.category)
            headers = {name.lower(): value for name, value in request.headers}  # later Qts write the names so
            self.assertEqual(len(headers), len(request.headers))
            self.assertEqual(sorted(headers), ["accept-encoding", "accept-language", "connection", "content-encoding",
                                               "content-length", "content-type", "host", "user-agent"])
            self.assertEqual(headers["user-agent"], "Candor")
            self.assertEqual(headers["accept-language"], "*")
        self.assertEqual({len(categories) for categories in carried.values()}, {1})
        owner = {}
        for request in self.intake.requests:
            for record in request.records:  # one that is sent again keeps its ID, and its category
                self.assertEqual(owner.setdefault(record["log.record.uid"], request.category), request.category)
        for request in self.intake.requests:
            if request.category == "error_reporting":
                continue
            for resource in request.document["resourceLogs"]:
                for record in resource["scopeLogs"][0]["logRecords"]:
                    self.assertEqual(int(record["timeUnixNano"]) % (3600 * 10**9), 0)

    def test_G16_what_is_shown_is_what_was_sent(self):
        self.run_until_census()
        sent = wait_for(lambda: [entry["body"] for entry in self.shown()["sent"]], what="the bytes kept")
        self.assertEqual(sent, [request.body.decode() for request in self.intake.of("census")])

    def test_G17_what_was_accepted_survives_a_crash_and_is_stored_once(self):
        self.service.policy("telemetry", "on")
        kills = 4
        for i in range(kills):
            self.client.start()
            wait_for(lambda: len(self.service.records("usage")) >= i, what="the record of the last crash")
            wait_for(lambda: len(self.service.records("census")) > i, what="the census of this run")
            self.client.stop(signal.SIGKILL)
        self.client.start()
        wait_for(lambda: len(self.service.records("usage")) == kills, what="every crash counted")
        counted = [int(record["attributes"]["candor.exits.unclean"]) for record in self.service.records("usage")]
        self.assertEqual(counted, [1] * kills)

    def test_G19_quitting_does_not_wait_for_the_network(self):
        self.intake.silent = True
        self.client.start()
        wait_for(lambda: self.intake.of("census"), what="a request nobody answers")
        started = time.monotonic()
        self.assertEqual(self.client.stop(), 0)
        self.assertLess(time.monotonic() - started, 3)

    def test_G20_a_second_start_collects_nothing(self):
        self.run_until_census()
        before = len(self.intake.requests)
        state, _, _ = self.client.dump()
        self.assertEqual(state["account"], ALICE)
        self.assertEqual(state["collector"]["state"], "elsewhere")
        self.assertIn("already running", state["collector"]["reason"])
        time.sleep(4)  # longer than the longest wait before a first upload
        self.assertEqual(len(self.intake.requests), before)

    def test_G21_nothing_is_erased_at_the_service_unless_asked(self):
        self.whole_session()
        self.assertNotIn("deletion", {request.category for request in self.intake.requests})


if __name__ == "__main__":
    unittest.main()
