// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/client.h"

namespace candor {

/// Whether the category is permitted and all the same not collected, or not sent, by this program.
bool isHindered(const Client& client, Category category);

/// A few words for a list: "Off: Candor was already running"; empty where nothing is in the way.
QString hinderedState(Hindrance hindrance);

/// What is true of the category, and why: reasonSentence(), or what is in the way of what it says.
QString stateSentence(const Client& client, Category category, const QString& organization);

} // namespace candor
