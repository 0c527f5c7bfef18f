// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/policykeeper.h"

#include "app/account/backoff.h"
#include "app/common/logging.h"
#include "app/consent/explanation.h"

namespace candor {

namespace {

/// Whether `next` allows nothing that `now` forbids, whatever a person may choose.
bool isNoLooser(const AdminPolicy& now, const AdminPolicy& next)
{
    const Choice everything{true, true};
    const Decisions before = decide(now, everything, Surface::Desktop, endpointOf(now));
    const Decisions after = decide(next, everything, Surface::Desktop, endpointOf(next));
    for (Category category : allCategories)
        if (after[category].isAllowed() && !before[category].isAllowed())
            return false;
    return now.telemetryOrigin == next.telemetryOrigin || next.telemetryOrigin.isEmpty();
}

} // namespace

PolicyKeeper::PolicyKeeper(
    PolicyFolders folders, const Places& places, const Clock& clock, DiskThread& disk, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_disk(disk)
    , m_cache(places.cache, places.marks)
    , m_local(std::move(folders))
    , m_lookedAt(clock.now())
    , m_cacheFolder(places.cache)
{
    connect(&m_local, &LocalPolicy::changed, this, &PolicyKeeper::resolveAgain);
    connect(&m_local, &LocalPolicy::looked, this, [this] {
        m_lookedAt = m_clock.now();
        Q_EMIT looked();
    });
    // A permission ends by the mere passing of time.
    m_expiry.setInterval(std::chrono::minutes(10));
    connect(&m_expiry, &QTimer::timeout, this, &PolicyKeeper::resolveAgain);
    m_expiry.start();
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &PolicyKeeper::keepAgain);
    m_policy = resolve(m_local.sources(), m_server);
    m_restingPolicy = m_policy;
}

PolicyKeeper::~PolicyKeeper()
{
    m_disk.wait(); // the cache is in use there
    for (const Document& document : std::as_const(m_outlived))
        if (isLatest(document))
            store(document);
}

void PolicyKeeper::open(const QString& accountKey)
{
    m_account = accountKey;
    const quint64 generation = ++m_generation;
    m_disk.run(
        this, [this, accountKey, now = m_clock.now()] { return m_cache.load(accountKey, now); },
        [this, generation](const ServerAnswer& answer) {
            if (generation != m_generation)
                return;
            m_server = answer;
            m_heard = m_clock.monotonic();
            m_lastTelemetryOrigin = answer.policy.telemetryOrigin;
            resolveAgain();
            Q_EMIT opened();
        });
}

void PolicyKeeper::close()
{
    ++m_generation;
    m_account.clear();
    m_server = {};
    m_lastTelemetryOrigin.clear();
    resolveAgain();
}

void PolicyKeeper::hear(const PolicyAnswer& answer)
{
    if (m_account.isEmpty())
        return;
    if (answer.outcome == PolicyAnswer::Outcome::Unreachable)
        Q_EMIT heard(false); // the last-known-good goes on counting
    else
        hearDocument(answer);
}

void PolicyKeeper::hearDocument(const PolicyAnswer& answer)
{
    ServerAnswer answerHeard;
    answerHeard.kind = ServerAnswer::Kind::Current;
    answerHeard.lastTelemetryOrigin = m_lastTelemetryOrigin;
    const bool isDocument = answer.outcome == PolicyAnswer::Outcome::Document;
    if (isDocument)
        answerHeard.policy = readServerPolicy(answer.document, answer.trust);
    else
        answerHeard.policy.policy.wholeFault = PolicyFault{answer.url.host(), 0, 0, {},
            //: MEANING-CRITICAL. Why a policy forbids. %1: number of the HTTP status
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the server's answer (status %1) is no policy"),
                answer.failure.httpStatus)};
    answerHeard.policy.policy.source = PolicySource::Server;
    answerHeard.policy.policy.where = answer.url.host();
    answerHeard.policy.policy.since = m_clock.now();

    const bool isFaulty = answerHeard.policy.policy.wholeFault.has_value();
    const quint64 generation = ++m_generation;
    auto takeEffect = [this, answerHeard, isFaulty, isDocument] {
        m_server = answerHeard;
        m_heard = m_clock.monotonic();
        if (!isFaulty)
            m_lastTelemetryOrigin = answerHeard.policy.telemetryOrigin;
        resolveAgain();
        Q_EMIT heard(isDocument);
    };
    const bool tightens = isNoLooser(m_policy, resolve(m_local.sources(), answerHeard));
    if (tightens)
        takeEffect();
    if (isFaulty)
        return tightens ? void() : takeEffect(); // what cannot be read is no last-known-good
    const quint64 number = ++m_latest[m_account];
    keep({m_account, answer.document, answer.trust, m_clock.now(), number, 0},
        [this, generation, tightens, takeEffect] {
            if (generation == m_generation && !tightens)
                takeEffect();
        });
}

bool PolicyKeeper::isLatest(const Document& document) const
{
    return document.number == m_latest.value(document.account);
}

PolicyCache::Stored PolicyKeeper::store(const Document& document)
{
    return m_cache.store(document.account, document.bytes, document.trust, document.fetched);
}

void PolicyKeeper::keep(const Document& document, const std::function<void()>& done)
{
    m_disk.run(
        this, [this, document] { return store(document); },
        [this, document, done](PolicyCache::Stored stored) {
            noteStored(document, stored);
            done();
        });
}

void PolicyKeeper::noteStored(Document document, PolicyCache::Stored stored)
{
    if (stored != PolicyCache::Stored::Kept)
        qCWarning(lcPolicy, "the server's policy could not be kept for a restart");
    if (!isLatest(document))
        return;
    if (stored != PolicyCache::Stored::Outlived) {
        if (m_outlived.remove(document.account) > 0)
            Q_EMIT warningChanged();
        return;
    }
    ++document.failures;
    m_outlived.insert(document.account, document);
    m_again.start(Backoff{std::chrono::seconds(1), std::chrono::minutes(10)}.wait(document.failures));
    Q_EMIT warningChanged();
}

void PolicyKeeper::keepAgain()
{
    for (const Document& document : std::as_const(m_outlived))
        if (isLatest(document))
            keep(document, [] {});
}

Sentence PolicyKeeper::warning() const
{
    if (m_outlived.isEmpty())
        return {};
    return Sentence(
        //: MEANING-CRITICAL. %1: path of a folder
        QT_TRANSLATE_NOOP("Sentence",
            "The policy in force could not be saved in %1. It holds while the program runs, and saving is "
            "tried again; until then a start without a connection goes by an earlier policy, which may "
            "permit "
            "more."),
        m_cacheFolder);
}

ServerAnswer PolicyKeeper::aged(const ServerAnswer& given, std::chrono::steady_clock::time_point heard) const
{
    ServerAnswer answer = given;
    const bool counts
        = answer.kind == ServerAnswer::Kind::Current || answer.kind == ServerAnswer::Kind::Cached;
    if (!counts || !answer.policy.policy.since || answer.policy.policy.wholeFault)
        return answer;
    // Within one run the monotonic clock tells a server's silence, whatever is done to the other one.
    const bool isOld = m_clock.monotonic() - heard > PolicyCache::permissionLasts
        || m_clock.now() - *answer.policy.policy.since > PolicyCache::permissionLasts;
    const bool isSetBack
        = answer.kind == ServerAnswer::Kind::Cached && m_clock.now() < *answer.policy.policy.since;
    if (isOld || isSetBack)
        answer.kind = ServerAnswer::Kind::Expired;
    return answer;
}

void PolicyKeeper::resolveAgain()
{
    m_policy = resolve(m_local.sources(), aged(m_server, m_heard));
    m_restingPolicy = resolve(m_local.sources(), aged(m_resting, m_rested));
    Q_EMIT changed();
}

ServerAnswer PolicyKeeper::load(const QString& accountKey) const
{
    return m_cache.load(accountKey, m_clock.now());
}

void PolicyKeeper::rest(const ServerAnswer& answer)
{
    m_resting = answer;
    m_rested = m_clock.monotonic();
    resolveAgain();
}

} // namespace candor
