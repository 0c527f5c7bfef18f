// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/accounts.h"
#include "app/service/message.h"
#include "app/service/policies.h"

#include <optional>

namespace candor::service {

/// A meeting as its address names it.
struct MeetingName
{
    QString organiser; ///< as written: `lenea` or `lenea@contoso.com`
    QString id;
};

/// `/meet/<organizer>/<id>`, or without `/meet` where the host is called `meet.…`.
std::optional<MeetingName> meetingOf(const Request& request);

/// The join page: for a program the meeting's addresses and the pool's word on telemetry, for a browser a
/// page that sends nothing.
Answer meetingPage(
    const Request& request, const MeetingName& meeting, Accounts& accounts, const PolicySet& policies);

} // namespace candor::service
