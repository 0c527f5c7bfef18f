# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""Whom a program talks to, as the kernel sees it: every connect and send of every thread, by strace."""

import re
import shutil
import subprocess
import unittest
from pathlib import Path

# -D: the tracer is the child, so that signals reach the program itself. The leak sanitizer cannot work under another tracer; every
# test without one finds leaks.
STRACE = ["strace", "-D", "-f", "-E", "ASAN_OPTIONS=detect_leaks=0"]
CALLS = "connect,sendto,sendmsg,sendmmsg"
WRITES = re.compile(r"\b(?:sendto|sendmsg|write|writev|sendfile)\((\d+)<(?:TCP|UDP)(?:v6)?:\[[^\]]*->\[?([0-9a-f.:]+?)\]?:(\d+)\]>.* = (\d+)$")
HALF = re.compile(r"^(\d+) +([\d.]+) (.*) <unfinished \.\.\.>$")
REST = re.compile(r"^(\d+) +[\d.]+ <\.\.\. \w+ resumed>(.*)$")
V4 = re.compile(r"sin_port=htons\((\d+)\), sin_addr=inet_addr\(\"([^\"]+)\"\)")
V6 = re.compile(r"sin6_port=htons\((\d+)\).*?inet_pton\(AF_INET6, \"([^\"]+)\"")
FAMILY = re.compile(r"sa_family=(\w+)(?:, sun_path=(@?\"[^\"]*\"))?")
# What the C library asks for names of hosts and people, and Qt whether there is a network; the kernel, and nobody.
PLATFORM = re.compile(r"AF_INET6?|AF_NETLINK|AF_UNSPEC|AF_UNIX \"(?:(?:/var)?/run/(?:nscd/socket|dbus/system_bus_socket|avahi-daemon/socket|"
                      r"systemd/(?:userdb|resolve)/[^\"]*)|/var/lib/sss/pipes/[^\"]*)\"")


def need_strace(folder: Path):
    """Skips the test where strace is missing or may not trace."""
    if not shutil.which("strace"):
        raise unittest.SkipTest("strace is missing (Debian package strace)")
    probe = subprocess.run(["strace", "-o", folder / "probe", "true"], capture_output=True, text=True)
    if probe.returncode != 0:
        raise unittest.SkipTest(f"strace may not trace here: {probe.stderr.strip()}")


def traced(arguments, log: Path):
    return [*STRACE, "-qq", "-e", f"trace={CALLS}", "-e", "signal=none", "-o", log, *arguments]


def peers(log: Path):
    """Every internet address that was connected or sent to, as (address, port)."""
    text = log.read_text(errors="replace")
    return {(address, int(port)) for pattern in (V4, V6) for port, address in pattern.findall(text)}


def strangers(log: Path):
    """Whom else was connected or sent to: sockets of this computer that are not the platform's own, networks that are not the internet."""
    met = {" ".join(filter(None, found)) for found in FAMILY.findall(log.read_text(errors="replace"))}
    return {each for each in met if not PLATFORM.fullmatch(each)}


def counted(log: Path):
    """What starts a program under strace with every byte it writes to a socket in the log."""
    return [*STRACE, "-q", "-ttt", "-yy", "-s", "0", "-e", f"trace={CALLS},write,writev,sendfile", "-o", str(log)]


def calls(log: Path):
    """Every call as (time, text), those whole that another thread's interrupted."""
    open_calls = {}
    for line in log.read_text(errors="replace").splitlines():
        if half := HALF.match(line):
            open_calls[half.group(1)] = (float(half.group(2)), half.group(3))
        elif rest := REST.match(line):
            when, begun = open_calls.pop(rest.group(1), (0.0, ""))
            yield when, begun + rest.group(2)
        else:
            fields = line.split(maxsplit=2)
            if len(fields) == 3:
                yield float(fields[1]), fields[2]


def written(log: Path, since=0.0):
    """How many bytes were written to each internet address, by (address, port)."""
    sizes = {}
    for when, call in calls(log):
        if (match := WRITES.search(call)) and when >= since:
            peer = (match.group(2), int(match.group(3)))
            sizes[peer] = sizes.get(peer, 0) + int(match.group(4))
    return sizes
