// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace candor {

/// The token service a 401 names.
struct Challenge
{
    /// As written; still to be resolved and checked.
    QString href;
    /// Lower case.
    QStringList grants;

    bool offersPassword() const { return grants.contains(QStringLiteral("password")); }
};

/// Finds `MsRtcOAuth` with an `href` in WWW-Authenticate, where several headers arrive joined by `, `.
/// Nothing where there is none.
std::optional<Challenge> parseChallenge(const QByteArray& header);

} // namespace candor
