# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

"""The inventory of libraries is valid SPDX 2.3 and names what the programs link."""

import json
import os
import re
import subprocess
import unittest
from pathlib import Path

BIN = Path(os.environ["CANDOR_BIN_DIR"])
FILE = Path(os.environ["CANDOR_BUILD_DIR"]) / "packaging/candor.spdx.json"
# Fields that SPDX 2.3 demands, of the document, its making and a package.
DEMANDED = {"spdxVersion", "dataLicense", "SPDXID", "name", "documentNamespace", "creationInfo"}
DEMANDED_OF_PACKAGES = {"SPDXID", "name", "downloadLocation"}
HERE_TOO = {"versionInfo", "supplier", "licenseConcluded", "licenseDeclared", "copyrightText"}


def linked(program):
    text = subprocess.run(["readelf", "-d", BIN / program], capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"NEEDED.*\[(.+)\]", text))


@unittest.skipUnless(FILE.exists(), "this build makes no inventory: sanitizers and counting link more than people are handed")
class Inventory(unittest.TestCase):
    def setUp(self):
        self.document = json.loads(FILE.read_text(encoding="utf-8"))
        self.packages = {package["SPDXID"]: package for package in self.document["packages"]}

    def test_the_document_has_what_spdx_demands(self):
        self.assertEqual(DEMANDED - self.document.keys(), set())
        self.assertEqual((self.document["spdxVersion"], self.document["dataLicense"], self.document["SPDXID"]),
                         ("SPDX-2.3", "CC0-1.0", "SPDXRef-DOCUMENT"))
        self.assertRegex(self.document["creationInfo"]["created"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        self.assertRegex(self.document["creationInfo"]["creators"][0], r"^(Person|Organization|Tool): ")
        self.assertRegex(self.document["documentNamespace"], r"^https?://[^#]+$")

    def test_each_package_has_what_spdx_demands(self):
        self.assertEqual(len(self.packages), len(self.document["packages"]), "an ID stands twice")
        for package in self.packages.values():
            self.assertEqual((DEMANDED_OF_PACKAGES | HERE_TOO) - package.keys(), set(), package["name"])
            self.assertRegex(package["SPDXID"], r"^SPDXRef-[A-Za-z0-9.-]+$")
            self.assertRegex(package["versionInfo"], r"^\d+(\.\d+)+", package["name"])
            self.assertRegex(package["supplier"], r"^(Person|Organization): ")
            for reference in package.get("externalRefs", []):
                self.assertRegex(reference["referenceLocator"], r"^pkg:deb/debian/[a-z0-9.+-]+@\S+$")

    def test_relationships_join_what_is_there(self):
        known = {"SPDXRef-DOCUMENT", *self.packages}
        for relation in self.document["relationships"]:
            self.assertIn(relation["spdxElementId"], known)
            self.assertIn(relation["relatedSpdxElement"], known)
        described = [relation for relation in self.document["relationships"] if relation["relationshipType"] == "DESCRIBES"]
        self.assertEqual({relation["relatedSpdxElement"] for relation in described}, {"SPDXRef-candor", "SPDXRef-candor-service"})

    def test_it_names_each_library_that_is_linked(self):
        for program in ("candor", "candor-service"):
            joined = [relation for relation in self.document["relationships"]
                      if relation["spdxElementId"] == f"SPDXRef-{program}" and relation["relationshipType"] == "DYNAMIC_LINK"]
            libraries = {library for library in linked(program) if not library.startswith("ld-linux")}
            self.assertEqual(len(joined), len(libraries), f"{program} links {libraries}")


if __name__ == "__main__":
    unittest.main()
