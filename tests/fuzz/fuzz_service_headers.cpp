// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/adminanswer.h"
#include "app/service/message.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

using namespace candor::service;

namespace {

bool holdsNoneOf(const QByteArray& bytes, const char* forbidden)
{
    return std::none_of(
        bytes.begin(), bytes.end(), [&](char c) { return c <= ' ' || QByteArray(forbidden).contains(c); });
}

/// Addresses made of it go into answers.
void checkHost(const Request& request)
{
    const QByteArray origin = request.origin();
    FUZZ_ASSERT(origin.isEmpty() == request.hostName().isEmpty());
    FUZZ_ASSERT(origin.isEmpty() || origin.startsWith("https://"));
    FUZZ_ASSERT(holdsNoneOf(origin.mid(8), "/\\\"'<>&?#@%"));
    FUZZ_ASSERT(request.hostName() == request.hostName().toLower());
}

/// What a value is decoded from is never shorter, and what is told apart in a form stays apart.
void checkForm(const QByteArray& form)
{
    const QByteArray value = formValue(form, "state");
    FUZZ_ASSERT(value.size() <= form.size());
    FUZZ_ASSERT(value.isEmpty() || form.contains('='));
    FUZZ_ASSERT(formValue("state=" + value.toPercentEncoding() + '&' + form, "state") == value);
}

/// A cookie that comes twice is none.
void checkCookie(const QByteArray& line)
{
    Request request;
    request.headers = {{"cookie", line}};
    const QByteArray once = cookieOf(request, sessionCookie);
    FUZZ_ASSERT(!once.contains(';') && once == once.trimmed());
    FUZZ_ASSERT(once.isEmpty() || line.contains(sessionCookie));
    request.headers.append({"cookie", sessionCookie + QByteArray("=twice")});
    const QByteArray twice = cookieOf(request, sessionCookie);
    FUZZ_ASSERT(twice.isEmpty() || twice == "twice");
    FUZZ_ASSERT(once.isEmpty() || twice.isEmpty());
}

} // namespace

/// Host, a form and a cookie, split by line feeds: what a browser, or somebody who plays one, may send.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QList<QByteArray> parts
        = QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)).split('\n');
    Request request;
    request.isSecure = true;
    request.headers = {{"host", parts.first()}};
    checkHost(request);
    checkForm(parts.value(1));
    checkCookie(parts.value(2));
    return 0;
}
