// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// What an event is on the wire in batches of 500, and what computing it costs away from its caller: out of
// the ring, into the journal, packed, and out of the journal once it was accepted.

#include "app/telemetry/encoder.h"
#include "app/telemetry/identity.h"
#include "app/telemetry/otlp.h"
#include "app/telemetry/ring.h"
#include "tests/benchmarks/measurement.h"

#include <algorithm>

using namespace candor;
using namespace candor::bench;

namespace {

constexpr int together = 500;
constexpr int rounds = 41;

void push(Ring& ring, bool differs)
{
    RecordBuffer bytes;
    for (int i = 0; i < together; ++i) {
        RecordUid uid;
        makeRandomUuid(uid);
        const WallTime now{std::chrono::milliseconds(1'700'000'000'000)};
        const std::size_t size = pack(tenAttributes(differs ? i : 0), {1}, maxRecordBytes, bytes);
        ring.push(Category::Census, 0, uid, now, {bytes.data(), size});
    }
}

struct Costs
{
    std::vector<double> journal;
    std::vector<double> packing;
    std::vector<double> acceptance;
    std::vector<double> all;
    std::vector<double> bytes;
    std::vector<double> differing;
};

/// The computing time since the last call, in microseconds an event.
double lap(double& last)
{
    const double now = threadTime();
    return (now - std::exchange(last, now)) / 1000 / together;
}

void sendOnce(Ring& ring, Journal& journal, Envelope& envelope, bool differs, Costs& costs)
{
    push(ring, differs);
    double at = threadTime();
    const double start = at;
    const Ring::Taken taken = ring.peek(Ring::fileSize);
    for (const JournalRecord& record : taken.records)
        keep(encodedSize(record));
    journal.add(taken.records);
    ring.release(taken.end);
    costs.journal.push_back(lap(at));
    const std::optional<Batch> batch = journal.stage(Category::Census);
    envelope.fill(*batch, QStringLiteral("1.0.0"));
    const QByteArray packed = envelope.packed();
    costs.packing.push_back(lap(at));
    SentRequest sent{Category::Census, {}, packed.toStdString(), 0, envelope.body().size()};
    journal.attempted(*batch, sent);
    sent.status = 200;
    journal.accepted(*batch, sent);
    costs.acceptance.push_back(lap(at));
    costs.all.push_back((at - start) / 1000 / together);
    (differs ? costs.differing : costs.bytes)
        .push_back(batch->records.size() == together ? double(packed.size()) / together : 1e9);
}

} // namespace

int main(int argc, char** argv)
{
    const Folder folder;
    const SystemClock clock;
    Ring ring;
    ring.open(folder.files().ring);
    Journal journal(folder.files().journal, clock);
    Envelope envelope;
    Costs costs;
    for (int round = 0; round < rounds; ++round)
        sendOnce(ring, journal, envelope, round % 2 == 1, costs);
    return report({{"wire, bytes an event in batches of 500", median(costs.bytes), "B", 25},
                      {"wire, bytes an event where two numbers differ", median(costs.differing), "B", {}},
                      {"wire, worker's computing an event", median(costs.all), "us", 3},
                      {"wire, of it into the journal", median(costs.journal), "us", {}},
                      {"wire, of it packing", median(costs.packing), "us", {}},
                      {"wire, of it once accepted", median(costs.acceptance), "us", {}}},
        argc, argv);
}
