// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/client.h"

namespace candor {

// Pure translations between what is stored, what is decided and what is shown.

/// The person's choice as decide() takes it; \a accountKey: whose, by default the store's own account.
Choice choiceOf(const OptionStore& store, const std::optional<QString>& accountKey = std::nullopt);

/// \a table tells what there is to agree to.
OptionValues valuesOf(const OptionStore& store, const Catalogue& table = catalogue);

/// What has to be written so that \a wanted holds; nothing for what is not changed: a default is never
/// written.
QList<OptionEdit> editsBetween(const OptionValues& stored, const OptionValues& wanted);

/// Of several edits of one key the last.
QList<OptionEdit> withoutRepetition(const QList<OptionEdit>& edits);

/// What of \a edits those \a others do not touch.
QList<OptionEdit> withoutKeysOf(const QList<OptionEdit>& edits, const QList<OptionEdit>& others);

/// What still holds, in memory only, when its save has failed. A yes is not among it: it never took effect,
/// and must not be written later by somebody who then saves something else.
QList<OptionEdit> refusalsAmong(const QList<OptionEdit>& edits);

/// The lowest log level the admin allows (`logging` Enabled with `loggingLevel`).
LoggingBounds loggingBoundsOf(const AdminPolicy& policy);

} // namespace candor
