// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QHBoxLayout;
class QSpacerItem;

namespace candor {

/// Lets the space behind a row's link be as wide as the original's, in a group of that width, as long as the
/// row's label needs no part of it.
void placeLink(QHBoxLayout& row, QSpacerItem& space, int groupWidth);

} // namespace candor
