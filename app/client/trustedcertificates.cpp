// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/trustedcertificates.h"

#include <QSslCertificate>

namespace candor {

std::optional<QSslConfiguration> trustedCertificates(const QString& additionalFile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> authorities = QSslConfiguration::systemCaCertificates();
    if (!additionalFile.isEmpty()) {
        const QList<QSslCertificate> more = QSslCertificate::fromPath(additionalFile, QSsl::Pem);
        if (more.isEmpty())
            return std::nullopt;
        authorities += more;
    }
    tls.setCaCertificates(authorities);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    return tls;
}

} // namespace candor
