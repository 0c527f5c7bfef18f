// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/faultanswer.h"
#include "tests/fuzz/fuzz.h"

using namespace candor::service;

namespace {

constexpr qint64 mostBytes = 64 * 1024 * 1024;

bool hasLineEnd(const QByteArray& text)
{
    return text.contains('\r') || text.contains('\n');
}

void check(const FaultTurn& turn)
{
    const FaultDeed& deed = turn.deed;
    FUZZ_ASSERT(turn.status >= 200 && turn.status <= 599);
    FUZZ_ASSERT(deed.filling >= 0 && deed.filling <= mostBytes);
    FUZZ_ASSERT(!deed.slow || (deed.slow->bytes > 0 && deed.slow->every.count() > 0));
    FUZZ_ASSERT(!deed.cut || deed.cut->after >= 0);
    FUZZ_ASSERT(deed.delay.count() >= 0 && deed.delay.count() <= 600'000);
    if (deed.filling > 4096)
        return;
    const Answer answer = scriptedAnswer(turn, QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC));
    FUZZ_ASSERT(!hasLineEnd(answer.contentType));
    for (const Header& header : answer.headers)
        FUZZ_ASSERT(!hasLineEnd(header.first) && !hasLineEnd(header.second));
}

} // namespace

/// No document makes the service send a header of two lines, a status of its own, or bytes without end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray document(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    auto read = readFaultScript(document);
    if (const auto* error = std::get_if<FaultScriptError>(&read)) {
        FUZZ_ASSERT(!error->reason.isEmpty());
        return 0;
    }
    FaultPlan plan(std::get<FaultScript>(std::move(read)));
    Request request;
    request.method = "POST";
    for (const char* path : {"/", "/v1/logs", "/WebTicket/oauthtoken"}) {
        request.path = path;
        for (int i = 0; i < 3; ++i)
            if (const auto turn = plan.onRequest(request, kindOf(request)))
                check(*turn);
    }
    plan.onConnection();
    return 0;
}
