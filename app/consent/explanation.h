// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/consent/decision.h"

#include <vector>

namespace candor {

/// A decision with what a person needs to hear about it: who decided, where, since when. The sentence is made
/// in ui/.
struct Explanation
{
    Decision decision;
    /// What the person chose; none where they never did, or the category knows no choice.
    std::optional<bool> choice;
    /// When they chose, where the file says so.
    std::optional<WallTime> chosenAt;
    /// For ForbiddenByPolicy and PolicyFaulty: the setting, and the source that is named to the user.
    std::optional<Setting> setting;
    PolicySource source = PolicySource::Default;
    /// File path or server host of that source.
    QString where;
    std::optional<WallTime> since;
    std::optional<PolicyFault> fault;
    /// Where data goes; empty where no address is known.
    QUrl endpoint;
    /// Fields that came after the yes that was given, and are not collected until there is another; none
    /// where the choice is no yes.
    std::vector<const Field*> additions = {};

    /// True where the person's box has no effect whatever they choose, until the admin (or the server's
    /// silence) changes; for ever in a build without upload.
    bool isLocked() const;
};

/// Explains what decide() says for one category. \a chosenAt is the time of the choice for that category;
/// \a table tells which version of consent each field came with.
Explanation explain(Category category, const AdminPolicy& policy, const Choice& choice, Surface surface,
    Endpoint endpoint, std::optional<WallTime> chosenAt = std::nullopt, const Catalogue& table = catalogue);

/// Endpoint as decide() takes it, from what a policy says and this build can.
Endpoint endpointOf(const AdminPolicy& policy);

/// \a said, unless this build can never send.
Endpoint inThisBuild(Endpoint said);

} // namespace candor
