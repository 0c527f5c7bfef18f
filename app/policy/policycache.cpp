// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/policycache.h"

#include "app/common/logging.h"
#include "app/policy/cachefile.h"
#include "app/policy/settinglist.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>

namespace candor {

namespace {

constexpr QLatin1StringView cacheEnding(".json");

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

/// Whether there is something that may be believed at the next start and would allow more than \a now.
bool isOutdated(const QString& file, const ServerPolicy& before, const ServerPolicy& now)
{
    const CacheBytes bytes = readCacheFile(file);
    return !bytes.error.isEmpty() || (bytes.content && permitsMore(before, now));
}

/// What cannot be looked at may be there.
bool isThere(const QString& file)
{
    struct stat info
    {
    };
    if (::lstat(QFile::encodeName(file).constData(), &info) == 0)
        return true;
    return errno != ENOENT && errno != ENOTDIR;
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

ServerAnswer believed(const ServerAnswer& cached, bool isMarked)
{
    return isMarked && cached.kind == ServerAnswer::Kind::Cached ? ServerAnswer() : cached;
}

ServerAnswer countedAt(const ServerAnswer& cached, const TrustBoundary& here)
{
    const TrustBoundary& there = cached.policy.trust;
    const QString hostThere = there.answeringOrigin.host();
    const QString hostHere = here.answeringOrigin.host();
    const bool isThere = hostThere == hostHere && there.cloud == here.cloud;
    ServerAnswer answer = cached;
    if (answer.kind == ServerAnswer::Kind::Cached && !isThere)
        answer.kind = ServerAnswer::Kind::Elsewhere;
    return answer;
}

PolicyCache::PolicyCache(const QString& folder, const QString& markFolder)
    : m_folder(QDir::cleanPath(folder))
    , m_markFolder(markFolder)
{
}

QString PolicyCache::fileOf(const QString& accountKey) const
{
    return isAccountKey(accountKey) ? m_folder + u'/' + accountKey + cacheEnding : QString();
}

QString PolicyCache::markOf(const QString& accountKey) const
{
    return m_markFolder.isEmpty() ? QString()
                                  : m_markFolder + QStringLiteral("/policy-outdated-") + accountKey;
}

bool PolicyCache::disown(const QString& accountKey) const
{
    const QString file = fileOf(accountKey);
    if (removeDurably(file))
        return true;
    qCWarning(lcPolicy, "An outdated policy cache cannot be removed");
    if (emptyDurably(file))
        return true;
    const QString mark = markOf(accountKey);
    return !mark.isEmpty() && writeDurably(mark, {}).isEmpty();
}

QString PolicyCache::acceptedFile() const
{
    return m_folder + QStringLiteral("/accepted.json");
}

AcceptedPolicies PolicyCache::accepted() const
{
    return readAccepted(acceptedFile());
}

std::optional<QStringList> PolicyCache::accountKeys() const
{
    QStringList keys;
    if (m_folder.isEmpty())
        return keys;
    std::error_code error;
    const std::filesystem::path folder(QFile::encodeName(m_folder).toStdString());
    for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end;
         at.increment(error)) {
        const QString name = QFile::decodeName(at->path().filename().c_str());
        const QString key = name.chopped(std::min(name.size(), cacheEnding.size()));
        if (name.endsWith(cacheEnding) && isAccountKey(key))
            keys.append(key);
    }
    if (error && error != std::errc::no_such_file_or_directory)
        return std::nullopt;
    return keys;
}

bool PolicyCache::accept(const TrustBoundary& trust, const TenantRecord& record) const
{
    return record.keys.isEmpty() || addAccepted(acceptedFile(), normalizedHost(trust.signInDomain), record);
}

PolicyCache::Stored PolicyCache::store(const QString& accountKey, const QByteArray& document,
    const TrustBoundary& trust, WallTime fetched, const Signed& proof)
{
    const QString file = fileOf(accountKey);
    const ServerPolicy now = readServerPolicy(document, trust);
    if (file.isEmpty() || now.policy.wholeFault) {
        qCWarning(lcPolicy, "A policy that cannot be read is not kept as the last good one");
        return Stored::NotKept;
    }
    const QString mark = markOf(accountKey);
    const ServerPolicy before = load(accountKey, fetched).policy;
    // First: what follows must not be relied on while an older one still could be.
    const bool isAccepted = accept(trust, proof.record);
    // A longer one is no signature, and would not leave room for the document.
    const QByteArray header = proof.header.first(std::min(proof.header.size(), largestSignatureHeader));
    const QString error = writeDurably(file, encodeCache({document, trust, fetched, header}));
    if (error.isEmpty()) {
        if (!mark.isEmpty() && isThere(mark) && !removeDurably(mark))
            qCWarning(lcPolicy, "The mark of an outdated policy cache cannot be removed");
        return isAccepted ? Stored::Kept : Stored::Outlived;
    }
    qCWarning(lcPolicy, "The policy cache cannot be written: %s", qUtf8Printable(error));
    return isOutdated(file, before, now) && !disown(accountKey) ? Stored::Outlived : Stored::NotKept;
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
    answer.proof = {cached->document, cached->signature, accountKey,
        cached->signature.isEmpty() ? AcceptedPolicies() : accepted()};
    const bool isExpired = now < cached->fetched || now - cached->fetched > permissionLasts;
    answer.kind = isExpired ? ServerAnswer::Kind::Expired : ServerAnswer::Kind::Cached;
    const QString mark = markOf(accountKey);
    return believed(answer, !mark.isEmpty() && isThere(mark));
}

} // namespace candor
