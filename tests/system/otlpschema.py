# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""Requests against the OTLP definitions in otlp/, by Debian's protobuf: a collector's 200 proves nothing, it skips what it does not know.

`judge()` starts this file with Debian's python and gives back, for each body, why it is no OTLP request in the form of the
contract, or nothing."""

import json
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PYTHON = "/usr/bin/python3"
DEFINITIONS = Path(__file__).resolve().parent / "otlp"
SERVICE = "opentelemetry/proto/collector/logs/v1/logs_service.proto"
REQUEST = "opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest"
ANSWER = "opentelemetry.proto.collector.logs.v1.ExportLogsServiceResponse"


def need_protobuf():
    if not shutil.which("protoc"):
        raise unittest.SkipTest("protoc is missing (Debian package protobuf-compiler)")
    if subprocess.run([PYTHON, "-c", "import google.protobuf"], capture_output=True, check=False).returncode != 0:
        raise unittest.SkipTest("protobuf for python is missing (Debian package python3-protobuf)")


def judge(bodies, message=REQUEST):
    done = subprocess.run([PYTHON, "-B", __file__, message], input=json.dumps(bodies), capture_output=True, text=True, timeout=120,
                          check=False)
    if done.returncode != 0:
        raise AssertionError(done.stderr)
    return json.loads(done.stdout)


def message_class(name):
    from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "set"
        subprocess.run(["protoc", f"--proto_path={DEFINITIONS}", "--include_imports", f"--descriptor_set_out={out}", SERVICE],
                       check=True)
        files = descriptor_pb2.FileDescriptorSet.FromString(out.read_bytes())
    pool = descriptor_pool.DescriptorPool()
    for file in files.file:
        pool.Add(file)
    return message_factory.MessageFactory(pool).GetPrototype(pool.FindMessageTypeByName(name))


def fault(body, kind):
    """What is wrong with one body; the library refuses unknown keys, wrong types and bad UTF-8."""
    from google.protobuf import json_format
    try:
        message = json_format.Parse(body, kind(), ignore_unknown_fields=False)
    except (json_format.ParseError, UnicodeError) as error:
        return str(error)
    # Both spellings of a key are read; only one is written, as are 64-bit integers as strings.
    if json_format.MessageToDict(message) != json.loads(body):
        return "read, but not in the form in which it is to be written"
    return None


def main():
    kind = message_class(sys.argv[1])
    json.dump([fault(body, kind) for body in json.load(sys.stdin)], sys.stdout)


if __name__ == "__main__":
    main()
