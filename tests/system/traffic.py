# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""Whom a program talks to, as the kernel sees it: every connect and send of every thread, by strace."""

import re
import shutil
import subprocess
import unittest
from pathlib import Path

CALLS = "connect,sendto,sendmsg,sendmmsg"
V4 = re.compile(r"sin_port=htons\((\d+)\), sin_addr=inet_addr\(\"([^\"]+)\"\)")
V6 = re.compile(r"sin6_port=htons\((\d+)\).*?inet_pton\(AF_INET6, \"([^\"]+)\"")


def need_strace(folder: Path):
    """Skips the test where strace is missing or may not trace."""
    if not shutil.which("strace"):
        raise unittest.SkipTest("strace is missing (Debian package strace)")
    probe = subprocess.run(["strace", "-o", folder / "probe", "true"], capture_output=True, text=True)
    if probe.returncode != 0:
        raise unittest.SkipTest(f"strace may not trace here: {probe.stderr.strip()}")


def traced(arguments, log: Path):
    # -D: the tracer is the child, so that signals reach the program itself.
    return ["strace", "-D", "-f", "-qq", "-e", f"trace={CALLS}", "-e", "signal=none", "-o", log, *arguments]


def peers(log: Path):
    """Every internet address that was connected or sent to, as (address, port)."""
    text = log.read_text(errors="replace")
    return {(address, int(port)) for pattern in (V4, V6) for port, address in pattern.findall(text)}
