// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/admindesk.h"

#include "app/service/adminanswer.h"
#include "app/service/keyedhash.h"

#include <QDateTime>

namespace candor::service {

namespace {

constexpr int mostChanges = 200;
constexpr int daysShown = 14;

Answer broken()
{
    return refusedPage(
        500, QStringLiteral("Not now"), QStringLiteral("The service cannot read its data at this time."));
}

Answer nothingHere()
{
    return refusedPage(404, QStringLiteral("Not found"), QStringLiteral("There is nothing here."));
}

QString daysBefore(WallTime now, int days)
{
    return QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC)
        .date()
        .addDays(-days)
        .toString(Qt::ISODate);
}

/// A policy that a tenant's admin may change.
const PolicyName* changeable(const QByteArray& written)
{
    QString why;
    const PolicyName* name = findPolicyName(QString::fromUtf8(written), why);
    return name && !name->isOfPool ? name : nullptr;
}

PolicySet::Key keyOf(const AdminFrame& frame, const PolicyName& name)
{
    return {PolicyScope::Tenant, frame.tenant, name.name};
}

Answer overtaken()
{
    return refusedPage(409, QStringLiteral("Not changed"),
        QStringLiteral("Somebody else has changed this policy meanwhile. Look at it again."));
}

} // namespace

AdminDesk::AdminDesk(Database& database, const Clock& clock, Jobs jobs, AdminSources sources)
    : m_clock(clock)
    , m_jobs(std::move(jobs))
    , m_sources(std::move(sources))
    , m_database(database)
    , m_admins(database)
    , m_policies(database)
    , m_key(randomBytes(32))
{
}

void AdminDesk::handle(const Request& request, const Reply& reply)
{
    const Reply safely = [reply](const Answer& answer) { reply(secured(answer)); };
    if (request.method == "POST")
        return post(request, safely);
    if (request.method != "GET")
        return safely(methodAnswer("GET, POST"));
    get(request, safely);
}

void AdminDesk::sweep()
{
    const Moment now = m_clock.monotonic();
    m_sessions.sweep(now);
    m_perAccount.sweep(now);
    m_perPeer.sweep(now);
}

QByteArray AdminDesk::formToken(const char* use, const QByteArray& cookie) const
{
    return hmacSha256(m_key, use + QByteArray("\n") + cookie).toHex();
}

void AdminDesk::get(const Request& request, const Reply& reply)
{
    if (request.path == "/style.css")
        return reply(Answer{200, "text/css; charset=utf-8", adminStyle(), {}});
    if (request.path == "/sign-in")
        return reply(signInForm(request, 200, {}));
    const std::optional<Visit> visitor = visit(request, reply);
    if (!visitor)
        return reply(redirect("/sign-in"));
    show(request, *visitor);
}

void AdminDesk::post(const Request& request, const Reply& reply)
{
    if (const std::optional<Answer> no = forgery(request))
        return reply(*no);
    if (request.path == "/sign-in")
        return signIn(request, reply);
    const std::optional<Visit> visitor = visit(request, reply);
    if (!visitor)
        return reply(redirect("/sign-in"));
    if (!isSame(visitor->frame.token, formValue(request.body, "token")))
        return reply(refusedPage(403, QStringLiteral("Refused"),
            QStringLiteral("This form did not come from a page of your session. Nothing was changed.")));
    if (request.path == "/sign-out")
        return signOut(*visitor);
    const PolicyName* name = changeable(formValue(request.body, "name"));
    if (!name || (request.path != "/change" && request.path != "/confirm"))
        return reply(nothingHere());
    if (request.path == "/change")
        propose(*visitor, *name, request.body);
    else
        confirm(*visitor, *name, request.body);
}

std::optional<AdminDesk::Visit> AdminDesk::visit(const Request& request, const Reply& reply)
{
    const QByteArray token = cookieOf(request, sessionCookie);
    const std::optional<AdminSession> session = m_sessions.find(token, m_clock.monotonic());
    if (!session)
        return std::nullopt;
    return Visit{*session, {session->name, session->tenant, formToken("session", token)}, token, reply};
}

void AdminDesk::onDisk(const Visit& visit, Make make)
{
    m_jobs.disk([this, visit, make = std::move(make)] {
        Answer answer = broken();
        bool isGone = false;
        try {
            const std::optional<StoredAdmin> stored = m_admins.find(visit.session.name);
            isGone = !stored || stored->password != visit.session.password
                || stored->tenant != visit.session.tenant;
            answer = isGone ? redirect("/sign-in") : make();
        } catch (const std::exception&) {
            // Told as broken.
        }
        m_jobs.loop([this, visit, isGone, answer] {
            if (isGone)
                m_sessions.end(visit.token);
            visit.reply(answer);
        });
    });
}

void AdminDesk::show(const Request& request, const Visit& visit)
{
    const AdminFrame& frame = visit.frame;
    if (request.path == "/")
        return onDisk(visit, [this, frame] {
            const std::optional<PolicySet> set = m_policies.read();
            return set ? htmlAnswer(200, policiesPage(frame, *set)) : broken();
        });
    if (request.path == "/history")
        return onDisk(visit, [this, frame] {
            const auto changes = m_policies.historyOfTenant(frame.tenant, mostChanges);
            return changes ? htmlAnswer(200, historyPage(frame, *changes)) : broken();
        });
    if (request.path == "/clients")
        return onDisk(visit, [frame, figures = versionFigures(m_sources.versions(frame.tenant))] {
            return htmlAnswer(200, clientsPage(frame, figures));
        });
    if (request.path == "/records")
        return showRecords(visit);
    const PolicyName* name = changeable(request.queryValue("name"));
    if (request.path != "/change" || !name)
        return visit.reply(nothingHere());
    onDisk(visit, [this, frame, name] {
        const std::optional<PolicySet> set = m_policies.read();
        return set ? htmlAnswer(
                   200, changePage(frame, *name, set->values.value(keyOf(frame, *name), notConfigured()), {}))
                   : broken();
    });
}

void AdminDesk::showRecords(const Visit& visit)
{
    onDisk(visit, [this, frame = visit.frame, now = m_clock.monotonic()] {
        if (!m_days || m_daysRead + std::chrono::minutes(1) <= now) {
            m_days = recordDays(m_database, daysBefore(m_clock.now(), daysShown - 1));
            m_daysRead = now;
        }
        return m_days ? htmlAnswer(200, recordsPage(frame, *m_days)) : broken();
    });
}

void AdminDesk::propose(const Visit& visit, const PolicyName& name, const QByteArray& form)
{
    QString why;
    const std::optional<QString> value = policyValue(name, QString::fromUtf8(formValue(form, "value")), why);
    onDisk(visit, [this, frame = visit.frame, &name, value, why, connected = m_sources.clients()] {
        const std::optional<PolicySet> set = m_policies.read();
        if (!set)
            return broken();
        const PolicySet::Key key = keyOf(frame, name);
        if (!value)
            return htmlAnswer(400, changePage(frame, name, set->values.value(key, notConfigured()), why));
        return htmlAnswer(200, confirmPage(frame, key, effectOf(*set, key, *value, connected)));
    });
}

void AdminDesk::confirm(const Visit& visit, const PolicyName& name, const QByteArray& form)
{
    QString why;
    const std::optional<QString> value = policyValue(name, QString::fromUtf8(formValue(form, "value")), why);
    if (!value)
        return visit.reply(refusedPage(400, QStringLiteral("Not changed"), why));
    const QString before = QString::fromUtf8(formValue(form, "before"));
    onDisk(visit, [this, frame = visit.frame, &name, value, before] {
        const Signature by{frame.name, m_clock.now()};
        const Policies::Written written = m_policies.set(keyOf(frame, name), *value, by, before);
        if (written == Policies::Written::Failed)
            return broken();
        if (written == Policies::Written::Overtaken)
            return overtaken();
        m_jobs.loop([this] { m_sources.changed(); });
        return redirect("/");
    });
}

} // namespace candor::service
