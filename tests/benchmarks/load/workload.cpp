// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/benchmarks/load/workload.h"

#include "app/telemetry/encoder.h"
#include "app/telemetry/otlp.h"

#include <sqlite3.h>

#include <cstdlib>

namespace candor::bench {

namespace {

constexpr const char* user = "bf204bc5-8e76-38f0-80e5-cb26c438ee6c";

/// The number stands in the last bytes, where it can be read off again.
RecordUid uidOf(int number)
{
    RecordUid uid{};
    uid[6] = 0x40;
    uid[8] = 0x80;
    for (std::size_t i = 0; i < 4; ++i)
        uid[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    return uid;
}

Category categoryOf(int client)
{
    return allCategories[static_cast<std::size_t>(client) % categoryCount];
}

/// The attribute that repeats the record's number.
constexpr std::array<const char*, categoryCount> numbered{"candor.sign_in.attempts", "candor.exits.clean",
    "candor.performance.uptime_seconds", "candor.system.memory_mb"};

JournalRecord packed(const Event& event, int number)
{
    RecordBuffer bytes;
    const std::size_t size = pack(event, {everyVersion}, maxRecordBytes, bytes);
    const WallTime now{std::chrono::milliseconds(1'790'000'000'000)};
    return {event.category(), 1, uidOf(number), now, {bytes.data(), size}};
}

JournalRecord recordOf(Category category, int number)
{
    CensusEvent census;
    UsageEvent usage;
    ErrorEvent error;
    ImprovementEvent improvement;
    switch (category) {
    case Category::Census:
        census.add<"device.model.name">("ThinkPad X1 Carbon Gen 11");
        census.add<"os.name">("Debian GNU/Linux");
        census.add<"user.hash">(user);
        census.add<"app.installation.id">("5f0c9b1e-7c1d-4a53-9a0e-3f6f0d1c2b3a");
        census.add<"candor.sign_in.attempts">(number);
        return packed(census, number);
    case Category::Usage:
        usage.add<"candor.federation_partner">("contoso.test");
        usage.add<"candor.exits.clean">(number);
        return packed(usage, number);
    case Category::ErrorReporting:
        error.add<"user.id">("alice@contoso.test");
        error.add<"client.address">("192.0.2.17");
        error.add<"candor.log_excerpt">("sign-in failed for sip:alice@contoso.test: time-out");
        error.add<"candor.performance.uptime_seconds">(number);
        return packed(error, number);
    case Category::ImprovementProgram:
        improvement.add<"candor.system.memory_mb">(number);
        break;
    }
    return packed(improvement, number);
}

std::string bodyOf(int client)
{
    Batch batch;
    batch.category = categoryOf(client);
    for (int i = 0; i < Workload::perClient; ++i) {
        const int number = client * Workload::perClient + i;
        batch.records.push_back(recordOf(batch.category, number));
    }
    Envelope envelope;
    return envelope.fill(batch, QStringLiteral("1.0.0")) ? envelope.packed().toStdString() : std::string();
}

/// Whether the row is the one that the client with that number sent.
bool isRight(int number, const std::string& category, const std::string& attributes)
{
    const Category expected = categoryOf(number / Workload::perClient);
    const std::string content
        = std::string("\"") + numbered[indexOf(expected)] + "\":" + std::to_string(number);
    const std::size_t at = attributes.find(content);
    const bool isWhole = at != std::string::npos
        && std::string_view(",}").find(attributes[at + content.size()]) != std::string_view::npos;
    return isWhole && category == wireName(expected) && attributes.find("alice") == std::string::npos;
}

} // namespace

Workload::Workload(int first, int clients)
{
    m_bodies.reserve(static_cast<std::size_t>(clients));
    for (int client = first; client < first + clients; ++client)
        m_bodies.push_back(bodyOf(client));
}

Stored compare(const std::string& records, int clients)
{
    const int sent = clients * Workload::perClient;
    std::vector<bool> found(static_cast<std::size_t>(sent));
    Stored stored{sent, 0};
    sqlite3* database = nullptr;
    sqlite3_stmt* rows = nullptr;
    sqlite3_open_v2(records.c_str(), &database, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_prepare_v2(database, "SELECT uid, category, attributes FROM records", -1, &rows, nullptr);
    const auto text = [&](int column) {
        return std::string(reinterpret_cast<const char*>(sqlite3_column_text(rows, column)));
    };
    while (sqlite3_step(rows) == SQLITE_ROW) {
        const long number = std::strtol(text(0).substr(28).c_str(), nullptr, 16);
        const bool isOurs = number >= 0 && number < sent && !found[static_cast<std::size_t>(number)];
        if (!isOurs || !isRight(static_cast<int>(number), text(1), text(2))) {
            ++stored.wrong;
            continue;
        }
        found[static_cast<std::size_t>(number)] = true;
        --stored.missing;
    }
    sqlite3_finalize(rows);
    sqlite3_close_v2(database);
    return stored;
}

} // namespace candor::bench
