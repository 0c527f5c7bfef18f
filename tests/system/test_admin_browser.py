# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""The admin page in a real browser, without a script, and other sites that would like to use its session."""

import http.server
import json
import os
import shutil
import tempfile
import threading
import unittest
from pathlib import Path

from adminpage import ADMIN, ADMIN_PASSWORD, AdminService
from chromium import PROGRAM, Chromium
from programs import Authority

BAN = "DisableAutomaticSendTracing"


class OtherSite(http.server.BaseHTTPRequestHandler):
    """A page that frames the admin page, and one with a form for it."""

    def do_GET(self):
        admin = self.server.admin
        fields = "".join(f'<input name="{name}" value="{value}">' for name, value in
                         (("name", BAN), ("value", "Enabled"), ("before", "NotConfigured"), ("token", "0" * 64)))
        body = (f'<iframe src="{admin}/"></iframe>' if self.path == "/frame" else
                f'<form method="post" action="{admin}/confirm">{fields}<button>Win a prize</button></form>').encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@unittest.skipUnless(PROGRAM, "there is no chromium: apt-get install --no-install-recommends chromium")
class AdminBrowser(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="candor-test-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.service = AdminService(self.folder, Authority(self.folder))
        self.service.start()
        self.addCleanup(self.service.stop)
        self.browser = Chromium(self.folder, self.service.certificate)
        self.addCleanup(self.browser.close)
        self.browser.open(self.service.admin_url + "/")

    def sign_in(self):
        self.assertEqual(self.browser.path(), "/sign-in")
        self.browser.type("input[name=name]", ADMIN)
        self.browser.type("input[name=password]", ADMIN_PASSWORD)
        self.browser.click("main button")
        self.assertEqual(self.browser.path(), "/")

    def look(self, name):
        """Light and dark differ; both are kept as pictures where there is a folder for them."""
        pictures = os.environ.get("CANDOR_OUTPUT_DIR")
        seen = set()
        for scheme in ("light", "dark"):
            seen.add(self.browser.colours(scheme))
            if pictures:
                Path(pictures).mkdir(parents=True, exist_ok=True)
                self.browser.picture(Path(pictures) / f"{name}-{scheme}.png")
        self.assertEqual(len(seen), 2, f"{name} looks the same, light and dark: {seen}")
        overflow = self.browser.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        self.assertLessEqual(overflow, 0, f"{name} is too wide")

    def history(self):
        return json.loads(self.service.admin("policy", "history", "--json"))

    def test_an_admin_changes_a_policy_without_a_script(self):
        browser = self.browser
        self.look("sign-in")
        self.sign_in()
        self.look("policies")
        browser.click(f"a[href='/change?name={BAN}']")
        self.look("change")
        browser.evaluate("document.querySelector('input[value=Enabled]').click()")
        browser.click("main button")
        self.assertIn("Before NotConfigured After Enabled Gets another policy no connected client", browser.text())
        self.look("confirm")
        self.assertEqual(self.history(), [])
        browser.click("main button")
        self.assertEqual(self.history()[0]["who"], ADMIN)
        for page in ("history", "clients", "records"):
            browser.click(f"nav a[href='/{page}']")
            self.look(page)
        browser.click("nav a[href='/history']")
        self.assertIn(f"{ADMIN} tenant contoso.test {BAN} NotConfigured Enabled", browser.text())
        browser.click("header button")
        self.assertEqual(browser.path(), "/sign-in")
        browser.open(self.service.admin_url + "/history")
        self.assertEqual(browser.path(), "/sign-in")

    def test_another_site_can_neither_frame_nor_post(self):
        self.sign_in()
        other = http.server.ThreadingHTTPServer(("127.0.0.1", 0), OtherSite)
        other.admin = self.service.admin_url
        threading.Thread(target=other.serve_forever, daemon=True).start()
        self.addCleanup(other.server_close)
        self.addCleanup(other.shutdown)
        self.browser.open(f"http://127.0.0.1:{other.server_port}/frame")
        self.assertEqual(self.browser.frames(), ["chrome-error://chromewebdata/"])
        self.browser.open(f"http://localhost:{other.server_port}/form")
        self.browser.click("button")
        self.assertIn("Nothing was changed", self.browser.text())
        self.assertEqual(self.history(), [])
        self.browser.open(self.service.admin_url + "/")
        self.assertEqual(self.browser.path(), "/", "the admin's own session goes on")


if __name__ == "__main__":
    unittest.main()
