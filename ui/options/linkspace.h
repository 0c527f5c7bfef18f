// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>

class QHBoxLayout;
class QSpacerItem;

namespace candor {

/// A row with a link, and the space behind it.
struct LinkRow
{
    QHBoxLayout* row;
    QSpacerItem* space;
};

/// Puts the links of groups of that width in a column: where the original's stand, or as much nearer to the
/// end as the longest label asks for.
void placeLinks(const QList<LinkRow>& rows, int groupWidth);

} // namespace candor
