// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translation/tsfile.h"
#include "tests/fuzz/fuzz.h"

#include <QSet>

using namespace candor;

namespace {

void checkPlace(TsPlace place, const QByteArray& bytes)
{
    // An XML reader counts a lone carriage return as a line end, too.
    FUZZ_ASSERT(place.line >= 1 && place.line <= bytes.count('\n') + bytes.count('\r') + 1);
    FUZZ_ASSERT(place.column >= 1 && place.column <= bytes.size() + 1);
}

void checkMessage(const TsMessage& message, const QByteArray& bytes)
{
    FUZZ_ASSERT(!message.source.isEmpty());
    FUZZ_ASSERT(!message.translations.isEmpty());
    FUZZ_ASSERT(message.isNumerus || message.translations.size() == 1);
    // Nothing grows: there are no entities that do.
    FUZZ_ASSERT(message.source.size() + message.translations.join(QString()).size() <= bytes.size());
    checkPlace(message.place, bytes);
    checkPlace(message.translationPlace, bytes);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const TsFile file = readTs(bytes);
    FUZZ_ASSERT(file.isComplete || !file.faults.isEmpty());
    FUZZ_ASSERT(file.faults.size() <= TsLimits().faults);
    for (const TsFault& fault : file.faults) {
        FUZZ_ASSERT(!fault.reason.isEmpty());
        checkPlace(fault.place, bytes);
    }
    QSet<QStringList> seen;
    for (const TsContext& context : file.contexts) {
        for (const TsMessage& message : context.messages) {
            checkMessage(message, bytes);
            const QStringList key{context.name, message.source, message.comment};
            FUZZ_ASSERT(!message.isInUse() || !seen.contains(key));
            if (message.isInUse())
                seen.insert(key);
        }
    }
    return 0;
}
