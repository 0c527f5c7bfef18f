// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/json.h"
#include "app/service/message.h"

#include <chrono>
#include <limits>
#include <variant>

namespace candor::service {

/// What a request is for; `Other` is everything the client never asks for.
enum class Endpoint : std::uint8_t {
    Discovery,
    User,
    Token,
    Applications,
    Application,
    Policies,
    Events,
    Telemetry,
    Other
};

/// A certificate no client may trust, though an authority it trusts has signed all but the last.
enum class WrongCertificate : std::uint8_t { OtherHost, Expired, NotYetValid, SelfSigned };

/// Which connections or requests a rule is for: all that is given has to fit.
struct FaultMatch
{
    bool isConnection = false; ///< the connection itself, before TLS and before any request
    QByteArray method;
    QByteArray path; ///< with `*` for any run of characters
    std::optional<Endpoint> endpoint;
    QString category; ///< of a telemetry request, as on the wire
    /// Of those that fit and that no earlier rule took, from that one to that one.
    qint64 from = 1;
    qint64 to = std::numeric_limits<qint64>::max();
};

/// What happens to them.
struct FaultDeed
{
    enum class Kind : std::uint8_t { Serve, Answer, Drop, Reset, Close, Garbage, Certificate };
    struct Slow
    {
        qint64 bytes = 1;
        std::chrono::milliseconds every{100};
    };
    struct Cut
    {
        qint64 after = 0;
        bool isReset = false;
    };

    Kind kind = Kind::Serve;
    std::chrono::milliseconds delay{0};
    bool isServed = false; ///< the service does its part before its answer is replaced
    int firstStatus = 200;
    int lastStatus = 200;
    QByteArray body;
    qint64 filling = 0; ///< bytes that follow the body: blanks, or garbage
    bool isGarbage = false;
    QByteArray contentType = "application/json";
    QList<Header> headers;
    std::optional<std::chrono::seconds> retryDateIn; ///< Retry-After as a date, so far from now
    std::optional<Slow> slow;
    std::optional<Cut> cut;
    WrongCertificate certificate = WrongCertificate::SelfSigned;
};

struct FaultRule
{
    QString name;
    FaultMatch match;
    FaultDeed deed;
};

/// A scripted misbehaviour of the service: of several rules the first that fits decides.
struct FaultScript
{
    /// PEM files of the authority that signs the wrong certificates; empty: there is none.
    QString authorityCertificate;
    QString authorityKey;
    QList<FaultRule> rules;
};

/// Why a document is no script.
struct FaultScriptError
{
    JsonPlace place;
    QString reason;
};

/// Reads the document described in tests/faults.md; whatever is unknown, doubled or of the wrong type is an
/// error.
std::variant<FaultScript, FaultScriptError> readFaultScript(const QByteArray& document);

} // namespace candor::service
