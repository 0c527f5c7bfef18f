#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

"""Writes what the programs are made of as SPDX 2.3, from the libraries that they really link."""

import argparse
import datetime
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

# Library as linked: (name, whose version it has, licence, by whom). A library without a row stops the build.
LIBRARIES = {
    "libQt6Core.so.6": ("Qt Core", "qt", "LGPL-3.0-only", "The Qt Company"),
    "libQt6DBus.so.6": ("Qt D-Bus", "qt", "LGPL-3.0-only", "The Qt Company"),
    "libQt6Gui.so.6": ("Qt Gui", "qt", "LGPL-3.0-only", "The Qt Company"),
    "libQt6Network.so.6": ("Qt Network", "qt", "LGPL-3.0-only", "The Qt Company"),
    "libQt6Svg.so.6": ("Qt SVG", "qt", "LGPL-3.0-only", "The Qt Company"),
    "libQt6Widgets.so.6": ("Qt Widgets", "qt", "LGPL-3.0-only", "The Qt Company"),
    "libcrypto.so.3": ("OpenSSL Crypto", "openssl", "Apache-2.0", "The OpenSSL Project"),
    "libssl.so.3": ("OpenSSL SSL", "openssl", "Apache-2.0", "The OpenSSL Project"),
    "libsqlite3.so.0": ("SQLite", "sqlite", "blessing", "Hipp, Wyrick & Company"),
    "libdeflate.so.0": ("libdeflate", "libdeflate", "MIT", "Eric Biggers and others"),
    "libstdc++.so.6": ("GNU Standard C++ library", "gcc", "GPL-3.0-or-later WITH GCC-exception-3.1", "Free Software Foundation"),
    "libgcc_s.so.1": ("GCC run-time library", "gcc", "GPL-3.0-or-later WITH GCC-exception-3.1", "Free Software Foundation"),
    "libc.so.6": ("GNU C library", "glibc", "LGPL-2.1-or-later", "Free Software Foundation"),
    "libm.so.6": ("GNU C mathematical library", "glibc", "LGPL-2.1-or-later", "Free Software Foundation"),
}
LOADER = re.compile(r"^ld-linux.*\.so\.\d+$")  # part of the C library
HEADERS = {"boost": ("Boost.Asio and Boost.Beast", "boost", "BSL-1.0", "The Boost authors")}
HEADERS_OF = {"candor-service": ["boost"]}


def identifier(name):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]+", "-", name)


def linked(program):
    """The libraries that the program names, sorted."""
    text = subprocess.run(["readelf", "-d", program], capture_output=True, text=True, check=True,
                          env={**os.environ, "LC_ALL": "C"}).stdout
    return sorted(name for name in re.findall(r"\(NEEDED\).*\[(.+)\]", text) if not LOADER.match(name))


def debian_package(library):
    """purl of the Debian package that holds the library here; empty elsewhere."""
    if not shutil.which("dpkg-query"):
        return ""
    held = subprocess.run(["dpkg-query", "-S", f"*/{library}"], capture_output=True, text=True, check=False).stdout
    package = held.split(":")[0] if held else ""
    if not package or "," in package:
        return ""
    version = subprocess.run(["dpkg-query", "-W", "-f", "${Version}\n", package], capture_output=True, text=True,
                             check=False).stdout.split("\n")[0]
    return f"pkg:deb/debian/{package}@{version}" if version else ""


def package(name, version, licence, supplier, purl=""):
    made = {"SPDXID": identifier(name), "name": name, "versionInfo": version, "supplier": f"Organization: {supplier}",
            "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "licenseConcluded": licence, "licenseDeclared": licence,
            "copyrightText": "NOASSERTION"}
    if purl:
        made["externalRefs"] = [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": purl}]
    return made


def relation(of, kind, to):
    return {"spdxElementId": identifier(of), "relationshipType": kind, "relatedSpdxElement": identifier(to)}


def inventory(programs, version, versions):
    packages, relations = {}, []
    for program in programs:
        packages[program.name] = package(program.name, version, "Apache-2.0", "The Candor authors")
        relations.append(relation("DOCUMENT", "DESCRIBES", program.name))
        parts = [(name, LIBRARIES[name], "DYNAMIC_LINK", debian_package(name)) for name in linked(program)]
        parts += [(name, HEADERS[name], "STATIC_LINK", "") for name in HEADERS_OF.get(program.name, [])]
        for _, (name, source, licence, supplier), kind, purl in parts:
            packages[name] = package(name, versions[source], licence, supplier, purl)
            relations.append(relation(program.name, kind, name))
    return list(packages.values()), relations


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("output", type=pathlib.Path)
    parser.add_argument("programs", type=pathlib.Path, nargs="+")
    parser.add_argument("--version", required=True)
    parser.add_argument("--of", action="append", default=[], metavar="NAME=VERSION")
    arguments = parser.parse_args()
    versions = {"glibc": os.confstr("CS_GNU_LIBC_VERSION").split()[-1], **dict(pair.split("=") for pair in arguments.of)}
    try:
        packages, relations = inventory(arguments.programs, arguments.version, versions)
    except KeyError as missing:
        print(f"{sys.argv[0]}: the table of libraries lacks {missing}", file=sys.stderr)
        return 1
    digest = hashlib.sha256(json.dumps([packages, relations]).encode()).hexdigest()
    made = datetime.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "1700000000")), datetime.timezone.utc)
    document = {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": f"candor-{arguments.version}",
                "documentNamespace": f"https://spdx.org/spdxdocs/candor-{arguments.version}-{digest}",
                "creationInfo": {"created": made.strftime("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Organization: The Candor authors"]},
                "packages": packages, "relationships": relations}
    arguments.output.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
