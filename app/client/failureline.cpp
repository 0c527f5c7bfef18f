// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/failureline.h"

#include "app/client/reports.h"

namespace candor {

QString failureLine(const AccountView& account)
{
    const auto failure = account.failure ? account.failure : account.policyFailure;
    if (!failure)
        return QStringLiteral("sign-in failed");
    QString line
        = QStringLiteral("%1 (host %2").arg(QString::fromStdString(errorTypeOf(*failure)), failure->host);
    if (failure->httpStatus != 0)
        line += QStringLiteral(", status %1").arg(failure->httpStatus);
    if (!failure->detail.isEmpty())
        line += QStringLiteral(", %1").arg(failure->detail);
    return line + u')';
}

} // namespace candor
