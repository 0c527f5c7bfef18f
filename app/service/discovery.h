// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/message.h"

namespace candor::service {

inline constexpr const char* userPath = "/Autodiscover/AutodiscoverService.svc/root/oauth/user";
inline constexpr const char* xframePath = "/Autodiscover/XFrame/XFrame.html";
inline constexpr const char* tokenPath = "/WebTicket/oauthtoken";
inline constexpr const char* applicationsPath = "/ucwa/oauth/v1/applications";

/// Step 1: where to go from here.
Answer discoveryRoot(const Request& request);
/// Step 2: 401 with both challenges.
Answer challenge(const Request& request);
/// Step 4: what a signed-in person may use.
Answer userDocument(const Request& request);
/// A page without content, which `xframe` links to.
Answer emptyPage();

} // namespace candor::service
