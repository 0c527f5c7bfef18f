// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/scriptedpool.h"

namespace candor::test {

ScriptedPool::ScriptedPool(const std::optional<Credentials>& credentials)
    : ScriptedServer(credentials)
{
    const ScriptedAnswer hang = ScriptedAnswer::of(ScriptedAnswer::Manner::Hang);
    script("/", {discovery()});
    script("/user", {challenge(), user()});
    script("/token", {token()});
    script("/applications", {application()});
    script("/app", {ScriptedAnswer::json(204, {})});
    script("/policies", {policies()});
    script("/events", {hang});
}

ScriptedAnswer ScriptedPool::discovery(const QByteArray& userHref)
{
    return ScriptedAnswer::json(200,
        R"({"_links":{"self":{"href":"/"},"User":{"HREF":")" + userHref + R"("},"xframe":{"href":"/x"}}})");
}

ScriptedAnswer ScriptedPool::redirectLink(const QByteArray& href)
{
    return ScriptedAnswer::json(200, R"({"_links":{"redirect":{"href":")" + href + R"("}}})");
}

ScriptedAnswer ScriptedPool::challenge(const QByteArray& tokenHref)
{
    ScriptedAnswer answer = ScriptedAnswer::json(401, {});
    answer.headers.emplaceBack("WWW-Authenticate",
        R"(Bearer trusted_issuers="00000002-0000-0ff1-ce00-000000000000@*", client_id="1")");
    answer.headers.emplaceBack("WWW-Authenticate",
        "MsRtcOAuth href=\"" + tokenHref
            + R"(",grant_type="urn:microsoft.rtc:windows,urn:microsoft.rtc:anonmeeting,password")");
    return answer;
}

ScriptedAnswer ScriptedPool::token(const QByteArray& token, int lifetime)
{
    return ScriptedAnswer::json(200,
        R"({"access_token":")" + token + R"(","expires_in":)" + QByteArray::number(lifetime)
            + R"(,"ms_rtc_identityscope":"local","token_type":"Bearer"})");
}

ScriptedAnswer ScriptedPool::user(const QByteArray& applicationsHref)
{
    return ScriptedAnswer::json(200, R"({"_links":{"applications":{"href":")" + applicationsHref + R"("}}})");
}

ScriptedAnswer ScriptedPool::application(
    const QByteArray& self, const QByteArray& policies, const QByteArray& events)
{
    return ScriptedAnswer::json(201,
        R"({"culture":"en-US","_links":{"self":{"href":")" + self + R"("},"policies":{"href":")" + policies
            + R"("},"events":{"href":")" + events
            + R"("}},"_embedded":{"me":{"rel":"me","name":"Alice Liddell","uri":"sip:alice@contoso.test"}}})");
}

ScriptedAnswer ScriptedPool::policies(const QByteArray& ban)
{
    return ScriptedAnswer::json(200, R"({"rel":"policies","disableAutomaticSendTracing":")" + ban + R"("})");
}

ScriptedAnswer ScriptedPool::events(int nextAck, bool havePoliciesChanged)
{
    const QByteArray sender = havePoliciesChanged
        ? R"({"rel":"policies","href":"/policies","events":[{"link":{"rel":"policies"},"type":"updated"}]})"
        : "";
    return ScriptedAnswer::json(200,
        R"({"_links":{"next":{"href":"/events?ack=)" + QByteArray::number(nextAck) + R"("}},"sender":[)"
            + sender + "]}");
}

ScriptedAnswer ScriptedPool::error(int status, const QByteArray& code, const QByteArray& subcode)
{
    return ScriptedAnswer::json(status, R"({"code":")" + code + R"(","subcode":")" + subcode + R"("})");
}

} // namespace candor::test
