# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""The two programs as their users start them, each test with a folder, a port and a certificate authority of its own."""

import base64
import contextlib
import json
import os
import re
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
import unittest
import zlib
from pathlib import Path

BIN = Path(os.environ["CANDOR_BIN_DIR"])
PASSWORD = "correct horse"
ALICE = "alice@contoso.test"
LOST = "the connection is lost"
BACK = "the connection is back"
WITH_LOG = "[Logging]\nLevel=Light\n"


def wait_for(condition, seconds=20, what="condition"):
    """Looks every 50 ms until the condition gives something true, and gives it back."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        value = condition()
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError(f"waited {seconds} s in vain for {what}")


def without_display():
    """The environment of somebody who has no display and chose no platform for Qt."""
    unset = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")
    return {name: value for name, value in os.environ.items() if name not in unset}


class Authority:
    """A certificate authority of one test, and certificates signed by it."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.file = folder / "ca.pem"
        self._openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
                      "-subj", "/CN=Test authority", "-addext", "keyUsage=critical,keyCertSign,cRLSign",
                      "-keyout", "ca.key", "-out", "ca.pem")

    def certificate(self, names="IP:127.0.0.1,DNS:localhost"):
        (self.folder / "ext").write_text(f"subjectAltName={names}\nextendedKeyUsage=serverAuth\nauthorityKeyIdentifier=keyid\n")
        self._openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=service",
                      "-keyout", "service.key", "-out", "service.csr")
        self._openssl("x509", "-req", "-in", "service.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
                      "-days", "2", "-extfile", "ext", "-out", "service.pem")
        return self.folder / "service.pem", self.folder / "service.key"

    def _openssl(self, *arguments):
        subprocess.run(["openssl", *arguments], cwd=self.folder, check=True, capture_output=True)


class Service:
    """candor-service over TLS on a loopback port."""

    def __init__(self, folder: Path, authority: Authority):
        self.data = folder / "service"
        self.certificate, self.key = authority.certificate()
        self.process = None
        self.url = None
        self.admin("account", "add", ALICE, text=PASSWORD + "\n")

    def admin(self, *arguments, text=None):
        done = subprocess.run([BIN / "candor-service", *arguments, "--data", self.data], input=text, text=True,
                              capture_output=True, timeout=30)
        if done.returncode != 0:
            raise AssertionError(f"candor-service {arguments}: {done.returncode} {done.stderr}")
        return done.stdout

    def start(self):
        port = self.url.rsplit(":", 1)[1].strip("/") if self.url else "0"
        with open(self.data.with_suffix(".log"), "a", encoding="utf-8") as log:
            self.process = subprocess.Popen(
                [BIN / "candor-service", "--listen", f"127.0.0.1:{port}", "--data", self.data,
                 "--certificate", self.certificate, "--key", self.key], stdout=subprocess.PIPE, stderr=log, text=True)
        line = self.process.stdout.readline()
        assert line.startswith("listening on "), line
        self.url = line.removeprefix("listening on ").strip()
        return self

    def stop(self, how=signal.SIGTERM):
        if self.process:
            self.process.send_signal(how)
            self.process.wait(10)
            self.process.stdout.close()
            self.process = None

    def copy(self, folder: Path):
        """Another service with the same accounts, its own data, and not started yet; this one must not be running."""
        other = object.__new__(Service)
        other.__dict__.update(data=folder / "service", certificate=self.certificate, key=self.key, process=None, url=None)
        shutil.copytree(self.data, other.data)
        return other

    def faults(self, rules):
        """Misbehaves by these rules from now on (tests/faults.md); no rules: well."""
        script = self.data.parent / "faults-script.json"
        signer = self.certificate.parent
        script.write_text(json.dumps({"faults": 1, "rules": rules, "authority": {
            "certificate": str(signer / "ca.pem"), "key": str(signer / "ca.key")}}))
        self.admin("faults", "set", str(script))
        if self.process:
            wait_for(self.seen, what="the script in force")

    def seen(self):
        """What the service met since the script was set."""
        return [json.loads(line) for line in self.admin("faults", "seen").splitlines()]

    def policy(self, name, value):
        self.admin("policy", "set", name, value)

    def records(self, category=None):
        more = ["--category", category] if category else []
        return json.loads(self.admin("records", *more, "--json"))


# What is in every record of a category: its event's name, and a field that no other category has.
RECORDS = {"census": (b"candor.census", "app.installation.id", False), "usage": (b"candor.usage", "candor.federation_partner", False),
           "error_reporting": (b"candor.error", "error.type", False),
           "improvement_program": (b"candor.improvement_program", "candor.system.processors", True)}


def packed_key(field, is_number):
    """What stands before a field's value in ring and journal: FNV-1a of its name, and its type."""
    key = 0x811C9DC5
    for byte in field.encode():
        key = (key ^ byte) * 0x01000193 & 0xFFFFFFFF
    return struct.pack("<I", key + is_number & 0xFFFFFFFF)


def readable(content):
    """The content, and behind it what of the gzip files in it can still be unpacked."""
    parts = [content]
    for start in re.finditer(rb"\x1f\x8b\x08\x00{5}.\xff", content, re.DOTALL):
        with contextlib.suppress(zlib.error):
            inflater = zlib.decompressobj(31)
            at = start.start()
            while at < len(content) and not inflater.eof:  # by and by: what comes before a fault counts
                parts.append(inflater.decompress(content[at:at + 64]))
                at += 64
    return b"".join(parts)


class Client:
    """candor with a home of its own."""

    def __init__(self, folder: Path, service: Service, authority: Authority, name="home"):
        self.home = folder / name
        self.password_file = folder / "password"
        self.password_file.write_text(PASSWORD + "\n")
        self.service = service
        self.authority = authority
        self.wrapper = []  # a program that starts the client, and its arguments
        self.process = None

    def arguments(self, account=ALICE, password_file=None):
        arguments = [BIN / "candor", "--home", self.home, "--service", self.service.url, "--ca", self.authority.file]
        if account:
            arguments += ["--account", account, "--password-file", password_file or self.password_file]
        return arguments

    def dump(self, *more, **how):
        """State dump, exit code and standard error."""
        done = subprocess.run([*self.arguments(**how), "--dump-state", *more], capture_output=True, text=True, timeout=60)
        return json.loads(done.stdout), done.returncode, done.stderr

    def start(self, *more, **how):
        with open(self.home.with_suffix(".log"), "a", encoding="utf-8") as log:
            self.process = subprocess.Popen([*self.wrapper, *self.arguments(**how), *more], stderr=log)

    def stop(self, how=signal.SIGTERM):
        if self.process:
            self.process.send_signal(how)
            code = self.process.wait(10)
            self.process = None
            return code
        return None

    def lose_connection(self):
        """A real failure of a client that is online, which it has seen: its server goes, and is back after that."""
        log = self.home.with_suffix(".log")
        losses = log.read_text(errors="replace").count(LOST)
        self.service.stop()
        # A server that is back before that was never away: Qt asks again.
        wait_for(lambda: log.read_text(errors="replace").count(LOST) > losses, what="a loss that the client tells")
        self.service.start()

    def wait_online(self, losses=1):
        """Until so many outages and more are over for the client: it tells of the next one only then. Needs WITH_LOG in its settings."""
        log = self.home / "logs" / "candor.log"

        def is_over():
            text = log.read_text(errors="replace")
            return losses <= text.count(LOST) == text.count(BACK)
        wait_for(is_over, seconds=40, what="a client that is online again")

    def has_heard(self, text: bytes):
        """Whether the policies that the client last read, and keeps, hold the text."""
        return any(text in base64.b64decode(json.loads(path.read_text())["document"])
                   for path in (self.home / "policy-cache").glob("*.json"))

    def queued(self, category):
        """How many records of the category wait to be sent; nothing while the journal cannot be read."""
        done = subprocess.run([BIN / "candor", "data", "show", "--home", self.home, "--category", category, "--json"],
                              text=True, capture_output=True, timeout=30)
        return len(json.loads(done.stdout)["queued"]) if done.returncode == 0 else None

    def write_settings(self, text):
        self.home.mkdir(mode=0o700, exist_ok=True)
        (self.home / "settings.ini").write_text(text)

    def contents(self):
        """Each file with what it holds; one that is written beside another may be in its place by now.

        In the order in which a record moves, ring, log file, database: none is missed on its way.
        """
        for path in sorted(self.home.rglob("*"), key=lambda path: (path.name != "ring", not path.name.endswith("-wal"))):
            with contextlib.suppress(FileNotFoundError):
                if path.is_file():
                    yield path, path.read_bytes()

    def files_holding(self, needle: bytes):
        return [path for path, content in self.contents() if needle in readable(content)]

    def files_holding_records(self, category):
        """Files with a trace of any record of the category, of one that waits or of one that was sent."""
        event, field, is_number = RECORDS[category]
        value = re.compile(re.escape(packed_key(field, is_number)) + rb"[\s\S][\x00-\x20]")
        return [path for path, content in self.contents() if value.search(content) or event in readable(content)]


class ProgramsTest(unittest.TestCase):
    """A test with a service that runs and a client that does not yet."""

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="candor-test-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.addCleanup(self.keep_after_failure)
        self.authority = Authority(self.folder)
        self.service = Service(self.folder, self.authority)
        self.service.start()
        self.addCleanup(self.service.stop)
        self.client = Client(self.folder, self.service, self.authority)
        self.addCleanup(self.client.stop, signal.SIGKILL)

    def keep_after_failure(self):
        """Logs, settings and policies of a failed case go to the test's output folder; what was collected does not."""
        output = os.environ.get("CANDOR_OUTPUT_DIR")
        result = self._outcome.result
        failed = any(getattr(test, "test_case", test) is self for test, _ in result.failures + result.errors)
        if not output or not failed:
            return
        kept = Path(output) / self._testMethodName
        for path in self.folder.rglob("*"):
            if path.is_file() and path.suffix in (".log", ".ini", ".json", ".txt"):
                target = kept / path.relative_to(self.folder)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, target)
        print(f"logs of the failure: {kept}", file=sys.stderr)


def account_key(address=ALICE):
    import hashlib
    return hashlib.sha256(address.encode()).hexdigest()[:16]
