// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/policykeys.h"

#include "app/common/ed25519.h"
#include "app/common/json.h"
#include "app/common/trust.h"

namespace candor {

namespace {

/// Of many tenants, or a mistake.
constexpr qsizetype largestFile = 64 * 1024;

PolicyKeys faulty(const PolicyFault& fault)
{
    return {true, {}, fault};
}

/// Empty where it can be used.
Sentence faultOf(const JsonMember& member)
{
    if (!isTenant(member.name))
        //: MEANING-CRITICAL. Why a file with keys cannot be used
        return Sentence(QT_TRANSLATE_NOOP(
            "Sentence", "the name must be an organization's sign-in domain, in lower case: contoso.com"));
    if (!bytesOfBase64(member.value.toString(), ed25519::keySize))
        //: MEANING-CRITICAL. Why a file with keys cannot be used. Base64 and Ed25519 are names
        return Sentence(QT_TRANSLATE_NOOP(
            "Sentence", "the value must be a public key of Ed25519: 32 bytes, written in Base64"));
    return {};
}

} // namespace

PolicyKeys readPolicyKeys(const QByteArray& document, const QString& where)
{
    JsonLimits limits;
    limits.bytes = largestFile;
    const auto result = readJson(document, limits);
    if (const auto* fault = std::get_if<JsonFault>(&result))
        return faulty({where, fault->place.line, fault->place.column, fault->key, fault->reason});
    const JsonValue& root = std::get<JsonValue>(result);
    if (root.object().isEmpty())
        return faulty({where, root.place().line, root.place().column, {},
            //: MEANING-CRITICAL. Why a file with keys cannot be used
            Sentence(QT_TRANSLATE_NOOP("Sentence", "there is no key in it"))});
    PolicyKeys keys{true, {}, {}};
    for (const JsonMember& member : root.object()) {
        if (const Sentence reason = faultOf(member); !reason.isEmpty())
            return faulty({where, member.place.line, member.place.column, member.name, reason});
        keys.byTenant.insert(member.name, *bytesOfBase64(member.value.toString(), ed25519::keySize));
    }
    return keys;
}

PolicyKeys bothOf(const PolicyKeys& one, const PolicyKeys& other)
{
    if (!one.areInstalled || other.fault)
        return other;
    if (!other.areInstalled || one.fault)
        return one;
    PolicyKeys both{true, {}, {}};
    for (auto key = one.byTenant.begin(); key != one.byTenant.end(); ++key)
        if (other.byTenant.value(key.key()) == key.value())
            both.byTenant.insert(key.key(), key.value());
    return both;
}

bool isTenant(const QString& name)
{
    return !name.isEmpty() && !name.contains(u':') && normalizedHost(name) == name;
}

std::optional<QByteArray> bytesOfBase64(const std::optional<QString>& text, qsizetype size)
{
    const QByteArray written = text.value_or(QString()).toUtf8();
    const QByteArray bytes = QByteArray::fromBase64(written);
    // Written again, it must be the same: Base64 has many forms for some bytes.
    return bytes.size() == size && bytes.toBase64() == written ? std::optional(bytes) : std::nullopt;
}

} // namespace candor
