// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/json.h"
#include "app/policy/cachefile.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace candor {

namespace {

constexpr qint64 formatVersion = 1;

QString cloudName(const Cloud* cloud)
{
    return cloud ? QString::fromLatin1(cloud->name) : QString();
}

/// Over every field with its length before it, so that no two records share a checksum by moving a border.
QString checksumOf(const CachedDocument& cached)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QByteArray& field) {
        hash.addData(QByteArray::number(field.size()) + ':');
        hash.addData(field);
    };
    add(cached.document);
    add(cached.trust.signInDomain.toUtf8());
    add(cached.trust.answeringOrigin.toEncoded());
    add(cached.trust.serviceOrigin.toEncoded());
    add(cloudName(cached.trust.cloud).toUtf8());
    add(QByteArray::number(qint64(cached.fetched.time_since_epoch().count())));
    if (!cached.signature.isEmpty())
        add(cached.signature);
    return QString::fromLatin1(hash.result().toHex());
}

/// Takes the fields of one object by name; a field that is missing or has the wrong type spoils the whole.
class Fields
{
public:
    explicit Fields(const JsonValue& object)
        : m_object(object)
    {
    }
    bool areAllThere() const { return m_areAllThere; }

    QString text(QStringView name)
    {
        const JsonValue* value = m_object.find(name);
        return take(value ? value->toString() : std::nullopt);
    }
    qint64 integer(QStringView name)
    {
        const JsonValue* value = m_object.find(name);
        return take(value ? value->toInteger() : std::nullopt);
    }
    QUrl origin(QStringView name)
    {
        const QString written = text(name);
        const QUrl url = originOf(QUrl(written, QUrl::StrictMode));
        m_areAllThere = m_areAllThere && url.isEmpty() == written.isEmpty();
        return url;
    }
    const Cloud* cloud(QStringView name)
    {
        const QString written = text(name);
        const Cloud* found = cloudOfName(written);
        m_areAllThere = m_areAllThere && (found || written.isEmpty());
        return found;
    }
    QByteArray base64(QStringView name)
    {
        const auto result
            = QByteArray::fromBase64Encoding(text(name).toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
        m_areAllThere = m_areAllThere && bool(result);
        return result ? *result : QByteArray();
    }

private:
    template <typename T>
    T take(const std::optional<T>& value)
    {
        m_areAllThere = m_areAllThere && value;
        return value.value_or(T());
    }

    const JsonValue& m_object;
    bool m_areAllThere = true;
};

} // namespace

QByteArray encodeCache(const CachedDocument& cached)
{
    // The same origins on both sides of the checksum: what is read back has gone through originOf() as well.
    CachedDocument c = cached;
    c.trust.answeringOrigin = originOf(cached.trust.answeringOrigin);
    c.trust.serviceOrigin = originOf(cached.trust.serviceOrigin);
    QJsonObject object{
        {QStringLiteral("format"), formatVersion},
        {QStringLiteral("fetched"), qint64(c.fetched.time_since_epoch().count())},
        {QStringLiteral("signInDomain"), c.trust.signInDomain},
        {QStringLiteral("answeringOrigin"), c.trust.answeringOrigin.toString(QUrl::FullyEncoded)},
        {QStringLiteral("serviceOrigin"), c.trust.serviceOrigin.toString(QUrl::FullyEncoded)},
        {QStringLiteral("cloud"), cloudName(c.trust.cloud)},
        {QStringLiteral("document"), QString::fromLatin1(c.document.toBase64())},
        {QStringLiteral("sha256"), checksumOf(c)},
    };
    if (!c.signature.isEmpty())
        object.insert(QStringLiteral("signature"), QString::fromLatin1(c.signature.toBase64()));
    return QJsonDocument(object).toJson();
}

std::optional<CachedDocument> decodeCache(const QByteArray& bytes)
{
    JsonLimits limits;
    limits.bytes = largestCacheFile;
    const auto result = readJson(bytes, limits);
    const JsonValue* root = std::get_if<JsonValue>(&result);
    if (!root)
        return std::nullopt;
    Fields fields(*root);
    CachedDocument cached;
    const bool isOurs = fields.integer(u"format") == formatVersion;
    cached.fetched = WallTime(std::chrono::milliseconds(fields.integer(u"fetched")));
    cached.trust.signInDomain = fields.text(u"signInDomain");
    cached.trust.answeringOrigin = fields.origin(u"answeringOrigin");
    cached.trust.serviceOrigin = fields.origin(u"serviceOrigin");
    cached.trust.cloud = fields.cloud(u"cloud");
    cached.document = fields.base64(u"document");
    if (root->find(u"signature"))
        cached.signature = fields.base64(u"signature");
    const QString checksum = fields.text(u"sha256");
    if (!isOurs || !fields.areAllThere() || cached.fetched < WallTime() || checksum != checksumOf(cached))
        return std::nullopt;
    return cached;
}

} // namespace candor
