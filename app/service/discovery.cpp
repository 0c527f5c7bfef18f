// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/discovery.h"

namespace candor::service {

namespace {

/// `?originalDomain=contoso.com` where the client came by `lyncdiscover.contoso.com`.
QByteArray originalDomain(const Request& request)
{
    const QString host = request.hostName();
    for (const QString& name : {QStringLiteral("lyncdiscover."), QStringLiteral("lyncdiscoverinternal.")})
        if (host.startsWith(name))
            return "?originalDomain=" + host.mid(name.size()).toLatin1();
    return {};
}

} // namespace

Answer discoveryRoot(const Request& request)
{
    const QByteArray origin = request.origin();
    return jsonAnswer(200,
        {{QStringLiteral("_links"),
            QJsonObject{{QStringLiteral("self"), link(origin + '/')},
                {QStringLiteral("user"), link(origin + userPath + originalDomain(request))},
                {QStringLiteral("xframe"), link(origin + xframePath)}}}});
}

Answer challenge(const Request& request)
{
    Answer answer
        = errorAnswer(401, QStringLiteral("Unauthorized"), {}, QStringLiteral("A token is needed."));
    answer.headers.emplaceBack("WWW-Authenticate",
        "Bearer trusted_issuers=\"\", client_id=\"00000004-0000-0ff1-ce00-000000000000\"");
    answer.headers.emplaceBack("WWW-Authenticate",
        "MsRtcOAuth href=\"" + request.origin() + tokenPath
            + "\",grant_type=\"urn:microsoft.rtc:anonmeeting,password\"");
    return answer;
}

Answer userDocument(const Request& request)
{
    const QByteArray origin = request.origin();
    return jsonAnswer(200,
        {{QStringLiteral("_links"),
            QJsonObject{{QStringLiteral("self"), link(origin + userPath)},
                {QStringLiteral("applications"), link(origin + applicationsPath)}}}});
}

Answer emptyPage()
{
    Answer answer;
    answer.contentType = "text/html; charset=utf-8";
    answer.body = "<!doctype html><html lang=\"en\"><title>Candor</title></html>\n";
    return answer;
}

} // namespace candor::service
