# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

"""The AppDir runs where there is no Qt: in a sandbox that holds it, and of the system only what its recipe leaves to every desktop."""

import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

SOURCES = Path(__file__).resolve().parent.parent.parent
BUILD = Path(os.environ["CANDOR_BUILD_DIR"])
RECIPE = SOURCES / "packaging/appimage/build"
BASE = re.compile(subprocess.run([RECIPE, "--base"], capture_output=True, text=True, check=True).stdout.strip())


def libraries(text):
    """Name and place of each library in what ldd says; the place is None where it is missing."""
    found = {}
    for name, place in re.findall(r"^\t(\S+) => (not found|/\S+)", text, re.MULTILINE):
        found[name] = None if place == "not found" else Path(place)
    return found


def ldd(*files):
    return libraries(subprocess.run(["ldd", *files], capture_output=True, text=True, check=False).stdout)


class AppImage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if not shutil.which("patchelf"):
            raise unittest.SkipTest("patchelf is not installed")
        if not shutil.which("qtpaths6"):
            raise unittest.SkipTest("qtpaths6 is not installed")
        folder = tempfile.TemporaryDirectory(prefix="candor-test-")
        cls.addClassCleanup(folder.cleanup)
        Path(folder.name).chmod(0o755)
        # appimagetool, should there be one, has its own network and time.
        path = os.pathsep.join(p for p in os.environ["PATH"].split(os.pathsep) if not (Path(p) / "appimagetool").exists())
        done = subprocess.run([RECIPE, "--build", BUILD, "--output", folder.name], env={**os.environ, "PATH": path},
                              capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        cls.appdir = Path(folder.name) / "Candor.AppDir"
        cls.elves = [path for path in (cls.appdir / "usr").rglob("*") if path.is_file() and path.read_bytes()[:4] == b"\x7fELF"]
        cls.said = {path: libraries(text) for path, text in cls.ldd_of_each(cls.elves)}

    @staticmethod
    def ldd_of_each(files):
        text = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False).stdout
        return [(Path(path), part) for path, part in re.findall(r"^(/\S+):\n((?:\t.*\n)+)", text, re.MULTILINE)]

    def test_what_an_appdir_has_to_hold_is_there(self):
        self.assertEqual(os.readlink(self.appdir / "AppRun"), "usr/bin/candor")
        for name in ("io.candor.Candor.desktop", "io.candor.Candor.svg", ".DirIcon", "usr/share/metainfo/io.candor.Candor.metainfo.xml"):
            self.assertTrue((self.appdir / name).exists(), name)
        icon = re.search(r"^Icon=(.+)$", (self.appdir / "io.candor.Candor.desktop").read_text(encoding="utf-8"), re.MULTILINE).group(1)
        self.assertTrue((self.appdir / f"{icon}.svg").exists())

    def test_every_library_is_in_it_or_on_every_desktop(self):
        self.assertGreater(len(self.said), 40)
        for file, needed in self.said.items():
            for name, place in needed.items():
                self.assertIsNotNone(place, f"{file} misses {name}")
                if not BASE.match(name):
                    # What a library of the desktop itself wants comes from the desktop.
                    direct = subprocess.run(["readelf", "-d", file], capture_output=True, text=True, check=True).stdout \
                        if self.appdir not in place.parents else ""
                    self.assertNotIn(f"[{name}]", direct, f"{file} finds {name} outside: {place}")

    def test_what_is_bundled_has_its_licence(self):
        self.assertGreater(len(list((self.appdir / "usr/share/doc").glob("lib*/copyright"))), 20)

    def sandbox(self, *arguments, **environment):
        """Runs AppRun where the base libraries, their own, and fonts are all there is of the system."""
        if not shutil.which("bwrap"):
            self.skipTest("bubblewrap is not installed")
        probe = subprocess.run(["bwrap", "--unshare-user", "--unshare-net", "--ro-bind", "/", "/", "--proc", "/proc", "--dev", "/dev", "true"],
                               capture_output=True, text=True, check=False)
        if probe.returncode != 0:
            self.skipTest(f"this system permits no sandbox: {probe.stderr.strip()}")
        base = {place for needed in self.said.values() for name, place in needed.items() if BASE.match(name)}
        shown = base | {place for place in ldd(*base).values() if place}
        self.assertEqual([place for place in shown if "libQt" in place.name], [])
        loader = Path("/lib64/ld-linux-x86-64.so.2") if os.uname().machine == "x86_64" else None
        if loader is None or not loader.exists():
            self.skipTest("the loader's place is known on x86-64 only")
        binds = [word for place in sorted(shown | {loader}) for word in ("--ro-bind", place, place)]
        fonts = [word for place in ("/usr/share/fonts", "/etc/fonts") if Path(place).exists() for word in ("--ro-bind", place, place)]
        set_them = [word for name, value in environment.items() for word in ("--setenv", name, value)]
        return subprocess.run(
            ["bwrap", "--unshare-user", "--unshare-net", "--clearenv", *binds, *fonts, "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp",
             "--ro-bind", self.appdir, "/mnt/Candor.AppDir", "--setenv", "HOME", "/tmp", "--setenv", "LC_ALL", "C.UTF-8", *set_them,
             "/mnt/Candor.AppDir/AppRun", *arguments], capture_output=True, text=True, timeout=100, check=False)

    def test_it_starts_without_qt(self):
        done = self.sandbox("--version")
        self.assertEqual((done.returncode, done.stdout.split()[0]), (0, "candor"), done.stderr)

    def test_it_signs_in_over_tls(self):
        done = self.sandbox("--demo", "--dump-state")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(json.loads(done.stdout)["account"], "alice@contoso.test")

    def test_its_window_has_a_platform(self):
        done = self.sandbox("--home", "/tmp/home", QT_QPA_PLATFORM="nonsense", QT_DEBUG_PLUGINS="0")
        self.assertRegex(done.stderr, r"Available platform plugins are: .*")
        available = re.search(r"Available platform plugins are: (.*)\.", done.stderr).group(1).split(", ")
        self.assertTrue({"offscreen", "xcb"} <= set(available), available)


if __name__ == "__main__":
    unittest.main()
