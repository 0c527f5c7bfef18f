// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace candor::service {

using Header = std::pair<QByteArray, QByteArray>;

/// One HTTP request, whole, without the socket it came over.
struct Request
{
    QByteArray method;
    QByteArray path; ///< without the query, still percent-encoded
    QByteArray query;
    QList<Header> headers; ///< names in lower case
    QByteArray body;
    /// Tells peers apart for limits; stays in memory.
    QByteArray peer;
    bool isSecure = false;

    /// Empty where there is none.
    QByteArray header(const char* name) const;
    /// The value of that name in the query, empty where there is none.
    QByteArray queryValue(const char* name) const;
    /// `https://host:port` as the client wrote it in Host; empty where that is no host.
    QByteArray origin() const;
    /// The host the client asked for, lower case, without the port.
    QString hostName() const;
};

/// One HTTP answer.
struct Answer
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<Header> headers;
};

/// Takes the answer to one request, once, on the loop; may be kept as long as the answer takes.
using Reply = std::function<void(Answer)>;

Answer jsonAnswer(int status, const QJsonObject& object);
/// `{"code":…,"subcode":…,"message":…}`; an empty subcode is left out.
Answer errorAnswer(int status, const QString& code, const QString& subcode, const QString& message);
/// 405 with Allow.
Answer methodAnswer(const QByteArray& allowed);
/// `{"href":…}`.
QJsonObject link(const QByteArray& href);
/// Value of `name` in `a=1&b=2`, decoded; empty where there is none.
QByteArray formValue(const QByteArray& form, const char* name);

} // namespace candor::service
