# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

import unittest

from programs import ALICE, Authority, ProgramsTest


class SignIn(ProgramsTest):
    def test_nobody_signed_in_means_census_only(self):
        state, code, _ = self.client.dump(account=None)
        self.assertEqual(code, 0)
        self.assertEqual(state["contract"], 1)
        self.assertFalse(state["signedIn"])
        self.assertEqual(state["policy"]["state"], "unknown")
        self.assertEqual(state["categories"]["census"], {"collecting": True, "reason": "AlwaysOn"})
        for category in ("usage", "errorReporting", "improvementProgram"):
            self.assertEqual(state["categories"][category], {"collecting": False, "reason": "PolicyUnknown"})

    def test_signed_in_policy_is_known_and_usage_collected(self):
        state, code, error = self.client.dump()
        self.assertEqual(code, 0, error)
        self.assertEqual(state["account"], ALICE)
        self.assertTrue(state["signedIn"])
        self.assertEqual(state["policy"]["state"], "known")
        self.assertEqual(state["telemetryUrl"], self.service.url.rstrip("/"))
        self.assertEqual(state["categories"]["usage"], {"collecting": True, "reason": "PermittedByPolicy"})
        self.assertEqual(state["categories"]["errorReporting"], {"collecting": False, "reason": "NotOptedIn"})
        self.assertEqual(state["options"]["errorReporting"], None)

    def test_wrong_password_prints_the_state_and_one_line(self):
        wrong = self.folder / "wrong"
        wrong.write_text("not it\n")
        state, code, error = self.client.dump(password_file=wrong)
        self.assertEqual(code, 1)
        self.assertFalse(state["signedIn"])
        self.assertIn("token.wrong_password", error)
        self.assertEqual(len(error.strip().splitlines()), 1, error)

    def test_an_unknown_authority_is_refused(self):
        (self.folder / "other").mkdir()
        self.client.authority = Authority(self.folder / "other")
        state, code, error = self.client.dump()
        self.assertEqual(code, 1)
        self.assertFalse(state["signedIn"])
        self.assertIn("certificate_not_trusted", error)

    def test_a_service_that_is_off_is_named(self):
        self.service.stop()
        state, code, error = self.client.dump()
        self.assertEqual(code, 1)
        self.assertFalse(state["signedIn"])
        self.assertIn("host_unreachable", error)
        self.assertIn("127.0.0.1", error)

    def test_the_password_is_nowhere_on_disk(self):
        self.client.dump()
        self.assertEqual(self.client.files_holding(b"correct horse"), [])
        self.assertEqual(self.client.files_holding(b"cwt="), [])

    def test_files_belong_to_one_person(self):
        self.client.dump()
        for path in [self.client.home, *self.client.home.rglob("*")]:
            self.assertEqual(path.stat().st_mode & 0o077, 0, path)


if __name__ == "__main__":
    unittest.main()
