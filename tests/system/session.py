# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""A client whose telemetry goes to an intake that keeps it as it came."""

from intake import Intake
from programs import ProgramsTest, account_key, wait_for

OPTED_IN = f"[Accounts]\n{account_key()}\\ErrorReporting\\OptIn=true\n{account_key()}\\ImprovementProgram\\OptIn=true\n"


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
