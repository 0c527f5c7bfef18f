# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

"""Build switches (packaging/README.md): programs built with each, beside the ordinary one."""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCES = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(SOURCES / "tests" / "system"))
from programs import ALICE, Client, ProgramsTest, account_key, wait_for  # noqa: E402

PLAIN = Path(os.environ["CANDOR_BIN_DIR"]) / "candor"
VARIANTS = Path(os.environ["CANDOR_BUILD_DIR"]) / "tests" / "variants"
WITHOUT_UPLOAD = VARIANTS / "candor-without-upload"
FORBIDDING = VARIANTS / "candor-forbidding"
BRANDED = VARIANTS / "candor-branded"
ENDPOINT = "https://telemetry.contoso.example"
# What sends, and what it opens connections with.
SENDING = re.compile(r"\bcandor::(?:Uploader|UploadLane|Post)\b|(?i:uploader)")
# Addresses that name a format and are never called. Nobody can have one that ends in .test (RFC 6761): it stands in pictures.
NAMES_OF_FORMATS = ("http://www.w3.org/", "https://json-schema.org/", "http://schemas.microsoft.com/", "http://www.apple.com/DTDs/")


def run(program, *arguments):
    return subprocess.run([program, *arguments], capture_output=True, text=True, timeout=60, check=True).stdout


def symbols(program):
    return subprocess.run(["nm", "-C", program], capture_output=True, text=True, check=True).stdout


def addresses(program):
    """Every host that stands behind http:// or https:// in the program's bytes, as UTF-8 or as UTF-16."""
    data = program.read_bytes()
    found = re.findall(rb"https?://[A-Za-z0-9][A-Za-z0-9./_-]*", data)
    wide = re.findall(rb"(?:h\0t\0t\0p\0(?:s\0)?:\0/\0/\0)(?:[A-Za-z0-9./_-]\0)+", data)
    texts = {text.decode() for text in found} | {text.decode("utf-16-le") for text in wide}
    return {text for text in texts if not text.startswith(NAMES_OF_FORMATS) and not re.match(r"https?://[^/]*\.test(/|$)", text)}


def pages():
    """The clouds' pages, which the help shows and a person's own browser opens: the one thing that looks like an address."""
    source = (SOURCES / "app/common/trust.cpp").read_text(encoding="utf-8")
    found = set(re.findall(r'"(https://[^"]+)"', re.sub(r'"\s*\n\s*"', "", source)))
    assert len(found) >= 4, found
    return found


def dump(program, *arguments):
    with tempfile.TemporaryDirectory(prefix="candor-test-") as home:
        return json.loads(run(program, "--home", home, "--dump-state", *arguments))


def setUpModule():
    if not VARIANTS.is_dir():
        raise unittest.SkipTest("the tests are not built, and the programs with switches are among them")


class Programs(unittest.TestCase):
    def test_a_build_without_upload_holds_nothing_that_sends(self):
        self.assertGreater(len(SENDING.findall(symbols(PLAIN))), 100)
        without = symbols(WITHOUT_UPLOAD)
        self.assertTrue("candor::makeSender(" in without)
        self.assertEqual(SENDING.findall(without), [])

    def test_no_address_is_built_in(self):
        for program in (PLAIN, WITHOUT_UPLOAD, FORBIDDING):
            self.assertEqual(addresses(program), pages(), program.name)
        self.assertEqual(addresses(BRANDED), {ENDPOINT} | pages())

    def test_the_version_tells_what_is_unusual(self):
        plain = run(PLAIN, "--version").strip()
        self.assertRegex(plain, r"^candor [0-9.]+$")
        self.assertEqual(run(WITHOUT_UPLOAD, "--version").strip().splitlines(),
                         [plain, "built without upload: records nothing, sends nothing"])
        self.assertEqual(run(FORBIDDING, "--version").strip().splitlines(), [plain, "built to forbid what no admin permits"])
        self.assertEqual(run(BRANDED, "--version").strip().splitlines(), [plain, f"built to send to {ENDPOINT} only"])

    def test_the_dump_tells_every_switch(self):
        usual = {"upload": True, "forbidByDefault": False, "telemetryEndpoint": "", "product": "Candor", "vendor": ""}
        self.assertEqual(dump(PLAIN)["build"], usual)
        self.assertEqual(dump(WITHOUT_UPLOAD)["build"], {**usual, "upload": False})
        self.assertEqual(dump(FORBIDDING)["build"], {**usual, "forbidByDefault": True})
        self.assertEqual(dump(BRANDED)["build"], {**usual, "telemetryEndpoint": ENDPOINT,
                                                  "product": 'Contoso & Söhne "Talk"', "vendor": "Contoso <Ltd>"})

    def test_the_brand_is_in_what_admins_get(self):
        self.assertEqual(json.loads(run(BRANDED, "policy", "template", "json-schema"))["title"],
                         'Contoso & Söhne "Talk" policy of a computer or a user')
        self.assertIn("<string id=\"Candor\">Contoso &amp; Söhne", run(BRANDED, "policy", "template", "adml"))

    def test_show_names_the_vendor(self):
        shown = run(FORBIDDING, "policy", "show")
        self.assertIn("in force: Enabled, from vendor default", shown)
        setting = json.loads(run(FORBIDDING, "policy", "show", "--json"))["policy"]["settings"]["DisableAutomaticSendTracing"]
        self.assertEqual((setting["value"], setting["source"]), ("Enabled", "vendor"))
        self.assertNotIn("vendor", run(PLAIN, "policy", "show"))

    def test_without_upload_every_window_can_be_drawn(self):
        with tempfile.TemporaryDirectory(prefix="candor-test-") as folder:
            # In the way of the second language, so that the first one is drawn only.
            (Path(folder) / "de").touch()
            done = subprocess.run([WITHOUT_UPLOAD, "--screenshots", folder], capture_output=True, text=True, timeout=120)
            self.assertEqual((done.returncode, done.stderr), (1, f"candor: pictures cannot be saved in {folder}\n"))
            drawn = {path.stem for path in (Path(folder) / "ar").iterdir()}
        self.assertLessEqual({"data", "erase", "about"}, drawn)


class SwitchedClient(Client):
    program = PLAIN

    def arguments(self, *more, **how):
        return [self.program, *super().arguments(*more, **how)[1:]]


class Running(ProgramsTest):
    def switched(self, program):
        client = SwitchedClient(self.folder, self.service, self.authority, name=program.name)
        client.program = program
        client.write_settings(f"[Accounts]\n{account_key()}\\ErrorReporting\\OptIn=true\n"
                              f"{account_key()}\\ImprovementProgram\\OptIn=true\n")
        self.addCleanup(client.stop, signal.SIGKILL)
        return client

    def reasons(self, client):
        state = client.dump()[0]
        return {name: category["reason"] for name, category in state["categories"].items()}, state

    def test_without_upload_nothing_is_recorded(self):
        client = self.switched(WITHOUT_UPLOAD)
        reasons, state = self.reasons(client)
        self.assertTrue(state["signedIn"])
        self.assertNotEqual(state["telemetryUrl"], "")
        self.assertEqual(set(reasons.values()), {"BuiltWithoutUpload"})
        self.assertFalse(any(category["collecting"] for category in state["categories"].values()))
        self.assertEqual(state["journal"]["bytes"], 0)
        self.assertEqual({path.name for path in client.home.iterdir()} & {"journal.sqlite", "ring"}, set())

    def test_without_upload_no_thread_collects_or_sends(self):
        plain, without = self.switched(PLAIN), self.switched(WITHOUT_UPLOAD)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        without.start()
        plain.start()
        wait_for(lambda: self.service.records("census"), seconds=30, what="the ordinary client's census")
        wait_for(lambda: (without.home / "policy-cache").is_dir(), what="the other one's policy")
        self.assertIn("telemetry", self.threads(plain))
        self.assertEqual([name for name in self.threads(without) if name == "telemetry"], [])
        self.assertEqual(without.stop(), 0)
        self.assertEqual(plain.stop(), 0)
        self.assertFalse((without.home / "journal.sqlite").exists())
        self.assertEqual(len({record["attributes"]["app.installation.id"] for record in self.service.records("census")}), 1)

    @staticmethod
    def threads(client):
        return {(task / "comm").read_text().strip() for task in Path(f"/proc/{client.process.pid}/task").iterdir()}

    def test_without_upload_what_another_build_left_is_erased(self):
        self.service.faults([{"match": {"endpoint": "telemetry"}, "do": {"status": 503}}])
        plain = self.switched(PLAIN)
        plain.start()
        wait_for(lambda: plain.queued("census"), what="a record that waits")
        self.assertEqual(plain.stop(), 0)
        client = self.switched(WITHOUT_UPLOAD)
        client.home = plain.home
        wait_for(lambda: self.reasons(client)[1]["journal"]["census"]["queued"] == 0, what="the erasure")
        self.assertEqual(plain.queued("census"), 0)
        self.assertEqual(self.service.records(), [])

    def test_the_vendors_ban_ends_where_the_server_permits(self):
        client = self.switched(FORBIDDING)
        reasons, state = self.reasons(client)
        self.assertEqual(state["policy"]["settings"]["DisableAutomaticSendTracing"]["source"], "vendor")
        self.assertEqual(reasons, {"census": "AlwaysOn", "usage": "ForbiddenByPolicy", "errorReporting": "ForbiddenByPolicy",
                                   "improvementProgram": "ForbiddenByPolicy"})
        (client.home / "policies").mkdir(mode=0o700)
        (client.home / "policies" / "mine.json").write_text('{"DisableAutomaticSendTracing": false}')
        self.assertEqual(self.reasons(client)[0]["usage"], "ForbiddenByPolicy")
        self.service.policy("DisableAutomaticSendTracing", "Disabled")
        reasons, state = self.reasons(client)
        self.assertEqual(state["policy"]["settings"]["DisableAutomaticSendTracing"]["source"], "server")
        self.assertEqual(reasons, {"census": "AlwaysOn", "usage": "PermittedByPolicy", "errorReporting": "OptedIn",
                                   "improvementProgram": "OptedIn"})

    def test_an_endpoint_that_the_server_does_not_name_gets_nothing(self):
        reasons, state = self.reasons(self.switched(BRANDED))
        self.assertTrue(state["signedIn"])
        self.assertEqual(state["telemetryUrl"], "")
        self.assertEqual(set(reasons.values()), {"NoEndpoint"})
        self.assertIn(f"this program was built to send to {ENDPOINT} only", json.dumps(state["policy"]["notices"]))


class Configured(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="candor-test-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def configure(self, *options):
        return subprocess.run(["cmake", "-S", SOURCES, "-B", self.folder, "-G", "Ninja", "-DCANDOR_TESTS=OFF",
                               "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON", *options], capture_output=True, text=True)

    def test_the_switches_reach_the_compiler(self):
        done = self.configure("-DCANDOR_UPLOAD=OFF", "-DCANDOR_FORBID_BY_DEFAULT=ON",
                              f"-DCANDOR_TELEMETRY_ENDPOINT={ENDPOINT}", '-DCANDOR_PRODUCT=Söhne "Talk"')
        self.assertEqual(done.returncode, 0, done.stderr)
        commands = json.loads((self.folder / "compile_commands.json").read_text(encoding="utf-8"))
        compiled = {str(Path(entry["file"]).relative_to(SOURCES)): entry["command"] for entry in commands
                    if entry["file"].startswith(f"{SOURCES}/app/")}
        self.assertIn("app/telemetry/withoutupload.cpp", compiled)
        self.assertEqual([name for name in compiled if "uploader" in name], [])
        switches = compiled["app/common/buildswitches.cpp"]
        for part in ("-DCANDOR_UPLOAD=0", "-DCANDOR_FORBID_BY_DEFAULT=1", ENDPOINT, "Söhne"):
            self.assertIn(part, switches)
        # Who switches compiles one file anew, not all.
        self.assertEqual([name for name in compiled if "-DCANDOR_PRODUCT" in compiled[name]], ["app/common/buildswitches.cpp"])
        for endpoint in ("http://telemetry.contoso.test", "telemetry.contoso.test", f"{ENDPOINT}/v1/logs", "https://"):
            done = self.configure(f"-DCANDOR_TELEMETRY_ENDPOINT={endpoint}")
            self.assertNotEqual(done.returncode, 0, endpoint)
            self.assertIn("CANDOR_TELEMETRY_ENDPOINT is an origin", done.stderr)
        done = self.configure("-DCANDOR_TELEMETRY_ENDPOINT=", "-DCANDOR_TESTS=ON")
        self.assertIn("CANDOR_TESTS=OFF", done.stderr)


if __name__ == "__main__":
    unittest.main()
