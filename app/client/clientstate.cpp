// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/clientstate.h"

#include "app/client/buildreport.h"
#include "app/client/desktopclient.h"
#include "app/client/statedump.h"

namespace candor {

namespace {

QJsonValue choiceToJson(std::optional<bool> choice)
{
    return choice ? QJsonValue(*choice) : QJsonValue(QJsonValue::Null);
}

QString nameOf(options::LoggingLevel level)
{
    constexpr std::array<QLatin1StringView, 3> names{
        QLatin1StringView("Off"), QLatin1StringView("Light"), QLatin1StringView("Full")};
    return names[static_cast<std::size_t>(level)];
}

QJsonObject optionsToJson(const DesktopClient& client)
{
    const Choice choice = client.choice();
    const OptionValues values = client.options();
    return {{QStringLiteral("errorReporting"), choiceToJson(choice.errorReporting)},
        {QStringLiteral("improvementProgram"), choiceToJson(choice.improvementProgram)},
        {QStringLiteral("loggingLevel"), nameOf(values.loggingLevel)},
        {QStringLiteral("systemLog"), values.systemLog},
        {QStringLiteral("minimizeToTray"), values.minimizeToTray}};
}

QJsonObject journalToJson(const DesktopClient& client)
{
    QJsonObject journal;
    for (Category category : allCategories) {
        const CategoryStatus status = client.status(category);
        journal.insert(QLatin1StringView(dumpName(category).data(), qsizetype(dumpName(category).size())),
            QJsonObject{{QStringLiteral("queued"), qint64(status.queued)},
                {QStringLiteral("sent"), qint64(status.sent)}});
    }
    journal.insert(QStringLiteral("bytes"), qint64(client.journalBytes()));
    return journal;
}

QJsonObject collectorToJson(const CollectorView& collector)
{
    constexpr std::array<QLatin1StringView, 4> names{QLatin1StringView("ready"),
        QLatin1StringView("elsewhere"), QLatin1StringView("noRing"), QLatin1StringView("noJournal")};
    const Sentence reason = collector.reason();
    return {{QStringLiteral("state"), names[static_cast<std::size_t>(collector.hindrance)]},
        {QStringLiteral("reason"),
            reason.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(reason.english())}};
}

} // namespace

QJsonObject stateDump(const DesktopClient& client)
{
    const AccountView account = client.account();
    return {{QStringLiteral("contract"), 1}, {QStringLiteral("version"), QStringLiteral(CANDOR_VERSION)},
        {QStringLiteral("build"), buildToJson()}, {QStringLiteral("surface"), QStringLiteral("desktop")},
        {QStringLiteral("account"), account.address.text()},
        {QStringLiteral("signedIn"), account.state == Account::State::SignedIn},
        {QStringLiteral("options"), optionsToJson(client)},
        {QStringLiteral("policy"), policyToJson(client.policy())},
        {QStringLiteral("categories"), categoriesToJson(client.decisions())},
        {QStringLiteral("collector"), collectorToJson(client.collector())},
        {QStringLiteral("journal"), journalToJson(client)},
        {QStringLiteral("telemetryUrl"), client.policy().telemetryOrigin.toString()}};
}

} // namespace candor
