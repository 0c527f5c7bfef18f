# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

import unittest

from programs import ProgramsTest, account_key


class Settings(ProgramsTest):
    def decision(self, settings):
        self.client.write_settings(settings)
        state, _, error = self.client.dump()
        return state["categories"]["errorReporting"]["reason"], error

    def test_only_a_plain_yes_is_a_yes(self):
        group = f"[Accounts]\n{account_key()}\\ErrorReporting\\OptIn="
        self.assertEqual(self.decision(group + "true\n")[0], "OptedIn")
        for value in ("1", "yes", "on", "True", "TRUE", "@Variant(\\0\\0\\0\\x1)", "", "true, true", "true\n" + group.splitlines()[1] + "true"):
            self.assertEqual(self.decision(group + value + "\n")[0], "NotOptedIn", value)

    def test_a_choice_made_before_sign_in_serves_an_account_without_one(self):
        self.assertEqual(self.decision("[ErrorReporting]\nOptIn=true\n")[0], "OptedIn")
        own = f"[Accounts]\n{account_key()}\\ErrorReporting\\OptIn=false\n[ErrorReporting]\nOptIn=true\n"
        self.assertEqual(self.decision(own)[0], "NotOptedIn")

    def test_a_damaged_file_is_a_no(self):
        reason, _ = self.decision(f"[Accounts]\n{account_key()}\\ErrorReporting\\OptIn=true\nthis line is nothing\n")
        self.assertEqual(reason, "NotOptedIn")

    def test_another_person_has_another_choice(self):
        other = account_key("bob@contoso.test")
        self.assertEqual(self.decision(f"[Accounts]\n{other}\\ErrorReporting\\OptIn=true\n")[0], "NotOptedIn")


if __name__ == "__main__":
    unittest.main()
