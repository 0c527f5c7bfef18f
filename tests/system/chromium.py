# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""Debian's chromium without a window, told over a pipe what to do; nothing but Python's own library is needed."""

import base64
import itertools
import json
import os
import shutil
import subprocess

PROGRAM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def key_pin(certificate):
    """The certificate's key as `--ignore-certificate-errors-spki-list` wants it: only this one is trusted."""
    key = subprocess.run(["openssl", "x509", "-in", certificate, "-noout", "-pubkey"], capture_output=True, check=True)
    der = subprocess.run(["openssl", "pkey", "-pubin", "-outform", "der"], input=key.stdout, capture_output=True, check=True)
    digest = subprocess.run(["openssl", "dgst", "-sha256", "-binary"], input=der.stdout, capture_output=True, check=True)
    return base64.b64encode(digest.stdout).decode()


class Chromium:
    """One browser with one page, in which scripts of pages do not run."""

    def __init__(self, folder, certificate):
        to_read, self._to = os.pipe()
        self._from, to_write = os.pipe()
        arguments = [PROGRAM, "--headless=new", "--remote-debugging-pipe", "--disable-gpu", "--no-first-run",
                     "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--no-proxy-server",
                     f"--user-data-dir={folder}/chromium", f"--ignore-certificate-errors-spki-list={key_pin(certificate)}",
                     "--window-size=900,700", *(["--no-sandbox"] if os.geteuid() == 0 else []), "about:blank"]
        with open(folder / "chromium.log", "wb") as log:
            self._process = subprocess.Popen(["sh", "-c", f'exec "$@" 3<&{to_read} 4>&{to_write}', "sh", *arguments],
                                             pass_fds=(to_read, to_write), stdout=log, stderr=log)
        os.close(to_read)
        os.close(to_write)
        self._numbers, self._rest, self._session = itertools.count(1), b"", None
        target = self("Target.createTarget", url="about:blank")["targetId"]
        self._session = self("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self("Page.enable")
        self("Emulation.setScriptExecutionDisabled", value=True)

    def close(self):
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        os.close(self._to)
        os.close(self._from)

    def __call__(self, method, **parameters):
        """A command of the DevTools protocol, and its result."""
        number = next(self._numbers)
        message = {"id": number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        answer = self._wait(lambda one: one.get("id") == number)
        if "error" in answer:
            raise AssertionError(f"{method}: {answer['error']}")
        return answer["result"]

    def _wait(self, is_wanted):
        while True:
            text, separator, rest = self._rest.partition(b"\0")
            if not separator:
                part = os.read(self._from, 65536)
                if not part:
                    raise AssertionError("the browser has ended")
                self._rest += part
                continue
            self._rest = rest
            message = json.loads(text)
            if is_wanted(message):
                return message

    def _loaded(self):
        self._wait(lambda one: one.get("method") == "Page.loadEventFired")

    def open(self, url):
        self("Page.navigate", url=url)
        self._loaded()

    def evaluate(self, expression):
        result = self("Runtime.evaluate", expression=expression, returnByValue=True)
        if "exceptionDetails" in result:
            raise AssertionError(f"{expression}: {result['exceptionDetails']}")
        return result["result"].get("value")

    def text(self):
        return " ".join(self.evaluate("document.body.innerText").split())

    def path(self):
        return self.evaluate("location.pathname")

    def frames(self):
        """Where the frames of other sites really are: a blocked one is at chrome-error:."""
        page, places = self._session, []
        for target in self("Target.getTargets")["targetInfos"]:
            if target["type"] == "iframe":
                self._session = self("Target.attachToTarget", targetId=target["targetId"], flatten=True)["sessionId"]
                places.append(self.evaluate("location.href"))
                self._session = page
        return places

    def type(self, selector, text):
        self.evaluate(f"document.querySelector({json.dumps(selector)}).focus()")
        self("Input.insertText", text=text)

    def click(self, selector):
        """Clicks what leads to another page, and waits for that."""
        self.evaluate(f"document.querySelector({json.dumps(selector)}).click()")
        self._loaded()

    def colours(self, scheme):
        self("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        return self.evaluate("getComputedStyle(document.body).backgroundColor + getComputedStyle(document.body).color")

    def picture(self, file):
        file.write_bytes(base64.b64decode(self("Page.captureScreenshot", format="png")["data"]))
