# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""resources/guarantee.md, sentence by sentence, on the real programs: test_Gnn_… proves sentence Gnn."""

import json
import re
import signal
import subprocess
import time
import unittest
from pathlib import Path

from programs import ALICE, BACK, BIN, RECORDS, WITH_LOG, Client, account_key, wait_for
from session import BAN, OPTED_IN, SessionTest, user_hash
from traffic import need_strace, peers, traced

ROOT = Path(__file__).resolve().parents[2]
IDS = ("user.id", "user.hash", "app.installation.id", "candor.sip_uri", "client.address")


class Guarantee(SessionTest):
    def traces_of_two_sessions(self, *more, rules=()):
        """Two, because the improvement program is permitted from the start in the second one only."""
        for _ in range(2):
            self.short_session(*more, rules=rules)
        return self.traces()

    def move(self, name, settings):
        """The client starts anew, in a home with these settings."""
        self.client.home = self.folder / name
        self.client.write_settings(settings)

    def write_policy(self, folder, text):
        folder.mkdir(mode=0o700)
        (folder / "policy.json").write_text(text)
        (folder / "policy.json").chmod(0o600)

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
        self.client.write_settings(OPTED_IN)
        self.assertEqual(self.traces_of_two_sessions(), set())
        self.assertEqual(self.intake.requests, [])
        state, code, error = self.client.dump()
        self.assertEqual(code, 0, error)
        for category in state["categories"].values():
            self.assertFalse(category["collecting"])
        for figures in state["journal"].values():
            if isinstance(figures, dict):
                self.assertEqual((figures["queued"], figures["sent"]), (0, 0))
        self.assertEqual(self.traces(), set())

    def test_G04_only_listed_fields_are_sent(self):
        self.whole_session()
        done = subprocess.run([BIN / "candor", "data", "fields", "--json"], capture_output=True, text=True, check=True)
        listed = {}
        for field in json.loads(done.stdout):
            listed.setdefault(field["category"], set()).add(field["attribute"])
        everywhere = listed["census"]
        for request in self.intake.requests:
            self.assertEqual(set(request.document), {"resourceLogs"})
            for resource in request.document["resourceLogs"]:
                self.assertEqual(set(resource), {"resource", "scopeLogs"})
                self.assertEqual(set(resource["resource"]), {"attributes"})
                self.assertLessEqual({a["key"] for a in resource["resource"]["attributes"]}, everywhere | {"candor.category"})
                for scope in resource["scopeLogs"]:
                    self.assertEqual(set(scope), {"scope", "logRecords"})
                    self.assertEqual(set(scope["scope"]), {"name"})
                    for record in scope["logRecords"]:
                        self.assertEqual(set(record), {"timeUnixNano", "eventName", "attributes"})
            for record in request.records:
                self.assertLessEqual(set(record), listed[request.category], request.category)

    def test_G05_census_names_nobody(self):
        self.client.write_settings(WITH_LOG)
        self.run_until_census()
        for request in self.intake.of("census"):
            self.assertNotIn(b"alice", request.body.lower())
            self.assertNotIn(b"contoso", request.body.lower())
            self.assertEqual(request.records[0]["user.hash"], user_hash(ALICE))
        wait_for(lambda: self.client.files_holding(user_hash(ALICE).encode()), what="what was sent, kept")
        collected = [self.client.home / "ring", *self.client.home.glob("journal.sqlite*")]
        self.assertEqual([path for path in collected if b"contoso" in self.plain(path)], [])  # no usage yet, which may name it
        self.client.stop()
        self.service.policy("telemetry", "on")
        self.client.start()
        stored = wait_for(lambda: self.service.records("census"), what="a census record at the service")
        self.assertIn("user.hash", stored[0]["attributes"])
        self.assertNotIn(user_hash(ALICE), json.dumps(stored))
        self.client.stop()
        files = [path for path in self.client.home.rglob("*") if path.is_file()]
        self.assertLessEqual({"ring", "journal.sqlite", "candor.log", "settings.ini"}, {path.name for path in files})
        self.assertEqual([path for path in files if b"alice" in self.plain(path)], [])
        self.assertFalse(self.client.has_heard(b"alice"))

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

    def test_G07_a_ban_beats_the_tick(self):
        self.client.write_settings(OPTED_IN)
        self.service.policy(BAN, "Enabled")
        self.assertEqual(self.traces_of_two_sessions(), {"census"})
        self.service.policy(BAN, "NotConfigured")
        self.client.start()
        wait_for(lambda: self.client.has_heard(b"policies") and not self.client.has_heard(b"SendTracing"), what="the end of the ban")
        self.client.lose_connection()
        wait_for(lambda: self.client.files_holding_records("error_reporting"), what="a report, now that nobody forbids it")
        self.service.policy(BAN, "Enabled")
        wait_for(lambda: not self.client.files_holding_records("error_reporting"), what="the reports destroyed")

    def test_G08_the_improvement_program_needs_a_sign_up_and_a_permission(self):
        program = "customerExperienceImprovementProgram"
        everything = set(RECORDS)
        self.move("not-asked", "")
        self.assertEqual(self.traces_of_two_sessions(), {"census", "usage"})
        self.move("not-signed-up", f"[Accounts]\n{account_key()}\\ErrorReporting\\OptIn=true\n")
        self.assertEqual(self.traces_of_two_sessions(), everything - {"improvement_program"})
        self.service.policy(program, "Disabled")
        self.move("program-forbidden", OPTED_IN)
        self.assertEqual(self.traces_of_two_sessions(), everything - {"improvement_program"})
        self.service.policy(program, "NotConfigured")
        self.service.policy(BAN, "Enabled")
        self.intake.requests.clear()
        self.move("forbidden", OPTED_IN)
        self.assertEqual(self.traces_of_two_sessions(), {"census"})
        self.service.policy(BAN, "NotConfigured")
        self.move("permitted", OPTED_IN)
        self.assertEqual(self.traces_of_two_sessions(), everything)

    def test_G08_the_improvement_program_carries_no_id(self):
        self.whole_session()
        for record in self.intake.records("improvement_program"):
            for name in (*IDS, "candor.federation_partner"):
                self.assertNotIn(name, record)

    def test_G09_unreadable_policy_leaves_census_only(self):
        self.client.write_settings(OPTED_IN)
        self.write_policy(self.client.home / "policies", '{"DisableAutomaticSendTracing": ')
        self.run_until_census()
        self.client.lose_connection()
        self.client.stop()
        self.assertEqual({request.category for request in self.intake.requests}, {"census"})
        self.assertTrue(self.client.files_holding_records("census"))
        for category in ("usage", "error_reporting", "improvement_program"):
            self.assertEqual(self.client.files_holding_records(category), [])

    def test_G09_unknown_policy_leaves_census_only_and_holds_it(self):
        for name, deed in (("silent", {"drop": True}), ("failing", {"status": 500})):
            self.move(name, OPTED_IN)
            self.intake.requests.clear()
            rules = [{"match": {"endpoint": "policies"}, "do": deed}]
            self.assertEqual(self.traces_of_two_sessions(rules=rules), {"census"}, name)
            self.assertEqual(self.intake.requests, [], name)  # nobody named an address yet
            held = {record["bytes"] for record in self.shown()["queued"]}
            self.assertEqual(len(held), 2, name)
            self.service.faults([])
            self.client.start()
            wait_for(lambda: len(self.intake.records("census")) == 3, what="what was held")
            self.client.stop()
            sent = "".join(request.body.decode() for request in self.intake.of("census"))
            self.assertEqual([record for record in held if record not in sent], [], name)

    def test_G11_no_check_box_and_no_other_policy_permits_what_one_forbids(self):
        ban, permission = '{"DisableAutomaticSendTracing": true}', '{"DisableAutomaticSendTracing": false}'
        for forbidding in ("server", "user", "machine"):
            self.move(forbidding, OPTED_IN)
            self.service.policy(BAN, "Enabled" if forbidding == "server" else "Disabled")
            machine = self.folder / f"{forbidding}-machine"
            self.write_policy(self.client.home / "policies", ban if forbidding == "user" else permission)
            self.write_policy(machine, ban if forbidding == "machine" else permission)
            self.assertEqual(self.traces_of_two_sessions("--machine-policies", machine), {"census"}, forbidding)

    def test_G11_a_box_that_is_ticked_under_a_ban_stays_without_effect(self):
        self.service.policy(BAN, "Enabled")
        self.run_until_census()
        self.client.write_settings(OPTED_IN + WITH_LOG)
        self.client.lose_connection()
        log = self.client.home / "logs" / "candor.log"
        wait_for(lambda: log.exists() and BACK in log.read_text(), seconds=40, what="a line that shows the settings read")
        self.client.lose_connection()
        self.client.stop()
        self.assertEqual(self.traces(), {"census"})
        self.assertEqual(self.traces_of_two_sessions(), {"census"})

    def test_G11_whoever_forbids_wins_and_no_policy_says_yes(self):
        for name in ("customerExperienceImprovementProgram", "logging"):
            self.service.policy(name, "Enabled")
        state, _, _ = self.client.dump()
        self.assertEqual(state["categories"]["improvementProgram"], {"collecting": False, "reason": "NotOptedIn"})
        self.assertEqual(state["categories"]["errorReporting"], {"collecting": False, "reason": "NotOptedIn"})
        self.service.policy(BAN, "Disabled")
        self.write_policy(self.client.home / "policies", '{"DisableAutomaticSendTracing": true}')
        state, _, _ = self.client.dump()
        self.assertEqual(state["categories"]["usage"], {"collecting": False, "reason": "ForbiddenByPolicy"})

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
        self.client.write_settings(OPTED_IN)
        self.run_until_census()
        self.client.lose_connection()
        self.stored_once("error_reporting")
        self.assert_shown("census", "error_reporting")
        self.client.stop()
        self.run_until_census()
        self.stored_once("usage")
        self.stored_once("improvement_program")
        self.assert_shown(*RECORDS)
        self.client.stop()

    def test_G16_what_is_shown_is_what_was_sent_whatever_came_back(self):
        self.client.write_settings(OPTED_IN)
        self.intake.status = 403
        self.run_until_census()
        self.client.lose_connection()
        self.stored_once("error_reporting", what="an error report")
        self.assert_shown("census", "error_reporting")
        self.assertEqual({entry["status"] for entry in self.shown()["sent"]}, {403})
        self.client.stop()
        self.intake.silent = True
        self.run_until_census()
        self.client.stop()
        entry = next(entry for entry in reversed(self.shown()["sent"]) if entry["category"] == "census")
        self.assertEqual((entry["status"], entry["body"]), (0, self.intake.of("census")[-1].body.decode()))

    def assert_shown(self, *categories):
        """What is shown as sent of these categories, and of no other, is what has arrived."""
        def is_answered():
            shown = self.shown()
            return not shown["queued"] and len(shown["sent"]) == len(self.intake.requests)
        wait_for(is_answered, seconds=40, what="an answer to everything")
        shown = self.shown()["sent"]
        self.assertEqual({entry["category"] for entry in shown}, set(categories))
        for category in categories:
            self.assertEqual([entry["body"] for entry in shown if entry["category"] == category],
                             [request.body.decode() for request in self.intake.of(category)], category)

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
        self.run_until_census()
        usual = self.seconds_to_stop()
        self.intake.silent = True
        self.run_until_census()
        self.assertLess(self.seconds_to_stop(), usual + 1)

    def seconds_to_stop(self):
        started = time.monotonic()
        self.assertEqual(self.client.stop(), 0)
        return time.monotonic() - started

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
