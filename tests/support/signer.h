// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/ed25519.h"
#include "app/policy/policykeys.h"
#include "app/policy/policysignature.h"

namespace candor::test {

/// A tenant's server that signs its policies; the same number gives the same key.
class Signer
{
public:
    explicit Signer(char number)
        : m_private(ed25519::keySize, number)
    {
    }

    QByteArray key() const { return ed25519::publicKeyOf(m_private); }
    QByteArray sign(const QByteArray& message) const { return ed25519::sign(message, m_private); }
    /// That \a next takes this key's place.
    KeyRotation rotationTo(const Signer& next) const { return {next.key(), sign(signedKey(next.key()))}; }
    /// The header that belongs to the document.
    QByteArray header(const QByteArray& document, WallTime issued, const QList<KeyRotation>& rotations = {},
        const QString& tenant = QStringLiteral("contoso.test")) const
    {
        return writePolicySignature(
            {tenant, issued, sign(signedPolicy(tenant, issued, document)), rotations});
    }
    /// As it is installed.
    QByteArray keyFile(const QString& tenant = QStringLiteral("contoso.test")) const
    {
        return "{\"" + tenant.toUtf8() + "\": \"" + key().toBase64() + "\"}\n";
    }
    PolicyKeys installed() const { return readPolicyKeys(keyFile(), QStringLiteral("policy.keys")); }

private:
    QByteArray m_private;
};

} // namespace candor::test
