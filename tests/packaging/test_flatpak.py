# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

"""The Flatpak's manifest is sound, and in a sandbox laid out like a Flatpak's a ban of the computer holds, or is known to be unknown."""

import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

SOURCES = Path(__file__).resolve().parent.parent.parent
BIN = Path(os.environ["CANDOR_BIN_DIR"])
MANIFEST = SOURCES / "packaging/flatpak/io.candor.Candor.yaml"
ETC = "/run/host/etc"
FOLDER = "candor/policies/managed"
BAN = '{"DisableAutomaticSendTracing": true}'
# What each may hold, as flatpak-manifest(5) has it, as far as it is used here.
KEYS = {"id", "runtime", "runtime-version", "sdk", "command", "finish-args", "modules"}
MODULE_KEYS = {"name", "buildsystem", "builddir", "config-opts", "sources"}
SOURCE_KEYS = {"dir": {"type", "path", "skip"}, "git": {"type", "url", "tag", "commit"}}


def read_yaml(lines, depth=0):
    """Maps, lists and words by indentation: as much of YAML as the manifest uses. Takes what it reads from lines."""
    made = None
    while lines and len(lines[0]) - len(lines[0].lstrip()) >= depth:
        line = lines.pop(0)
        indent, text = len(line) - len(line.lstrip()), line.strip()
        if text.startswith("- "):
            made = [] if made is None else made
            if re.match(r"- [\w-]+:( |$)", text):
                lines.insert(0, " " * (indent + 2) + text[2:])
                made.append(read_yaml(lines, indent + 2))
            else:
                made.append(text[2:].strip("'"))
        else:
            made = {} if made is None else made
            key, _, value = text.partition(":")
            assert key not in made, f"{key} stands there twice"
            made[key] = {"true": True, "false": False}.get(value.strip(), value.strip().strip("'")) or read_yaml(lines, indent + 1)
    return made


def manifest():
    return read_yaml([line for line in MANIFEST.read_text(encoding="utf-8").splitlines() if line.strip() and line.strip()[0] != "#"])


class Manifest(unittest.TestCase):
    def setUp(self):
        self.manifest = manifest()

    def test_every_key_is_known(self):
        self.assertEqual(set(self.manifest), KEYS)
        for module in self.manifest["modules"]:
            self.assertEqual(set(module), MODULE_KEYS)
            for source in module["sources"]:
                self.assertEqual(set(source), SOURCE_KEYS[source["type"]])

    def test_flatpak_builder_reads_the_same(self):
        if not shutil.which("flatpak-builder"):
            self.skipTest("flatpak-builder is not installed")
        with tempfile.TemporaryDirectory(prefix="candor-test-") as folder:  # it leaves a state folder where it is started
            done = subprocess.run(["flatpak-builder", "--show-manifest", MANIFEST], cwd=folder, capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        read = json.loads(done.stdout)
        for key in KEYS - {"modules"}:
            self.assertEqual(read[key], self.manifest[key], key)
        self.assertEqual([(module["name"], module["config-opts"]) for module in read["modules"]],
                         [(module["name"], module["config-opts"]) for module in self.manifest["modules"]])

    def test_it_is_named_as_what_is_installed(self):
        self.assertEqual(self.manifest["id"], MANIFEST.stem)
        for file in (f"{MANIFEST.stem}.desktop", f"{MANIFEST.stem}.metainfo.xml"):
            self.assertTrue((SOURCES / "packaging/common" / file).exists(), file)
        desktop = (SOURCES / f"packaging/common/{MANIFEST.stem}.desktop").read_text(encoding="utf-8")
        self.assertIn(f"\nExec={self.manifest['command']}\n", desktop)
        self.assertIn(f"\nIcon={self.manifest['id']}\n", desktop)
        self.assertIn(f"install(TARGETS {self.manifest['command']})", (SOURCES / "app/CMakeLists.txt").read_text(encoding="utf-8"))

    def test_it_builds_these_sources_with_options_that_there_are(self):
        module = self.manifest["modules"][-1]
        self.assertEqual((MANIFEST.parent / module["sources"][0]["path"]).resolve(), SOURCES)
        for option in module["config-opts"]:
            name = re.fullmatch(r"-D(\w+)=\w+", option).group(1)
            if not name.startswith("CMAKE_"):
                self.assertRegex((SOURCES / "CMakeLists.txt").read_text(encoding="utf-8"), rf"\noption\({name} ")

    def test_it_asks_for_no_more_than_it_uses(self):
        self.assertEqual(sorted(self.manifest["finish-args"]), [
            "--filesystem=host-etc:ro", "--share=ipc", "--share=network", "--socket=fallback-x11", "--socket=wayland",
            "--talk-name=org.freedesktop.Notifications", "--talk-name=org.kde.StatusNotifierWatcher"])


class Sandbox(unittest.TestCase):
    def setUp(self):
        if not shutil.which("bwrap"):
            self.skipTest("bubblewrap is not installed")
        probe = subprocess.run(["bwrap", "--unshare-user", "--unshare-net", "--ro-bind", "/", "/", "--proc", "/proc", "--dev", "/dev", "true"],
                               capture_output=True, text=True, check=False)
        if probe.returncode != 0:
            self.skipTest(f"this system permits no sandbox: {probe.stderr.strip()}")
        folder = tempfile.TemporaryDirectory(prefix="candor-test-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.folder.chmod(0o755)
        self.info = self.folder / "flatpak-info"
        self.info.touch()
        self.etc = self.folder / "etc"
        managed = self.etc / FOLDER
        managed.mkdir(parents=True)
        for path in (self.etc, *managed.relative_to(self.etc).parents, Path(FOLDER)):
            (self.etc / path).chmod(0o755)
        self.ban = managed / "ban.json"
        self.ban.write_text(BAN, encoding="utf-8")
        self.ban.chmod(0o644)
        # Another's files seem to be nobody's in the sandbox, as root's do in a Flatpak. Who cannot give files away is root in there.
        self.is_root = os.geteuid() == 0
        if self.is_root:
            for path in (self.etc, *self.etc.rglob("*")):
                os.chown(path, 4711, 4711)

    def candor(self, *arguments, mount=(), user=None):
        user = user if user is not None else "1000" if self.is_root else "0"
        system = [word for name in ("/lib", "/lib64", "/bin") if Path(name).is_symlink()
                  for word in ("--symlink", os.readlink(name), name)]
        done = subprocess.run(
            ["bwrap", "--unshare-user", "--uid", user, "--gid", user, "--unshare-net", "--ro-bind", "/usr", "/usr", *system, "--dir", "/etc",
             "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--dir", "/run/host", "--ro-bind", self.info, "/.flatpak-info",
             "--ro-bind", BIN, "/app/bin", *mount, "--setenv", "HOME", "/tmp", "/app/bin/candor", *arguments],
            capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    def show(self, **how):
        return self.candor("policy", "show", "--json", **how)["policy"]

    def assert_forbids(self, policy, where, reason):
        faults = [candidate["fault"] for candidate in policy["settings"]["DisableAutomaticSendTracing"]["candidates"]
                  if candidate["source"] == "machine"]
        self.assertEqual([fault["where"] for fault in faults], [where])
        self.assertIn(reason, faults[0]["reason"])
        self.assertIn(faults[0], policy["faults"])

    def mounted(self):
        return ("--ro-bind", self.etc, ETC)

    def test_a_ban_of_the_computer_is_in_force(self):
        setting = self.show(mount=self.mounted())["settings"]["DisableAutomaticSendTracing"]
        self.assertEqual((setting["value"], setting["source"], setting["where"]), ("Enabled", "machine", f"{ETC}/{FOLDER}/ban.json"))

    def test_a_ban_holds_in_the_running_client(self):
        state = self.candor("--home", "/tmp/home", "--dump-state", mount=self.mounted())
        self.assertEqual(state["categories"]["usage"], {"collecting": False, "reason": "ForbiddenByPolicy"})

    def test_without_the_permission_the_policy_is_unknown_and_forbids(self):
        self.assert_forbids(self.show(), ETC, "does not show")
        state = self.candor("--home", "/tmp/home", "--dump-state")
        for category in ("usage", "errorReporting", "improvementProgram"):
            self.assertEqual(state["categories"][category], {"collecting": False, "reason": "PolicyFaulty"})

    def test_an_empty_folder_in_its_place_forbids(self):
        self.assert_forbids(self.show(mount=("--dir", ETC)), ETC, "does not show")
        self.assert_forbids(self.show(mount=("--dir", ETC, "--remount-ro", "/")), ETC, "does not show")

    def test_a_folder_that_can_be_written_forbids(self):
        self.assert_forbids(self.show(mount=("--bind", self.etc, ETC)), ETC, "be written")

    def test_a_computer_without_policies_forbids_nothing(self):
        shutil.rmtree(self.etc / "candor")
        policy = self.show(mount=self.mounted())
        self.assertEqual(policy["faults"], [])
        self.assertEqual(policy["settings"]["DisableAutomaticSendTracing"]["source"], "default")

    def test_what_the_person_made_is_not_roots(self):
        for path in (self.etc, *self.etc.rglob("*")):
            if self.is_root:
                os.chown(path, 0, 0)
        self.assert_forbids(self.show(mount=self.mounted(), user="1000"), ETC, "does not belong to root")

    def test_each_folder_on_the_way_has_to_be_out_of_other_hands(self):
        for path in ("candor", "candor/policies", FOLDER):
            with self.subTest(path):
                (self.etc / path).chmod(0o777)
                self.assert_forbids(self.show(mount=self.mounted()), f"{ETC}/{path}", "written by others")
                (self.etc / path).chmod(0o755)

    def test_a_link_on_the_way_forbids(self):
        (self.etc / "candor").rename(self.etc / "other")
        (self.etc / "candor").symlink_to("other")
        self.assert_forbids(self.show(mount=self.mounted()), f"{ETC}/candor", "not a folder")


if __name__ == "__main__":
    unittest.main()
