# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""What the client does on the network, counted by the system: every connect and every send of every thread, under strace."""

import contextlib
import pathlib
import re
import shutil
import signal
import subprocess
import time
import unittest

from programs import Client, ProgramsTest, account_key, wait_for
from traffic import STRACE, counted, peers, written

TARGET = re.compile(r"\b(?:connect|sendto|sendmsg|sendmmsg)\(.*?sa_family=AF_INET6?, sin6?_port=htons\((\d+)\).*?"
                    r"(?:inet_addr\(\"([^\"]+)\"\)|inet_pton\(AF_INET6, \"([^\"]+)\")")

OPT_IN = account_key() + "\\ErrorReporting\\OptIn"
WELL_OVER = 6  # seconds: twice the longest wait before a first upload, thrice that after an answer that asks for one second


def why_not():
    if not shutil.which("strace"):
        return "strace is not installed"
    done = subprocess.run(["strace", "-f", "-e", "trace=network", "-o", "/dev/null", "true"], capture_output=True, text=True)
    return None if done.returncode == 0 else f"strace may not trace here: {done.stderr.strip()}"


@unittest.skipIf(why_not(), why_not())
class Silence(ProgramsTest):
    def setUp(self):
        super().setUp()
        self.trace = self.folder / "trace"
        # The trace follows every thread and child.
        self.client.wrapper = [*STRACE, "-q", "-e", "trace=network", "-A", "-o", str(self.trace)]
        self.service.faults([])  # lists what it meets

    def targets(self):
        """Every host and port that anything was sent to, or a connection was begun to."""
        found = set()
        for line in self.trace.read_text(errors="replace").splitlines():
            match = TARGET.search(line)
            if match:
                found.add(f"{match.group(2) or match.group(3)}:{match.group(1)}")
        return found

    def own(self, service=None):
        return (service or self.service).url.removeprefix("https://").rstrip("/")

    def categories(self, service=None):
        return {line["category"] for line in (service or self.service).seen() if "category" in line}

    def threads(self):
        found = set()
        for name in pathlib.Path(f"/proc/{self.client.process.pid}/task").glob("*/comm"):
            with contextlib.suppress(OSError):  # it has just ended
                found.add(name.read_text().strip())
        return found

    def run_until(self, condition, what, **how):
        self.client.start(**how)
        wait_for(condition, seconds=30, what=what)
        self.stop()

    def stop(self):
        end = re.compile(rf"^{self.client.process.pid} +[\d.]* *\+\+\+ exited with 0", re.MULTILINE)
        self.assertEqual(self.client.stop(signal.SIGTERM), 0)
        wait_for(lambda: end.search(self.trace.read_text(errors="replace")), what="the trace's end")

    def test_the_trace_sees_connections(self):
        self.run_until(lambda: self.service.records("census") and "telemetry" in self.threads(), "a census record")
        self.assertEqual(self.targets(), {self.own()})

    def test_nobody_is_called_before_sign_in(self):
        # Somebody else's client, which starts later and signs in, tells when an upload would have come.
        other = Client(self.folder, self.service, self.authority, name="other")
        self.addCleanup(other.stop, signal.SIGKILL)

        def has_other_uploaded():
            if not other.process:
                other.start()
            return self.service.records("census")

        self.run_until(has_other_uploaded, "the other client's upload", account=None)
        self.assertEqual(self.targets(), set())

    def test_a_ban_leaves_census_alone(self):
        self.service.policy("DisableAutomaticSendTracing", "Enabled")
        self.client.write_settings(f"[Accounts]\n{OPT_IN}=true\n")
        self.run_until(lambda: self.service.records("census"), "a census record")
        self.assertEqual(self.targets(), {self.own()})
        self.assertEqual(self.categories(), {"census"})

    def telemetry_elsewhere(self):
        """Another service for telemetry alone, so that every byte to it is telemetry."""
        folder = self.folder / "telemetry"
        folder.mkdir()
        self.service.stop()
        other = self.service.copy(folder)
        self.service.start()
        other.faults([])
        other.start()
        self.addCleanup(other.stop)
        self.service.policy("telemetry", other.url)
        return other

    def leave_usage_waiting(self, other):
        """A client that runs and has usage in its journal, which was tried, turned away, and is about to be tried again."""
        self.run_until(lambda: other.records("census"), "a census record")  # leaves a usage record behind
        other.faults([{"match": {"endpoint": "telemetry", "category": "usage"}, "do": {"status": 503, "retryAfter": 1}}])
        self.client.wrapper = counted(self.trace)
        self.client.start()
        wait_for(lambda: len([line for line in other.seen() if line.get("category") == "usage"]) >= 2, what="usage tried again")
        wait_for(lambda: len(other.records("census")) == 2, what="the census of this sign-in")
        self.assertEqual(self.client.queued("usage"), 1)
        self.assertTrue(self.client.files_holding_records("usage"))
        self.assertEqual(other.records("usage"), [])

    def test_what_waits_leaves_when_no_ban_comes(self):
        other = self.telemetry_elsewhere()
        self.leave_usage_waiting(other)
        other.faults([])
        wait_for(lambda: other.records("usage"), seconds=WELL_OVER, what="the usage that waited")
        self.stop()

    def test_a_ban_destroys_what_waits_and_silences_it(self):
        other = self.telemetry_elsewhere()
        self.leave_usage_waiting(other)
        self.service.policy("DisableAutomaticSendTracing", "Enabled")
        wait_for(lambda: not self.client.files_holding_records("usage"), what="the waiting usage gone from disk")
        other.faults([])  # it would be taken now
        silence = time.time()
        time.sleep(WELL_OVER)
        there = ("127.0.0.1", int(self.own(other).rsplit(":", 1)[1]))
        self.assertGreater(written(self.trace)[there], 500)  # the trace sees what was written before
        self.assertEqual(written(self.trace, silence).get(there, 0), 0)
        self.assertEqual([line for line in other.seen() if "method" in line or "connection" in line], [])
        self.assertEqual(self.client.queued("usage"), 0)
        self.stop()
        self.assertEqual(other.records("usage"), [])
        self.assertEqual(self.client.files_holding_records("usage"), [])
        self.run_until(lambda: len(other.records("census")) == 3, "the census of another sign-in")
        self.assertEqual(self.categories(other), {"census"})
        self.assertEqual(peers(self.trace), {there, ("127.0.0.1", int(self.own().rsplit(":", 1)[1]))})

    def requests_of(self, service):
        return [(line["method"], line["endpoint"]) for line in service.seen() if "method" in line]

    def quiet(self, other):
        """Waits until nobody was asked anything for a while; all that is left is the event channel, which hangs."""
        def are_still():
            before = [self.requests_of(self.service), self.requests_of(other)]
            time.sleep(WELL_OVER / 2)
            return before == [self.requests_of(self.service), self.requests_of(other)]
        wait_for(are_still, seconds=40, what="quiet")

    def test_opting_out_is_told_to_nobody(self):
        other = self.telemetry_elsewhere()
        other.faults([{"match": {"endpoint": "telemetry", "category": "error_reporting"},
                       "do": {"status": 503, "retryAfter": 3600}}])
        self.client.write_settings(f"[Accounts]\n{OPT_IN}=true\n")
        self.client.wrapper = counted(self.trace)
        self.client.start()
        wait_for(lambda: other.records("census"), what="a census record")
        self.client.lose_connection()
        wait_for(lambda: self.client.queued("error_reporting"), what="an error report")
        wait_for(lambda: "error_reporting" in self.categories(other), seconds=40, what="the report turned away")
        self.quiet(other)
        for service in (self.service, other):
            service.faults([])
        began = time.time()
        self.client.write_settings(f"[Accounts]\n{OPT_IN}=false\n")
        wait_for(lambda: self.client.queued("error_reporting") == 0, what="the report erased")
        time.sleep(WELL_OVER)
        self.assertEqual(written(self.trace, began), {})
        self.assertEqual(self.requests_of(self.service) + self.requests_of(other), [])
        # A ban is read where the channel says so, and answered with nothing.
        self.service.policy("DisableAutomaticSendTracing", "Enabled")
        wait_for(lambda: self.requests_of(self.service), what="the ban read")
        time.sleep(WELL_OVER)
        self.assertEqual(sorted(self.requests_of(self.service)), [("GET", "events"), ("GET", "policies")])
        self.assertEqual(self.requests_of(other), [])
        self.stop()
        self.assertEqual(other.records("error_reporting"), [])

    def test_a_person_who_never_agreed_sends_census_and_usage(self):
        self.run_until(lambda: self.service.records("census"), "a census record")
        self.run_until(lambda: self.service.records("usage"), "a usage record")
        self.assertEqual(self.targets(), {self.own()})
        self.assertEqual(self.categories(), {"census", "usage"})

    def test_without_an_address_nothing_is_sent_at_all(self):
        self.service.policy("telemetry", "off")
        cache = self.client.home / "policy-cache"
        self.run_until(lambda: any(path.is_file() for path in cache.rglob("*")) and self.client.queued("census") == 0
                       and "telemetry" not in self.threads(), "the policy obeyed, and nobody left who could send")
        self.assertEqual(self.targets(), {self.own()})
        self.assertEqual(self.categories(), set())
        self.assertEqual(self.client.queued("census"), 0)

    def test_telemetry_goes_where_the_policy_says_and_nowhere_else(self):
        other = self.telemetry_elsewhere()
        self.run_until(lambda: other.records("census"), "a census record")
        self.assertEqual(self.targets(), {self.own(), self.own(other)})
        self.assertEqual(self.categories(), set())
        self.assertEqual({line["endpoint"] for line in other.seen() if "endpoint" in line}, {"telemetry"})


if __name__ == "__main__":
    unittest.main()
