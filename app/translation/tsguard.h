// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/translation/tsfile.h"

namespace candor {

/// What is found before any XML is read: \a text is the file's, as far as it may be given to an XML reader.
struct TsGuarded
{
    QString text;
    QList<TsFault> faults;
    bool isSafe = true;
};

/// Looks for what an XML reader must not be given (too many bytes, entities, endless tags) and for what it
/// would explain badly (bytes that are no UTF-8, marks of a merge).
TsGuarded guardTs(const QByteArray& bytes, const TsLimits& limits);

} // namespace candor
