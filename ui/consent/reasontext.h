// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/consent/explanation.h"

#include <QString>

namespace candor {

/// The category's name as people read it: "Error reporting data".
QString categoryName(Category category);

/// A few words for a list: "On", "Off: you have not opted in".
QString shortState(const Decision& decision);

/// One true, complete sentence: what is sent or not and where to, who decided, where, since when, and that
/// the person's own choice is kept. \a organization: whose account is signed in; empty while nobody is.
QString reasonSentence(const Explanation& explanation, const QString& organization);

} // namespace candor
