// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>

namespace candor {

/// What `--version` prints: the version, and a line for each switch of the build that is not as usual.
QString versionText();

/// The member `build` of the state dump: every switch.
QJsonObject buildToJson();

} // namespace candor
