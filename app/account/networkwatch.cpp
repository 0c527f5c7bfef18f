// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account/networkwatch.h"

#include "app/common/logging.h"

#include <QNetworkInformation>

namespace candor {

void NetworkWatch::start()
{
    using Information = QNetworkInformation;
    if (std::exchange(m_isStarted, true))
        return;
    const Information* network = Information::loadBackendByFeatures(Information::Feature::Reachability)
        ? Information::instance()
        : nullptr;
    if (!network) {
        qCInfo(lcAccount, "the system does not tell when the network returns");
        return;
    }
    connect(network, &Information::reachabilityChanged, this, [this](Information::Reachability reach) {
        const bool isAway = reach == Information::Reachability::Disconnected;
        if (std::exchange(m_wasAway, isAway) && !isAway)
            Q_EMIT returned();
    });
    m_wasAway = network->reachability() == Information::Reachability::Disconnected;
}

} // namespace candor
