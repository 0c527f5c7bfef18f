// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/account/account.h"
#include "app/client/diskthread.h"
#include "app/policy/localpolicy.h"
#include "app/policy/policycache.h"
#include "app/policy/signedanswer.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>

namespace candor {

/// The policy in force: this computer's sources, the server's answers, and the account's last-known-good,
/// weighed whenever one changes. Lives on the UI thread; the cache is read and written on \a disk.
class PolicyKeeper : public QObject
{
    Q_OBJECT

public:
    /// Where the cache is, and the other place, for PolicyCache's marks.
    struct Places
    {
        QString cache;
        QString marks;
    };
    PolicyKeeper(PolicyFolders folders, const Places& places, const Clock& clock, DiskThread& disk,
        QObject* parent = nullptr);
    /// Tries once more to keep what could not be kept.
    ~PolicyKeeper() override;

    const AdminPolicy& policy() const { return m_policy; }
    /// Reads this computer's sources again; then looked().
    void reload() { m_local.reload(); }
    /// When they were last read.
    WallTime lookedAt() const { return m_lookedAt; }

    /// Takes the account's last-known-good into force, then emits opened(). Until then nothing changes.
    void open(const QString& accountKey);
    /// The account is signed in there; what another pool or cloud permitted ends at once.
    void settle(const TrustBoundary& trust);
    /// Nobody is signed in: the server's policy is unknown.
    void close();
    /// The server answered (or did not). A tightening is in force at once; a loosening once it is in the
    /// cache.
    void hear(const PolicyAnswer& answer);

    /// The account's last-known-good from the disk; to be called on the disk thread.
    ServerAnswer load(const QString& accountKey) const;
    /// That answer counts for what is queued while nobody is signed in.
    void rest(const ServerAnswer& answer);
    const AdminPolicy& restingPolicy() const { return m_restingPolicy; }

    /// False where a clock was set or the computer slept since the keeper last looked at the time: what is in
    /// force may be over, and the keeper looks again at once. Any thread.
    bool isTimeAsLastSeen();

    /// What is wrong as long as an earlier policy, which may permit more, could be believed at the next
    /// start.
    Sentence warning() const;

Q_SIGNALS:
    void opened();
    /// What hear() was told is in force now (or changes nothing).
    void heard(bool isDocument);
    void changed();
    /// Other keys are installed: what a server says now may count where what it said did not.
    void keysChanged();
    void looked();
    void warningChanged();

private:
    /// What a server said, and when.
    struct Heard
    {
        PolicyAnswer answer;
        WallTime at{};
        std::chrono::steady_clock::time_point monotonic;
    };
    void resolveAgain();
    void lookAtTheTime();
    void takeLocal();
    void judgeAgain();
    Judgement judgementOf(const Heard& heard) const;
    void hearDocument(const Heard& heard);
    void take(const ServerAnswer& answer, const Heard& heard);
    void learn(const AcceptedPolicies& accepted);
    void learn(const QString& tenant, const TenantRecord& record);
    /// A document that is to be in the cache.
    struct Document
    {
        QString account;
        QByteArray bytes;
        TrustBoundary trust;
        WallTime fetched{};
        PolicyCache::Signed proof;
        quint64 number = 0;
        int failures = 0;
    };
    bool isLatest(const Document& document) const;
    PolicyCache::Stored store(const Document& document);
    void keep(const Document& document, const std::function<void()>& done);
    void noteStored(Document document, PolicyCache::Stored stored);
    void keepAgain();
    /// How long it counts from now on, less than nothing where it no longer does; nothing where time does not
    /// matter to it.
    std::optional<std::chrono::milliseconds> leftOf(
        const ServerAnswer& answer, std::chrono::steady_clock::time_point heard) const;
    bool isOver(const ServerAnswer& answer, std::chrono::steady_clock::time_point heard) const;
    ServerAnswer aged(const ServerAnswer& answer, std::chrono::steady_clock::time_point heard) const;
    std::pair<bool, bool> whatIsOver() const;
    /// Wall time less monotonic time: the same as long as neither a clock is set nor the computer sleeps.
    std::chrono::milliseconds clockOffset() const;
    /// A permission ends by the mere passing of time: until the first one may have ended.
    std::chrono::milliseconds untilNextLook() const;

    const Clock& m_clock;
    DiskThread& m_disk;
    PolicyCache m_cache;
    LocalPolicy m_local;
    WallTime m_lookedAt;
    PolicyKeys m_keys; ///< what m_server and m_resting were judged by
    AcceptedPolicies m_accepted;
    QString m_account;
    std::optional<Heard> m_last; ///< what was heard last; before that counts what was opened
    ServerAnswer m_opened;
    ServerAnswer m_server;
    std::chrono::steady_clock::time_point m_heard;
    QUrl m_lastTelemetryOrigin;
    AdminPolicy m_policy;
    ServerAnswer m_rest; ///< as it was given
    ServerAnswer m_resting;
    std::chrono::steady_clock::time_point m_rested;
    AdminPolicy m_restingPolicy;
    std::pair<bool, bool> m_over; ///< the server's and the resting answer, as weighed last
    std::atomic<std::chrono::milliseconds> m_seenOffset{};
    QTimer m_expiry;
    QHash<QString, quint64> m_latest; ///< number of an account's latest document
    QHash<QString, Document> m_outlived; ///< by what may permit more; tried again
    QTimer m_again;
    const QString m_cacheFolder;
    quint64 m_generation = 0;
};

} // namespace candor
