// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/benchmarks/load/wire.h"
#include "tests/benchmarks/measurement.h"
#include "tests/support/testca.h"

#include <QProcess>
#include <QStringList>

namespace candor::bench {

/// The real service over TLS on a port of its own, with one account.
class LoadService
{
public:
    LoadService();
    ~LoadService();

    bool isRunning() const { return m_endpoint.port() != 0; }
    Wire::Endpoint endpoint() const { return m_endpoint; }
    /// Trusts the service's certificate and no other.
    boost::asio::ssl::context& tls() { return m_tls; }
    /// A command of the operator's; false where it failed.
    bool command(const QStringList& words, const QByteArray& input = {}) const;
    /// Resident, in MB.
    double memory() const;
    std::string records() const { return m_folder.file("service/records.sqlite"); }

    static constexpr const char* account = "alice@contoso.test";
    static constexpr const char* password = "correct horse";

private:
    QString data() const { return QString::fromStdString(m_folder.file("service")); }

    Folder m_folder;
    test::TestCa m_ca;
    boost::asio::ssl::context m_tls{boost::asio::ssl::context::tls_client};
    QProcess m_process;
    Wire::Endpoint m_endpoint;
};

} // namespace candor::bench
