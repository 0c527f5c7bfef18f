// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/policy/policysignature.h"

namespace candor::service {

/// The private key that signs policies, and how it came from those before it.
struct PolicyKey
{
    QByteArray secret;
    QList<KeyRotation> rotations;

    static PolicyKey make();
    /// Its successor, signed by this one.
    PolicyKey rotated() const;
    /// The header for that document.
    QByteArray header(const QString& tenant, WallTime issued, const QByteArray& document) const;
};

/// `policy-key.json` in the folder; neither key nor reason where there is none.
struct PolicyKeyReading
{
    std::optional<PolicyKey> key;
    /// Why it must not be used.
    QString why;
};
PolicyKeyReading readPolicyKey(const QString& folder);
/// False: \a why says it in a sentence.
bool writePolicyKey(const QString& folder, const PolicyKey& key, QString& why);

} // namespace candor::service
