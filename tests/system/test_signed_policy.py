# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""Signed policies, with signatures that neither program has made: openssl(1) is the second opinion."""

import base64
import json
import subprocess
import time
import unittest

from programs import BIN, ProgramsTest, wait_for

HEADER = "Candor-Policy-Signature"
TENANT = "contoso.test"
FAULTY = {"collecting": False, "reason": "PolicyFaulty"}
PERMITTED = {"collecting": True, "reason": "PermittedByPolicy"}
FORBIDDEN = {"collecting": False, "reason": "ForbiddenByPolicy"}
DER_PRIVATE = bytes.fromhex("302e020100300506032b657004220420")  # RFC 8410: what stands before the 32 bytes


def text(data: bytes):
    return base64.b64encode(data).decode()


class Key:
    """An Ed25519 key in openssl's hands."""

    def __init__(self, folder, secret: bytes):
        self.folder = folder
        self.file = folder / f"{secret.hex()[:8]}.pem"
        self.file.write_text(f"-----BEGIN PRIVATE KEY-----\n{text(DER_PRIVATE + secret)}\n-----END PRIVATE KEY-----\n")
        self.public = self._openssl("pkey", "-in", self.file, "-pubout", "-outform", "DER")[-32:]

    def sign(self, message: bytes):
        (self.folder / "message").write_bytes(message)
        return self._openssl("pkeyutl", "-sign", "-rawin", "-inkey", self.file, "-in", self.folder / "message")

    def header(self, document: str, issued: int, rotations=(), tenant=TENANT):
        said = f"candor policy 1\n{tenant}\n{issued}\n{document}".encode()
        value = {"tenant": tenant, "issued": issued, "signature": text(self.sign(said))}
        if rotations:
            value["rotations"] = list(rotations)
        return json.dumps(value)

    def rotation_to(self, other):
        return {"key": text(other.public), "signature": text(self.sign(b"candor policy key 1\n" + other.public))}

    @staticmethod
    def _openssl(*arguments):
        return subprocess.run(["openssl", *arguments], check=True, capture_output=True).stdout


def now():
    return int(time.time() * 1000)


class SignedPolicy(ProgramsTest):
    def setUp(self):
        super().setUp()
        self.machine = self.folder / "machine"
        self.machine.mkdir(mode=0o755)
        self.machine.chmod(0o755)
        self.document = json.dumps({"rel": "policies", "_links": {"telemetry": {"href": self.service.url}}})

    def install(self, content: str, mode=0o644):
        (self.machine / "policy.keys").write_text(content)
        (self.machine / "policy.keys").chmod(mode)

    def install_from_service(self):
        self.install(self.service.admin("policy", "key", "show"))

    def service_key(self):
        secret = json.loads((self.service.data / "policy-key.json").read_text())["private"]
        return Key(self.folder, base64.b64decode(secret))

    def usage(self):
        """What becomes of usage data after a sign-in, and why no policy counts."""
        state, _, error = self.client.dump("--machine-policies", str(self.machine))
        faults = [fault["reason"] for fault in state["policy"]["faults"]]
        return state["categories"]["usage"], " | ".join(faults) + error

    def serve(self, header=None, document=None):
        """The policies answer is what the test says, byte for byte."""
        answer = {"status": 200, "body": {"text": document or self.document}}
        if header:
            answer["headers"] = {HEADER: header}
        self.service.faults([{"match": {"endpoint": "policies"}, "do": answer}])

    def assert_refused(self, reason):
        usage, why = self.usage()
        self.assertEqual(usage, FAULTY, why)
        self.assertIn(reason, why)

    def test_what_the_service_signs_is_in_force_and_nothing_else(self):
        self.service.admin("policy", "key", "make")
        self.assertEqual((self.service.data / "policy-key.json").stat().st_mode & 0o777, 0o600)
        self.install_from_service()
        self.assertEqual(self.usage(), (PERMITTED, ""))
        self.service.policy("DisableAutomaticSendTracing", "Enabled")
        self.assertEqual(self.usage(), (FORBIDDEN, ""))

    def test_show_says_that_the_signature_is_valid(self):
        self.service.admin("policy", "key", "make")
        self.install_from_service()
        self.service.policy("DisableAutomaticSendTracing", "Enabled")
        self.assertEqual(self.usage(), (FORBIDDEN, ""))
        shown = self.shown()
        self.assertRegex(shown, r"server's policy: known \(127\.0\.0\.1, since \S+, last known good\), with a valid signature\n")
        self.assertIn("in force: Enabled, from server (127.0.0.1, since 20", shown)
        self.install(json.dumps({TENANT: text(Key(self.folder, bytes(range(32))).public)}))
        shown = self.shown()
        self.assertIn("what it would govern is forbidden", shown)
        self.assertIn("another key signed it", shown)
        self.assertNotIn("with a valid signature", shown)

    def shown(self):
        return subprocess.run([BIN / "candor", "policy", "show", "--machine-policies", self.machine, "--home", self.client.home],
                              capture_output=True, text=True, timeout=60, check=True).stdout

    def test_forgeries_forbid(self):
        self.service.admin("policy", "key", "make")
        self.install_from_service()
        self.assertEqual(self.usage(), (PERMITTED, ""))
        key, stranger = self.service_key(), Key(self.folder, bytes(range(32)))
        old, good = now() - 86_400_000, lambda: key.header(self.document, now())
        forgeries = [
            (lambda: None, "it is not signed"),
            (lambda: "{}", "its signature cannot be read"),
            (lambda: stranger.header(self.document, now()), "another key signed it"),
            (lambda: key.header(self.document + " ", now()), "the policy was altered"),
            (lambda: good().replace(TENANT, "fabrikam.test"), "it is signed for fabrikam.test, not for contoso.test"),
            (lambda: key.header(self.document, now(), tenant="fabrikam.test").replace("fabrikam.test", TENANT), "was altered"),
            (lambda: key.header(self.document, old), "before the one accepted last"),
            (lambda: key.header(self.document, old).replace(str(old), str(now())), "was altered"),
            (lambda: key.header(self.document, now() + 3_600_000), "in the future"),
            (lambda: stranger.header(self.document, now(), [stranger.rotation_to(stranger)]), "the key in force has not signed"),
        ]
        for header, reason in forgeries:
            with self.subTest(reason=reason):
                self.serve(header())
                self.assert_refused(reason)
        self.serve(good())
        self.assertEqual(self.usage(), (PERMITTED, ""))

    def test_rotation_outlives_a_restart_and_ends_the_old_key(self):
        self.service.admin("policy", "key", "make")
        self.install_from_service()
        self.assertEqual(self.usage(), (PERMITTED, ""))
        old = self.service_key()
        self.service.admin("policy", "key", "rotate")
        new = self.service_key()
        self.assertNotEqual(old.public, new.public)
        self.assertEqual(self.usage(), (PERMITTED, ""))  # the first key is still the one that is installed
        self.serve(old.header(self.document, now()))
        self.assert_refused("a key that has been replaced")
        self.serve(old.header(self.document, now(), [new.rotation_to(old)]))
        self.assert_refused("a key that has been replaced")
        self.serve(new.header(self.document, now()))
        self.assertEqual(self.usage(), (PERMITTED, ""))

    def test_a_ban_of_the_service_is_not_undone_by_an_older_permission(self):
        self.service.admin("policy", "key", "make")
        self.install_from_service()
        permission = self.service_key().header(self.document, now())
        self.service.policy("DisableAutomaticSendTracing", "Enabled")
        self.assertEqual(self.usage(), (FORBIDDEN, ""))
        self.serve(permission)
        self.assert_refused("before the one accepted last")
        self.service.faults([{"match": {"endpoint": "policies"}, "do": {"status": 503}}])
        self.assertEqual(self.usage()[0], FORBIDDEN)

    def test_a_key_that_cannot_be_used_forbids_and_is_named(self):
        self.service.admin("policy", "key", "make")
        good = self.service.admin("policy", "key", "show")
        for content, mode, reason in (("{}", 0o644, "there is no key in it"), (good, 0o666, "written by others"),
                                      (good.replace('": "', '": "x'), 0o644, "must be a public key")):
            self.install(content, mode)
            with self.subTest(reason=reason):
                shown = self.shown()
                self.assertIn(f"{self.machine}/policy.keys", shown)
                self.assertIn(reason, shown)
        self.assert_refused(reason)

    def test_a_running_client_follows_a_key(self):
        self.client.start("--machine-policies", str(self.machine))
        wait_for(lambda: list(self.client.home.glob("policy-cache/*.json")), what="the policy in the cache")
        self.service.admin("policy", "key", "make")
        self.install_from_service()  # the client sees it, asks again, and gets a signed answer
        wait_for(lambda: list(self.client.home.glob("policy-cache/accepted.json")), what="the first signed policy")
        self.assertEqual(self.client.stop(), 0)

    def test_the_service_refuses_a_key_that_others_could_read(self):
        self.service.admin("policy", "key", "make")
        (self.service.data / "policy-key.json").chmod(0o640)
        with self.assertRaisesRegex(AssertionError, "must be for its owner alone"):
            self.service.admin("policy", "key", "show")
        self.install(json.dumps({TENANT: text(bytes(32))}))
        self.assertNotEqual(self.usage()[0], PERMITTED)  # nor is anything unsigned handed out
        self.service.stop()
        started = subprocess.run([BIN / "candor-service", "--data", self.service.data], capture_output=True, text=True,
                                 timeout=30)
        self.assertEqual(started.returncode, 1)
        self.assertIn("must be for its owner alone", started.stderr)


if __name__ == "__main__":
    unittest.main()
