# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""What the client sends, and what the service answers, is OTLP by OTLP's own definitions, to the letter of every key."""

import json
import re
import ssl
import subprocess
import unittest
import urllib.request

from otlpbodies import made
from otlpschema import ANSWER, judge, need_protobuf
from programs import BIN
from session import SessionTest


class Schema(unittest.TestCase):
    def setUp(self):
        need_protobuf()

    def test_every_request_the_encoder_can_make_is_otlp(self):
        bodies = made()
        self.assertEqual(judge(bodies), [None] * len(bodies))
        listed = json.loads(subprocess.run([BIN / "candor", "data", "fields", "--json"], capture_output=True, check=True).stdout)
        keys = set(re.findall(r'"key":"([^"]+)"', "".join(bodies)))
        self.assertLessEqual({field["attribute"] for field in listed if field["place"] == "record"} - {"timeUnixNano", "eventName"}, keys)

    def test_one_wrong_letter_is_found_wherever_it_stands(self):
        body = made()[1]
        names = set(re.findall(r'"(\w+)":', body))
        self.assertEqual(names, {"resourceLogs", "resource", "attributes", "key", "value", "stringValue", "intValue", "scopeLogs", "scope",
                                 "name", "logRecords", "timeUnixNano", "eventName"})
        wrong = {}
        for name in sorted(names):
            wrong[name + "s"] = body.replace(f'"{name}":', f'"{name}s":', 1)
            wrong[name.upper()] = body.replace(f'"{name}":', f'"{name.upper()}":', 1)
            snake = re.sub(r"(?=[A-Z])", "_", name).lower()
            if snake != name:
                wrong[snake] = body.replace(f'"{name}":', f'"{snake}":', 1)
        for name, verdict in zip(wrong, judge(list(wrong.values()))):
            self.assertTrue(verdict, f"{name} was taken")

    def test_wrong_types_are_found(self):
        body = made()[1]
        for old, new in ((r'"timeUnixNano":"(\d+)"', r'"timeUnixNano":\1'), (r'"timeUnixNano":"\d+"', '"timeUnixNano":"-1"'),
                         (r'"stringValue":"[^"]*"', '"stringValue":1'), (r'"logRecords":\[', '"logRecords":[[],'),
                         (r'"intValue":"', '"intValue":"x')):
            changed = re.sub(old, new, body, count=1)
            self.assertNotEqual(changed, body)
            self.assertTrue(judge([changed])[0], new)


class Sent(SessionTest):
    def test_all_that_two_sessions_send_and_are_answered_is_otlp(self):
        need_protobuf()
        self.whole_session()
        categories = {request.category for request in self.intake.requests}
        self.assertEqual(categories, {"census", "usage", "error_reporting", "improvement_program"})
        bodies = [request.body.decode("utf-8") for request in self.intake.requests]
        self.assertEqual(judge(bodies), [None] * len(bodies))
        answers = [self.post(body) for body in (bodies[0], bodies[0].replace('"log.record.uid"', '"log.record.id"'))]
        self.assertEqual(["rejectedLogRecords" in answer for answer in answers], [False, True], answers)
        self.assertEqual(judge(answers, ANSWER), [None, None])

    def post(self, body):
        """To the real service, as the client does; its answer."""
        context = ssl.create_default_context(cafile=self.authority.file)
        request = urllib.request.Request(self.service.url + "/v1/logs", body.encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, context=context, timeout=20) as answer:
            return answer.read().decode("utf-8")


if __name__ == "__main__":
    unittest.main()
