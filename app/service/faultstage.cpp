// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/faultstage.h"

#include "app/service/faultanswer.h"
#include "app/service/faultcertificate.h"
#include "app/service/faultfile.h"

#include <QJsonDocument>

#include <sys/stat.h>

#include <boost/asio/ssl/context.hpp>
#include <cstdio>

namespace candor::service {

namespace {

constexpr int mostListed = 50'000;

void say(const QString& what)
{
    std::fprintf(stderr, "candor-service: %s\n", what.toUtf8().constData());
}

/// Empty where there is no file.
QByteArray stampOf(const QString& path)
{
    struct stat now
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &now) != 0)
        return {};
    QByteArray stamp = QByteArray::number(static_cast<qulonglong>(now.st_ino));
    for (const auto part : {now.st_mtim.tv_sec, now.st_mtim.tv_nsec, static_cast<long>(now.st_size)})
        stamp += ' ' + QByteArray::number(static_cast<qlonglong>(part));
    return stamp;
}

} // namespace

FaultStage::FaultStage(const QString& folder)
    : m_folder(folder)
    , m_seen(seenFileIn(folder))
{
    look();
}

void FaultStage::look()
{
    const QByteArray stamp = stampOf(faultFileIn(m_folder));
    if (stamp == m_stamp)
        return;
    m_stamp = stamp;
    m_plan.reset();
    m_contexts.clear();
    m_seen.close();
    if (stamp.isEmpty())
        say(QStringLiteral("behaves well again"));
    else
        load();
}

void FaultStage::load()
{
    auto read = loadFaultScript(faultFileIn(m_folder));
    if (const QString* error = std::get_if<QString>(&read))
        return say(*error);
    m_plan.emplace(std::get<FaultScript>(std::move(read)));
    const auto rules = m_plan->script().rules.size();
    std::string why;
    for (const FaultRule& rule : m_plan->script().rules)
        if (rule.deed.kind == FaultDeed::Kind::Certificate && !m_contexts.contains(rule.deed.certificate))
            m_contexts[rule.deed.certificate] = wrongTlsContext(rule.deed.certificate, m_plan->script(), why);
    m_listed = 0;
    if (!m_seen.open(QIODevice::WriteOnly | QIODevice::Truncate))
        say(QStringLiteral("%1 cannot be written").arg(m_seen.fileName()));
    list({{QStringLiteral("rules"), rules}}, std::nullopt);
    say(QStringLiteral("misbehaves as scripted, %1 rules").arg(rules));
}

std::optional<FaultTurn> FaultStage::onConnection(int connection)
{
    if (!m_plan)
        return std::nullopt;
    const std::optional<FaultTurn> turn = m_plan->onConnection();
    list({{QStringLiteral("connection"), connection}}, turn);
    return turn;
}

std::optional<FaultTurn> FaultStage::onRequest(int connection, const Request& request)
{
    if (!m_plan)
        return std::nullopt;
    const RequestKind kind = kindOf(request);
    const std::optional<FaultTurn> turn = m_plan->onRequest(request, kind);
    QJsonObject what{{QStringLiteral("connection"), connection},
        {QStringLiteral("method"), QString::fromLatin1(request.method)},
        {QStringLiteral("endpoint"), nameOf(kind.endpoint)}};
    if (!kind.category.isEmpty())
        what.insert(QStringLiteral("category"), kind.category);
    list(what, turn);
    return turn;
}

std::shared_ptr<boost::asio::ssl::context> FaultStage::contextFor(WrongCertificate kind) const
{
    const auto found = m_contexts.find(kind);
    return found == m_contexts.end() ? nullptr : found->second;
}

void FaultStage::list(QJsonObject what, const std::optional<FaultTurn>& turn)
{
    if (!m_seen.isOpen() || ++m_listed > mostListed)
        return;
    if (turn) {
        what.insert(QStringLiteral("rule"), turn->rule);
        what.insert(QStringLiteral("did"), wordsOf(*turn));
    }
    m_seen.write(QJsonDocument(what).toJson(QJsonDocument::Compact) + '\n');
    m_seen.flush();
}

} // namespace candor::service
