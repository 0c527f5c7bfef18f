// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/policykeeper.h"

#include "app/account/backoff.h"
#include "app/common/logging.h"
#include "app/consent/explanation.h"
#include "app/policy/settinglist.h"

namespace candor {

namespace {

constexpr std::chrono::milliseconds mostBetweenLooks = std::chrono::seconds(5);

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

/// What is in force, and beside it what the next one forbids.
SourcePolicy tightened(SourcePolicy now, const SourcePolicy& next)
{
    for (const SettingRow& row : settingList) {
        const auto i = static_cast<std::size_t>(row.setting);
        if (!next.faults[i] && !forbids(row, next.values[i]))
            continue;
        now.values[i] = next.values[i];
        now.faults[i] = next.faults[i];
    }
    return now;
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
    , m_keys(m_local.keys())
    , m_accepted(m_cache.accepted())
    , m_cacheFolder(places.cache)
{
    connect(&m_local, &LocalPolicy::changed, this, &PolicyKeeper::takeLocal);
    connect(&m_local, &LocalPolicy::looked, this, [this] {
        m_lookedAt = m_clock.now();
        Q_EMIT looked();
    });
    m_expiry.setSingleShot(true);
    m_expiry.setTimerType(Qt::PreciseTimer);
    connect(&m_expiry, &QTimer::timeout, this, &PolicyKeeper::lookAtTheTime);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &PolicyKeeper::keepAgain);
    m_policy = resolve(m_local.sources(), m_server);
    m_restingPolicy = m_policy;
    m_seenOffset = clockOffset();
    m_expiry.start(untilNextLook());
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
    m_last.reset();
    const quint64 generation = ++m_generation;
    using Opened = std::pair<ServerAnswer, AcceptedPolicies>;
    m_disk.run(
        this,
        [this, accountKey, now = m_clock.now()] {
            return Opened(m_cache.load(accountKey, now), m_cache.accepted());
        },
        [this, generation](const Opened& found) {
            if (generation != m_generation)
                return;
            learn(found.second);
            m_opened = found.first;
            m_opened.proof.accepted = m_accepted;
            m_server = judge(m_opened, m_keys, m_clock.now()).answer;
            m_heard = m_clock.monotonic();
            m_lastTelemetryOrigin = m_server.policy.telemetryOrigin;
            resolveAgain();
            Q_EMIT opened();
        });
}

void PolicyKeeper::settle(const TrustBoundary& trust)
{
    const ServerAnswer counted = countedAt(m_opened, trust);
    if (m_last || counted.kind == m_opened.kind)
        return; // that server has answered already, or nothing ends
    m_opened = counted;
    judgeAgain();
    resolveAgain();
}

void PolicyKeeper::close()
{
    ++m_generation;
    m_account.clear();
    m_last.reset();
    m_opened = {};
    m_server = {};
    m_lastTelemetryOrigin.clear();
    resolveAgain();
}

void PolicyKeeper::hear(const PolicyAnswer& answer)
{
    if (m_account.isEmpty())
        return;
    if (answer.outcome == PolicyAnswer::Outcome::Unreachable) {
        lookAtTheTime(); // the last-known-good goes on counting, as long as it may
        Q_EMIT heard(false);
    } else
        hearDocument(Heard(*(m_last = Heard{answer, m_clock.now(), m_clock.monotonic()})));
}

Judgement PolicyKeeper::judgementOf(const Heard& heard) const
{
    const PolicyAnswer& answer = heard.answer;
    ServerAnswer given;
    given.kind = ServerAnswer::Kind::Current;
    // The account may have moved since: no step leads from cloud to cloud.
    if (answer.trust.mayReceiveTelemetry(m_lastTelemetryOrigin))
        given.lastTelemetryOrigin = m_lastTelemetryOrigin;
    if (answer.outcome == PolicyAnswer::Outcome::Document)
        given.policy = readServerPolicy(answer.document, answer.trust);
    else
        given.policy.policy.wholeFault = PolicyFault{answer.url.host(), 0, 0, {},
            //: MEANING-CRITICAL. Why a policy forbids. %1: number of the HTTP status
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the server's answer (status %1) is no policy"),
                answer.failure.httpStatus)};
    given.policy.policy.source = PolicySource::Server;
    given.policy.policy.where = answer.url.host();
    given.policy.policy.since = heard.at;
    given.proof = {answer.document, answer.signature, m_account, m_accepted};
    return judge(given, m_keys, m_clock.now());
}

void PolicyKeeper::take(const ServerAnswer& answer, const Heard& heard)
{
    m_server = answer;
    m_heard = heard.monotonic;
    if (answer.kind != ServerAnswer::Kind::Unknown && !answer.policy.policy.wholeFault)
        m_lastTelemetryOrigin = answer.policy.telemetryOrigin;
    resolveAgain();
    Q_EMIT this->heard(heard.answer.outcome == PolicyAnswer::Outcome::Document);
}

void PolicyKeeper::hearDocument(const Heard& heard)
{
    const Judgement judgement = judgementOf(heard);
    const ServerAnswer& answer = judgement.answer;
    const bool isRefused = answer.kind == ServerAnswer::Kind::Unknown || answer.policy.policy.wholeFault;
    const quint64 generation = ++m_generation;
    const bool tightens = isNoLooser(m_policy, resolve(m_local.sources(), answer));
    if (tightens || isRefused) // what cannot be read or believed is no last-known-good
        take(answer, heard);
    if (isRefused)
        return;
    // What it permits waits until it is kept; what it forbids does not.
    const SourcePolicy meanwhile = tightened(m_server.policy.policy, answer.policy.policy);
    if (!tightens && meanwhile != m_server.policy.policy) {
        m_server.policy.policy = meanwhile;
        resolveAgain();
    }
    if (judgement.record)
        learn(normalizedHost(answer.policy.trust.signInDomain), *judgement.record);
    const quint64 number = ++m_latest[m_account];
    const PolicyCache::Signed proof{heard.answer.signature, judgement.record.value_or(TenantRecord())};
    keep({m_account, heard.answer.document, heard.answer.trust, heard.at, proof, number, 0},
        [this, generation, tightens, answer, heard] {
            if (generation == m_generation && !tightens)
                take(answer, heard);
        });
}

/// What is known here may be ahead of the disk.
void PolicyKeeper::learn(const AcceptedPolicies& accepted)
{
    m_accepted.fault = accepted.fault;
    for (auto tenant = accepted.tenants.begin(); tenant != accepted.tenants.end(); ++tenant)
        m_accepted.tenants[tenant.key()]
            = merged(tenant.value(), m_accepted.tenants.value(tenant.key(), tenant.value()));
}

void PolicyKeeper::learn(const QString& tenant, const TenantRecord& record)
{
    m_accepted.tenants[tenant] = merged(m_accepted.tenants.value(tenant), record);
}

void PolicyKeeper::takeLocal()
{
    if (m_keys != m_local.keys()) {
        m_keys = m_local.keys();
        judgeAgain();
        Q_EMIT keysChanged();
    }
    resolveAgain();
}

/// Another key, or none any more: what is in force has to be proven anew.
void PolicyKeeper::judgeAgain()
{
    m_resting = judge(m_rest, m_keys, m_clock.now()).answer;
    if (m_last)
        return hearDocument(Heard(*m_last));
    m_opened.proof.accepted = m_accepted;
    m_server = judge(m_opened, m_keys, m_clock.now()).answer;
    m_lastTelemetryOrigin = m_server.policy.telemetryOrigin;
}

bool PolicyKeeper::isLatest(const Document& document) const
{
    return document.number == m_latest.value(document.account);
}

PolicyCache::Stored PolicyKeeper::store(const Document& document)
{
    return m_cache.store(document.account, document.bytes, document.trust, document.fetched, document.proof);
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

std::optional<std::chrono::milliseconds> PolicyKeeper::leftOf(
    const ServerAnswer& answer, std::chrono::steady_clock::time_point heard) const
{
    using std::chrono::milliseconds;
    const std::optional<WallTime> since = answer.policy.policy.since;
    const bool counts
        = answer.kind == ServerAnswer::Kind::Current || answer.kind == ServerAnswer::Kind::Cached;
    if (!counts || !since || answer.policy.policy.wholeFault)
        return std::nullopt;
    const WallTime now = m_clock.now();
    if (answer.kind == ServerAnswer::Kind::Cached && now < *since)
        return -milliseconds(1);
    // Within one run the monotonic clock tells a server's silence, whatever is done to the other one.
    return PolicyCache::permissionLasts
        - std::max<milliseconds>(now - *since, std::chrono::floor<milliseconds>(m_clock.monotonic() - heard));
}

bool PolicyKeeper::isOver(const ServerAnswer& answer, std::chrono::steady_clock::time_point heard) const
{
    const auto left = leftOf(answer, heard);
    return left && left->count() < 0;
}

ServerAnswer PolicyKeeper::aged(const ServerAnswer& given, std::chrono::steady_clock::time_point heard) const
{
    ServerAnswer answer = given;
    if (isOver(given, heard))
        answer.kind = ServerAnswer::Kind::Expired;
    return answer;
}

std::pair<bool, bool> PolicyKeeper::whatIsOver() const
{
    return {isOver(m_server, m_heard), isOver(m_resting, m_rested)};
}

std::chrono::milliseconds PolicyKeeper::clockOffset() const
{
    return std::chrono::floor<std::chrono::milliseconds>(
        m_clock.now().time_since_epoch() - m_clock.monotonic().time_since_epoch());
}

bool PolicyKeeper::isTimeAsLastSeen()
{
    constexpr std::chrono::seconds drift{2}; // of a clock that is set right little by little
    if (std::chrono::abs(clockOffset() - m_seenOffset.load()) < drift)
        return true;
    QMetaObject::invokeMethod(this, &PolicyKeeper::lookAtTheTime, Qt::QueuedConnection);
    return false;
}

std::chrono::milliseconds PolicyKeeper::untilNextLook() const
{
    std::chrono::milliseconds next = std::chrono::minutes(10);
    for (const auto& left : {leftOf(m_server, m_heard), leftOf(m_resting, m_rested)})
        if (left && left->count() >= 0)
            // Clocks are set, and computers sleep: neither wakes a timer.
            next = std::min({next, *left + std::chrono::milliseconds(1), mostBetweenLooks});
    return next;
}

void PolicyKeeper::lookAtTheTime()
{
    const auto offset = clockOffset();
    if (whatIsOver() != m_over)
        return resolveAgain();
    m_seenOffset = offset;
    m_expiry.start(untilNextLook());
}

void PolicyKeeper::resolveAgain()
{
    const auto offset = clockOffset();
    m_over = whatIsOver();
    m_policy = resolve(m_local.sources(), aged(m_server, m_heard));
    m_restingPolicy = resolve(m_local.sources(), aged(m_resting, m_rested));
    m_expiry.start(untilNextLook());
    Q_EMIT changed();
    m_seenOffset = offset; // now that everybody has heard
}

ServerAnswer PolicyKeeper::load(const QString& accountKey) const
{
    return m_cache.load(accountKey, m_clock.now());
}

void PolicyKeeper::rest(const ServerAnswer& answer)
{
    m_rest = answer;
    m_resting = judge(m_rest, m_keys, m_clock.now()).answer;
    m_rested = m_clock.monotonic();
    resolveAgain();
}

} // namespace candor
