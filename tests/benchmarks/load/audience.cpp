// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/benchmarks/load/audience.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <thread>

namespace candor::bench {

namespace {

constexpr std::size_t atATime = 50;
constexpr const char* applications = "/ucwa/oauth/v1/applications";

std::string textOf(const Reply& reply, const char* name)
{
    const QJsonObject document = QJsonDocument::fromJson(QByteArray::fromStdString(reply.body)).object();
    return document[QString::fromLatin1(name)].toString().toStdString();
}

Question post(std::string target, std::string contentType, std::string body)
{
    Question question;
    question.method = boost::beast::http::verb::post;
    question.target = std::move(target);
    question.contentType = std::move(contentType);
    question.body = std::move(body);
    return question;
}

/// The path of the new application, out of its own link.
std::string pathOf(const Reply& reply)
{
    const QJsonObject document = QJsonDocument::fromJson(QByteArray::fromStdString(reply.body)).object();
    const std::string self = document[u"_links"][u"self"][u"href"].toString().toStdString();
    const std::size_t at = self.find(applications);
    return at == std::string::npos ? std::string() : self.substr(at);
}

} // namespace

Audience::Audience(boost::asio::io_context& loop, Wires& wires, LoadService& service)
    : m_loop(loop)
    , m_service(service)
{
    for (const auto& wire : wires)
        m_seats.push_back({wire.get(), {}});
}

bool Audience::gather()
{
    if (!signIn())
        return false;
    for (std::size_t i = 0; i < std::min(atATime, m_seats.size()); ++i)
        apply(i);
    m_loop.restart();
    m_loop.run();
    return std::all_of(
        m_seats.begin(), m_seats.end(), [](const Seat& seat) { return !seat.application.empty(); });
}

/// Once for all: what checking a password costs is no part of this.
bool Audience::signIn()
{
    const std::string form = std::string("grant_type=password&username=") + LoadService::account
        + "&password=" + QByteArray(LoadService::password).toPercentEncoding().toStdString();
    m_seats.front().wire->ask(post("/WebTicket/oauthtoken", "application/x-www-form-urlencoded", form),
        [this](const Reply& reply) { m_token = textOf(reply, "access_token"); });
    m_loop.restart();
    m_loop.run();
    return !m_token.empty();
}

void Audience::apply(std::size_t seat)
{
    if (seat >= m_seats.size())
        return;
    Question question = post(applications, "application/json", R"({"UserAgent":"Load","EndpointId":"1"})");
    question.token = m_token;
    m_seats[seat].wire->ask(question, [this, seat](const Reply& reply) {
        m_seats[seat].application = pathOf(reply);
        apply(seat + atATime);
    });
}

void Audience::await(Seat& seat)
{
    Question question;
    question.target = seat.application + "/events?ack=1";
    question.token = m_token;
    seat.wire->ask(question, [this, &seat](const Reply& reply) { heard(seat, reply); });
}

void Audience::heard(Seat& seat, const Reply& reply)
{
    if (reply.status != 200 || reply.body.find("\"updated\"") == std::string::npos)
        return;
    m_told.push_back(sinceStart());
    Question question;
    question.target = seat.application + "/policies";
    question.token = m_token;
    seat.wire->ask(question, [this](const Reply& document) {
        if (textOf(document, "disableAutomaticSendTracing") == "Enabled")
            m_obeying.push_back(sinceStart());
    });
}

void Audience::push()
{
    for (Seat& seat : m_seats)
        await(seat);
    m_loop.restart();
    // Until all are waiting: their requests are under way, and none of them is answered yet.
    m_loop.run_for(std::chrono::milliseconds(200) + m_seats.size() * std::chrono::microseconds(400));
    m_start = std::chrono::steady_clock::now();
    std::jthread admin([this] {
        m_service.command({QStringLiteral("policy"), QStringLiteral("set"),
            QStringLiteral("DisableAutomaticSendTracing"), QStringLiteral("Enabled")});
    });
    m_loop.run_for(std::chrono::seconds(30));
}

double Audience::sinceStart() const
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count();
}

} // namespace candor::bench
