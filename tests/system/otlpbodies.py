# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""Telemetry requests for tests: the client's own, and such as one writes by hand."""

import json
import subprocess
import uuid

from programs import BIN


def made():
    """Bodies from the client's encoder: every category, each field alone and all together, hostile values, both deletions."""
    done = subprocess.run([BIN.parent / "tests/otlp_requests"], capture_output=True, check=True, timeout=60)
    assert not done.stderr, done.stderr
    return done.stdout.decode("utf-8").splitlines()


def attribute(key, value):
    return {"key": key, "value": {"intValue": str(value)} if isinstance(value, int) else {"stringValue": value}}


def record_of(attributes, uid=None, event="candor.event"):
    uid = uid or str(uuid.uuid4())
    return {"timeUnixNano": "1790000000000000000", "eventName": event,
            "attributes": [attribute("log.record.uid", uid), *(attribute(key, value) for key, value in attributes.items())]}


def body_of(category, records):
    resource = {"service.name": "candor", "service.version": "0.1.0", "candor.category": category}
    return json.dumps({"resourceLogs": [{"resource": {"attributes": [attribute(*pair) for pair in resource.items()]},
                                         "scopeLogs": [{"scope": {"name": "candor"}, "logRecords": records}]}]})
