// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace candor {

/// The status of a finished reply; 0 without one.
int statusOf(const QNetworkReply& reply);

/// Whether a finished reply is all the server meant to say. `received`: the body's length in bytes.
bool isWholeAnswer(const QNetworkReply& reply, qint64 received);

} // namespace candor
