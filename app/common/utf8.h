// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

namespace candor {

/// Where the first byte stands that makes this no UTF-8 (RFC 3629: shortest form only, no surrogates, nothing
/// above U+10FFFF); -1 where all of it is.
qsizetype firstInvalidUtf8(QByteArrayView bytes);

} // namespace candor
