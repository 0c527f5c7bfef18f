// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/translation/finding.h"

namespace candor {

/// Opens every window in every state in the words of \a file, and finds the texts that do not fit there and
/// the access keys that clash there, each once. Needs an application with windows, and shows none of it where
/// that is offscreen.
QList<TsFinding> measureTranslation(const TsFile& file);

} // namespace candor
