#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

"""Holds the walls of the house: who may include whom, who may open a socket, where sentences are made.

Linking alone does not: on Debian every Qt header shares one include root, so <QtWidgets/QWidget> compiles anywhere.
"""

import argparse
import pathlib
import re
import shutil
import sys
import tempfile

EVERYBODY = {"common", "catalogue"}

# Room of app/ -> the other rooms of app/ it may include, besides EVERYBODY.
MAY_INCLUDE = {
    "common": set(),
    "catalogue": set(),
    "options": set(),
    "policy": set(),
    "account": set(),
    "translation": set(),
    "consent": {"policy"},
    "telemetry": {"consent"},
    "service": {"policy"},
    "client": {"options", "policy", "account", "consent", "telemetry", "translation"},
}

# The client opens connections here and nowhere else. The service is the other end.
MAY_OPEN_SOCKETS = re.compile(r"app/(account/(?:httpclient|exchange)|telemetry/uploader\w*)\.(cpp|h)|app/service/.*")

INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)
CODE = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'', re.DOTALL)

SOCKETS = re.compile(
    r"\bQ(?:NetworkAccessManager|AbstractSocket|TcpSocket|SslSocket|UdpSocket|LocalSocket|TcpServer|LocalServer"
    r"|WebSocket)\b|(?<![\w.>])(?:::)?socket\s*\(|\bboost::(?:asio|beast)\b")
NETWORK = re.compile(r"\bQ(?:Network\w*|\w*Socket|TcpServer|SslConfiguration)\b")
# What is read without a window looks its words up where it is printed.
AT_A_TERMINAL = {"app/client/commandline.cpp", "app/client/datacommands.cpp", "app/common/sentence.cpp"}
SENTENCES = re.compile(r"(?<!\w)(?:tr|translate|qsTr)\s*\(")
ANY_CERTIFICATE = re.compile(r"\bignoreSslErrors\b|\bVerifyNone\b|\bQueryPeer\b")
STRING_CONNECT = re.compile(r"(?<!\w)(?:SIGNAL|SLOT)\s*\(")
WAITING = re.compile(r"\b(?:qWait|qSleep|u?sleep|nanosleep)\s*\(|\bsleep_(?:for|until)\b|\bQThread::m?u?sleep\b")
TURNING = re.compile(r"\bprocessEvents\b")
CONDITION = re.compile(r"\s*#\s*(if|el|endif)\w*\b(.*)")


def without_words(text):
    """The text without comments and the contents of literals; line numbers stay."""
    return CODE.sub(lambda match: '""' + "\n" * match.group(0).count("\n"), text)


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


class House:
    def __init__(self, root, qt_headers):
        self.root = pathlib.Path(root)
        self.qt_headers = qt_headers
        self.faults = []

    def files(self):
        return sorted(p.relative_to(self.root).as_posix() for part in ("app", "ui", "tests")
                      for p in (self.root / part).rglob("*") if p.suffix in (".cpp", ".h") and p.is_file())

    def check(self, names):
        for name in names:
            self.check_file(name, (self.root / name).read_text(encoding="utf-8"))
        return self.faults

    def fault(self, name, text, offset, reason):
        self.faults.append(f"{name}:{line_of(text, offset)}: {reason}")

    def forbid(self, name, code, pattern, reason):
        for match in pattern.finditer(code):
            self.fault(name, code, match.start(), f"{match.group(0).strip()}: {reason}")

    def check_file(self, name, text):
        code = without_words(text)
        if not name.startswith("tests/"):
            self.check_includes(name, text)
            self.forbid(name, code, ANY_CERTIFICATE, "certificates are always checked")
            if not MAY_OPEN_SOCKETS.fullmatch(name):
                self.forbid(name, code, SOCKETS, "the client opens sockets in account's client and telemetry's uploader only")
        self.forbid(name, code, STRING_CONNECT, "connect with pointers to members")
        self.check_steps(name, code)
        if name.startswith("app/"):
            if name not in AT_A_TERMINAL:
                self.forbid(name, code, SENTENCES, "sentences are made in ui/")
        elif name.startswith("ui/"):
            self.forbid(name, code, re.compile(r"\bQSettings\b"), "ui/ has no settings; ask options")
            self.forbid(name, code, NETWORK, "ui/ has no network")
        else:
            self.forbid(name, code, WAITING, "tests wait for something (QTRY_…, QSignalSpy), not for a while")
            # The seam is tests/gui/*.h.
            if re.fullmatch(r"tests/gui/[^/]+/.+", name):
                self.forbid(name, code, TURNING, "wait for something (QTRY_…), or settle() once (tests/gui/settle.h)")

    def check_steps(self, name, code):
        """A release stops at no step."""
        within = []
        for number, line in enumerate(code.splitlines(), 1):
            condition = CONDITION.match(line)
            if condition and condition.group(1) != "if":
                within.pop()
            if condition and condition.group(1) != "endif":
                within.append("CANDOR_STEPS" in condition.group(2))
            if re.search(r"\bonStep\b", line) and not any(within):
                self.faults.append(f"{name}:{number}: onStep: not in a release: #ifdef CANDOR_STEPS")

    def check_includes(self, name, text):
        parts = name.split("/")
        room = parts[1] if len(parts) > 2 else None
        for match in INCLUDE.finditer(text):
            project, system = match.groups()
            reason = (self.judge_project(parts[0], room, name, project) if project
                      else self.judge_system(parts[0], name, system))
            if reason:
                self.fault(name, text, match.start(), f"includes {project or system}: {reason}")

    def judge_project(self, part, room, name, included):
        target = included.split("/")
        if len(target) == 1:
            generated = included.endswith(".moc") or included.startswith("moc_") or (part == "ui" and included.startswith("ui_"))
            return None if generated else "includes are written from the project's root"
        if target[0] == "tests":
            return "tests are nobody's library"
        if target[0] not in ("app", "ui"):
            return "includes are written from the project's root"
        if name == "app/main.cpp":
            return None
        if part == "ui":
            return "the service is another program" if target[:2] == ["app", "service"] else None
        if target[0] == "ui":
            return "app/ does not know ui/"
        if room not in MAY_INCLUDE:
            return f"the room app/{room} has no rule; add it to tests/layering"
        if target[1] in {room} | EVERYBODY | MAY_INCLUDE[room]:
            return None
        return f"{room} may include {', '.join(sorted(MAY_INCLUDE[room] | EVERYBODY))} only"

    def judge_system(self, part, name, included):
        module = included.split("/")[0]
        header = included.split("/")[-1]
        if part == "app" and name != "app/main.cpp":
            if module in ("QtGui", "QtWidgets") or header in self.qt_headers["QtGui"] | self.qt_headers["QtWidgets"]:
                return "app/ has no face: no QtGui, no QtWidgets"
        if part == "ui" and (module == "QtNetwork" or header in self.qt_headers["QtNetwork"]):
            return "ui/ has no network"
        if module == "boost" and not name.startswith("app/service/"):
            return "Boost belongs to the service"
        return None


def read_qt_headers(roots):
    found = {}
    for module in ("QtGui", "QtWidgets", "QtNetwork"):
        folders = [pathlib.Path(root) / module for root in roots if (pathlib.Path(root) / module).is_dir()]
        if not folders:
            sys.exit(f"no headers of {module} below {', '.join(roots)}")
        found[module] = {p.name for folder in folders for p in folder.iterdir()}
    return found


# Where, what: each of these lines, added to a copy of the sources, is a leak that has to be found.
LEAKS = [
    ("app/policy/leak.cpp", '#include "app/telemetry/event.h"'),
    ("app/telemetry/leak.h", '#include "app/account/account.h"'),
    ("app/consent/leak.h", '#include "ui/mainwindow.h"'),
    ("app/client/leak.h", '#include "app/service/store.h"'),
    ("app/translation/leak.h", '#include "app/client/client.h"'),
    ("app/nowhere/leak.h", '#include "app/common/clock.h"'),
    ("app/options/leak.h", '#include <QtWidgets/QWidget>'),
    ("app/options/leak.h", '#include <QColor>'),
    ("app/options/leak.h", '#include "optionstore.h"'),
    ("app/policy/leak.h", "void f() { QTcpSocket socket; }"),
    ("app/account/leak.h", "QNetworkAccessManager m_network;"),
    ("app/policy/leak.h", "QNetworkAccessManager m_network;"),
    ("app/telemetry/leak.cpp", "int f() { return ::socket(1, 2, 3); }"),
    ("app/client/leak.cpp", 'auto s = QObject::tr("Sent");'),
    ("app/account/httpclient.cpp", "reply->ignoreSslErrors();"),
    ("ui/leak.cpp", "QSettings settings;"),
    ("ui/leak.cpp", "#include <QNetworkReply>"),
    ("ui/options/leak.cpp", '#include "app/service/store.h"'),
    ("ui/leak.cpp", "connect(a, SIGNAL(clicked()), b, SLOT(f()));"),
    ("ui/leak.cpp", "#include <boost/beast.hpp>"),
    ("tests/unit/policy/leak.cpp", "QTest::qWait(100);"),
    ("tests/gui/window/leak.cpp", "::usleep(100);"),
    ("tests/gui/window/leak.cpp", "std::this_thread::sleep_until(then);"),
    ("tests/gui/window/leak.cpp", "while (!done) QCoreApplication::processEvents();"),
    ("tests/unit/client/leak.cpp", "#ifdef CANDOR_STEPS\n#endif\nauto& hook = onStep;"),
    ("tests/unit/client/leak.cpp", "#ifdef CANDOR_STEPS\n#else\nauto& hook = onStep;\n#endif"),
]
# And these are none.
NO_LEAKS = [
    ("app/client/fine.cpp", '#include "app/telemetry/event.h"\n// QTcpSocket, tr("x"), ::socket(\nauto s = "tr(socket(";'),
    ("app/account/httpclient.cpp", "QNetworkAccessManager m_network;"),
    ("app/service/fine.cpp", "#include <boost/beast.hpp>"),
    ("ui/fine.cpp", '#include "app/client/client.h"\n#include "ui_fine.h"\nauto s = tr("QSettings");'),
    ("tests/gui/fine.h", "QCoreApplication::processEvents();"),
    ("tests/unit/client/fine.cpp", "#ifdef CANDOR_STEPS\n#if 1\nauto& hook = onStep;\n#endif\n#endif // onStep"),
    ("tests/gui/window/fine.cpp", "QVERIFY(QTest::qWaitForWindowExposed(&window)); // sleep()"),
]


def self_test(root, qt_headers):
    failures = []

    def faults_with(folder, name, line):
        path = pathlib.Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        before = path.read_text(encoding="utf-8") if path.exists() else None
        path.write_text((before or "") + "\n" + line + "\n", encoding="utf-8")
        house = House(folder, qt_headers)
        faults = house.check([found for found in house.files() if found == name])
        path.unlink() if before is None else path.write_text(before, encoding="utf-8")
        return faults

    with tempfile.TemporaryDirectory() as folder:
        for part in ("app", "ui"):
            shutil.copytree(pathlib.Path(root) / part, pathlib.Path(folder) / part)
        failures += [f"not found: {name}: {line}" for name, line in LEAKS if not faults_with(folder, name, line)]
        for name, line in NO_LEAKS:
            failures += [f"no leak, yet found: {fault}" for fault in faults_with(folder, name, line)]
    return failures


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("root")
    parser.add_argument("--qt-include", action="append", required=True, help="folder that holds QtGui/ and QtWidgets/")
    parser.add_argument("--self-test", action="store_true", help="plants leaks in a copy and looks whether they are found")
    arguments = parser.parse_args()
    qt_headers = read_qt_headers(arguments.qt_include)
    if arguments.self_test:
        faults = self_test(arguments.root, qt_headers)
        summary = f"{len(LEAKS)} leaks planted"
    else:
        house = House(arguments.root, qt_headers)
        names = house.files()
        summary = f"{len(names)} files"
        faults = house.check(names)
    print("\n".join(faults + [f"{summary}, {len(faults)} faults"]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
