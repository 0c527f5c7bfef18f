// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/buildreport.h"

#include "app/common/brand.h"

namespace candor {

QString versionText()
{
    const BuildSwitches& build = buildSwitches();
    QString text = QStringLiteral("candor %1\n").arg(QStringLiteral(CANDOR_VERSION));
    if (!build.hasUpload)
        text += QStringLiteral("built without upload: records nothing, sends nothing\n");
    if (build.forbidsByDefault)
        text += QStringLiteral("built to forbid what no admin permits\n");
    if (*build.endpoint)
        text += QStringLiteral("built to send to %1 only\n").arg(QString::fromUtf8(build.endpoint));
    return text;
}

QJsonObject buildToJson()
{
    const BuildSwitches& build = buildSwitches();
    const Brand brand;
    return {{QStringLiteral("upload"), build.hasUpload},
        {QStringLiteral("forbidByDefault"), build.forbidsByDefault},
        {QStringLiteral("telemetryEndpoint"), QString::fromUtf8(build.endpoint)},
        {QStringLiteral("product"), brand.product}, {QStringLiteral("vendor"), brand.vendor}};
}

} // namespace candor
