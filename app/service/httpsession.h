// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/httpserver.h"
#include "app/service/httpstream.h"

#include <array>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <memory>
#include <optional>
#include <string>

namespace candor::service {

struct FaultTurn;

/// One connection: reads a request, hands it on, writes the answer, again. While an answer is awaited it goes
/// on reading, so that it notices when the peer leaves; what comes then is kept for the next request and
/// nothing more is read.
class HttpSession : public std::enable_shared_from_this<HttpSession>
{
public:
    /// \a number tells one server's connections apart.
    HttpSession(std::unique_ptr<HttpStream> stream, const boost::asio::any_io_executor& loop,
        HttpServer& server, QByteArray peer, int number);

    void start();
    /// Starts with a fault, and may end with it.
    void startAs(const FaultTurn& turn);
    void close();

private:
    enum class State : std::uint8_t { Idle, Receiving, Answering, Finishing, Closed };
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
    using Error = boost::system::error_code;

    void allow(std::chrono::milliseconds time);
    void late();
    void read();
    void received(Error error, std::size_t size);
    void beginRequest();
    void parse();
    bool isCovered(std::size_t body);
    void refuse();
    bool needsContinue() const;
    void sayContinue();
    void dispatch();
    Request takeRequest();
    void fail(Error error);
    Reply reply();
    void serve(const Request& request, const Reply& reply);
    void answer(const Answer& answer);
    void send();
    void written(Error error);
    void finish();

    bool isPlayed(const Request& request);
    void play(const Request& request);
    void answerAsScripted();
    void sendGarbage();
    bool isShaped() const;
    void sendSome();
    void cut();
    void pause(std::chrono::milliseconds time, std::function<void()> then);
    void endPlay();

    struct Play;
    boost::asio::any_io_executor m_loop;
    std::unique_ptr<HttpStream> m_stream;
    boost::asio::steady_timer m_timer;
    HttpServer& m_server;
    QByteArray m_peer;
    std::optional<Parser> m_parser;
    std::array<char, 2048> m_part;
    std::string m_unread; ///< received and not parsed yet
    std::string m_out;
    std::shared_ptr<Play> m_play; ///< the fault being played, most often none
    std::size_t m_counted = 0; ///< of the body, in the server's sum
    std::size_t m_discarded = 0;
    int m_number;
    State m_state = State::Idle;
    bool m_isReading = false;
    bool m_isHeadOnly = false;
    bool m_keepsAlive = false;
    bool m_hasLeft = false; ///< the peer sends no more
    bool m_saidContinue = false;
};

} // namespace candor::service
