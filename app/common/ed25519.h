// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

/// Ed25519 (RFC 8032) through OpenSSL; keys and signatures are their plain bytes.
namespace candor::ed25519 {

inline constexpr qsizetype keySize = 32; ///< of a public key, and of a private one
inline constexpr qsizetype signatureSize = 64;

/// False as well for a key or a signature of another size.
bool isSigned(const QByteArray& message, const QByteArray& signature, const QByteArray& publicKey);

/// Empty where \a privateKey is none.
QByteArray sign(const QByteArray& message, const QByteArray& privateKey);
QByteArray publicKeyOf(const QByteArray& privateKey);

} // namespace candor::ed25519
