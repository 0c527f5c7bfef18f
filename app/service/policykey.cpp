// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/policykey.h"

#include "app/common/descriptor.h"
#include "app/common/ed25519.h"
#include "app/common/json.h"
#include "app/policy/cachefile.h"
#include "app/policy/policykeys.h"
#include "app/service/folder.h"
#include "app/service/keyedhash.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace candor::service {

namespace {

QString fileIn(const QString& folder)
{
    return folder + QStringLiteral("/policy-key.json");
}

std::optional<QByteArray> bytesAt(const JsonValue& object, QStringView name, qsizetype size)
{
    const JsonValue* value = object.find(name);
    return value ? bytesOfBase64(value->toString(), size) : std::nullopt;
}

std::optional<PolicyKey> decode(const QByteArray& bytes)
{
    const auto result = readJson(bytes);
    const JsonValue* root = std::get_if<JsonValue>(&result);
    const auto secret = root ? bytesAt(*root, u"private", ed25519::keySize) : std::nullopt;
    const JsonValue* rotations = root ? root->find(u"rotations") : nullptr;
    if (!secret || !rotations)
        return std::nullopt;
    PolicyKey key{*secret, {}};
    for (const JsonValue& step : rotations->array()) {
        const auto next = bytesAt(step, u"key", ed25519::keySize);
        const auto signature = bytesAt(step, u"signature", ed25519::signatureSize);
        if (!next || !signature)
            return std::nullopt;
        key.rotations.append({*next, *signature});
    }
    return key;
}

QByteArray encode(const PolicyKey& key)
{
    QJsonArray rotations;
    for (const KeyRotation& step : key.rotations)
        rotations.append(QJsonObject{{QStringLiteral("key"), QString::fromLatin1(step.key.toBase64())},
            {QStringLiteral("signature"), QString::fromLatin1(step.signature.toBase64())}});
    return QJsonDocument(QJsonObject{{QStringLiteral("private"), QString::fromLatin1(key.secret.toBase64())},
                             {QStringLiteral("rotations"), rotations}})
        .toJson();
}

/// Empty where the file is a private one of ours.
QString distrustOf(const Descriptor& file)
{
    struct stat info
    {
    };
    if (::fstat(file.get(), &info) != 0 || !S_ISREG(info.st_mode))
        return QStringLiteral("is no regular file");
    if (info.st_uid != ::geteuid())
        return QStringLiteral("belongs to somebody else");
    return (info.st_mode & 0177U) != 0 ? QStringLiteral("must be for its owner alone (mode 0600)")
                                       : QString();
}

} // namespace

PolicyKey PolicyKey::make()
{
    return {randomBytes(int(ed25519::keySize)), {}};
}

PolicyKey PolicyKey::rotated() const
{
    PolicyKey next{make().secret, rotations};
    const QByteArray key = ed25519::publicKeyOf(next.secret);
    next.rotations.append({key, ed25519::sign(signedKey(key), secret)});
    // Who has a key from before these needs a newer one installed.
    if (next.rotations.size() > mostRotations)
        next.rotations.removeFirst();
    return next;
}

QByteArray PolicyKey::header(const QString& tenant, WallTime issued, const QByteArray& document) const
{
    return writePolicySignature(
        {tenant, issued, ed25519::sign(signedPolicy(tenant, issued, document), secret), rotations});
}

PolicyKeyReading readPolicyKey(const QString& folder)
{
    const QString path = fileIn(folder);
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen() && errno == ENOENT)
        return {};
    if (!file.isOpen())
        return {{},
            QStringLiteral("%1 cannot be opened: %2")
                .arg(path, QString::fromLocal8Bit(std::strerror(errno)))};
    if (const QString distrust = distrustOf(file); !distrust.isEmpty())
        return {{}, QStringLiteral("%1 %2").arg(path, distrust)};
    const auto key = decode(file.readAtMost(JsonLimits().bytes).value_or(QByteArray()));
    return key ? PolicyKeyReading{key, {}}
               : PolicyKeyReading{{}, QStringLiteral("%1 does not hold a key").arg(path)};
}

bool writePolicyKey(const QString& folder, const PolicyKey& key, QString& why)
{
    if (!makePrivate(folder, why))
        return false;
    const QString error = writeDurably(fileIn(folder), encode(key));
    if (!error.isEmpty())
        why = QStringLiteral("%1 cannot be written: %2").arg(fileIn(folder), error);
    return error.isEmpty();
}

} // namespace candor::service
