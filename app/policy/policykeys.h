// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/policy/adminpolicy.h"

#include <QByteArray>
#include <QMap>

namespace candor {

/// The file in the computer's policy folder that says whose signature a server's policy needs.
inline constexpr auto policyKeysName = "policy.keys";

/// By tenant, the public key (Ed25519) that must have signed the server's policy.
struct PolicyKeys
{
    /// Once there is a file no server's policy counts without a signature.
    bool areInstalled = false;
    QMap<QString, QByteArray> byTenant;
    /// Where the file cannot be read or trusted: then no server's policy counts at all.
    std::optional<PolicyFault> fault;

    friend bool operator==(const PolicyKeys&, const PolicyKeys&) = default;
};

/// One flat JSON object: `{"contoso.test": "<32 bytes in Base64>"}`. A single fault spoils the whole.
PolicyKeys readPolicyKeys(const QByteArray& document, const QString& where);

/// What fulfils both: a second file can only ask for more.
PolicyKeys bothOf(const PolicyKeys& one, const PolicyKeys& other);

/// Whether it is a sign-in domain in the one form they are compared in.
bool isTenant(const QString& name);

/// The bytes that \a text stands for, where it is Base64 in its one form and of that size.
std::optional<QByteArray> bytesOfBase64(const std::optional<QString>& text, qsizetype size);

} // namespace candor
