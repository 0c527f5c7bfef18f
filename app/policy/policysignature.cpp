// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/policysignature.h"

#include "app/common/ed25519.h"
#include "app/common/json.h"
#include "app/policy/policykeys.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace candor {

namespace {

QString momentOf(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const KeyRotation& rotation)
{
    return {{QStringLiteral("key"), QString::fromLatin1(rotation.key.toBase64())},
        {QStringLiteral("signature"), QString::fromLatin1(rotation.signature.toBase64())}};
}

std::optional<QByteArray> bytesAt(const JsonValue& object, QStringView name, qsizetype size)
{
    const JsonValue* value = object.find(name);
    return value ? bytesOfBase64(value->toString(), size) : std::nullopt;
}

std::optional<KeyRotation> readRotation(const JsonValue& value)
{
    const auto key = bytesAt(value, u"key", ed25519::keySize);
    const auto signature = bytesAt(value, u"signature", ed25519::signatureSize);
    if (!key || !signature || value.object().size() != 2)
        return std::nullopt;
    return KeyRotation{*key, *signature};
}

std::optional<QList<KeyRotation>> readRotations(const JsonValue& value)
{
    if (value.type() != JsonValue::Type::Array || value.array().size() > mostRotations)
        return std::nullopt;
    QList<KeyRotation> rotations;
    for (const JsonValue& element : value.array()) {
        const auto rotation = readRotation(element);
        if (!rotation)
            return std::nullopt;
        rotations.append(*rotation);
    }
    return rotations;
}

std::optional<PolicySignature> readStatement(const JsonValue& root)
{
    const JsonValue* tenant = root.find(u"tenant");
    const JsonValue* issued = root.find(u"issued");
    const JsonValue* rotations = root.find(u"rotations");
    const auto name = tenant ? tenant->toString() : std::nullopt;
    const qint64 time = issued ? issued->toInteger().value_or(-1) : -1;
    const auto signature = bytesAt(root, u"signature", ed25519::signatureSize);
    const auto steps = rotations ? readRotations(*rotations) : QList<KeyRotation>();
    const bool isWhole = name && isTenant(*name) && time >= 0 && signature && steps
        && root.object().size() == (rotations ? 4 : 3);
    if (!isWhole)
        return std::nullopt;
    return PolicySignature{*name, WallTime(std::chrono::milliseconds(time)), *signature, *steps};
}

/// Follows the rotations from the key in force; false where one is not signed by the key before it, or leads
/// back.
bool follow(const QList<KeyRotation>& rotations, QList<QByteArray>& keys)
{
    // Steps up to a key that is known were followed before, or are from before this computer's first key.
    const auto lastKnown = std::find_if(
        rotations.rbegin(), rotations.rend(), [&](const KeyRotation& r) { return keys.contains(r.key); });
    for (auto step = lastKnown.base(); step != rotations.end(); ++step) {
        if (keys.contains(step->key)
            || !ed25519::isSigned(signedKey(step->key), step->signature, keys.constLast()))
            return false;
        keys.append(step->key);
    }
    return true;
}

Sentence unfitting(const QByteArray& message, const QByteArray& signature, const QList<QByteArray>& keys)
{
    const bool isByOldKey = std::any_of(keys.begin(), std::prev(keys.end()),
        [&](const QByteArray& key) { return ed25519::isSigned(message, signature, key); });
    return isByOldKey
        //: MEANING-CRITICAL. Why a server's policy forbids
        ? Sentence(QT_TRANSLATE_NOOP("Sentence", "it is signed by a key that has been replaced"))
        //: MEANING-CRITICAL. Why a server's policy forbids
        : Sentence(QT_TRANSLATE_NOOP(
            "Sentence", "the signature does not fit: the policy was altered, or another key signed it"));
}

/// Why one that is rightly signed does not count; empty where it does.
Sentence untimely(WallTime issued, const IssueTimes& times)
{
    if (issued < times.earliest)
        //: MEANING-CRITICAL. Why a server's policy forbids. %1, %2: date and time
        return Sentence(
            QT_TRANSLATE_NOOP("Sentence", "it was issued at %1, before the one accepted last (%2)"),
            momentOf(issued), momentOf(times.earliest));
    if (issued > times.latest)
        //: MEANING-CRITICAL. Why a server's policy forbids. %1, %2: date and time
        return Sentence(QT_TRANSLATE_NOOP("Sentence",
                            "it was issued at %1, which is in the future; %2 is the latest that is accepted"),
            momentOf(issued), momentOf(times.latest));
    return {};
}

Sentence refusalOf(
    const PolicyClaim& claim, const PolicySignature& said, QList<QByteArray>& keys, const IssueTimes& times)
{
    if (said.tenant != claim.tenant)
        //: MEANING-CRITICAL. Why a server's policy forbids. %1, %2: domains
        return Sentence(
            QT_TRANSLATE_NOOP("Sentence", "it is signed for %1, not for %2"), said.tenant, claim.tenant);
    if (!follow(said.rotations, keys))
        //: MEANING-CRITICAL. Why a server's policy forbids
        return Sentence(
            QT_TRANSLATE_NOOP("Sentence", "a new key comes with it that the key in force has not signed"));
    const QByteArray message = signedPolicy(said.tenant, said.issued, claim.document);
    if (!ed25519::isSigned(message, said.signature, keys.constLast()))
        return unfitting(message, said.signature, keys);
    return untimely(said.issued, times);
}

} // namespace

std::optional<PolicySignature> readPolicySignature(const QByteArray& header)
{
    JsonLimits limits;
    limits.bytes = largestSignatureHeader;
    const auto result = readJson(header, limits);
    const JsonValue* root = std::get_if<JsonValue>(&result);
    return root ? readStatement(*root) : std::nullopt;
}

QByteArray writePolicySignature(const PolicySignature& signature)
{
    QJsonObject object{{QStringLiteral("tenant"), signature.tenant},
        {QStringLiteral("issued"), qint64(signature.issued.time_since_epoch().count())},
        {QStringLiteral("signature"), QString::fromLatin1(signature.signature.toBase64())}};
    QJsonArray rotations;
    for (const KeyRotation& rotation : signature.rotations)
        rotations.append(toJson(rotation));
    if (!rotations.isEmpty())
        object.insert(QStringLiteral("rotations"), rotations);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray signedPolicy(const QString& tenant, WallTime issued, const QByteArray& document)
{
    return "candor policy 1\n" + tenant.toUtf8() + '\n'
        + QByteArray::number(qint64(issued.time_since_epoch().count())) + '\n' + document;
}

QByteArray signedKey(const QByteArray& newKey)
{
    return "candor policy key 1\n" + newKey;
}

WallTime TenantRecord::latest() const
{
    return issued.isEmpty() ? WallTime::min() : *std::max_element(issued.begin(), issued.end());
}

PolicyVerdict verifyPolicy(const PolicyClaim& claim, const QList<QByteArray>& keys, const IssueTimes& times)
{
    PolicyVerdict verdict;
    const std::optional<PolicySignature> said = readPolicySignature(claim.header);
    if (claim.header.isEmpty())
        //: MEANING-CRITICAL. Why a server's policy forbids
        verdict.refusal = Sentence(QT_TRANSLATE_NOOP(
            "Sentence", "it is not signed, though this computer has a key that must have signed it"));
    else if (!said)
        //: MEANING-CRITICAL. Why a server's policy forbids
        verdict.refusal = Sentence(QT_TRANSLATE_NOOP("Sentence", "its signature cannot be read"));
    if (!verdict.refusal.isEmpty())
        return verdict;
    QList<QByteArray> followed = keys;
    verdict.refusal = refusalOf(claim, *said, followed, times);
    verdict.issued = said->issued;
    verdict.keys = followed;
    return verdict;
}

} // namespace candor
