// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/faultplan.h"

#include <QFile>

#include <map>
#include <memory>

namespace boost::asio::ssl {
class context;
}

namespace candor::service {

/// Plays the script that lies in the service's folder, follows every change of it, and lists what it met
/// there: no path, no address, no body. Lives on the loop; made on a loopback address only.
class FaultStage
{
public:
    explicit FaultStage(const QString& folder);

    /// Call it often: looks whether the script has changed.
    void look();
    std::optional<FaultTurn> onConnection(int connection);
    std::optional<FaultTurn> onRequest(int connection, const Request& request);
    /// The context of a certificate that the script wants shown.
    std::shared_ptr<boost::asio::ssl::context> contextFor(WrongCertificate kind) const;

private:
    void load();
    void list(QJsonObject what, const std::optional<FaultTurn>& turn);

    QString m_folder;
    QByteArray m_stamp; ///< what tells one script's file from the next
    std::optional<FaultPlan> m_plan;
    std::map<WrongCertificate, std::shared_ptr<boost::asio::ssl::context>> m_contexts;
    QFile m_seen;
    int m_listed = 0;
};

} // namespace candor::service
