# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

import json
import subprocess
import unittest

from programs import ALICE, BIN, ProgramsTest, account_key, wait_for

FORBIDDEN = {"collecting": False, "reason": "ForbiddenByPolicy"}
OPTED_IN = f"[Accounts]\n{account_key()}\\ErrorReporting\\OptIn=true\n{account_key()}\\ImprovementProgram\\OptIn=true\n"


class Policy(ProgramsTest):
    def test_a_ban_forbids_and_survives_a_restart_without_the_server(self):
        self.service.policy("DisableAutomaticSendTracing", "Enabled")
        state, _, _ = self.client.dump()
        for category in ("usage", "errorReporting", "improvementProgram"):
            self.assertEqual(state["categories"][category], FORBIDDEN)
        setting = state["policy"]["settings"]["DisableAutomaticSendTracing"]
        self.assertEqual((setting["value"], setting["source"]), ("Enabled", "server"))
        cached = list((self.client.home / "policy-cache").iterdir())
        self.assertEqual(len(cached), 1)

    def test_show_names_the_ban_that_the_running_program_has_heard(self):
        self.client.start()
        wait_for(lambda: self.shown(), what="the first policy")
        self.assertIn("known (127.0.0.1, since 20", self.shown())
        self.assertNotIn("in force: Enabled", self.shown())
        self.service.policy("DisableAutomaticSendTracing", "Enabled")
        wait_for(lambda: "in force: Enabled, from server (127.0.0.1, since 20" in self.shown(), what="the ban")
        self.assertEqual(self.client.stop(), 0)
        self.service.stop()  # nobody is there to be asked
        text, of_alice = self.shown(), json.loads(self.show("--json", "--account", f"sip:{ALICE.upper()}"))
        self.assertIn("what the server permits counts until: 20", text)
        self.assertEqual(of_alice["server"]["state"], "lastKnownGood")
        self.assertEqual(of_alice["server"]["account"], ALICE)
        self.assertEqual(of_alice["policy"]["settings"]["DisableAutomaticSendTracing"]["source"], "server")
        self.assertIn("unknown; only census", self.show("--account", "bob@contoso.test"))

    def show(self, *more):
        done = subprocess.run([BIN / "candor", "policy", "show", "--home", self.client.home, *more], capture_output=True,
                              text=True, timeout=60, check=True)
        return done.stdout

    def shown(self):
        """What `policy show` prints, once there is something that a server said."""
        text = self.show()
        return text if "server's policy: known" in text else ""

    def test_a_user_file_bans_what_the_server_permits(self):
        folder = self.client.home / "policies"
        folder.mkdir(parents=True, mode=0o700)
        self.client.home.chmod(0o700)
        (folder / "ban.json").write_text('{"DisableAutomaticSendTracing": true}')
        (folder / "ban.json").chmod(0o600)
        state, code, error = self.client.dump()
        self.assertEqual(code, 0, error)
        self.assertEqual(state["categories"]["usage"], FORBIDDEN)
        self.assertEqual(state["policy"]["settings"]["DisableAutomaticSendTracing"]["source"], "user")

    def test_a_broken_machine_file_forbids(self):
        machine = self.folder / "machine"
        machine.mkdir(mode=0o755)
        (machine / "broken.json").write_text('{"DisableAutomaticSendTracing": fals')
        state, _, _ = self.client.dump("--machine-policies", str(machine))
        self.assertEqual(state["categories"]["usage"], {"collecting": False, "reason": "PolicyFaulty"})

    def test_no_telemetry_address_means_nothing_is_recorded(self):
        self.service.policy("telemetry", "none")
        state, _, _ = self.client.dump()
        for category in ("census", "usage"):
            self.assertEqual(state["categories"][category], {"collecting": False, "reason": "NoEndpoint"})
        self.assertEqual(state["telemetryUrl"], "")
        self.assertEqual(state["journal"]["census"], {"queued": 0, "sent": 0})

    def test_the_simulator_says_what_the_client_does(self):
        self.client.write_settings(OPTED_IN)
        for settings in ({}, {"DisableAutomaticSendTracing": "Enabled"}, {"customerExperienceImprovementProgram": "Disabled"}):
            for name in ("DisableAutomaticSendTracing", "customerExperienceImprovementProgram"):
                self.service.policy(name, settings.get(name, "NotConfigured"))
            state, code, error = self.client.dump()
            self.assertEqual(code, 0, error)
            document = self.folder / "server.json"
            document.write_text(json.dumps({"rel": "policies", **{n[0].lower() + n[1:]: v for n, v in settings.items()}}))
            said = subprocess.run([BIN / "candor", "policy", "simulate", "--server", document, "--opt-in", "on",
                                   "--improvement", "on", "--json"], capture_output=True, text=True, check=True)
            self.assertEqual(json.loads(said.stdout)["categories"], state["categories"], settings)


if __name__ == "__main__":
    unittest.main()
