# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

import contextlib, gi, subprocess, sys, time; gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib
def nodes(at): return [at] + [node for i in range(at.get_child_count()) for node in nodes(at.get_child_at_index(i))] if at else []
def find(name):
    for _ in range(300):
        with contextlib.suppress(GLib.Error, StopIteration): return next(n for n in nodes(Atspi.get_desktop(0)) if n.get_name() == name)
        time.sleep(0.1)
candor = subprocess.Popen([sys.argv[1], "--demo", "--open", "options", "--language", "en"])
find("Send Candor Improvement Program info to contoso.test").do_action(0); find("OK").do_action(0)
assert find("On: you opted in"), "the main window does not say so"; candor.terminate()
