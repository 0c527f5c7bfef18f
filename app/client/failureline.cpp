// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/failureline.h"

#include "app/client/reports.h"

namespace candor {

Sentence failureLine(const AccountView& account)
{
    const auto failure = account.failure ? account.failure : account.policyFailure;
    if (!failure)
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "sign-in failed"));
    const QString type = QString::fromStdString(errorTypeOf(*failure));
    const QString& host = failure->host;
    if (failure->httpStatus == 0 && failure->detail.isEmpty())
        //: %1: name of an error, %2: host
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 (host %2)"), type, host);
    if (failure->httpStatus == 0)
        //: %1: name of an error, %2: host, %3: what is known beside, in English
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 (host %2, %3)"), type, host, failure->detail);
    if (failure->detail.isEmpty())
        //: %1: name of an error, %2: host, %3: HTTP status
        return Sentence(
            QT_TRANSLATE_NOOP("Sentence", "%1 (host %2, status %3)"), type, host, failure->httpStatus);
    //: %1: name of an error, %2: host, %3: HTTP status, %4: what is known beside, in English
    return Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 (host %2, status %3, %4)"), type, host,
        failure->httpStatus, failure->detail);
}

} // namespace candor
