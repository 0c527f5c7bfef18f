// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace candor {

/// A sentence of the log without passwords and tokens, whatever the level; one line, of bounded length.
QString withoutSecrets(const QString& text);

/// As withoutSecrets(), and with addresses, SIP URIs, IP addresses and the names in home folders replaced by
/// what they are.
QString withoutPersonalData(const QString& text);

} // namespace candor
