# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""What goes through a real Kafka, by packaging/otel-collector's kafka.yaml, topics.sh and store.yaml, is what candor-service stores.

Runs where CANDOR_KAFKA_LIBS names a folder with Kafka's jars: `libs` of an unpacked Kafka, or org.apache.kafka:kafka_2.13 and
:kafka-tools with all they need. Wants java, some 1 GB of memory, and a collector with the kafka components
(test_otlp_collector.py says how it is found)."""

import os
import shutil
import subprocess
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import test_otlp_collector as otlp
from otlpbodies import body_of, record_of
from programs import Authority, wait_for

NODES = (1, 2, 3)
CLUSTER = "MkU3OEVBNTcwNTJENDM2Qg"
PASSWORD = "correct: horse #1"
SEALED = """security.protocol=SASL_SSL
sasl.mechanism=SCRAM-SHA-512
sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="admin" password="%s";
ssl.truststore.type=PEM
ssl.truststore.location=%s
"""
NODE = """process.roles={roles}
node.id={node}
controller.quorum.voters=1@127.0.0.1:{controller}
listeners={listeners}{more}
advertised.listeners={listeners}
listener.security.protocol.map=SEALED:SASL_SSL,INSIDE:PLAINTEXT,CONTROLLER:PLAINTEXT
inter.broker.listener.name=INSIDE
controller.listener.names=CONTROLLER
sasl.enabled.mechanisms=SCRAM-SHA-512
listener.name.sealed.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required;
ssl.keystore.type=PEM
ssl.keystore.location={folder}/node.pem
authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
super.users=User:ANONYMOUS;User:admin
log.dirs={folder}/{node}
offsets.topic.num.partitions=3
offsets.topic.replication.factor=3
group.initial.rebalance.delay.ms=0
"""


class Kafka:
    """Three brokers on loopback, the first the controller too: TLS and SCRAM, and nobody may do what nobody allowed."""

    def __init__(self, libs):
        self.libs = libs
        self.folder = Path(tempfile.mkdtemp(prefix="candor-kafka-"))
        self.authority = Authority(self.folder)
        certificate, key = self.authority.certificate()
        (self.folder / "node.pem").write_bytes(key.read_bytes() + certificate.read_bytes())
        (self.folder / "admin.properties").write_text(SEALED % (PASSWORD, self.authority.file))
        self.sealed = {node: f"127.0.0.1:{otlp.free_port()}" for node in NODES}
        self.inside = {node: f"127.0.0.1:{otlp.free_port()}" for node in NODES}
        self.processes = {}
        controller = otlp.free_port()
        for node in NODES:
            text = NODE.format(node=node, folder=self.folder, controller=controller, roles="broker,controller" if node == 1 else "broker",
                               listeners=f"SEALED://{self.sealed[node]},INSIDE://{self.inside[node]}",
                               more=f",CONTROLLER://127.0.0.1:{controller}" if node == 1 else "")
            (self.folder / f"{node}.properties").write_text(text)
            users = [f"--add-scram=SCRAM-SHA-512=[name={name},password={PASSWORD}]" for name in ("admin", "intake", "store")]
            command = self.java("kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", self.folder / f"{node}.properties", *users)
            subprocess.run(command, check=True, capture_output=True, timeout=60)

    def java(self, main, *arguments):
        return ["java", "-Xmx300m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", f"{self.libs}/*", main, *map(str, arguments)]

    def tool(self, main, *arguments, text=None, check=True):
        done = subprocess.run(self.java(main, *arguments, "--bootstrap-server", self.inside[1]), input=text, capture_output=True, text=True,
                              timeout=90, check=False)
        assert not check or not done.returncode, done.stdout + done.stderr
        return done.stdout

    def all_there(self):
        return self.tool("org.apache.kafka.tools.BrokerApiVersionsCommand", check=False).count(" -> (") == len(NODES)

    def start(self, *nodes):
        for node in nodes:
            with open(self.folder / f"{node}.log", "a", encoding="utf-8") as log:
                command = self.java("kafka.Kafka", self.folder / f"{node}.properties")
                self.processes[node] = subprocess.Popen(command, stdout=log, stderr=log)

    def stop(self, *nodes):
        for node in nodes:
            self.processes[node].kill()
            self.processes[node].wait(20)

    def make_topics(self):
        """With topics.sh, as an administrator over TLS; gives its exit code and what it wrote."""
        program = self.folder / "kafka-topics.sh"
        command = " ".join(f"'{word}'" for word in self.java("org.apache.kafka.tools.TopicCommand"))
        program.write_text(f'#!/bin/sh\nexec {command} "$@"\n')
        program.chmod(0o755)
        script = [otlp.CONFIGURATION / "topics.sh", self.sealed[1], "--command-config", self.folder / "admin.properties"]
        done = subprocess.run(script, env={**os.environ, "PATH": f"{self.folder}:{os.environ['PATH']}"}, capture_output=True, text=True,
                              timeout=120, check=False)
        return done.returncode, done.stdout + done.stderr

    def allow(self):
        """What README.md says the two tiers need, and no more."""
        for user, operation, *resources in (("intake", "Write", "--topic=candor."), ("store", "Read", "--topic=candor.", "--group=candor-store-")):
            self.tool("org.apache.kafka.tools.AclCommand", "--add", f"--allow-principal=User:{user}", f"--operation={operation}",
                      "--resource-pattern-type=prefixed", *resources)

    def waiting(self):
        """How many messages the store has not told Kafka to have."""
        table = self.tool("org.apache.kafka.tools.consumer.group.ConsumerGroupCommand", "--describe", "--all-groups")
        rows = [line.split() for line in table.splitlines() if line.startswith("candor-store-")]
        return sum(int(row[4]) - (int(row[3]) if row[3].isdigit() else 0) for row in rows if row[4].isdigit())


class ThroughKafka(otlp.Collector):
    """Both tiers; the second writes files instead of to ClickHouse."""

    def __init__(self, program, folder, certificate, key, kafka):
        self.kafka = kafka
        self.store = None
        super().__init__(program, folder, certificate, key)

    def run(self, name, configurations, overlay):
        self.environment |= {"CANDOR_KAFKA": f"[{self.kafka.sealed[1]}, {self.kafka.sealed[2]}]", "CANDOR_KAFKA_USER": "store",
                             "CANDOR_KAFKA_PASSWORD": PASSWORD, "SSL_CERT_FILE": str(self.kafka.authority.file)}
        self.store = super().run("store", ["store"], overlay)
        self.environment["CANDOR_KAFKA_USER"] = "intake"
        soon = {"sending_queue": {"batch": {"flush_timeout": "50ms"}}}  # instead of a second, for each of hundreds of requests
        return super().run(name, [*configurations, "kafka"], {"exporters": {f"kafka/{category}": soon for category in otlp.CATEGORIES}})

    def stop(self):
        self.end(self.process)
        try:
            if self.store.poll() is None:
                wait_for(lambda: not self.kafka.waiting(), 60, "the store to have read all")
        finally:
            self.end(self.store)


class EverythingThroughKafka(otlp.Interoperability):
    """All that test_otlp_collector.py compares, and what Kafka adds."""

    needed = otlp.NEEDED | {"kafka"}

    @classmethod
    def setUpClass(cls):
        otlp.need_collector(cls.needed)
        libs = os.environ.get("CANDOR_KAFKA_LIBS")
        if not libs or not shutil.which("java"):
            raise unittest.SkipTest("no Kafka: CANDOR_KAFKA_LIBS names no folder with its jars" if not libs else "no java")
        cls.kafka = Kafka(libs)
        cls.addClassCleanup(shutil.rmtree, cls.kafka.folder, ignore_errors=True)
        cls.addClassCleanup(lambda: cls.kafka.stop(*cls.kafka.processes))
        cls.kafka.start(*NODES)
        wait_for(cls.kafka.all_there, 60, "three brokers")
        cls.made = cls.kafka.make_topics()
        cls.kafka.allow()

    def started(self, program):
        return ThroughKafka(program, self.folder, self.service.certificate, self.service.key, self.kafka)

    def test_topics(self):
        self.assertEqual(0, self.made[0], self.made[1])
        self.assertEqual(5, self.made[1].count("Created topic"), self.made[1])
        again = self.kafka.make_topics()
        self.assertEqual((0, 0), (again[0], again[1].count("Created topic")), again[1])
        described = self.kafka.tool("org.apache.kafka.tools.TopicCommand", "--describe").splitlines()
        hours = {"census": 68, "usage": 68, "error_reporting": 20, "improvement_program": 68, "deletion": 68}
        for category, kept in hours.items():
            line = next(line for line in described if f"Topic: candor.{category}\t" in line and "Configs:" in line)
            for part in ("ReplicationFactor: 3", "min.insync.replicas=2", f"retention.ms={kept * 3600000}", "segment.ms=10800000",
                         "message.timestamp.type=LogAppendTime"):
                self.assertIn(part, line)

    def test_large_reports_at_once_do_not_become_a_message_that_kafka_refuses(self):
        bodies = [body_of("error_reporting", [record_of({"candor.log_excerpt": f"{n} " + "at a.b.C (C.java:1)\n" * 20000})]) for n in range(8)]
        with ThreadPoolExecutor(8) as pool:
            self.assertEqual([200] * 8, list(pool.map(lambda body: self.post(self.collector.url, body), bodies)))
        self.collector.stop()
        self.assertEqual(8, len(self.collector.stored("error_reporting")))

    def test_what_cannot_be_read_holds_nothing_up(self):
        junk = "".join(f"{key}:not OTLP\n" for key in range(30))
        self.kafka.tool("org.apache.kafka.tools.ConsoleProducer", "--topic=candor.deletion", "--property=parse.key=true",
                        "--property=key.separator=:", text=junk)
        record = record_of({"user.id": "bob@contoso.test"}, event="candor.deletion")
        self.assertEqual(200, self.post(self.collector.url, body_of("deletion", [record])))
        self.collector.stop()
        self.assertEqual(1, len(self.collector.stored("deletion")))

    def test_with_too_few_replicas_the_client_comes_again_and_nothing_is_lost(self):
        body = body_of("usage", [record_of({"candor.im.sent": 3})])
        self.kafka.stop(2, 3)
        try:
            self.assertIn(self.patiently(body), (503, None))
        finally:
            self.kafka.start(2, 3)
        wait_for(lambda: self.patiently(body) == 200, 90, "Kafka to be back")
        self.collector.stop()
        self.assertEqual(1, len(self.collector.stored("usage")))

    def patiently(self, body):
        """As the client does: no answer in time is none."""
        try:
            return self.post(self.collector.url, body)
        except TimeoutError:
            return None


if __name__ == "__main__":
    unittest.main()
