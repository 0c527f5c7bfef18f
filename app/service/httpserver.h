// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/message.h"

#include <chrono>
#include <memory>

namespace boost::asio {
class io_context;
}

namespace candor::service {

class FaultStage;

struct HttpLimits
{
    int connections = 20'000;
    int connectionsPerPeer
        = 4096; ///< an organisation may share one address; a loopback address may have any number
    quint32 headerBytes = 16 * 1024;
    quint64 bodyBytes = 512 * 1024;
    quint64 allBodyBytes = 128 * 1024 * 1024; ///< of all requests that are still coming in
    std::chrono::milliseconds request{10'000}; ///< from its first byte to its last, TLS handshake likewise
    std::chrono::milliseconds answer{200'000}; ///< longer than a poll waits
    std::chrono::milliseconds idle{30'000}; ///< between requests
    std::chrono::milliseconds write{30'000};
    std::chrono::milliseconds farewell{2'000};
};

struct HttpAddress
{
    QString host;
    quint16 port = 0;
    QString certificate; ///< empty: plain http
    QString key;
};

/// HTTP/1.1 on one thread. The loop's owner runs it; everything here is called on it.
class HttpServer
{
public:
    using Handler = std::function<void(const Request&, const Reply&)>;

    HttpServer(boost::asio::io_context& loop, const HttpLimits& limits, Handler handler);
    ~HttpServer();

    /// Whom to ask about each connection and request; outlives the server. Null: nobody.
    void setFaults(FaultStage* faults);
    /// The sentence that says why not; empty: listening.
    QString listen(const HttpAddress& address);
    /// `http://127.0.0.1:40123`.
    QString url() const;

private:
    friend class HttpSession;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace candor::service
