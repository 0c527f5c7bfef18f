// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/ring.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/patchedfile.h"

using namespace candor;
using namespace candor::test;

namespace {

QByteArray soundRing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ring"));
    {
        Ring ring;
        ring.open(path.toStdString());
        for (std::uint8_t i = 0; i < 8; ++i)
            ring.push(allCategories[i % categoryCount], 1, RecordUid{i}, WallTime(),
                std::string(std::size_t(40) * i, 'x'));
    }
    return contentsOf(path);
}

} // namespace

// Whatever a dead process or a stranger left in the file: opening and reading it ends, and the ring takes
// records again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const PatchedFile file(soundRing());
    Ring ring;
    ring.open(file.write(data, size));
    FUZZ_ASSERT(ring.isOpen());
    std::size_t records = 0;
    for (int rounds = 0; rounds < 64; ++rounds) {
        const Ring::Taken taken = ring.peek(1 << 20);
        if (taken.begin == taken.end)
            break;
        for (const JournalRecord& record : taken.records)
            FUZZ_ASSERT(record.bytes.size() <= Ring::fileSize);
        records += taken.records.size();
        ring.release(taken.end);
    }
    FUZZ_ASSERT(records <= 8);
    FUZZ_ASSERT(ring.push(Category::Census, 1000, RecordUid{99}, WallTime(), "{}"));
    FUZZ_ASSERT(ring.peek(1 << 20).records.size() == 1);
    return 0;
}
