# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""Servers that keep what arrives as it arrived, every header, every byte, on which connection: a telemetry address's, and one that
stands before the service and asks it in the client's place."""

import contextlib
import gzip
import http.client
import http.server
import json
import socket
import ssl
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Request:
    method: str
    path: str
    connection: tuple
    headers: list
    body: bytes
    when: float = field(default_factory=time.time)

    @property
    def document(self):
        return json.loads(self.body)

    @property
    def category(self):
        attributes = self.document["resourceLogs"][0]["resource"]["attributes"]
        return next(a["value"]["stringValue"] for a in attributes if a["key"] == "candor.category")

    @property
    def records(self):
        """The attributes of each record, by name."""
        found = []
        for resource in self.document["resourceLogs"]:
            for scope in resource["scopeLogs"]:
                for record in scope["logRecords"]:
                    found.append({a["key"]: next(iter(a["value"].values())) for a in record["attributes"]})
        return found


class Counted:
    """A stream whose bytes are counted as they are read."""

    def __init__(self, stream, count):
        self.stream = stream
        self.count = count

    def _read(self, data):
        self.count(len(data))
        return data

    def readline(self, *limit):
        return self._read(self.stream.readline(*limit))

    def read(self, *limit):
        return self._read(self.stream.read(*limit))

    def __getattr__(self, name):
        return getattr(self.stream, name)


class Relay:
    """A port that passes everything on to another one, and counts what it takes. While it is cut it takes, and passes nothing on."""

    def __init__(self, port):
        self.target = port
        self.taken = 0
        self.connections = 0
        self.is_cut = False
        self.joined = set()
        self.lock = threading.Lock()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.url = f"https://127.0.0.1:{self.port}"
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self):
        with self.lock:
            self.is_cut = True
            for far in self.joined:
                self._end(far, socket.SHUT_RDWR)

    def mend(self):
        self.is_cut = False

    def _accept(self):
        while True:
            try:
                near, _ = self.listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._join, args=(near,), daemon=True).start()

    def _join(self, near):
        with near:
            far = self._reach()
            if not far:  # nobody there just now
                self._end(near, socket.SHUT_WR)
                self._take(near, None)
                return
            with far:
                back = threading.Thread(target=self._give, args=(far, near), daemon=True)
                back.start()
                self._take(near, far)
                back.join()
                with self.lock:
                    self.joined.discard(far)

    def _reach(self):
        with self.lock, contextlib.suppress(OSError):
            if not self.is_cut:
                far = socket.create_connection(("127.0.0.1", self.target))
                self.joined.add(far)
                return far
        return None

    def _take(self, near, far):
        """What is written to us counts, also when there is nobody any more to pass it on to."""
        how = socket.SHUT_WR
        try:
            while data := near.recv(65536):
                with self.lock:
                    self.taken += len(data)
                with contextlib.suppress(OSError):
                    if far:
                        far.sendall(data)
        except OSError:
            how = socket.SHUT_RDWR
        if far:
            self._end(far, how)

    def _give(self, far, near):
        with contextlib.suppress(OSError):
            while data := far.recv(65536):
                near.sendall(data)
        self._end(near, socket.SHUT_WR)

    @staticmethod
    def _end(side, how):
        with contextlib.suppress(OSError):
            side.shutdown(how)

    def stop(self):
        self.listener.close()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def setup(self):
        super().setup()
        self.host = self.server.host
        self.rfile = Counted(self.rfile, self.host.count)

    def note(self):
        """Keeps the request, unpacked."""
        body = self.rfile.read(int(self.headers["Content-Length"] or 0))
        plain = gzip.decompress(body) if self.headers["Content-Encoding"] == "gzip" else body
        self.host.requests.append(Request(self.command, self.path, self.client_address, list(self.headers.items()), plain))
        return body

    def send_error(self, code, *more):
        self.host.strays.append((code, *more))
        super().send_error(code, *more)

    def log_message(self, *arguments):
        pass


class Host:
    """A server over TLS that keeps every request, and counts what comes."""

    def __init__(self, certificate: Path, key: Path, handler):
        self.lock = threading.Lock()
        self.requests = []
        self.closed = []
        self.plain = 0  # bytes within TLS
        self.strays = []  # what was no request
        host = self

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request, client_address):
                host.closed.append(client_address)

        self.server = Server(("127.0.0.1", 0), handler)
        self.server.host = self
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True, do_handshake_on_connect=False)
        self.port = self.server.server_address[1]
        self.url = f"https://127.0.0.1:{self.port}"
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def count(self, size):
        with self.lock:
            self.plain += size

    def stop(self):
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


class TelemetryHandler(Handler):
    def do_POST(self):
        self.note()
        if self.host.silent:
            self.rfile.read(1)  # returns when the client lets go
            self.host.closed.append(self.client_address)
            self.close_connection = True
            return
        self.send_response(self.host.status)
        for name, value in self.host.answer_headers.items():
            self.send_header(name, value)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")


class Intake(Host):
    """Answers every post with `status`; while `silent`, with nothing at all."""

    def __init__(self, certificate: Path, key: Path):
        super().__init__(certificate, key, TelemetryHandler)
        self.status = 200
        self.answer_headers = {}
        self.silent = False

    def of(self, category):
        return [request for request in list(self.requests) if request.category == category]

    def records(self, category):
        return [record for request in self.of(category) for record in request.records]


class EntranceHandler(Handler):
    def setup(self):
        super().setup()
        address = self.host.service.url.removeprefix("https://").rstrip("/")
        self.beyond = http.client.HTTPSConnection(address, context=self.host.trust)

    def ask(self):
        body = self.note()
        self.close_connection = True  # unless there is an answer
        with contextlib.suppress(OSError, http.client.HTTPException):
            self.beyond.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
            for name, value in self.headers.items():
                self.beyond.putheader(name, value)
            self.beyond.endheaders(body)
            answer = self.beyond.getresponse()
            content = answer.read()
            self.host.said.append(content)
            self.send_response_only(answer.status, answer.reason)
            for name, value in answer.getheaders():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)
            self.close_connection = answer.will_close

    do_GET = do_POST = do_PUT = do_DELETE = ask

    def finish(self):
        self.beyond.close()
        super().finish()


class Entrance(Host):
    """Stands before the service, behind a relay; to a client it is the service."""

    def __init__(self, service, authority: Path):
        super().__init__(service.certificate, service.key, EntranceHandler)
        self.service = service
        self.trust = ssl.create_default_context(cafile=authority)
        self.said = []  # the bodies of its answers
        self.relay = Relay(self.port)
        self.url = self.relay.url

    def stop(self):
        self.relay.cut()
        self.service.stop()

    def start(self):
        self.service.start()
        self.relay.mend()

    def close(self):
        self.relay.stop()
        super().stop()
