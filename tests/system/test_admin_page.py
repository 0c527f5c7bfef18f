# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

import json
import shutil
import subprocess
import tempfile
import unittest
import urllib.parse
from pathlib import Path

from adminpage import ADMIN, ADMIN_PASSWORD, AdminService, Browser
from programs import ALICE, BIN, PASSWORD, Authority, wait_for

BAN = "DisableAutomaticSendTracing"
POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'"


class AdminPage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.shared = Path(tempfile.mkdtemp(prefix="candor-test-"))
        cls.addClassCleanup(shutil.rmtree, cls.shared, ignore_errors=True)
        cls.authority = Authority(cls.shared)
        cls.prepared = AdminService(cls.shared, cls.authority)

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="candor-test-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.service = self.prepared.copied(self.folder)
        self.service.start()
        self.addCleanup(self.service.stop)

    def browser(self, url=None):
        return Browser(url or self.service.admin_url, self.authority.file)

    def signed_in(self):
        browser = self.browser()
        page = browser.sign_in()
        self.assertEqual((page.status, page.headers["location"]), (303, "/"))
        return browser

    def policies(self):
        return json.loads(self.service.admin("policy", "show", "--json"))

    def history(self):
        return json.loads(self.service.admin("policy", "history", "--json"))

    def register(self, count=1, agent="Candor/1.2.3"):
        """Clients of Alice's, connected; gives the browser, the token and the application's path of the last."""
        client = self.browser(self.service.url)
        answer = client.post("/WebTicket/oauthtoken", {"grant_type": "password", "username": ALICE, "password": PASSWORD})
        token = {"Authorization": "Bearer " + json.loads(answer.body)["access_token"]}
        for number in range(count):
            made = client.send("POST", "/ucwa/oauth/v1/applications",
                               json.dumps({"UserAgent": agent, "EndpointId": str(number)}), token)
            self.assertEqual(made.status, 201)
        return client, token, urllib.parse.urlsplit(json.loads(made.body)["_links"]["self"]["href"]).path

    def test_a_change_from_sign_in_to_sign_out(self):
        client, token, application = self.register(count=6)
        browser = self.browser()
        self.assertEqual(browser.get("/").headers["location"], "/sign-in")
        browser.sign_in()
        self.assertIn("contoso.test", browser.get("/").text)
        form = browser.get("/change?name=" + BAN).forms["/change"]
        page = browser.post("/change", {**form, "value": "Enabled"})
        self.assertEqual(page.status, 200)
        for text in ("Before NotConfigured", "After Enabled", "6 connected clients"):
            self.assertIn(text, page.text)
        self.assertEqual(self.policies()["tenants"], {})
        self.assertEqual(self.history(), [])
        done = browser.post("/confirm", page.forms["/confirm"])
        self.assertEqual((done.status, done.headers["location"]), (303, "/"))
        told = json.loads(client.send("GET", application + "/events?ack=1", None, token).body)
        self.assertEqual(told["sender"][0]["events"][0]["type"], "updated")
        self.assertEqual(self.policies(), {"server": {}, "pools": {}, "tenants": {"contoso.test": {BAN: "Enabled"}}})
        entry = self.history()[0]
        self.assertEqual((entry["who"], entry["scope"], entry["before"], entry["after"]),
                         (ADMIN, "tenant contoso.test", "NotConfigured", "Enabled"))
        self.assertIn(f"{ADMIN} tenant contoso.test {BAN} NotConfigured Enabled", browser.get("/history").text)
        self.assertEqual(browser.post("/sign-out", browser.get("/").forms["/sign-out"]).headers["location"], "/sign-in")
        self.assertEqual(browser.cookies, {})
        self.assertEqual(browser.get("/").status, 303)

    def test_what_is_overtaken_is_not_changed(self):
        browser = self.signed_in()
        form = browser.get("/change?name=" + BAN).forms["/change"]
        page = browser.post("/change", {**form, "value": "Disabled"})
        self.service.admin("policy", "set", BAN, "Enabled", "--tenant", "contoso.test")
        self.assertEqual(browser.post("/confirm", page.forms["/confirm"]).status, 409)
        self.assertEqual(self.policies()["tenants"]["contoso.test"], {BAN: "Enabled"})
        self.assertEqual([entry["who"][:6] for entry in self.history()], ["shell:"])

    def test_forged_requests_change_nothing(self):
        browser = self.signed_in()
        form = browser.get("/change?name=" + BAN).forms["/change"]
        good = browser.post("/change", {**form, "value": "Enabled"}).forms["/confirm"]
        stranger = self.signed_in().get("/").forms["/sign-out"]["token"]
        refused = [({}, {"Origin": None}), ({}, {"Origin": "null"}), ({}, {"Origin": "https://evil.test"}),
                   ({}, {"Origin": "http://" + browser.host}), ({}, {"Sec_Fetch_Site": "cross-site"}),
                   ({"token": ""}, {}), ({"token": stranger}, {}), ({"token": good["token"][:-1] + "x"}, {}),
                   ({}, {"Content_Type": "text/plain"})]
        for fields, headers in refused:
            page = browser.post("/confirm", {**good, **fields}, **headers)
            self.assertIn(page.status, (403, 415), (fields, headers))
        self.assertEqual(browser.send("GET", "/confirm?" + urllib.parse.urlencode(good)).status, 404)
        self.assertEqual(browser.send("PUT", "/confirm").status, 405)
        self.assertEqual(self.browser().post("/confirm", good).headers["location"], "/sign-in")
        self.assertEqual((self.policies()["tenants"], self.history()), ({}, []))
        self.assertEqual(browser.post("/confirm", good).status, 303)
        self.assertEqual(len(self.history()), 1)

    def test_a_forged_sign_in_is_refused(self):
        browser = self.browser()
        fields = {"name": ADMIN, "password": ADMIN_PASSWORD}
        self.assertEqual(browser.post("/sign-in", fields).status, 403)
        form = browser.get("/sign-in").forms["/sign-in"]
        self.assertEqual(browser.post("/sign-in", {**form, **fields}, Origin="https://evil.test").status, 403)
        self.assertEqual(self.browser().post("/sign-in", {**form, **fields}).status, 403)
        self.assertEqual(browser.post("/sign-in", {**form, **fields}).status, 303)

    def test_a_session_is_not_fixed_and_ends(self):
        browser = self.browser()
        browser.get("/sign-in")
        browser.cookies["__Host-candor-admin"] = planted = "0" * 64
        browser.sign_in()
        first = browser.cookies["__Host-candor-admin"]
        self.assertNotEqual(first, planted)
        cookie = next(text for text in browser.set_cookies if text.startswith("__Host-candor-admin="))
        for word in ("; Secure", "; HttpOnly", "; SameSite=Strict", "; Path=/", "; Max-Age=28800"):
            self.assertIn(word, cookie)
        self.assertNotIn("Domain", cookie)
        browser.sign_in()
        second = browser.cookies["__Host-candor-admin"]
        self.assertNotEqual(first, second)
        for value, status in ((planted, 303), (first, 303), (second, 200), (f"{second}; __Host-candor-admin={first}", 303)):
            browser.cookies["__Host-candor-admin"] = value
            self.assertEqual(browser.get("/").status, status)
        browser.cookies["__Host-candor-admin"] = second
        self.service.add_admin(ADMIN, "another password")
        self.assertEqual(browser.get("/").headers["location"], "/sign-in")
        self.service.add_admin(ADMIN, ADMIN_PASSWORD)
        self.assertEqual(browser.get("/").status, 303, "a session that ended came back")

    def test_a_removed_admin_is_out(self):
        browser = self.signed_in()
        self.assertEqual(self.service.admin("admin", "list"), ADMIN + "\n")
        self.service.admin("admin", "remove", ADMIN)
        form = browser.get("/sign-in").forms["/sign-in"]
        self.assertEqual(browser.get("/").status, 303)
        self.assertEqual(browser.post("/sign-in", {**form, "name": ADMIN, "password": ADMIN_PASSWORD}).status, 403)
        self.assertEqual(self.service.admin("admin", "list"), "there is no admin\n")

    def test_guessing_has_to_wait(self):
        for name in (ADMIN, "nobody@contoso.test"):
            statuses = []
            for _ in range(20):
                page = self.browser().sign_in(name=name, password="guess")
                statuses.append(page.status)
                if page.status == 429:
                    break
            self.assertEqual(statuses[-1], 429, statuses)
            self.assertNotIn(303, statuses)
            self.assertGreaterEqual(int(page.headers["retry-after"]), 1)
        # That the right password has to wait, too, is tst_admin's: there the clock stands still.
        wait_for(lambda: self.browser().sign_in().status == 303, seconds=60, what="the wait to end")

    def test_markup_and_quotes_are_only_text(self):
        nasty = "https://x.test/\"><script>alert(1)</script>' OR 1=1;--"
        browser = self.signed_in()
        form = browser.get("/change?name=telemetry").forms["/change"]
        for fields in ({"value": nasty}, {"value": "'; DROP TABLE policies;--"}):
            page = browser.post("/change", {**form, **fields})
            self.assertEqual(page.status, 400)
        pages = [page, browser.post("/change", {**form, "name": nasty, "value": "x"}), browser.get("/change?name=<b>"),
                 browser.get("/<script>"), browser.post("/confirm", {**form, "before": nasty, "value": nasty}),
                 self.browser().sign_in(name=f'{nasty}@contoso.test', password=nasty)]
        for page in pages:
            self.assertNotIn("script", [tag for tag, _ in page.elements])
            self.assertNotIn("<script", page.body)
        browser.post("/confirm", {**form, "value": "https://telemetry.contoso.test", "before": "NotConfigured"})
        self.assertIn("https://telemetry.contoso.test", browser.get("/").text)
        self.assertEqual(len(self.history()), 1)

    def test_nothing_is_active_and_nothing_can_frame_it(self):
        browser = self.signed_in()
        for path in ("/", "/history", "/clients", "/records", "/change?name=" + BAN, "/sign-in", "/nothing", "/style.css"):
            page = browser.get(path)
            self.assertTrue(page.headers["content-security-policy"].startswith(POLICY), path)
            self.assertEqual(page.headers["x-frame-options"], "DENY")
            self.assertEqual(page.headers["cache-control"], "no-store")
            self.assertEqual(page.headers["x-content-type-options"], "nosniff")
            for tag, attributes in page.elements:
                self.assertNotIn(tag, ("script", "iframe", "img", "object", "style", "base"))
                self.assertFalse([name for name in attributes if name.startswith("on") or name == "style"], attributes)
                for name in ("href", "src", "action"):
                    self.assertTrue(attributes.get(name, "/").startswith("/"), attributes)

    def test_an_admin_has_no_say_in_another_tenant(self):
        self.service.admin("account", "add", "dave@fabrikam.test", text="x\n")
        self.service.admin("policy", "set", "logging", "Enabled", "--tenant", "fabrikam.test")
        self.service.admin("policy", "set", "loggingLevel", "Full", "--tenant", "fabrikam.test")
        browser = self.signed_in()
        for path in ("/", "/history", "/clients", "/change?name=logging"):
            self.assertNotIn("fabrikam", browser.get(path).body)
            self.assertNotIn("Enabled Change", browser.get(path).text)
        form = browser.get("/change?name=logging").forms["/change"]
        browser.post("/confirm", {**form, "tenant": "fabrikam.test", "target": "fabrikam.test", "before": "NotConfigured",
                                  "value": "Disabled"})
        self.assertEqual(self.policies()["tenants"]["fabrikam.test"]["logging"], "Enabled")
        page = browser.post("/confirm", {**form, "name": "MeetingUxEnableTelemetry", "value": "Enabled", "before": "NotConfigured"})
        self.assertEqual(page.status, 404)

    def test_small_groups_are_not_shown(self):
        self.register(count=4, agent="Candor/9.9.1")
        browser = self.signed_in()
        self.assertIn("other versions fewer than 5", browser.get("/clients").text)
        self.assertNotIn("9.9.1", browser.get("/clients").body)
        form = browser.get("/change?name=" + BAN).forms["/change"]
        self.assertIn("fewer than 5 connected clients", browser.post("/change", {**form, "value": "Enabled"}).text)
        self.register(agent="Candor/9.9.1")
        self.assertIn("9.9.1 5 ", browser.get("/clients").text)
        for path in ("/", "/clients", "/records", "/history"):
            self.assertNotIn("alice", browser.get(path).body.lower())

    def test_it_is_off_unless_asked_for_and_never_without_tls(self):
        self.assertEqual(self.browser(self.service.url).get("/sign-in").status, 404)
        done = subprocess.run([BIN / "candor-service", "--data", self.folder / "other", "--admin-listen", "127.0.0.1:0"],
                              capture_output=True, text=True, timeout=30)
        self.assertEqual(done.returncode, 2)
        self.assertIn("--admin-listen needs --certificate", done.stderr)
        short = subprocess.run([BIN / "candor-service", "--data", self.folder / "other", "admin", "add", ADMIN],
                               input="short\n", capture_output=True, text=True, timeout=30)
        self.assertIn("12 to 1024 bytes", short.stderr)


if __name__ == "__main__":
    unittest.main()
