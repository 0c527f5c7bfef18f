# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

"""packaging/debian agrees with the rest: every installed file is in one package, names and versions are the same, the unit is sound."""

import fnmatch
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

SOURCES = Path(__file__).resolve().parent.parent.parent
BIN = Path(os.environ["CANDOR_BIN_DIR"])
BUILD = Path(os.environ["CANDOR_BUILD_DIR"])
DEBIAN = SOURCES / "packaging/debian"
if not DEBIAN.exists():  # while the package is built
    DEBIAN = SOURCES / "debian"
UNIT = DEBIAN / "candor-service.service"
# What must be forbidden to the service, as the unit says it.
FORBIDDEN = ("CapabilityBoundingSet=", "NoNewPrivileges=yes", "ProtectSystem=strict", "ProtectHome=yes", "PrivateTmp=yes",
             "PrivateDevices=yes", "MemoryDenyWriteExecute=yes", "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX",
             "StateDirectoryMode=0700", "UMask=0077", "User=candor-service")


def text_of(name):
    return (DEBIAN / name).read_text(encoding="utf-8")


def lines_of(path):
    lines = (line.strip() for line in path.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def packages():
    return re.findall(r"^Package: (.+)$", text_of("control"), re.MULTILINE)


def claims():
    """(package, pattern) for each row of the .install files."""
    return [(package, line.split()[0]) for package in packages() if (DEBIAN / f"{package}.install").exists()
            for line in lines_of(DEBIAN / f"{package}.install")]


def installed():
    """Every file that `cmake --install` makes, below usr/."""
    with tempfile.TemporaryDirectory(prefix="candor-test-") as folder:
        subprocess.run(["cmake", "--install", BUILD, "--prefix", f"{folder}/usr"], capture_output=True, check=True)
        return [str(path.relative_to(folder)) for path in Path(folder).rglob("*") if path.is_file()]


def list_in_packages(name):
    script = f'source "{SOURCES}/packaging/common/packages.sh"; printf "%s\\n" "${{{name}[@]}}"'
    return set(subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True).stdout.split())


class Debian(unittest.TestCase):
    def test_the_packages_are_the_four(self):
        self.assertEqual(packages(), ["candor", "candor-service", "candor-policy-templates", "candor-doc"])

    def test_every_installed_file_is_in_one_package(self):
        files = installed()
        if not (BUILD / "packaging/candor.spdx.json").exists():
            files.append("usr/share/doc/candor/candor.spdx.json")
        for file in files:
            owners = [package for package, pattern in claims() if fnmatch.fnmatch(file, pattern) or file.startswith(pattern + "/")]
            self.assertEqual(len(owners), 1, f"{file} is in {owners}")
        for package, pattern in claims():
            self.assertTrue(any(fnmatch.fnmatch(file, pattern) or file.startswith(pattern + "/") for file in files),
                            f"{package} names {pattern}, which nothing installs")

    def test_the_spec_for_rpm_lists_every_installed_file(self):
        spec = (SOURCES / "packaging/rpm/candor.spec").read_text(encoding="utf-8")
        places = {"bindir": "usr/bin", "datadir": "usr/share", "docdir": "usr/share/doc", "mandir": "usr/share/man"}
        listed = [re.sub(r"%{_(\w+)}", lambda found: places.get(found.group(1), "?"), line.strip())
                  for line in re.findall(r"^(%{_.*)$", spec, re.MULTILINE)]
        for file in installed():
            file = file.replace("zsh/vendor-completions", "zsh/site-functions")
            owners = [row for row in listed if fnmatch.fnmatch(file, row) or file.startswith(row + "/")]
            self.assertEqual(len(owners), 1, f"{file} is in {owners}")
        version = re.search(r"^Version: +(\S+)$", spec, re.MULTILINE).group(1)
        self.assertEqual(text_of("changelog").split("(")[1].split(")")[0], version)

    def test_the_version_is_the_projects(self):
        version = re.search(r"project\(candor VERSION ([0-9.]+)", (SOURCES / "CMakeLists.txt").read_text(encoding="utf-8"))
        self.assertEqual(re.match(r"candor \(([0-9.]+)[^)]*\)", text_of("changelog")).group(1), version.group(1))

    def test_what_building_takes_is_what_the_list_says(self):
        wanted = re.search(r"^Build-Depends:\n((?: .*\n)+)", text_of("control"), re.MULTILINE).group(1)
        named = set(re.findall(r"^ ([a-z0-9.+-]+)", wanted, re.MULTILINE)) - {"debhelper-compat", "dh-sequence-installsysusers"}
        listed = list_in_packages("build_packages")
        self.assertEqual(named - listed, set())
        only_to_run = {"ca-certificates", "g++", "qt6-wayland", "fonts-dejavu-core", "fonts-noto-cjk", "x11-utils"}
        self.assertEqual(listed - named, only_to_run)

    def test_documents_exist(self):
        for name in lines_of(DEBIAN / "candor-doc.docs"):
            self.assertTrue((SOURCES / name).exists(), name)

    def test_each_program_has_a_manual_page_and_a_completion(self):
        named = [pattern for _, pattern in claims()]
        for program in ("candor", "candor-service"):
            for file in (f"man/man1/{program}.1", f"bash-completion/completions/{program}", f"zsh/vendor-completions/_{program}"):
                self.assertIn(f"usr/share/{file}", named)

    def test_each_autopkgtest_is_there_and_can_be_run(self):
        named = re.findall(r"^Tests: (.+)$", text_of("tests/control"), re.MULTILINE)
        there = {path.name for path in (DEBIAN / "tests").iterdir()} - {"control"}
        self.assertEqual(set(named), there)
        for name in named:
            self.assertTrue(os.access(DEBIAN / "tests" / name, os.X_OK), name)
            subprocess.run(["sh", "-n", DEBIAN / "tests" / name], check=True)

    def test_the_unit_forbids_what_the_service_has_no_use_for(self):
        lines = UNIT.read_text(encoding="utf-8").splitlines()
        self.assertEqual([line for line in FORBIDDEN if line not in lines], [])

    def test_systemd_finds_no_fault_in_the_unit(self):
        if not shutil.which("systemd-analyze"):
            self.skipTest("systemd is not installed")
        with tempfile.TemporaryDirectory(prefix="candor-test-") as folder:
            unit = Path(folder) / UNIT.name
            unit.write_text(re.sub(r"/usr/bin/candor-service", str(BIN / "candor-service"), UNIT.read_text(encoding="utf-8")),
                            encoding="utf-8")
            done = subprocess.run(["systemd-analyze", "verify", "--man=no", unit], capture_output=True, text=True, check=False)
        self.assertEqual([line for line in done.stderr.splitlines() if UNIT.name in line], [])

    def test_the_program_takes_the_options_that_the_package_starts_it_with(self):
        options = re.search(r'^OPTIONS="(.*)"$', text_of("candor-service.default"), re.MULTILINE).group(1).split()
        self.assertEqual(options[0], "--listen")
        self.assertTrue(options[1].startswith("127.0.0.1:"), options)
        with tempfile.TemporaryDirectory(prefix="candor-test-") as folder:
            service = subprocess.Popen([BIN / "candor-service", "--data", f"{folder}/state", options[0], "127.0.0.1:0"],
                                       stdout=subprocess.PIPE, text=True)
            try:
                self.assertRegex(service.stdout.readline(), r"^listening on http://127\.0\.0\.1:\d+$")
            finally:
                service.terminate()
                self.assertEqual(service.wait(20), 0)
                service.stdout.close()


if __name__ == "__main__":
    unittest.main()
