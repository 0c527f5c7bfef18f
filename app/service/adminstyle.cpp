// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/adminpages.h"

namespace candor::service {

QByteArray adminStyle()
{
    return R"(:root {
  color-scheme: light dark;
  --back: #fff; --text: #1b1f24; --dim: #57606a; --line: #d0d7de; --link: #0b57a4; --bar: #f3f5f7;
  --bad: #a40e26; --badback: #ffebe9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --back: #14181d; --text: #e6e9ec; --dim: #a3acb5; --line: #3a424b; --link: #7cb8f5; --bar: #1d2329;
    --bad: #ffb3ad; --badback: #46191d;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: center; justify-content: space-between;
  padding: .6rem 1.5rem; background: var(--bar); border-bottom: 1px solid var(--line); }
header form { margin: 0; color: var(--dim); }
nav ul { display: flex; gap: 1.5rem; margin: 0; padding: 0; list-style: none; }
nav a { text-decoration: none; }
nav a[aria-current] { color: var(--text); font-weight: 600; border-bottom: 2px solid var(--link); }
main { max-width: 66rem; margin: 0 auto; padding: 1rem 1.5rem 3rem; }
h1 { font-size: 1.5rem; margin: .5rem 0 1rem; }
a { color: var(--link); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { text-align: left; padding: .45rem 1.2rem .45rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--dim); font-size: .9em; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .4rem 1.5rem; }
dt { color: var(--dim); }
dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
label { display: block; margin: .6rem 0; }
fieldset { border: 1px solid var(--line); border-radius: 4px; max-width: 24rem; }
input:not([type=radio]) { display: block; width: 100%; max-width: 24rem; padding: .4rem .5rem; font: inherit;
  color: inherit; background: var(--back); border: 1px solid var(--dim); border-radius: 4px; }
button { padding: .35rem .9rem; font: inherit; color: inherit; background: var(--bar); border: 1px solid var(--dim);
  border-radius: 4px; cursor: pointer; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.notice { padding: .5rem .8rem; color: var(--bad); background: var(--badback); border-radius: 4px; max-width: 40rem; }
.note { color: var(--dim); font-size: .9em; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
)";
}

} // namespace candor::service
