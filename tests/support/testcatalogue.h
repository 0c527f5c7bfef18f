// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/catalogue.h"

namespace candor::test {

/// The product's catalogue in which those fields of the category came with a later version of consent.
inline Catalogue catalogueWith(
    Category category, std::initializer_list<std::string_view> added, int since = 2)
{
    Catalogue table = catalogue;
    for (std::string_view attribute : added)
        table[fieldRow(category, attribute)].since = since;
    return table;
}

} // namespace candor::test
