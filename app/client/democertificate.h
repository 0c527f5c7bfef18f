// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <optional>

namespace candor {

/// A certificate authority of one demo's own and a certificate for the loopback address signed by it, all
/// PEM, good for a week.
struct DemoCertificate
{
    QByteArray authority;
    QByteArray certificate;
    QByteArray key;
};

/// Nothing where the crypto library refuses. The authority's own key is forgotten at once.
std::optional<DemoCertificate> makeDemoCertificate();

} // namespace candor
