// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/address.h"
#include "tests/fuzz/fuzz.h"

using namespace candor;

/// What somebody types as their address has one form or none, and its parts are what they should be.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const std::optional<Address> address = Address::parse(text);
    if (!address)
        return 0;
    FUZZ_ASSERT(address->text().size() <= 320);
    FUZZ_ASSERT(address->text() == address->text().trimmed().toLower());
    FUZZ_ASSERT(!address->text().startsWith(u"sip:"));
    FUZZ_ASSERT(address->text().endsWith(u'@' + address->domain()));
    FUZZ_ASSERT(!address->domain().isEmpty() && !address->domain().contains(u'@'));
    FUZZ_ASSERT(Address::parse(address->text()) == address);
    FUZZ_ASSERT(Address::parse(address->sipUri()) == address);
    FUZZ_ASSERT(address->key().size() == 16);
    for (const QChar c : address->text())
        FUZZ_ASSERT(
            !c.isSpace() && c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
    return 0;
}
