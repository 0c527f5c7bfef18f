# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""A real OpenTelemetry Collector with packaging/otel-collector/intake.yaml stores, record for record, what candor-service stores.

Runs where `otelcol-contrib` or `otelcol` is installed, or CANDOR_OTELCOL names one; it has to hold the components of intake.yaml."""

import datetime
import gzip
import hashlib
import hmac
import json
import os
import re
import shutil
import signal
import socket
import ssl
import subprocess
import unittest
import urllib.error
import urllib.request
import uuid
from pathlib import Path

from otlpbodies import body_of, made, record_of
from programs import ALICE, BIN, ProgramsTest, wait_for

CONFIGURATION = Path(__file__).resolve().parents[2] / "packaging/otel-collector"
KEYS = {"CANDOR_USER_HASH_KEY": "a key for user.hash, 32 characters", "CANDOR_USER_ID_KEY": "another key, which is for user.id only"}
CATEGORIES = ("census", "usage", "error_reporting", "improvement_program", "deletion")
PSEUDONYMS = ("user.hash", "user.id", "candor.sip_uri")
NEEDED = {"otlp", "memory_limiter", "filter", "transform", "redaction", "file", "health_check"}


def need_collector(needed=frozenset(NEEDED)):
    """The collector's path; skips the test where there is none that will do."""
    found = os.environ.get("CANDOR_OTELCOL") or shutil.which("otelcol-contrib") or shutil.which("otelcol")
    if not found:
        raise unittest.SkipTest("no OpenTelemetry Collector: neither otelcol-contrib nor otelcol is installed, CANDOR_OTELCOL names none")
    listed = subprocess.run([found, "components"], capture_output=True, text=True, timeout=60, check=True).stdout
    missing = needed - set(re.findall(r"name: (\w+)", listed))
    if missing:
        raise unittest.SkipTest(f"{found} lacks {', '.join(sorted(missing))}: the contrib distribution holds them")
    return found


def pseudonym(key, text):
    return str(uuid.UUID(bytes=hmac.new(key.encode(), text.encode(), hashlib.sha256).digest()[:16]))


def person(text):
    return text.strip().lower().removeprefix("sip:").strip()


def value_of(attribute):
    value = attribute.get("value", {})
    return int(value["intValue"]) if "intValue" in value else value.get("stringValue")


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


class Collector:
    """The collector with our configuration, whose exporters write files."""

    def __init__(self, program, folder: Path, certificate: Path, key: Path):
        self.program = program
        self.folder = folder / "collector"
        self.folder.mkdir()
        port = free_port()
        self.url = f"https://127.0.0.1:{port}/"
        self.environment = {**os.environ, **KEYS, "CANDOR_ADDRESS": f"127.0.0.1:{port}", "CANDOR_CERTIFICATE": str(certificate),
                            "CANDOR_KEY": str(key)}
        self.log = folder / "collector.log"
        self.process = self.run("collector", ["intake"], self.files())

    def files(self):
        """Exporters that write what each pipeline holds."""
        exporters = {f"file/{category}": {"path": str(self.path(category))} for category in CATEGORIES}
        return {"exporters": exporters, "service": {"pipelines": {f"logs/{one[5:]}": {"exporters": [one]} for one in exporters}}}

    def run(self, name, configurations, overlay):
        service = {**overlay.get("service", {}), "extensions": [], "telemetry": {"metrics": {"level": "none"}}}
        path = self.folder.parent / f"{name}.yaml"
        path.write_text(json.dumps({**overlay, "service": service}))
        command = [self.program, *(f"--config={CONFIGURATION / one}.yaml" for one in configurations), f"--config={path}"]
        with open(path.with_suffix(".log"), "w", encoding="utf-8") as log:
            return subprocess.Popen(command, env=self.environment, stderr=log, stdout=log)

    def path(self, category):
        return self.folder / f"{category}.jsonl"

    @staticmethod
    def end(process):
        """A clean exit writes what is still held."""
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            process.wait(20)

    def stop(self):
        self.end(self.process)

    def stored(self, category):
        """As the table keyed by log.record.uid holds them: each once."""
        records = {}
        path = self.path(category)
        for line in path.read_text().splitlines() if path.exists() else []:
            for resource in json.loads(line)["resourceLogs"]:
                program = {a["key"]: value_of(a) for a in resource["resource"]["attributes"] if a["key"].startswith("service.")}
                for record in (one for scope in resource["scopeLogs"] for one in scope["logRecords"]):
                    attributes = {a["key"]: value_of(a) for a in record["attributes"]}
                    uid = attributes.pop("log.record.uid")
                    day = datetime.datetime.fromtimestamp(int(record["timeUnixNano"]) // 10**9, datetime.timezone.utc)
                    records[uid] = {"uid": uid, "category": category, "received_on": day.strftime("%Y-%m-%d"),
                                    "event_name": record["eventName"],
                                    "attributes": {**attributes, **(program if category == "census" else {})}}
        return records


class Configuration(unittest.TestCase):
    def test_the_allow_lists_are_the_catalogue(self):
        text = (CONFIGURATION / "intake.yaml").read_text()
        listed = {}
        for field in json.loads(subprocess.run([BIN / "candor", "data", "fields", "--json"], capture_output=True, check=True).stdout):
            if field["place"] == "record":
                listed.setdefault(field["category"], set()).add(field["attribute"])
        everything = set().union(*listed.values()) - {"timeUnixNano", "eventName"}
        for category in CATEGORIES[:4]:
            body = text.split(f"\n  transform/{category}:\n")[1]
            pattern = re.search(r'keep_matching_keys\(attributes, "(.*)"\)', body)[1].replace("\\\\", "\\").replace("$$", "$")
            allowed = {name for name in everything if re.search(pattern, name)}
            self.assertLessEqual(everything & listed[category], allowed, category)
            more = {name for name in allowed - listed[category] if not name.startswith("candor.feature.")}  # open in both
            self.assertEqual(more, set(), category)


class EveryFile(unittest.TestCase):
    """The collector itself says whether it would start with what packaging/otel-collector holds."""

    def validate(self, needed, *names):
        program = need_collector(NEEDED - {"file"} | needed)
        environment = {**os.environ, **KEYS, "CANDOR_ADDRESS": "127.0.0.1:4318", "CANDOR_CERTIFICATE": "c", "CANDOR_KEY": "k"}
        for service, address in (("CLICKHOUSE", "tcp://127.0.0.1:9440?secure=true"), ("KAFKA", "127.0.0.1:9093")):
            environment |= {f"CANDOR_{service}": address, f"CANDOR_{service}_USER": "candor", f"CANDOR_{service}_PASSWORD": "x"}
        command = [program, "validate", *(f"--config={CONFIGURATION / name}.yaml" for name in names)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual(0, done.returncode, done.stderr)

    def test_intake_straight_into_clickhouse(self):
        self.validate({"clickhouse"}, "intake", "clickhouse")

    def test_intake_into_kafka(self):
        self.validate({"kafka"}, "intake", "kafka")

    def test_out_of_kafka_into_clickhouse(self):
        self.validate({"kafka", "clickhouse"}, "store", "clickhouse")


class Interoperability(ProgramsTest):
    needed = NEEDED

    def started(self, program):
        return Collector(program, self.folder, self.service.certificate, self.service.key)

    def setUp(self):
        program = need_collector(self.needed)
        super().setUp()
        self.collector = self.started(program)
        self.addCleanup(self.collector.stop)
        self.context = ssl.create_default_context(cafile=self.authority.file)
        wait_for(lambda: self.post(self.collector.url, body_of("usage", [])), what="the collector")

    def post(self, url, body):
        """The status, or nothing where nobody answers."""
        request = urllib.request.Request(url.rstrip("/") + "/v1/logs", gzip.compress(body.encode()),
                                         {"Content-Type": "application/json", "Content-Encoding": "gzip"})
        try:
            with urllib.request.urlopen(request, context=self.context, timeout=20) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code
        except (urllib.error.URLError, ConnectionError):
            self.assertIsNone(self.collector.process.poll(), self.collector.log.read_text())
            return None

    def send(self, bodies):
        """To both, and twice: as after an answer that was lost."""
        for body in [*bodies, *bodies]:
            self.assertEqual((self.post(self.service.url, body), self.post(self.collector.url, body)), (200, 200), body[:300])
        self.collector.stop()

    def compare(self, category):
        """Everything but the pseudonyms, which are made under other keys, must be the same; gives both back."""
        theirs = self.collector.stored(category)
        ours = {record["uid"]: record for record in self.service.records(category)}
        self.assertEqual(set(theirs), set(ours), category)
        for uid, record in ours.items():
            other = theirs[uid]
            self.assertEqual(set(record["attributes"]), set(other["attributes"]), record)
            for one in (record, other):
                for name in set(PSEUDONYMS) & set(one["attributes"]):
                    self.assertRegex(one["attributes"][name], r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
            without = [{**one, "attributes": {n: v for n, v in one["attributes"].items() if n not in PSEUDONYMS}} for one in (record, other)]
            self.assertEqual(*without)
        return ours, theirs

    def test_all_that_the_encoder_can_make(self):
        bodies = [body for body in made() if '"stringValue":"deletion"' not in body]
        # A line break within an address: the collector refuses what candor-service hashes. No client has one.
        bodies = [body for body in bodies if not ('"error_reporting"' in body and "\\n" in body)]
        self.send(bodies)
        stored = sum(len(self.compare(category)[0]) for category in CATEGORIES[:4])
        self.assertGreater(stored, 250)

    def test_reports_lose_the_same_words_and_keep_the_same_networks(self):
        addresses = ("192.0.2.77", " 192.0.2.77 ", "2001:db8:1:2::77", "2001:DB8::1", "2001:0db8:0000:2::1", "2001:db8:0:1::5", "::1",
                     "::ffff:192.0.2.77", "fe80::1%eth0", "fe80::", "::", "not an address", "", "192.0.2", "1:2:3:4:5:6:7:8")
        reports = [{"client.address": address, "candor.log_excerpt": f"from {address.strip() or 'nowhere'} to SIP:ALICE@contoso.test, "
                    "alice%40contoso.test, not bob@contoso.test", "user.id": " Sip:Alice@Contoso.test", "candor.sip_uri": "sip:alice@contoso.test"}
                   for address in addresses]
        reports += [{"user.id": "a+b.c@contoso.test", "exception.stacktrace": "for a+b.c@contoso.test in axb.c@contoso.test"},
                    {"user.id": "a"}, {"user.id": ""}, {"user.id": "sip:"}, {"error.type": "alice"}]
        self.send([body_of("error_reporting", [record_of(report) for report in reports])])
        ours, theirs = self.compare("error_reporting")
        self.assertEqual(len(ours), len(reports) - 4)
        found = {record["attributes"].get("client.address") for record in theirs.values()}
        self.assertLessEqual({"192.0.2.0/24", "2001:db8:1::/48", "2001:db8::/48", "::/48", "fe80::/48", "1:2:3::/48"}, found)
        sip = [record["attributes"] for record in theirs.values() if "candor.sip_uri" in record["attributes"]]
        self.assertEqual({a["user.id"] for a in sip} | {a["candor.sip_uri"] for a in sip}, {pseudonym(KEYS["CANDOR_USER_ID_KEY"], ALICE)})
        for path in self.collector.folder.iterdir():
            self.assertNotIn(b"alice@contoso", path.read_bytes().lower(), path)
            self.assertNotIn(b"192.0.2.77", path.read_bytes(), path)
        self.assertNotIn("alice", self.collector.log.read_text().lower())

    def test_what_is_not_listed_is_refused_by_both(self):
        guid = str(uuid.uuid4())
        good = record_of({"os.name": "Debian", "user.hash": guid.upper(), "app.installation.id": guid.upper()})
        records = [good, record_of({"os.name": "Debian", "user.id": ALICE}), record_of({"candor.federation_partner": "contoso.test"}),
                   record_of({"user.hash": "alice"}), record_of({"app.installation.id": "1"}), record_of({"candor.refused": "no"}),
                   record_of({"os.name": "x"}, uid="1"), record_of({"os.name": "x"}, uid=str(uuid.uuid1())),
                   record_of({"os.name": "x"}, event="Census!"), record_of({"os.name": "x"}, event=""), record_of({})]
        more = {**record_of({"os.name": "y"}), "body": {"stringValue": ALICE}, "traceId": "0" * 31 + "1", "severityText": ALICE}
        self.send([body_of("census", [*records, more]),
                   body_of("usage", [record_of({"candor.feature.help_opened": 3}), record_of({"candor.feature.Help": 3}), good])])
        ours, theirs = self.compare("census")
        self.assertEqual(len(ours), 3)
        hashed = [record["attributes"]["user.hash"] for record in theirs.values() if "user.hash" in record["attributes"]]
        self.assertEqual(hashed, [pseudonym(KEYS["CANDOR_USER_HASH_KEY"], guid)])
        self.assertEqual(len(self.compare("usage")[0]), 1)
        for category in CATEGORIES:
            path = self.collector.path(category)
            self.assertNotIn(ALICE, path.read_text() if path.exists() else "")

    def test_an_unknown_category_is_stored_by_neither(self):
        body = body_of("surprise", [record_of({"os.name": "x"})])
        self.assertEqual((self.post(self.service.url, body), self.post(self.collector.url, body)), (400, 200))
        self.collector.stop()
        self.assertEqual([self.collector.stored(category) for category in CATEGORIES], [{}] * 5)

    def test_a_request_to_erase_names_what_stands_in_the_tables(self):
        device = str(uuid.uuid4())
        client_hash = pseudonym("candor user hash 1", ALICE)
        self.send([body_of("census", [record_of({"user.hash": client_hash, "app.installation.id": device})]),
                   body_of("error_reporting", [record_of({"user.id": ALICE, "candor.sip_uri": "sip:" + ALICE})]),
                   body_of("deletion", [record_of({"user.id": "sip:Alice@contoso.test"}, event="candor.deletion")]),
                   body_of("deletion", [record_of({"app.installation.id": device.upper()}, event="candor.deletion")])])
        self.assertEqual(self.service.records(), [])
        census = next(iter(self.collector.stored("census").values()))["attributes"]
        report = next(iter(self.collector.stored("error_reporting").values()))["attributes"]
        asked = {name: value for record in self.collector.stored("deletion").values() for name, value in record["attributes"].items()}
        self.assertEqual(asked, {"user.hash": census["user.hash"], "user.id": report["user.id"], "app.installation.id": device})
        self.assertEqual(report["user.id"], report["candor.sip_uri"])
        self.assertNotEqual(report["user.id"], pseudonym(KEYS["CANDOR_USER_HASH_KEY"], person(ALICE)))


if __name__ == "__main__":
    unittest.main()
