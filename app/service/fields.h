// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/category.h"

#include <QStringView>

#include <cstdint>
#include <optional>

namespace candor::service {

/// What the service takes: the contract's table, which clients of every version share (theirs holds what they
/// collect now).
enum class FieldKind : std::uint8_t {
    Text,
    Integer,
    Scalar, ///< text, integer, fraction or boolean
    Guid,
    UserHash, ///< hashed again
    Person, ///< hashed
    PeerAddress, ///< cut
};

/// The field's kind; nothing for an attribute that the category must not hold.
std::optional<FieldKind> fieldKind(Category category, QStringView attribute);

} // namespace candor::service
