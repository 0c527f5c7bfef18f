# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""The client signs in to a service that misbehaves as scripted (tests/faults.md): one true line, an end in time, no secret astray."""

import concurrent.futures
import json
import socket
import time
import unittest
from pathlib import Path

from programs import Client, ProgramsTest

PASSWORD_STEPS = ("discovery", "user", "token", "applications", "policies")


def on(endpoint, **deed):
    return [{"match": {"endpoint": endpoint}, "do": deed}]


def connection(**deed):
    return [{"match": {"on": "connection"}, "do": deed}]


class Listener:
    """A port of this computer that somebody might be led to; nobody may come."""

    def __init__(self):
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.socket.setblocking(False)
        self.url = f"https://127.0.0.1:{self.socket.getsockname()[1]}/"

    def visits(self):
        try:
            self.socket.accept()[0].close()
            return 1
        except BlockingIOError:
            return 0

    def close(self):
        self.socket.close()


class HostileSignIn(ProgramsTest):
    def setUp(self):
        super().setUp()
        self.service.stop()
        self.elsewhere = Listener()
        self.addCleanup(self.elsewhere.close)

    def sign_in(self, name, rules, expected):
        """What the state dump says of a service of its own that plays these rules."""
        folder = self.folder / name.replace(" ", "_")
        folder.mkdir()
        service = self.service.copy(folder)
        service.faults(rules)
        service.start()
        try:
            client = Client(folder, service, self.authority)
            started = time.monotonic()
            state, code, error = client.dump()
            took = time.monotonic() - started
            self.assertEqual(len(error.strip().splitlines()), 1, (name, error))
            self.assertIn(expected, error, name)
            if "certificate" in json.dumps(rules):
                self.assertIn("sign_in.discovery.certificate_not_trusted", error, name)
            self.assertEqual(code, 1, name)
            # Without policies one is signed in all the same, and only census goes on.
            self.assertEqual(state["signedIn"], name.startswith("policies"), name)
            for category in ("usage", "errorReporting", "improvementProgram"):
                self.assertFalse(state["categories"][category]["collecting"], (name, category))
            self.assertEqual(client.files_holding(b"correct horse"), [], name)
            return took, service.seen()
        finally:
            service.stop()

    def sign_in_all(self, scenarios, at_once):
        with concurrent.futures.ThreadPoolExecutor(at_once) as pool:
            futures = {name: pool.submit(self.sign_in, name, rules, expected)
                       for name, (rules, expected) in scenarios.items()}
            return {name: future.result() for name, future in futures.items()}

    def test_wrong_certificates_are_refused_before_any_request(self):
        reasons = {"other-host": "host name did not match", "expired": "has expired", "not-yet-valid": "not yet valid",
                   "self-signed": "self-signed"}
        results = self.sign_in_all({kind: (connection(certificate=kind), reason) for kind, reason in reasons.items()}, at_once=2)
        for name, (_, seen) in results.items():
            self.assertTrue(any(line.get("did") == "certificate" for line in seen), name)
            self.assertFalse([line for line in seen if "method" in line], name)

    def test_redirects_are_refused_and_lead_nowhere(self):
        scenarios = {f"{step} {status}": (on(step, status=status, location=self.elsewhere.url), "redirect_refused")
                     for step, status in zip(PASSWORD_STEPS, (302, 301, 307, 308, 303))}
        results = self.sign_in_all(scenarios, at_once=2)
        self.assertEqual(self.elsewhere.visits(), 0)
        self.assertNotIn("token", [line.get("endpoint") for line in results["user 301"][1]])

    def test_wrong_answers_are_named(self):
        scenarios = {
            "discovery garbage": (on("discovery", garbage=4096), "sign_in.discovery."),
            "user empty": (on("user", status=200), "sign_in.challenge."),
            "token garbage": (on("token", status=200, body="garbage"), "sign_in.token."),
            "token huge": (on("token", status=200, body={"bytes": 30_000_000}), "sign_in.token.answer_too_large"),
            "applications cut": (on("applications", status=201, body={"bytes": 900}, cut={"after": 500, "by": "close"}),
                                 "sign_in.application."),
            "policies 500": (on("policies", status=500, body={"text": '{"code":"ServiceFailure"}'}), "sign_in.policies."),
            "discovery 404": (on("discovery", status=404), "sign_in.discovery.other_server"),
            "connection reset": (connection(reset=True), "sign_in.discovery.host_unreachable"),
            "connection garbage": (connection(garbage=200), "sign_in.discovery."),
        }
        for name, (took, _) in self.sign_in_all(scenarios, at_once=2).items():
            self.assertLess(took, 12, name)

    def test_silence_and_trickles_end_at_the_deadline(self):
        scenarios = {f"{step} silent": (on(step, drop=True), "timed_out") for step in PASSWORD_STEPS}
        scenarios["token slow"] = (on("token", status=200, body={"bytes": 5000}, slow={"bytes": 1, "every": 100}), "timed_out")
        scenarios["handshake silent"] = (connection(drop=True), "timed_out")
        for name, (took, _) in self.sign_in_all(scenarios, at_once=len(scenarios)).items():
            self.assertLess(took, 20, name)

    def test_policies_that_cannot_be_read_forbid(self):
        self.service.faults(on("policies", status=200, body="garbage"))
        self.service.start()
        state, _, _ = self.client.dump()
        self.assertEqual((state["signedIn"], state["policy"]["state"]), (True, "faulty"))
        for category in ("usage", "errorReporting", "improvementProgram"):
            self.assertEqual(state["categories"][category], {"collecting": False, "reason": "PolicyFaulty"})

    def test_the_example_plays(self):
        script = Path(__file__).parent / "faults" / "example.json"
        self.service.admin("faults", "set", str(script))
        self.service.start()
        # The reset of the first connection may cost an attempt (Qt connects again by itself, most often); the token costs one.
        results = [self.client.dump()]
        while results[-1][1] != 0 and len(results) < 3:
            results.append(self.client.dump())
        self.assertEqual([code for _, code, _ in results], [1] * (len(results) - 1) + [0])
        self.assertIn("sign_in.token.", results[-2][2])
        self.assertTrue(results[-1][0]["signedIn"])
        self.assertEqual([line["did"] for line in self.service.seen() if "did" in line], ["reset", "serve", "status 200"])


if __name__ == "__main__":
    unittest.main()
