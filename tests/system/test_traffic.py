# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""Every byte that leaves while things go wrong: what the client writes to sockets (strace) is what arrives, and no more; and what
arrives at the sign-in server is a sign-in."""

import os
import re
import signal
import struct
import time
import unittest
from pathlib import Path

from intake import Entrance, Intake, Relay
from programs import RECORDS, WITH_LOG, ProgramsTest, account_key, wait_for
from traffic import calls, counted, need_strace, peers, strangers, written

YES = f"[Accounts]\n{account_key()}\\ErrorReporting\\OptIn=true\n"
NO = f"[Accounts]\n{account_key()}\\ErrorReporting\\OptIn=false\n"
EVERYTHING = f"{YES}{account_key()}\\ImprovementProgram\\OptIn=true\n"
LONGEST_FIRST = 4  # seconds: more than the longest wait before a first upload
TLS = 2048  # bytes: what a connection may cost beyond what it carries

# All that the sign-in server is asked: method, path, token and body. What a group holds, the server has said.
TOKEN, APPLICATION = r"Bearer cwt=([\w-]+)", r"/ucwa/oauth/v1/applications/([0-9a-f]{32})"
STEPS = {"discovery": r"GET /  ",
         "challenge": r"GET /Autodiscover/AutodiscoverService\.svc/root/oauth/user  ",
         "token": r"POST /WebTicket/oauthtoken  grant_type=password&username=alice%40contoso\.test&password=correct%20horse",
         "user": rf"GET /Autodiscover/AutodiscoverService\.svc/root/oauth/user {TOKEN} ",
         "register": rf'POST /ucwa/oauth/v1/applications {TOKEN} {{"Culture":"en","EndpointId":"[0-9a-f-]{{36}}","UserAgent":"Candor"}}',
         "policies": rf"GET {APPLICATION}/policies {TOKEN} ",
         "events": rf"GET {APPLICATION}/events\?ack=\d+ {TOKEN} "}
HEADERS = {"user-agent": "Candor", "accept": "application/json", "accept-encoding": "identity", "accept-language": "en,*",
           "connection": "Keep-Alive"}
OF_A_GET = {"cache-control": "no-cache", "pragma": "no-cache"}
OF_A_POST = {"token": {"content-type": "application/x-www-form-urlencoded"}, "register": {"content-type": "application/json"}}

# Policies and events are asked for at the same time, over two connections; an exit may come before the second.
BOTH = "(policies (events )?|events policies )"
SIGN_IN = f"discovery challenge token user register {BOTH}"
# After a loss: the token is not taken any more, and the application is not known.
RETURN = f"policies token policies register {BOTH}"
CUT_RETURN = f"(policies (token (policies (register (events |{BOTH})?)?)?)?)?"


class Traffic(ProgramsTest):
    def setUp(self):
        super().setUp()
        need_strace(self.folder)
        self.intake = Intake(self.service.certificate, self.service.key)
        self.addCleanup(self.intake.stop)
        self.relay = Relay(self.intake.port)
        self.addCleanup(self.relay.stop)
        self.service.policy("telemetry", self.relay.url)
        self.entrance = Entrance(self.service, self.authority.file)
        self.addCleanup(self.entrance.close)
        self.client.service = self.entrance
        self.host = ("127.0.0.1", self.entrance.relay.port)
        self.there = ("127.0.0.1", self.relay.port)
        self.logs = []

    def start(self, client=None, before=(), **how):
        client = client or self.client
        log = self.folder / f"trace-{len(self.logs)}"
        self.logs.append(log)
        client.wrapper = [*counted(log), *before]
        client.start(**how)
        wait_for(lambda: log.exists() and log.stat().st_size, what="the trace")
        return log

    def stop(self, how=signal.SIGTERM, client=None, log=None):
        client = client or self.client
        end = re.compile(rf"^{client.process.pid} +[\d.]+ \+\+\+ (exited|killed)", re.MULTILINE)
        code = client.stop(how)
        wait_for(lambda: end.search((log or self.logs[-1]).read_text(errors="replace")), what="the trace's end")
        return code

    def run_until_census(self, **how):
        before = len(self.intake.of("census"))
        log = self.start(**how)
        wait_for(lambda: len(self.intake.of("census")) > before, what="the census of a sign-in")
        return log

    def assert_accounted(self, *categories, asked):
        """Nobody else was spoken to; every byte to the telemetry address is part of a request of these categories, and every byte to
        the sign-in server one of these steps."""
        sizes = {}
        for log in self.logs:
            self.assertLessEqual(peers(log), {self.host, self.there})
            self.assertEqual(strangers(log), set())
            for peer, size in written(log).items():
                sizes[peer] = sizes.get(peer, 0) + size
        self.assertLessEqual(set(sizes), {self.host, self.there})
        self.assert_carried(self.relay, self.intake, sizes.get(self.there, 0))
        self.assert_carried(self.entrance.relay, self.entrance, sizes.get(self.host, 0))
        self.assertLessEqual({request.category for request in self.intake.requests}, set(categories))
        self.assertLessEqual({request.path for request in self.intake.requests}, {"/v1/logs"})
        self.assertRegex("".join(self.step(request) + " " for request in self.entrance.requests), f"^{asked}$")
        sent = b"".join(request.body for request in self.intake.requests)
        for request in self.entrance.requests:
            for endpoint in re.findall(rb'"EndpointId":"(.*?)"', request.body):
                self.assertNotIn(endpoint, sent)  # it joins nothing

    def assert_carried(self, relay, host, size):
        """Every byte written has come to the relay, and is part of a request to the host behind it."""
        wait_for(lambda: relay.taken >= size, what="what was written")
        self.assertEqual(relay.taken, size)
        self.assertLessEqual(relay.taken - host.plain, TLS * relay.connections)
        self.assertEqual(host.strays, [])

    def step(self, request):
        """Which step it is; nothing may be in it but what everybody says, who signs in, and what the server said."""
        headers = {name.lower(): value for name, value in request.headers}  # later Qts write the names so
        self.assertEqual(len(headers), len(request.headers))
        text = f"{request.method} {request.path} {headers.pop('authorization', '')} {request.body.decode()}"
        step, match = next(((step, match) for step, pattern in STEPS.items() if (match := re.fullmatch(pattern, text))), (None, None))
        self.assertTrue(match, text)
        for said in match.groups():
            self.assertIn(said.encode(), b" ".join(self.entrance.said))
        self.assertEqual(headers.pop("host"), "{}:{}".format(*self.host))
        self.assertEqual(int(headers.pop("content-length", 0)), len(request.body))
        self.assertEqual(headers, {**HEADERS, **OF_A_POST.get(step, OF_A_GET)})
        return step

    def test_the_account_sees_what_is_written(self):
        log = self.run_until_census()
        self.assertEqual(self.stop(), 0)
        self.assertGreater(written(log)[self.there], 500)
        self.assertGreater(written(log)[self.host], 500)
        self.assert_accounted("census", asked=SIGN_IN)

    def fail_and_record(self):
        self.client.lose_connection()
        wait_for(lambda: self.client.files_holding_records("error_reporting"), what="a failure recorded")

    def reports(self):
        return self.intake.of("error_reporting")

    def race(self, wait):
        """A client that says yes, fails, and says no so many seconds later; None: once a report is in flight."""
        begin = time.time()
        before = len(self.reports())
        self.client.write_settings(YES)
        self.run_until_census()
        self.intake.silent = wait is None
        self.fail_and_record()
        if wait is None:
            wait_for(lambda: len(self.reports()) > before, what="a report in flight")
        else:
            time.sleep(wait)
        self.client.write_settings(NO)
        end = time.time()
        wait_for(lambda: not self.client.files_holding_records("error_reporting"), what="the erasure")
        arrived = len(self.reports())
        time.sleep(1.0)
        self.assertEqual(self.stop(), 0)
        self.assertEqual(len(self.reports()), arrived)
        for report in self.reports()[before:]:
            self.assertTrue(begin <= report.when <= end + 2, report.when - end)
        self.assertEqual(self.client.files_holding_records("error_reporting"), [])

    def test_an_opt_out_races_an_upload(self):
        for wait in (0.0, 0.8, 1.6):
            self.race(wait)
        self.race(None)
        travelling = self.reports()[-1]
        wait_for(lambda: travelling.connection in self.intake.closed, what="the request cut")
        self.assert_accounted("census", "usage", "error_reporting", asked=f"({SIGN_IN}{CUT_RETURN}){{4}}")

    def test_an_exit_begins_nothing(self):
        self.run_until_census()
        self.stop()  # leaves a usage record
        self.intake.silent = True
        earlier = len(self.intake.of("census"))
        log = self.start_and_sign_in()
        # Nothing else is about to leave: what is begun before the exit may still write its greeting.
        wait_for(lambda: self.intake.of("usage") and len(self.intake.of("census")) > earlier, what="both in flight")
        ending = time.time()
        self.assertEqual(self.stop(), 0)
        begun = [call for when, call in calls(log) if when > ending and "connect(" in call and "AF_INET" in call]
        self.assertEqual(begun, [])
        farewell = sum(written(log, ending).values())
        self.assertLessEqual(farewell, 64 * 4)  # what closes TLS
        self.assert_accounted("census", "usage", asked=SIGN_IN + SIGN_IN)

    def test_after_a_crash_nobody_is_called_before_sign_in(self):
        self.client.write_settings(YES)
        self.run_until_census()
        self.intake.status, self.intake.answer_headers = 503, {"Retry-After": "0"}
        self.fail_and_record()
        self.stop(signal.SIGKILL)
        before = len(self.intake.requests)
        log = self.start(account=None)
        time.sleep(LONGEST_FIRST)
        self.stop(signal.SIGKILL)
        self.assertEqual(peers(log), set())
        self.assertEqual(written(log), {})
        self.assertEqual(len(self.intake.requests), before)
        self.intake.status, self.intake.answer_headers = 200, {}
        del self.intake.requests[:]
        self.client.write_settings(NO)  # before the next start
        self.run_until_census()
        wait_for(lambda: self.intake.of("usage"), what="the crash counted")
        self.assertEqual(self.stop(), 0)
        self.assertEqual(self.client.files_holding_records("error_reporting"), [])
        self.assert_accounted("census", "usage", asked=SIGN_IN + CUT_RETURN + SIGN_IN)

    def lose_connection_twice(self):
        """Two runs of somebody who said yes to everything, each with a failure that would be reported; the second one begins with the
        policies of the first."""
        self.client.write_settings(EVERYTHING + WITH_LOG)
        for losses in (1, 2):
            self.start_and_sign_in()
            self.client.lose_connection()
            self.client.wait_online(losses)
            time.sleep(LONGEST_FIRST)
            self.assertEqual(self.stop(), 0)

    def start_and_sign_in(self):
        """Until the policies are known anew, and events are asked for."""
        kept, begun = self.kept_policies(), len(self.entrance.requests)
        log = self.start()
        wait_for(lambda: self.kept_policies() != kept and any("/events?" in request.path for request in self.entrance.requests[begun:]),
                 what="a sign-in")
        return log

    def kept_policies(self):
        return [path.read_bytes() for path in (self.client.home / "policy-cache").glob("*.json")]

    def test_under_a_ban_only_census_and_a_sign_in_are_written(self):
        self.service.policy("DisableAutomaticSendTracing", "Enabled")
        self.lose_connection_twice()
        self.assertEqual(len(self.intake.records("census")), 2)
        for category in ("usage", "error_reporting", "improvement_program"):
            self.assertEqual(self.client.files_holding_records(category), [])
        self.assert_accounted("census", asked=(SIGN_IN + RETURN) * 2)

    def test_without_an_address_only_a_sign_in_is_written(self):
        self.service.policy("telemetry", "none")
        self.lose_connection_twice()
        for category in RECORDS:
            self.assertEqual(self.client.files_holding_records(category), [])
        self.assertEqual(self.relay.connections, 0)
        self.assert_accounted(asked=(SIGN_IN + RETURN) * 2)

    def test_of_two_instances_one_is_silent(self):
        first = self.client
        log = self.run_until_census()
        sent = len(self.intake.requests)
        second = self.copy_of(first)
        other = self.start(client=second)
        wait_for(lambda: written(other).get(self.host, 0) > 2000, what="the second one's sign-in")
        time.sleep(LONGEST_FIRST)
        self.assertEqual(len(self.intake.requests), sent)
        self.stop(signal.SIGKILL, second, other)
        self.assertEqual(self.stop(log=log), 0)
        self.assertEqual(set(written(other)), {self.host})
        self.assertEqual(peers(other), {self.host})
        self.assert_accounted("census", asked=SIGN_IN + SIGN_IN)

    def copy_of(self, client):
        other = object.__new__(type(client))
        other.__dict__.update(client.__dict__)
        other.process = None
        self.addCleanup(other.stop, signal.SIGKILL)
        return other

    def test_a_clock_that_is_set_back_sends_nothing_twice(self):
        library = os.environ.get("CANDOR_SETCLOCK")
        if not library or not Path(library).exists():
            self.skipTest("the clock that can be turned was not built")
        clock = self.folder / "clock"
        clock.write_bytes(struct.pack("=q", 86400))
        turned = ["env", f"LD_PRELOAD={library}", f"CANDOR_TEST_CLOCK={clock}", "ASAN_OPTIONS=verify_asan_link_order=0:detect_leaks=0"]
        self.client.write_settings(YES + WITH_LOG)
        self.run_until_census(before=turned)
        self.fail_and_record()
        wait_for(self.reports, seconds=40, what="an error report")
        self.client.wait_online()
        self.write_over(clock, 0)  # a day back, while it runs
        self.client.lose_connection()
        self.client.wait_online()  # what was permitted before counts no longer: it has to be permitted by this clock
        wait_for(lambda: self.made("error_reporting") == 4 and self.made("census") == 2, what="what the set clock brings")
        self.assertEqual(self.stop(), 0)
        self.run_until_census(before=turned)
        expected = {"census": 3, "usage": 1, "error_reporting": 4}
        wait_for(lambda: self.sent() == expected, seconds=40, what=f"{expected}")
        self.client.write_settings(NO)
        wait_for(lambda: not self.client.files_holding_records("error_reporting"), what="the erasure")
        time.sleep(LONGEST_FIRST)
        self.assertEqual(self.stop(), 0)
        # A census a sign-in, and one since the last one lies in the future; two reports of each loss; one clean exit.
        self.assertEqual(self.sent(), expected)
        self.assertEqual(sorted(record["error.type"] for record in self.intake.records("error_reporting")),
                         ["sign_in.events.host_unreachable"] * 2 + ["warning.candor.account"] * 2)
        self.assertEqual([record.get("candor.exits.clean") for record in self.intake.records("usage")], ["1"])
        for category in expected:
            uids = [record["log.record.uid"] for record in self.intake.records(category)]
            self.assertEqual(len(uids), len(set(uids)), category)
        self.assert_accounted(*expected, asked=SIGN_IN + RETURN + RETURN + SIGN_IN)

    def made(self, category):
        """How many records there are, here and there."""
        return (self.client.queued(category) or 0) + len(self.intake.records(category))

    def sent(self):
        return {category: len(self.intake.records(category)) for category in ("census", "usage", "error_reporting")}

    @staticmethod
    def write_over(file, seconds):
        with open(file, "r+b") as clock:  # it is mapped
            clock.write(struct.pack("=q", seconds))


if __name__ == "__main__":
    unittest.main()
