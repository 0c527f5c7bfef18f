// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/policycache.h"

#include "app/common/logging.h"
#include "app/policy/cachefile.h"
#include "app/policy/settinglist.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace candor {

namespace {

bool isAccountKey(const QString& key)
{
    return key.size() == 16 && std::all_of(key.begin(), key.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

/// Whether relying on \a before would allow, or send elsewhere, what \a now does not.
bool permitsMore(const ServerPolicy& before, const ServerPolicy& now)
{
    if (before.policy.wholeFault)
        return false;
    const auto isStricterNow = [&](const SettingRow& row) {
        const auto i = static_cast<std::size_t>(row.setting);
        const bool isForbiddenNow = forbids(row, now.policy.values[i]) || now.policy.faults[i];
        const bool wasForbidden = forbids(row, before.policy.values[i]) || before.policy.faults[i];
        return isForbiddenNow && !wasForbidden;
    };
    return before.telemetryOrigin != now.telemetryOrigin
        || std::any_of(settingList.begin(), settingList.end(), isStricterNow);
}

/// A broken cache may have held a ban.
ServerAnswer broken(const QString& file, const Sentence& reason)
{
    ServerAnswer answer;
    answer.kind = ServerAnswer::Kind::Current;
    answer.policy.policy.source = PolicySource::Server;
    answer.policy.policy.where = file;
    answer.policy.policy.wholeFault = PolicyFault{file, 0, 0, {}, reason};
    return answer;
}

} // namespace

PolicyCache::PolicyCache(const QString& folder)
    : m_folder(QDir::cleanPath(folder))
{
}

QString PolicyCache::fileOf(const QString& accountKey) const
{
    return isAccountKey(accountKey) ? m_folder + u'/' + accountKey + QStringLiteral(".json") : QString();
}

bool PolicyCache::store(
    const QString& accountKey, const QByteArray& document, const TrustBoundary& trust, WallTime fetched)
{
    const QString file = fileOf(accountKey);
    const ServerPolicy now = readServerPolicy(document, trust);
    if (file.isEmpty() || now.policy.wholeFault) {
        qCWarning(lcPolicy, "A policy that cannot be read is not kept as the last good one");
        return false;
    }
    const ServerPolicy before = load(accountKey, fetched).policy;
    const QString error = writeDurably(file, encodeCache({document, trust, fetched}));
    if (error.isEmpty())
        return true;
    qCWarning(lcPolicy, "The policy cache cannot be written: %s", qUtf8Printable(error));
    if (permitsMore(before, now) && !removeDurably(file))
        qCWarning(lcPolicy, "An outdated policy cache cannot be removed");
    return false;
}

ServerAnswer PolicyCache::load(const QString& accountKey, WallTime now) const
{
    const QString file = fileOf(accountKey);
    if (file.isEmpty())
        return {};
    const CacheBytes bytes = readCacheFile(file);
    if (!bytes.error.isEmpty())
        return broken(file, bytes.error);
    if (!bytes.content)
        return {};
    const std::optional<CachedDocument> cached = decodeCache(*bytes.content);
    if (!cached)
        //: MEANING-CRITICAL. Why a policy forbids
        return broken(file, Sentence(QT_TRANSLATE_NOOP("Sentence", "the cached policy is damaged")));
    ServerAnswer answer;
    answer.policy = readServerPolicy(cached->document, cached->trust);
    if (answer.policy.policy.wholeFault)
        //: MEANING-CRITICAL. Why a policy forbids
        return broken(file, Sentence(QT_TRANSLATE_NOOP("Sentence", "the cached policy is damaged")));
    answer.policy.policy.since = cached->fetched;
    const bool isExpired = now < cached->fetched || now - cached->fetched > permissionLasts;
    answer.kind = isExpired ? ServerAnswer::Kind::Expired : ServerAnswer::Kind::Cached;
    return answer;
}

} // namespace candor
