# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""The service with its admin page, and a browser that consists of http.client and what a test tells it to do."""

import copy
import html.parser
import http.client
import shutil
import ssl
import subprocess
import urllib.parse

from programs import BIN, Service

ADMIN = "carol@contoso.test"
ADMIN_PASSWORD = "<b>battery & staple</b>"


class AdminService(Service):
    """Its admin page listens, too; Carol is the admin of contoso.test."""

    def __init__(self, folder, authority):
        super().__init__(folder, authority)
        self.admin_url = None
        self.add_admin(ADMIN, ADMIN_PASSWORD)

    def add_admin(self, address, password):
        self.admin("admin", "add", address, text=password + "\n")

    def copied(self, folder):
        """One like this, with the same accounts and admins, and data of its own."""
        other = copy.copy(self)
        other.data = folder / "service"
        shutil.copytree(self.data, other.data)
        return other

    def start(self):
        with open(self.data.with_suffix(".log"), "a", encoding="utf-8") as log:
            self.process = subprocess.Popen(
                [BIN / "candor-service", "--data", self.data, "--certificate", self.certificate, "--key", self.key,
                 "--admin-listen", "127.0.0.1:0"], stdout=subprocess.PIPE, stderr=log, text=True)
        self.url = self.process.stdout.readline().removeprefix("listening on ").strip()
        self.admin_url = self.process.stdout.readline().removeprefix("admin page on ").strip()
        assert self.url.startswith("https://") and self.admin_url.startswith("https://"), (self.url, self.admin_url)
        return self


class Page(html.parser.HTMLParser):
    """What a browser makes of an answer: its text, elements, and the fields of its forms by action."""

    def __init__(self, status, headers, body):
        super().__init__()
        self.status, self.headers, self.body = status, headers, body
        self.text, self.elements, self.forms, self._form = "", [], {}, None
        if "text/html" in headers.get("content-type", ""):
            self.feed(body)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.elements.append((tag, attrs))
        if tag == "form":
            self._form = self.forms.setdefault(attrs["action"], {})
        if tag == "input" and "name" in attrs and (attrs.get("type") != "radio" or "checked" in attrs):
            self._form[attrs["name"]] = attrs.get("value", "")

    def handle_data(self, data):
        self.text += " ".join(data.split()) + " " if data.strip() else ""


class Browser:
    """Keeps cookies and follows no redirect by itself."""

    def __init__(self, url, authority_file):
        self.host = urllib.parse.urlsplit(url).netloc
        self.context = ssl.create_default_context(cafile=str(authority_file))
        self.cookies, self.set_cookies = {}, []

    def send(self, method, path, body=None, headers=None):
        connection = http.client.HTTPSConnection(self.host, context=self.context, timeout=60)
        sent = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())} if self.cookies else {}
        sent.update(headers or {})
        connection.request(method, path, body, {name: value for name, value in sent.items() if value is not None})
        answer = connection.getresponse()
        text = answer.read().decode()
        self.set_cookies = answer.headers.get_all("Set-Cookie") or []
        for cookie in self.set_cookies:
            name, _, value = cookie.split(";")[0].partition("=")
            self.cookies.pop(name, None)
            if value:
                self.cookies[name] = value
        connection.close()
        return Page(answer.status, {name.lower(): value for name, value in answer.headers.items()}, text)

    def get(self, path):
        return self.send("GET", path)

    def post(self, path, fields, **headers):
        """As a form of a page of the same origin, unless a header is given otherwise (None: left out)."""
        sent = {"Origin": "https://" + self.host, "Content-Type": "application/x-www-form-urlencoded"}
        sent.update({name.replace("_", "-"): value for name, value in headers.items()})
        return self.send("POST", path, urllib.parse.urlencode(fields), sent)

    def sign_in(self, name=ADMIN, password=ADMIN_PASSWORD):
        form = self.get("/sign-in").forms["/sign-in"]
        return self.post("/sign-in", {**form, "name": name, "password": password})
