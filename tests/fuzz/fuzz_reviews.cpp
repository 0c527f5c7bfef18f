// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translation/reviews.h"
#include "tests/fuzz/fuzz.h"

using namespace candor;

/// Reviews are read whole or not at all, and what is written down of them reads the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const Reviews reviews = readReviews(bytes);
    FUZZ_ASSERT(reviews.fault.isEmpty() || reviews.all.isEmpty());
    TsFile file;
    for (auto one = reviews.all.cbegin(); one != reviews.all.cend(); ++one) {
        FUZZ_ASSERT(one.key() == reviewKey(one->context, one->source, one->comment));
        FUZZ_ASSERT(one->on.isValid());
        TsContext context;
        context.name = one->context;
        TsMessage message;
        message.source = one->source;
        message.comment = one->comment;
        context.messages.append(message);
        file.contexts.append(context);
    }
    const Reviews again = readReviews(writeReviews(reviews, file));
    FUZZ_ASSERT(again.fault.isEmpty() && again.all.size() == reviews.all.size());
    for (auto one = reviews.all.cbegin(); one != reviews.all.cend(); ++one)
        FUZZ_ASSERT(again.all.value(one.key()).translation == one->translation);
    return 0;
}
