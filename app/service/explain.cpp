// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/explain.h"

#include <numeric>

namespace candor::service {

PolicyEffect effectOf(const PolicySet& now, const PolicySet::Key& key, const QString& value,
    const QMap<QString, int>& connected)
{
    PolicyEffect effect{now.values.value(key, notConfigured()), value, connected, {}};
    PolicySet then = now;
    if (value == notConfigured())
        then.values.remove(key);
    else
        then.values.insert(key, value);
    for (auto tenant = connected.begin(); tenant != connected.end(); ++tenant)
        if (now.ofTenant(tenant.key()) != then.ofTenant(tenant.key()))
            effect.changing.insert(tenant.key(), tenant.value());
    return effect;
}

int sumOf(const QMap<QString, int>& numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0);
}

} // namespace candor::service
