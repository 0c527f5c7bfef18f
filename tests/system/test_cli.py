# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

import json
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from programs import BIN, without_display


def run(program, *arguments, **how):
    environment = {**os.environ, "QT_QPA_PLATFORM": "no-such-platform"}  # none of these needs a display
    return subprocess.run([BIN / program, *arguments], capture_output=True, text=True, timeout=60, env=environment, **how)


class CommandLine(unittest.TestCase):
    def test_version_and_help_need_no_display(self):
        for program in ("candor", "candor-service"):
            self.assertEqual(run(program, "--version").returncode, 0)
            done = run(program, "--help")
            self.assertEqual(done.returncode, 0)
            self.assertIn("--", done.stdout)

    def test_help_speaks_the_readers_language(self):
        english = run("candor", "--help", "--language", "en").stdout
        self.assertIn("Keep settings", english)
        # From right to left, too: there are no windows that could turn round.
        for tag in ("fr", "zh-CN", "ar"):
            done = run("candor", "--help", "--language", tag)
            self.assertEqual(done.returncode, 0, (tag, done.stderr))
            self.assertIn("--dump-state", done.stdout, tag)
            self.assertNotIn("Keep settings", done.stdout, tag)

    def test_tools_speak_the_language_asked_for(self):
        purpose = "Tells when it was recorded, cut to the hour."
        self.assertIn(purpose, run("candor", "data", "fields", "--language", "en").stdout)
        for arguments in (["data", "fields", "--language", "fr"], ["data", "--language=zh-CN", "fields"]):
            done = run("candor", *arguments)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn("timeUnixNano", done.stdout)
            self.assertNotIn(purpose, done.stdout, arguments)
        # What a script reads is the same everywhere.
        self.assertEqual(*(run("candor", "data", "fields", "--json", "--language", tag).stdout for tag in ("en", "fr")))

    def test_tools_speak_the_language_of_the_terminal(self):
        def fields(**variables):
            environment = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
            return subprocess.run([BIN / "candor", "data", "fields"], capture_output=True, timeout=60,
                                  env={**environment, **variables}, check=True).stdout

        purpose = b"Tells when it was recorded, cut to the hour."
        self.assertIn(purpose, fields(LC_ALL="C.UTF-8"))
        self.assertNotIn(purpose, fields(LANG="fr_FR.UTF-8"))
        self.assertNotIn(purpose, fields(LANG="en_US.UTF-8", LC_ALL="fr_FR.UTF-8"))

    def test_a_broken_policy_keeps_its_place_in_every_language(self):
        with tempfile.TemporaryDirectory() as folder:
            bad = Path(folder) / "bad.json"
            bad.write_text('{\n  "DisableAutomaticSendTracing": "yes"\n}\n')
            for tag in ("en", "fr", "zh-CN", "ar"):
                done = run("candor", "policy", "lint", bad, "--language", tag)
                self.assertEqual(done.returncode, 1, (tag, done.stderr))
                self.assertTrue(done.stdout.startswith(f'{bad}:2:34: "DisableAutomaticSendTracing": '), (tag, done.stdout))

    def test_a_translation_is_measured_without_a_display(self):
        message = "<message><source>%s</source><translation>%s</translation></message>"
        with tempfile.TemporaryDirectory() as folder:
            ts = Path(folder) / "candor_de.ts"
            ts.write_text('<TS version="2.1" language="de"><context><name>candor::MainWindow</name>\n'
                          + message % ("&amp;Help", "&amp;Wissen") + "\n" + message % ("A&amp;bout", "&amp;B" + 90 * "m") + "</context></TS>")
            bare = {name: value for name, value in os.environ.items() if not name.endswith("DISPLAY") and name != "QT_QPA_PLATFORM"}
            done = subprocess.run([BIN / "candor", "translation", "check", ts], capture_output=True, text=True, timeout=60, env=bare)
        self.assertEqual((done.returncode, done.stderr), (1, ""))
        self.assertIn(f"{ts}:2: access-key-clash: ", done.stdout)
        self.assertRegex(done.stdout, re.escape(f"{ts}:3: too-long: ") + '.*"sign-in".* [0-9]+ pixels too wide\n')

    def test_a_language_that_is_not_there_is_said(self):
        for arguments in (["data", "fields"], ["policy", "show"], ["translation", "check", "x.ts"], ["--dump-state"]):
            done = run("candor", *arguments, "--language", "tlh")
            self.assertEqual(done.returncode, 2, arguments)
            self.assertRegex(done.stderr, r"^candor: [^\n]*--language tlh[^\n]* ar [^\n]*\n$", arguments)
            self.assertEqual(done.stdout, "", arguments)

    def test_wrong_usage_is_two_and_said_at_once(self):
        for arguments in (["--no-such-flag"], ["--tour", "x"], ["--open", "garage"], ["--account", "nobody"],
                          ["--service", "http://example.com/"], ["stray"], ["policy", "nothing"], ["data", "nothing"],
                          ["--password-file", "-"]):
            done = run("candor", *arguments)
            self.assertEqual(done.returncode, 2, arguments)
            said = done.stderr.strip().splitlines()
            self.assertTrue(len(said) == 1 or any(line.startswith("usage:") for line in said[:2]), (arguments, done.stderr))
            self.assertEqual(done.stdout, "", arguments)

    def test_a_window_without_a_display_is_one_line(self):
        for arguments in ([], ["--demo"], ["--open", "options"]):
            done = subprocess.run([BIN / "candor", *arguments], capture_output=True, text=True, timeout=60,
                                  env=without_display())
            self.assertEqual(done.returncode, 1, done.stderr)
            self.assertEqual(done.stderr, "candor: there is no display: neither DISPLAY nor WAYLAND_DISPLAY is set\n")
            self.assertEqual(done.stdout, "")

    def test_the_service_wants_tls_beyond_loopback(self):
        with tempfile.TemporaryDirectory() as folder:
            done = run("candor-service", "--listen", "0.0.0.0:0", "--data", folder)
            self.assertEqual(done.returncode, 2)
            self.assertEqual(len(done.stderr.strip().splitlines()), 1, done.stderr)

    def test_every_field_has_a_purpose(self):
        fields = json.loads(run("candor", "data", "fields", "--json").stdout)
        self.assertGreater(len(fields), 20)
        for field in fields:
            self.assertTrue(field["purpose"].endswith("."), field)
            self.assertIn(field["category"], ("census", "usage", "error_reporting", "improvement_program", "errorReporting",
                                              "improvementProgram"))

    def test_data_of_an_empty_home_is_empty(self):
        with tempfile.TemporaryDirectory() as folder:
            done = run("candor", "data", "show", "--json", "--home", folder)
            self.assertEqual(done.returncode, 0, done.stderr)
            json.loads(done.stdout)
            self.assertEqual(list(Path(folder).iterdir()), [], "looking leaves no trace")

    def test_lint_names_file_line_and_column(self):
        with tempfile.TemporaryDirectory() as folder:
            bad = Path(folder) / "bad.json"
            bad.write_text('{\n  "DisableAutomaticSendTracing": "yes"\n}\n')
            done = run("candor", "policy", "lint", bad)
            self.assertEqual(done.returncode, 1)
            self.assertIn("bad.json:2:", done.stdout + done.stderr)
            bad.write_text('{"DisableAutomaticSendTracing": true}\n')
            self.assertEqual(run("candor", "policy", "lint", bad).returncode, 0)

    def test_simulate_of_nothing_is_unknown(self):
        done = run("candor", "policy", "simulate", "--json")
        self.assertEqual(done.returncode, 0, done.stderr)
        said = json.loads(done.stdout)
        self.assertEqual(said["categories"]["usage"], {"collecting": False, "reason": "PolicyUnknown"})
        self.assertEqual(said["categories"]["census"], {"collecting": True, "reason": "AlwaysOn"})


if __name__ == "__main__":
    unittest.main()
