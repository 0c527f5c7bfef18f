// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/policies.h"

namespace candor::service {

/// What a change would do, before it is made.
struct PolicyEffect
{
    QString before;
    QString after;
    QMap<QString, int> connected; ///< clients, a number a tenant
    QMap<QString, int> changing; ///< those of them that would get another policy
};

PolicyEffect effectOf(const PolicySet& now, const PolicySet::Key& key, const QString& value,
    const QMap<QString, int>& connected);
int sumOf(const QMap<QString, int>& numbers);

} // namespace candor::service
