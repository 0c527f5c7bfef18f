// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/scriptedserver.h"

namespace candor::test {

/// A scripted server that plays every step of spec/sign-in.md as it should, with relative addresses: `/`
/// discovery, `/user`,
/// `/token`, `/applications`, `/app`, `/policies`, and a long poll `/events` that hangs. A test then spoils
/// one of them.
class ScriptedPool : public ScriptedServer
{
    Q_OBJECT

public:
    explicit ScriptedPool(const std::optional<Credentials>& credentials);

    static ScriptedAnswer discovery(const QByteArray& userHref = "/user");
    static ScriptedAnswer redirectLink(const QByteArray& href);
    static ScriptedAnswer challenge(const QByteArray& tokenHref = "/token");
    static ScriptedAnswer token(const QByteArray& token = "cwt=AAEB1", int lifetime = 28289);
    static ScriptedAnswer user(const QByteArray& applicationsHref = "/applications");
    static ScriptedAnswer application(const QByteArray& self = "/app",
        const QByteArray& policies = "/policies", const QByteArray& events = "/events?ack=1");
    static ScriptedAnswer policies(const QByteArray& ban = "Disabled");
    /// What the long poll answers; the policies changed where told.
    static ScriptedAnswer events(int nextAck, bool havePoliciesChanged = false);
    static ScriptedAnswer error(int status, const QByteArray& code, const QByteArray& subcode = {});
};

} // namespace candor::test
