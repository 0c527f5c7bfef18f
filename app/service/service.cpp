// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/service.h"

#include "app/service/discovery.h"
#include "app/service/policykey.h"

namespace candor::service {

namespace {

Answer notFound()
{
    return errorAnswer(404, QStringLiteral("NotFound"), {}, QStringLiteral("There is nothing here."));
}

Answer unavailable()
{
    return errorAnswer(500, QStringLiteral("ServiceFailure"), QStringLiteral("ProvisioningDataUnavailable"),
        QStringLiteral("The policies cannot be read now."));
}

/// Empty where there is none.
QByteArray bearer(const Request& request)
{
    const QByteArray value = request.header("authorization");
    return value.left(7).toLower() == "bearer " ? value.mid(7).trimmed() : QByteArray();
}

bool isRead(const Request& request)
{
    return request.method == "GET";
}

} // namespace

Service::Service(Database& database, const Pseudonyms& pseudonyms, const Clock& clock, Jobs jobs)
    : m_database(database)
    , m_clock(clock)
    , m_jobs(jobs)
    , m_accounts(database)
    , m_policies(database)
    , m_tokenOffice(m_accounts, pseudonyms, m_tokens, jobs)
    , m_intake(database, pseudonyms, clock, jobs)
    , m_version(database.version())
    , m_known(m_policies.read().value_or(PolicySet()))
{
}

void Service::handle(const Request& request, const Reply& reply)
{
    const QByteArray& path = request.path;
    if (path == "/v1/logs")
        return m_intake.answer(request, reply);
    if (path == tokenPath)
        return m_tokenOffice.answer(request, m_clock.monotonic(), reply);
    if (path == userPath || path == applicationsPath || path.startsWith(applicationsPath + QByteArray("/")))
        return withToken(request, reply);
    const std::optional<MeetingName> name = meetingOf(request);
    if (!name && path != "/" && path != xframePath)
        return reply(notFound());
    if (!isRead(request))
        return reply(methodAnswer("GET"));
    if (name)
        return meeting(request, *name, reply);
    reply(path == "/" ? discoveryRoot(request) : emptyPage());
}

void Service::withToken(const Request& request, const Reply& reply)
{
    const std::optional<Principal> principal = m_tokens.find(bearer(request), m_clock.monotonic());
    if (!principal)
        return reply(challenge(request));
    if (request.path == userPath)
        return reply(isRead(request) ? userDocument(request) : methodAnswer("GET"));
    applications(request, *principal, reply);
}

void Service::applications(const Request& request, const Principal& principal, const Reply& reply)
{
    const Moment now = m_clock.monotonic();
    if (request.path == applicationsPath)
        return reply(
            request.method == "POST" ? m_applications.add(request, principal, now) : methodAnswer("POST"));
    const QByteArray rest = request.path.mid(qstrlen(applicationsPath) + 1);
    const qsizetype slash = rest.indexOf('/');
    const QByteArray id = slash < 0 ? rest : rest.left(slash);
    if (!m_applications.has(id, principal, now))
        return reply(applicationNotFound());
    application(id, slash < 0 ? QByteArray() : rest.mid(slash), request, principal, reply);
}

void Service::application(const QByteArray& id, const QByteArray& rest, const Request& request,
    const Principal& principal, const Reply& reply)
{
    if (rest.isEmpty()) {
        if (request.method != "DELETE")
            return reply(methodAnswer("DELETE"));
        m_applications.remove(id);
        return reply(Answer{204, {}, {}, {}});
    }
    const bool hasPolicies = rest == "/policies" && !principal.address.isEmpty();
    if (rest != "/events" && !hasPolicies)
        return reply(notFound());
    if (!isRead(request))
        return reply(methodAnswer("GET"));
    if (hasPolicies)
        return policies(request, principal.tenant, reply);
    m_applications.poll(id, request, m_clock.monotonic(), reply);
}

void Service::policies(const Request& request, const QString& tenant, const Reply& reply)
{
    m_jobs.disk([this, origin = request.origin(), path = request.path, tenant, reply] {
        m_jobs.loop([reply, answer = policiesAnswer(origin, path, tenant)] { reply(answer); });
    });
}

Answer Service::policiesAnswer(const QByteArray& origin, const QByteArray& path, const QString& tenant)
{
    const std::optional<PolicySet> set = m_policies.read();
    const PolicyKeyReading reading = m_keyFolder.isEmpty() ? PolicyKeyReading() : readPolicyKey(m_keyFolder);
    // Unsigned where they should be signed they would forbid; unavailable, the clients go by what they have.
    if (!set || !reading.why.isEmpty())
        return unavailable();
    Answer answer = jsonAnswer(200, policyDocument(set->ofTenant(tenant), origin, origin + path));
    if (reading.key)
        answer.headers.append(
            {policySignatureHeader, reading.key->header(tenant, m_clock.now(), answer.body)});
    return answer;
}

void Service::meeting(const Request& request, const MeetingName& name, const Reply& reply)
{
    m_jobs.disk([this, request, name, reply] {
        const std::optional<PolicySet> set = m_policies.read();
        const Answer answer = set ? meetingPage(request, name, m_accounts, *set) : unavailable();
        m_jobs.loop([answer, reply] { reply(answer); });
    });
}

void Service::lookForChanges()
{
    // One look at a time: a disk that is busy must not gather a queue of looks.
    if (std::exchange(m_isLooking, true))
        return;
    m_jobs.disk([this] {
        std::optional<PolicySet> set;
        try {
            set = readIfChanged();
        } catch (const std::exception&) {
            // Looked at again at the next beat.
        }
        m_jobs.loop([this, set] {
            m_isLooking = false;
            if (set)
                changed(*set);
        });
    });
}

void Service::policiesWritten()
{
    m_jobs.disk([this] {
        const std::optional<PolicySet> set = m_policies.read();
        m_jobs.loop([this, set] {
            if (set)
                changed(*set);
        });
    });
}

std::optional<PolicySet> Service::readIfChanged()
{
    const qint64 version = m_database.version();
    if (version == m_version)
        return std::nullopt;
    std::optional<PolicySet> set = m_policies.read();
    if (set)
        m_version = version;
    return set;
}

void Service::changed(const PolicySet& now)
{
    const QSet<QString> tenants = m_applications.tenants();
    QSet<QString> concerned;
    for (const QString& tenant : tenants)
        if (m_known.ofTenant(tenant) != now.ofTenant(tenant))
            concerned.insert(tenant);
    m_known = now;
    m_applications.policiesChanged(concerned);
}

void Service::sweep()
{
    const Moment now = m_clock.monotonic();
    m_applications.sweep(now);
    m_tokens.sweep(now);
    m_tokenOffice.sweep(now);
}

} // namespace candor::service
