// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/meeting.h"

#include "app/common/address.h"
#include "app/service/discovery.h"

#include <QRegularExpression>

namespace candor::service {

namespace {

/// The tenant the organiser belongs to: named by the organiser's address, by the host, or the only one there
/// is.
QString tenantOf(const Request& request, const MeetingName& meeting, Accounts& accounts)
{
    QString domain = meeting.organiser.section(u'@', 1);
    if (domain.isEmpty() && request.hostName().startsWith(u"meet."))
        domain = request.hostName().mid(5);
    if (domain.isEmpty())
        domain = accounts.onlyTenant();
    return accounts.hasTenant(domain) ? domain : QString();
}

Answer page(const MeetingName& meeting)
{
    Answer answer = emptyPage();
    answer.headers.emplaceBack("Content-Security-Policy", "default-src 'none'");
    answer.body
        = "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>Meeting</title>\n<h1>Meeting "
        + meeting.id.toHtmlEscaped().toUtf8()
        + "</h1>\n<p>Open this address in Candor to join. This page sends nothing.</p></html>\n";
    return answer;
}

} // namespace

std::optional<MeetingName> meetingOf(const Request& request)
{
    static const QRegularExpression form(
        QStringLiteral("^(/meet)?/([A-Za-z0-9._-]{1,64}(?:@[A-Za-z0-9.-]{1,255})?)/([A-Za-z0-9_-]{1,64})$"));
    const auto match = form.match(QString::fromUtf8(QByteArray::fromPercentEncoding(request.path)));
    if (!match.hasMatch() || (match.captured(1).isEmpty() && !request.hostName().startsWith(u"meet.")))
        return std::nullopt;
    return MeetingName{match.captured(2).toLower(), match.captured(3)};
}

Answer meetingPage(
    const Request& request, const MeetingName& meeting, Accounts& accounts, const PolicySet& policies)
{
    const QString tenant = tenantOf(request, meeting, accounts);
    if (tenant.isEmpty())
        return errorAnswer(404, QStringLiteral("NotFound"), {}, QStringLiteral("There is no such meeting."));
    if (!request.header("accept").contains("application/json"))
        return page(meeting);
    const QString uri = QStringLiteral("sip:%1@%2;gruu;opaque=app:conf:focus:id:%3")
                            .arg(meeting.organiser.section(u'@', 0, 0), tenant, meeting.id);
    QJsonObject document{{QStringLiteral("onlineMeetingUri"), uri},
        {QStringLiteral("_links"),
            QJsonObject{{QStringLiteral("self"), link(request.origin() + request.path)},
                {QStringLiteral("token"), link(request.origin() + tokenPath)},
                {QStringLiteral("applications"), link(request.origin() + applicationsPath)}}}};
    if (const std::optional<bool> telemetry = policies.meetingTelemetry(request.hostName()))
        document.insert(QStringLiteral("meetingUxEnableTelemetry"), *telemetry);
    return jsonAnswer(200, document);
}

} // namespace candor::service
