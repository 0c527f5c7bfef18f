// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace candor {

/// Bytes as they can be read: UTF-8 as text; where they are no UTF-8, everything that is not printable ASCII
/// as `\xNN`.
QString verbatim(const QByteArray& bytes);

/// The same JSON with line breaks and indents added; nothing else changes, not even the order. What is no
/// JSON stays as it is.
QString indented(const QByteArray& bytes);

} // namespace candor
