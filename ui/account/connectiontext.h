// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/client.h"

#include <QString>

namespace candor {

/// The state of the connection in a few words: "Online", "Reconnecting: next try at 14:02:31", "Signed out".
QString connectionText(const AccountView& account);

/// The symbol for it: "online", "waiting" or "offline".
QString connectionSymbol(const AccountView& account);

} // namespace candor
