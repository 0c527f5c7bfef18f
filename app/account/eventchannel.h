// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/account/authorizedcall.h"
#include "app/common/clock.h"
#include "app/common/trust.h"

#include <QTimer>

namespace candor {

/// Step 7: the long poll by which the server says that something changed.
class EventChannel final : public QObject
{
    Q_OBJECT

public:
    EventChannel(HttpClient& http, TokenKeeper& keeper, TrustBoundary trust,
        std::chrono::milliseconds deadline, const Clock& clock, QObject* parent);

    /// Polls that address from now on, and whatever it names as next. It has been checked.
    void open(const QUrl& events);
    /// Polls again where it stopped.
    void resume();
    void close();
    bool isOpen() const { return m_call || m_pause.isActive(); }

Q_SIGNALS:
    /// A poll was answered as it should be.
    void answered();
    void policiesChanged();
    /// The server knows the application no longer.
    void applicationLost(const candor::SignInFailure& failure);
    /// Another instance took over.
    void replaced(const candor::SignInFailure& failure);
    /// Closed until resume().
    void failed(const candor::SignInFailure& failure);

private:
    void poll();
    void onAnswer(const HttpAnswer& answer);
    void onRefusal(const HttpAnswer& answer);
    void onDocument(const HttpAnswer& answer);
    void pollAgain();
    bool hasOnlyRunOut(const HttpAnswer& answer);

    HttpClient& m_http;
    TokenKeeper& m_keeper;
    TrustBoundary m_trust;
    std::chrono::milliseconds m_deadline;
    const Clock& m_clock;
    QUrl m_first;
    QUrl m_next;
    bool m_ranOut = false;
    int m_quickAnswers = 0;
    std::chrono::steady_clock::time_point m_asked;
    QTimer m_pause;
    Held<AuthorizedCall> m_call;
};

} // namespace candor
