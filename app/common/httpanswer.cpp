// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/httpanswer.h"

#include <QNetworkReply>

#include <array>

namespace candor {

namespace {

/// Errors of the connection and of the protocol leave no answer, even where a status line had come.
bool isOfStatus(QNetworkReply::NetworkError error, int status)
{
    // Qt takes any 407 for a proxy's; a real proxy's leaves no status, since it answers CONNECT.
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return status == 407;
    // By the hundred: the connection's, the proxy's, the content's, the protocol's, the server's.
    constexpr std::array leavesAnswer{false, false, true, false, true};
    return error == QNetworkReply::NoError || leavesAnswer[std::size_t(error) / 100]
        || error == QNetworkReply::ProtocolInvalidOperationError; // so Qt calls a 400
}

} // namespace

int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isWholeAnswer(const QNetworkReply& reply, qint64 received)
{
    const int status = statusOf(reply);
    if (!isOfStatus(reply.error(), status))
        return false;
    // These may announce a body that does not come.
    if (status == 204 || status == 304)
        return true;
    // Qt takes a connection's end for the end of the body, whatever length was announced.
    return received >= reply.header(QNetworkRequest::ContentLengthHeader).toLongLong();
}

} // namespace candor
