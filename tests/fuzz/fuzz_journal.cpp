// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/gzip.h"
#include "app/telemetry/journal.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/patchedfile.h"
#include "tests/support/packedrecord.h"

using namespace candor;
using namespace candor::test;

namespace {

JournalRecord recordOf(std::uint8_t number)
{
    const Category category = allCategories[number % categoryCount];
    return {category, 1, RecordUid{number}, SystemClock().now(), packedText(category, std::string(50, 'x'))};
}

QByteArray soundJournal()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal"));
    const SystemClock clock;
    {
        Journal journal(path.toStdString(), clock);
        journal.setOwner({"0123456789abcdef", "https://pool.contoso.test"});
        std::vector<JournalRecord> records;
        for (std::uint8_t i = 0; i < 40; ++i)
            records.push_back(recordOf(i));
        journal.add(records);
        const std::string body = Gzip().pack(QByteArray(200, 'y')).toStdString();
        for (Category category : allCategories)
            journal.accepted(*journal.stage(category, 600), {category, clock.now(), body, 200, 200});
        journal.destroy(Category::Census, 0); // erases nothing; everything is in the file itself then
    }
    return contentsOf(path);
}

} // namespace

// Whatever happened to the file: it is read, or removed and begun anew; never a crash, never a journal that
// does not work.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const PatchedFile file(soundJournal());
    const SystemClock clock;
    Journal journal(file.write(data, size), clock);
    FUZZ_ASSERT(journal.opened() != Journal::Opened::Unavailable);
    for (Category category : allCategories) {
        (void)journal.status(category);
        (void)journal.queued(category);
        (void)journal.sent(category);
        FUZZ_ASSERT(journal.destroy(category, std::max(1'000'000U, journal.epoch(category) + 1)));
        FUZZ_ASSERT(journal.queued(category).empty());
    }
    (void)journal.owner();
    (void)journal.receipts();
    JournalRecord record = recordOf(99);
    record.epoch = journal.epoch(record.category);
    FUZZ_ASSERT(journal.add({record}));
    FUZZ_ASSERT(journal.queued(record.category).size() == 1);
    return 0;
}
