// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/acceptedpolicies.h"

#include "app/common/ed25519.h"
#include "app/common/json.h"
#include "app/common/logging.h"
#include "app/policy/cachefile.h"
#include "app/policy/policykeys.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace candor {

namespace {

QJsonObject toJson(const TenantRecord& record)
{
    QJsonArray keys;
    for (const QByteArray& key : record.keys)
        keys.append(QString::fromLatin1(key.toBase64()));
    QJsonObject issued;
    for (auto time = record.issued.begin(); time != record.issued.end(); ++time)
        issued.insert(time.key(), qint64(time.value().time_since_epoch().count()));
    return {{QStringLiteral("keys"), keys}, {QStringLiteral("issued"), issued}};
}

QString checksumOf(const QByteArray& tenants)
{
    return QString::fromLatin1(QCryptographicHash::hash(tenants, QCryptographicHash::Sha256).toHex());
}

bool readKeys(const JsonValue& value, QList<QByteArray>& keys)
{
    for (const JsonValue& element : value.array()) {
        const auto key = bytesOfBase64(element.toString(), ed25519::keySize);
        if (!key)
            return false;
        keys.append(*key);
    }
    return !keys.isEmpty();
}

bool readTimes(const JsonValue& value, QMap<QString, WallTime>& times)
{
    for (const JsonMember& member : value.object()) {
        const auto time = member.value.toInteger();
        if (!time)
            return false;
        times.insert(member.name, WallTime(std::chrono::milliseconds(*time)));
    }
    return !times.isEmpty();
}

std::optional<TenantRecord> readRecord(const JsonValue& value)
{
    const JsonValue* keys = value.find(u"keys");
    const JsonValue* issued = value.find(u"issued");
    TenantRecord record;
    const bool isWhole = keys && issued && readKeys(*keys, record.keys) && readTimes(*issued, record.issued);
    return isWhole ? std::optional(record) : std::nullopt;
}

/// Whether \a longer begins with \a shorter.
bool leadsOn(const QList<QByteArray>& shorter, const QList<QByteArray>& longer)
{
    return longer.first(std::min(shorter.size(), longer.size())) == shorter;
}

AcceptedPolicies unknown(const QString& file, const Sentence& reason)
{
    return {{}, PolicyFault{file, 0, 0, {}, reason}};
}

} // namespace

// The tenants are a document within the document, so that the checksum is over bytes and not over a form of
// them.
QByteArray encodeAccepted(const QMap<QString, TenantRecord>& tenants)
{
    QJsonObject all;
    for (auto tenant = tenants.begin(); tenant != tenants.end(); ++tenant)
        all.insert(tenant.key(), toJson(tenant.value()));
    const QByteArray inner = QJsonDocument(all).toJson(QJsonDocument::Compact);
    return QJsonDocument(QJsonObject{{QStringLiteral("tenants"), QString::fromUtf8(inner)},
                             {QStringLiteral("sha256"), checksumOf(inner)}})
        .toJson();
}

std::optional<QMap<QString, TenantRecord>> decodeAccepted(const QByteArray& bytes)
{
    JsonLimits limits;
    limits.bytes = largestCacheFile;
    const auto outer = readJson(bytes, limits);
    const JsonValue* root = std::get_if<JsonValue>(&outer);
    const JsonValue* tenants = root ? root->find(u"tenants") : nullptr;
    const JsonValue* checksum = root ? root->find(u"sha256") : nullptr;
    const QByteArray inner = tenants ? tenants->toString().value_or(QString()).toUtf8() : QByteArray();
    const auto result = readJson(inner, limits);
    const JsonValue* all = std::get_if<JsonValue>(&result);
    if (!all || !checksum || checksum->toString() != checksumOf(inner))
        return std::nullopt;
    QMap<QString, TenantRecord> records;
    for (const JsonMember& member : all->object()) {
        const auto record = readRecord(member.value);
        if (!record)
            return std::nullopt;
        records.insert(member.name, *record);
    }
    return records;
}

AcceptedPolicies readAccepted(const QString& file)
{
    const CacheBytes bytes = readCacheFile(file);
    if (!bytes.error.isEmpty())
        return unknown(file, bytes.error);
    const auto tenants = bytes.content ? decodeAccepted(*bytes.content) : QMap<QString, TenantRecord>();
    if (!tenants)
        return unknown(file,
            //: MEANING-CRITICAL. Why a server's policy forbids: a file of the program's own. The last word is
            //: what helps
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                "what was accepted of signed policies is damaged; without the file it starts anew")));
    return {*tenants, {}};
}

bool addAccepted(const QString& file, const QString& tenant, const TenantRecord& record)
{
    AcceptedPolicies accepted = readAccepted(file);
    QString error;
    if (accepted.fault) {
        error = accepted.fault->reason.english();
    } else {
        TenantRecord& kept = accepted.tenants[tenant];
        const TenantRecord both = merged(kept, record);
        if (both == kept)
            return true;
        kept = both;
        error = writeDurably(file, encodeAccepted(accepted.tenants));
    }
    if (!error.isEmpty())
        qCWarning(lcPolicy, "What was accepted of signed policies cannot be kept: %s", qUtf8Printable(error));
    return error.isEmpty();
}

TenantRecord merged(const TenantRecord& earlier, const TenantRecord& later)
{
    const bool isLonger = leadsOn(earlier.keys, later.keys);
    if (!isLonger && !leadsOn(later.keys, earlier.keys))
        return later;
    TenantRecord both{isLonger ? later.keys : earlier.keys, earlier.issued};
    for (auto time = later.issued.begin(); time != later.issued.end(); ++time)
        both.issued[time.key()] = std::max(both.issued.value(time.key(), WallTime::min()), time.value());
    return both;
}

} // namespace candor
