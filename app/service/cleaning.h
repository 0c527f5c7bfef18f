// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/keyedhash.h"
#include "app/service/otlp.h"
#include "app/service/records.h"

#include <variant>

namespace candor::service {

/// What the service may store of a record: persons hashed, addresses cut. The reason where it must not be
/// stored at all; it repeats nothing of the record.
std::variant<CleanRecord, QString> clean(
    const OtlpRecord& record, Category category, const Pseudonyms& pseudonyms);

/// \a text with every spelling of \a secret replaced (any case, percent-encoded, with and without `sip:`).
QString without(QString text, const QString& secret);

} // namespace candor::service
