# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""A telemetry address that keeps what arrives as it arrived: every header, every byte, on which connection."""

import contextlib
import gzip
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
    """A port that passes everything on to another one, and counts what it takes."""

    def __init__(self, port):
        self.target = port
        self.taken = 0
        self.connections = 0
        self.lock = threading.Lock()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.url = f"https://127.0.0.1:{self.port}"
        threading.Thread(target=self._accept, daemon=True).start()

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
            try:
                far = socket.create_connection(("127.0.0.1", self.target))
            except OSError:  # nobody there just now; what was written to us all the same counts
                self._refuse(near)
                return
            with far:
                back = threading.Thread(target=self._pass, args=(far, near, False), daemon=True)
                back.start()
                self._pass(near, far, True)
                back.join()

    def _refuse(self, near):
        with contextlib.suppress(OSError):
            near.shutdown(socket.SHUT_WR)
            while data := near.recv(65536):
                self._count(data)

    def _count(self, data):
        with self.lock:
            self.taken += len(data)

    def _pass(self, source, sink, counts):
        try:
            while data := source.recv(65536):
                if counts:
                    self._count(data)
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)
        except OSError:  # one end has gone; so does the other
            for end in (source, sink):
                with contextlib.suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)

    def stop(self):
        self.listener.close()


class Intake:
    """Answers every post with `status`; while `silent`, with nothing at all."""

    def __init__(self, certificate: Path, key: Path):
        self.status = 200
        self.answer_headers = {}
        self.silent = False
        self.lock = threading.Lock()
        self.requests = []
        self.closed = []
        self.plain = 0  # bytes within TLS
        self.strays = []  # what was no request
        intake = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def setup(self):
                super().setup()
                self.rfile = Counted(self.rfile, self.count)

            def count(self, size):
                with intake.lock:
                    intake.plain += size

            def send_error(self, code, *more):
                intake.strays.append((code, *more))
                super().send_error(code, *more)

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                plain = gzip.decompress(body) if self.headers["Content-Encoding"] == "gzip" else body
                intake.requests.append(Request(self.client_address, list(self.headers.items()), plain))
                if intake.silent:
                    self.rfile.read(1)  # returns when the client lets go
                    intake.closed.append(self.client_address)
                    self.close_connection = True
                    return
                self.send_response(intake.status)
                for name, value in intake.answer_headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", "2")
                self.end_headers()
                self.wfile.write(b"{}")

            def log_message(self, *arguments):
                pass

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request, client_address):
                intake.closed.append(client_address)

        self.server = Server(("127.0.0.1", 0), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True, do_handshake_on_connect=False)
        self.port = self.server.server_address[1]
        self.url = f"https://127.0.0.1:{self.port}"
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()

    def of(self, category):
        return [request for request in list(self.requests) if request.category == category]

    def records(self, category):
        return [record for request in self.of(category) for record in request.records]
