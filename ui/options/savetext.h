// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/options/optionstore.h"

#include <QString>

namespace candor {

/// Why a save failed, which file it concerns and what to do. \a withdrawing: a yes was being taken back,
/// which holds all the same.
QString saveSentence(const SaveOutcome& outcome, bool withdrawing, const QString& product);

/// Whose options the window shows after a change of account. \a account: empty for nobody; \a dropped: edits
/// were lost by it.
QString accountSentence(const QString& account, bool dropped);

} // namespace candor
