# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""A client whose telemetry goes to an intake that keeps it as it came."""

import hashlib
import hmac
import json
import subprocess
import uuid

from intake import Intake
from programs import BIN, RECORDS, ProgramsTest, account_key, readable, wait_for

BAN = "DisableAutomaticSendTracing"

OPTED_IN = f"[Accounts]\n{account_key()}\\ErrorReporting\\OptIn=true\n{account_key()}\\ImprovementProgram\\OptIn=true\n"


def user_hash(address):
    digest = hmac.new(b"candor user hash 1", address.encode(), hashlib.sha256).digest()[:16]
    return str(uuid.UUID(bytes=digest))


class SessionTest(ProgramsTest):
    def setUp(self):
        super().setUp()
        self.intake = Intake(self.service.certificate, self.service.key)
        self.addCleanup(self.intake.stop)
        self.service.policy("telemetry", self.intake.url)

    def stored_once(self, category, what=None):
        return wait_for(lambda: self.intake.records(category), what=what or f"a {category} record")

    def run_until_census(self, *more):
        before = len(self.intake.of("census"))
        self.client.start(*more)
        wait_for(lambda: len(self.intake.of("census")) > before, what="the census of a sign-in")

    def whole_session(self):
        """Every category that can be recorded, in two runs of somebody who said yes to everything."""
        self.client.write_settings(OPTED_IN)
        self.run_until_census()
        self.client.lose_connection()
        self.stored_once("error_reporting")
        self.assertEqual(self.client.stop(), 0)
        self.run_until_census()
        self.stored_once("usage")
        self.stored_once("improvement_program")
        self.assertEqual(self.client.stop(), 0)

    def shown(self):
        done = subprocess.run([BIN / "candor", "data", "show", "--home", self.client.home, "--json"], capture_output=True,
                              text=True, check=True)
        return json.loads(done.stdout)

    def short_session(self, *more, rules=()):
        """A sign-in, a failure and a clean exit: for each category something to record, were it permitted."""
        self.service.faults(list(rules))
        self.client.start(*more)
        wait_for(lambda: {"events", "policies"} <= {line.get("endpoint") for line in self.service.seen()}, what="a sign-in")
        if not rules:
            wait_for(lambda: self.client.has_heard(b"policies"), what="the policies")
        self.client.lose_connection()
        self.assertEqual(self.client.stop(), 0)

    def traces(self):
        """The categories of which there is a trace, at home or at the service."""
        return {category for category in RECORDS if self.client.files_holding_records(category) or self.intake.of(category)}

    @staticmethod
    def plain(path):
        """The content in small letters, packed or not, in UTF-8 or UTF-16."""
        return readable(path.read_bytes()).lower().replace(b"\0", b"")
