# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""A telemetry address that keeps what arrives as it arrived: every header, every byte, on which connection."""

import gzip
import http.server
import json
import ssl
import threading
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Request:
    connection: tuple
    headers: list
    body: bytes

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


class Intake:
    """Answers every post with `status`; while `silent`, with nothing at all."""

    def __init__(self, certificate: Path, key: Path):
        self.status = 200
        self.answer_headers = {}
        self.silent = False
        self.requests = []
        self.closed = []
        intake = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

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
