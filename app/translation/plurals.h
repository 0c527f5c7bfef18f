// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace candor {

/// How many plural forms a translation into \a language has (`pt_BR` or `pt-BR`), as Qt's tools count them. A
/// language that is not known here has two, as English.
int pluralForms(const QString& language);

/// Which of them, from 0, speaks of \a n things.
int pluralForm(const QString& language, qint64 n);

} // namespace candor
