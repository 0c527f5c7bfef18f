// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace candor::service {

/// `$XDG_DATA_HOME/candor-service`, or below `~/.local/share`.
QString defaultFolder();

/// Makes the folder where it is missing and gives it to its owner alone (0700). False: \a why says it in a
/// sentence.
bool makePrivate(const QString& folder, QString& why);
/// The same for a file (0600), which stays empty where it is new. A link is refused.
bool makePrivateFile(const QString& file, QString& why);

/// The service's secret: 32 random bytes made once, in the file `secret`. Nothing, with a sentence, where it
/// cannot be had.
std::optional<QByteArray> readSecret(const QString& folder, QString& why);

} // namespace candor::service
