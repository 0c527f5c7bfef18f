// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/client.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace candor {

/// A table of text, field by field: what left this computer beside what the service stored of it (\a stored
/// as `candor-service records --json` prints it); records are matched by their uid.
QString comparedWithStored(const QList<DataView>& views, const QByteArray& stored);

} // namespace candor
