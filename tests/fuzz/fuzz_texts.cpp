// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translation/textchecks.h"
#include "tests/fuzz/fuzz.h"

using namespace candor;

namespace {

int findings(const TextPair& pair)
{
    int found = 0;
    const Report count = [&](TsFinding::Kind, const Sentence& sentence) {
        FUZZ_ASSERT(!sentence.isEmpty());
        ++found;
    };
    checkPlaceholders(pair, count);
    checkMarkup(pair, count);
    checkAccessKey(pair, count);
    checkEnds(pair, count);
    return found;
}

} // namespace

/// An English text, a zero, and what somebody made of it: the checks end, and find nothing in a text against
/// itself that they would not find in the English alone.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const qsizetype middle = bytes.indexOf('\0');
    const QString english = QString::fromUtf8(bytes.left(middle < 0 ? bytes.size() : middle));
    const QString words = middle < 0 ? QString() : QString::fromUtf8(bytes.mid(middle + 1));
    if (english.isEmpty() || words.isEmpty()) // there is nothing to compare: nobody asks
        return 0;
    for (const char* tag : {"de", "ar", "zh_CN", "fr"})
        findings({QString::fromLatin1(tag), english, words, true});
    int differences = 0;
    checkPlaceholders(
        {QStringLiteral("de"), english, english}, [&](TsFinding::Kind, const Sentence&) { ++differences; });
    FUZZ_ASSERT(differences == 0);
    FUZZ_ASSERT(accessKey(english).size() <= 8);
    return 0;
}
