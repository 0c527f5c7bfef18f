// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/clock.h"
#include "app/common/sentence.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace candor {

/// The header of a policies answer that holds its signature.
inline constexpr auto policySignatureHeader = "Candor-Policy-Signature";
/// A longer value is none.
inline constexpr qsizetype largestSignatureHeader = 4096;
/// How many steps from key to key one header may hold.
inline constexpr qsizetype mostRotations = 16;
/// How far ahead of this computer's clock a policy may be dated.
inline constexpr std::chrono::minutes clocksMayDiffer{5};

/// One step from a key to its successor, signed by the key before it.
struct KeyRotation
{
    QByteArray key;
    QByteArray signature;
    friend bool operator==(const KeyRotation&, const KeyRotation&) = default;
};

/// What is said of a policies document beside it; the signature is over tenant, time and the document's own
/// bytes.
struct PolicySignature
{
    QString tenant;
    WallTime issued{};
    QByteArray signature;
    /// From the oldest key to the one in force.
    QList<KeyRotation> rotations;
};

/// Nothing where the header is not exactly one JSON object of these four members (`rotations` may be left
/// out).
std::optional<PolicySignature> readPolicySignature(const QByteArray& header);
QByteArray writePolicySignature(const PolicySignature& signature);

/// What the signature is over. No two of them are the same bytes, since a tenant's name holds no line end.
QByteArray signedPolicy(const QString& tenant, WallTime issued, const QByteArray& document);
/// What a rotation's signature is over.
QByteArray signedKey(const QByteArray& newKey);

/// What this computer has accepted of one tenant.
struct TenantRecord
{
    /// From the first that was accepted to the one in force.
    QList<QByteArray> keys;
    /// By account, when the policy that was accepted last was issued.
    QMap<QString, WallTime> issued;

    WallTime latest() const;
    friend bool operator==(const TenantRecord&, const TenantRecord&) = default;
};

/// A policies answer as it has to be proven.
struct PolicyClaim
{
    QByteArray document;
    QByteArray header;
    /// The tenant whose answer it has to be.
    QString tenant;
};

/// Between which times it must have been issued; by default whenever.
struct IssueTimes
{
    WallTime earliest = WallTime::min();
    WallTime latest = WallTime::max();
};

/// Whether a policy is proven.
struct PolicyVerdict
{
    /// Why not; empty where it is.
    Sentence refusal;
    WallTime issued{};
    /// With what the header's rotations added.
    QList<QByteArray> keys;
};

/// Checks the claim against the keys that were accepted until now, the last of which is in force. Pure.
PolicyVerdict verifyPolicy(const PolicyClaim& claim, const QList<QByteArray>& keys, const IssueTimes& times);

} // namespace candor
