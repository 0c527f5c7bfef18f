// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSslConfiguration>
#include <QString>

#include <optional>

namespace candor {

/// The system's certificate authorities and, where a file is given, those in it (PEM). Takes 100 ms and more:
/// not for the UI thread. Nothing where the file cannot be read or holds no certificate.
std::optional<QSslConfiguration> trustedCertificates(const QString& additionalFile);

} // namespace candor
