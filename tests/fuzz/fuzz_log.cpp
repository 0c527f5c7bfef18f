// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/logclean.h"
#include "tests/fuzz/fuzz.h"

using namespace candor;

/// An excerpt of the log names nobody, whatever stands around the name (a zero in the input is where it
/// stands).
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const qsizetype middle = bytes.indexOf('\0');
    const QString before = QString::fromUtf8(bytes.left(middle < 0 ? bytes.size() : middle));
    const QString behind = middle < 0 ? QString() : QString::fromUtf8(bytes.mid(middle + 1));
    for (const char* who : {"alice@contoso.test", "alice%40contoso.test", "sip:alice@contoso.test"}) {
        const QString text = before + QString::fromLatin1(who) + behind;
        const QString clean = withoutPersonalData(text);
        FUZZ_ASSERT(!clean.contains(u"alice@contoso.test") && !clean.contains(u"alice%40contoso.test"));
        FUZZ_ASSERT(!clean.contains(u'\n') && !clean.contains(u'\r'));
        FUZZ_ASSERT(clean.size() <= 3 * text.size() + 16);
    }
    return 0;
}
