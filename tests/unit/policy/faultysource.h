// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/policy/resolver.h"

namespace candor::test {

/// What can be wrong with a source of policies. Source: spec/data-practices.md, "Malformed sources".
enum class SourceFault {
    WrongType,
    UnknownState,
    DuplicateKey,
    TooLarge,
    TooDeep,
    NotUtf8,
    Syntax,
    Unreadable,
    FolderUnreadable,
    Link,
    FolderLink,
    WritableByOthers,
    FolderWritableByOthers,
    OtherOwner,
    FolderOtherOwner,
    NoFile,
    NoFolder,
    Edited,
};
inline constexpr std::size_t sourceFaultCount = 18;

/// What the system says of one file or folder, where the test cannot make it so.
struct PretendedHands
{
    QByteArray path; ///< of the one that cannot be opened, or that belongs to somebody else
    bool isRefused = false;
};
inline PretendedHands pretended;

/// A source that can be spoilt and mended; hands in what the client would weigh.
class FaultySource
{
public:
    virtual ~FaultySource() = default;
    /// As it should be: everything is permitted.
    virtual void mend() = 0;
    /// False where that cannot happen to it.
    virtual bool spoil(SourceFault fault) = 0;
    virtual AdminPolicy policy() const = 0;
    virtual PolicySource source() const = 0;
    /// What the fault is to name.
    virtual QString where(SourceFault fault) const = 0;
};

inline ServerPolicy serverPolicy(const QByteArray& document)
{
    return readServerPolicy(document,
        {QStringLiteral("contoso.test"), QUrl(QStringLiteral("https://pool.contoso.test")), {}, {}});
}

/// A server that permits everything.
inline ServerAnswer permittingServer()
{
    ServerAnswer answer;
    answer.kind = ServerAnswer::Kind::Current;
    answer.policy = serverPolicy(R"({"_links":{"telemetry":{"href":"/"}}})");
    return answer;
}

/// A document with that fault, given how it names two settings, and what each may say; none where a document
/// has no such fault.
inline std::optional<QByteArray> faultyDocument(
    SourceFault fault, const QByteArray& first, const QByteArray& second)
{
    switch (fault) {
    case SourceFault::WrongType:
        return "{\n  \"" + first + "\": 1\n}";
    case SourceFault::UnknownState:
        return "{\n  \"" + second + "\": \"perhaps\"\n}";
    case SourceFault::DuplicateKey:
        return "{\n  \"a\": {},\n  \"a\": {}\n}";
    case SourceFault::TooLarge:
        return QByteArray(64 * 1024, ' ') + "{}";
    case SourceFault::TooDeep:
        return "{\n  \"a\": " + QByteArray(16, '[') + QByteArray(16, ']') + "\n}";
    case SourceFault::NotUtf8:
        return QByteArray("{\n  \"a\": \"\xff\"\n}");
    case SourceFault::Syntax:
        return QByteArray("{\n  \"a\": {},\n}");
    default:
        return std::nullopt;
    }
}

} // namespace candor::test
