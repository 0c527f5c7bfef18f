# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""A real ClickHouse with packaging/otel-collector/clickhouse.sql keeps each record once, as long as it may, and erase.sql erases.

Runs where Python finds chdb, which is ClickHouse as a library (`pip install chdb`; PYTHONPATH may name where it is)."""

import json
import re
import tempfile
import unittest
import uuid
from pathlib import Path

try:
    from chdb import session
except ImportError:
    session = None

FOLDER = Path(__file__).resolve().parents[2] / "packaging/otel-collector"
TABLES = {"census": 400, "usage": 400, "error_reporting": 90, "improvement_program": 400}


def statements(name):
    text = re.sub(r"^--.*$", "", (FOLDER / name).read_text(encoding="utf-8"), flags=re.MULTILINE)
    return [statement for statement in map(str.strip, text.split(";")) if statement]


def literal(value):
    if isinstance(value, dict):
        return "map(" + ", ".join(f"{literal(key)}, {literal(text)}" for key, text in value.items()) + ")"
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"


@unittest.skipIf(session is None, "no ClickHouse: Python's chdb is not installed")
class StoreTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()  # pylint: disable=consider-using-with
        self.addCleanup(folder.cleanup)
        self.store = session.Session(folder.name)
        self.addCleanup(self.store.close)
        self.run_file("clickhouse.sql")

    def run_file(self, name):
        for statement in statements(name):
            self.store.query(statement)

    def insert(self, table, uid, attributes, days=0, event="candor.event"):
        """A row as the collector's exporter writes it: it names these columns, and no others."""
        self.store.query(
            "INSERT INTO candor." + table + "_rows (Timestamp, TraceId, SpanId, TraceFlags, SeverityText, SeverityNumber, ServiceName, Body, "
            "ResourceSchemaUrl, ResourceAttributes, ScopeSchemaUrl, ScopeName, ScopeVersion, ScopeAttributes, LogAttributes, EventName) "
            f"SELECT now64(9) - INTERVAL {days} DAY, '', '', 0, '', 0, 'candor', '', '', "
            "map('service.name', 'candor', 'candor.category', 'any'), '', 'candor', '', map(), "
            f"{literal({'log.record.uid': str(uid), **attributes})}, {literal(event)}")

    def rows(self, view):
        answer = self.store.query(f"SELECT uid, event_name, attributes FROM candor.{view} ORDER BY uid", "JSONEachRow").bytes()
        return [json.loads(line) for line in answer.decode().splitlines()]

    def uids(self, view):
        return {uuid.UUID(row["uid"]) for row in self.rows(view)}

    def count(self, table):
        return int(self.store.query(f"SELECT count() FROM candor.{table}_rows", "TSV").bytes())

    def test_the_same_script_may_run_again(self):
        self.insert("census", uuid.uuid4(), {})
        self.run_file("clickhouse.sql")
        self.assertEqual(1, self.count("census"))

    def test_a_record_that_comes_twice_is_seen_once(self):
        for table in TABLES:
            twice, once = uuid.uuid4(), uuid.uuid4()
            self.insert(table, twice, {"os.name": "Debian"}, days=1)
            self.insert(table, twice, {"os.name": "Debian"})
            self.insert(table, once, {"os.name": "Debian"})
            self.assertEqual({twice, once}, self.uids(table), table)
            self.assertEqual(2, len(self.rows(table)), table)
            self.store.query(f"OPTIMIZE TABLE candor.{table}_rows FINAL")
            self.assertEqual(2, self.count(table), table)

    def test_everything_that_was_sent_is_shown_as_it_was(self):
        uid = uuid.uuid4()
        sent = {"os.name": "De'b\\ian \"é\" 人", "candor.sign_in.failures": "-7"}
        self.insert("census", uid, sent, event="candor.census")
        (row,) = self.rows("census")
        self.assertEqual({"uid": str(uid), "event_name": "candor.census", "attributes": {**sent, "service.name": "candor"}}, row)
        self.insert("usage", uid, {"candor.exits.clean": "1"}, event="candor.usage")
        self.assertEqual([{"uid": str(uid), "event_name": "candor.usage", "attributes": {"candor.exits.clean": "1"}}], self.rows("usage"))

    def test_a_record_without_a_uid_is_refused(self):
        with self.assertRaises(Exception):
            self.insert("census", "no uid", {"os.name": "Debian"})
        self.assertEqual(0, self.count("census"))

    def test_each_category_goes_when_its_time_is_over(self):
        for table, days in {**TABLES, "deletion": 30}.items():
            self.insert(table, uuid.uuid4(), {}, days=days - 1)
            self.insert(table, uuid.uuid4(), {}, days=days + 1)
            self.store.query(f"OPTIMIZE TABLE candor.{table}_rows FINAL")
            self.assertEqual(1, self.count(table), table)

    def test_a_request_to_erase_takes_what_it_names_and_nothing_else(self):
        hers, theirs, nobodys = {}, {}, {}
        for table, key in (("census", "app.installation.id"), ("census", "user.hash"), ("error_reporting", "user.id"),
                           ("error_reporting", "candor.sip_uri")):
            for kept, value in ((hers, "hers"), (theirs, "theirs"), (nobodys, "")):
                uid = kept.setdefault(table, set())
                uid.add(new := uuid.uuid4())
                self.insert(table, new, {key: value} if value else {"error.type": "x"})
        self.insert("usage", (use := uuid.uuid4()), {"candor.federation_partner": "hers"})
        self.insert("deletion", uuid.uuid4(), {"app.installation.id": "hers", "user.hash": "hers", "user.id": "hers"})
        self.run_file("erase.sql")
        for table in ("census", "error_reporting"):
            self.assertEqual(theirs[table] | nobodys[table], self.uids(table), table)
        self.assertEqual({use}, self.uids("usage"))
        # What comes again from a backup or from Kafka goes again.
        self.insert("census", uuid.uuid4(), {"user.hash": "hers"})
        self.run_file("erase.sql")
        self.assertEqual(theirs["census"] | nobodys["census"], self.uids("census"))


if __name__ == "__main__":
    unittest.main()
