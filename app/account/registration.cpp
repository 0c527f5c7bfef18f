// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account/registration.h"

#include "app/account/failures.h"
#include "app/account/httpclient.h"
#include "app/account/tokenkeeper.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace candor {

Registration::Registration(HttpClient& http, TokenKeeper& keeper, ApplicationTerms terms, QObject* parent)
    : QObject(parent)
    , m_http(http)
    , m_keeper(keeper)
    , m_terms(std::move(terms))
{
}

void Registration::abandon()
{
    m_call.reset();
    disconnect();
    deleteLater();
}

void Registration::start()
{
    const QJsonObject body{{QStringLiteral("UserAgent"), m_terms.userAgent},
        {QStringLiteral("EndpointId"), m_terms.endpointId}, {QStringLiteral("Culture"), m_terms.culture}};
    HttpCall call;
    call.verb = HttpCall::Verb::Post;
    call.step = SignInStep::Application;
    call.url = m_terms.applications;
    call.deadline = m_terms.deadline;
    call.contentType = "application/json";
    call.body = Secret(QJsonDocument(body).toJson(QJsonDocument::Compact));
    m_call = Held(new AuthorizedCall(
        m_http, m_keeper, std::move(call), [this](const HttpAnswer& answer) { onAnswer(answer); }, this));
}

void Registration::onAnswer(const HttpAnswer& answer)
{
    if (answer.failure) {
        Q_EMIT failed(*answer.failure);
        return;
    }
    if (answer.status != 201) {
        Q_EMIT failed(failureOfStatus(SignInStep::Application, answer));
        return;
    }
    const auto read = readApplication(answer.body, answer.url);
    if (const auto* fault = std::get_if<DocumentFault>(&read)) {
        Q_EMIT failed(failureOf(SignInStep::Application, answer, *fault));
        return;
    }
    const auto& document = std::get<ApplicationDocument>(read);
    for (const QUrl& url : {document.self, document.policies, document.events})
        if (!m_terms.trust.mayReceiveCredentials(url)) {
            Q_EMIT failed(refusal(SignInStep::Application, SignInProblem::HostRefused, answer.url, url));
            return;
        }
    Q_EMIT registered(document);
}

} // namespace candor
