// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/uploader.h"
#include "tests/support/handclock.h"
#include "tests/support/packedrecord.h"
#include "tests/support/temporaryhome.h"

#include <QSignalSpy>
#include <QTest>

namespace candor::test {

/// A journal with records, and an uploader that waits for nothing.
struct Bench
{
    TemporaryHome home;
    HandClock clock;
    Journal journal{home.file(QStringLiteral("journal.sqlite")).toStdString(), clock};
    bool maySend = true;
    int asked = 0;
    double random = 0.5;
    int firstDelays = 0;
    int laterDelays = 0;
    std::uint8_t nextUid = 0;
    std::unique_ptr<Uploader> uploader;
    std::unique_ptr<QSignalSpy> sent;
    std::unique_ptr<QSignalSpy> postponed;
    std::unique_ptr<QSignalSpy> idle;

    explicit Bench(std::chrono::milliseconds deadline = std::chrono::seconds(20)) { make(deadline); }

    void make(std::chrono::milliseconds deadline)
    {
        UploadTiming timing;
        timing.random = [this] { return random; };
        timing.first = [this](double) { return ++firstDelays, std::chrono::milliseconds(0); };
        timing.later = [this](double) { return ++laterDelays, std::chrono::milliseconds(0); };
        timing.deadline = deadline;
        const auto ask = [this](Category, std::uint32_t) { return ++asked, maySend; };
        uploader = std::make_unique<Uploader>(Outbox{journal, ask}, clock, timing);
        sent = std::make_unique<QSignalSpy>(uploader.get(), &Uploader::sent);
        postponed = std::make_unique<QSignalSpy>(uploader.get(), &Uploader::postponed);
        idle = std::make_unique<QSignalSpy>(uploader.get(), &Uploader::idle);
    }

    void add(Category category, const std::string& text = "text")
    {
        RecordUid uid{};
        uid[0] = ++nextUid;
        QVERIFY(journal.add({{category, 1, uid, clock.now(), packedText(category, text)}}));
    }
    void target(const QUrl& origin)
    {
        journal.setOwner({"alice", origin.toString().toStdString()});
        uploader->setTarget(origin, true);
    }
    CategoryStatus status(Category category = Category::Usage) const { return journal.status(category); }
};

} // namespace candor::test
