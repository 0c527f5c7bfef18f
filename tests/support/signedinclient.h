// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/desktopclient.h"
#include "tests/support/scriptedpool.h"
#include "tests/support/temporaryhome.h"

#include <QSignalSpy>

namespace candor::test {

/// The client without a face, signed in over TLS to a server that answers by script and takes no telemetry.
class SignedInClient
{
public:
    /// With the system's clock where it is given none.
    explicit SignedInClient(const Clock* clock = nullptr)
        : m_clock(clock ? *clock : m_system)
        , m_pool(ca().issue())
    {
        ScriptedAnswer later = ScriptedAnswer::json(503, {});
        later.headers.emplaceBack("Retry-After", "3600");
        m_pool.script("/v1/logs", {later});
    }

    const TemporaryHome& home() const { return m_home; }
    ScriptedPool& pool() { return m_pool; }
    DesktopClient& client() { return *m_client; }
    const DesktopClient& client() const { return *m_client; }

    /// Another life begins, with that file, or with what the last one left; false where it does not come to
    /// one.
    bool start(const PolicyFolders& folders, const std::optional<QByteArray>& settingsFile = QByteArray())
    {
        m_client.reset();
        m_settings.home = m_home.path();
        m_settings.settingsFile = m_home.file(QStringLiteral("settings.ini"));
        m_settings.policies = folders;
        m_settings.service = m_pool.url();
        m_settings.caFile = m_home.file(QStringLiteral("ca.pem"));
        m_settings.culture = QStringLiteral("en-US");
        if ((settingsFile && !m_home.write(QStringLiteral("settings.ini"), *settingsFile))
            || !m_home.write(QStringLiteral("ca.pem"), ca().certificate()))
            return false;
        m_client = std::make_unique<DesktopClient>(m_settings, m_clock);
        QSignalSpy ready(m_client.get(), &DesktopClient::ready);
        m_client->start();
        return !ready.isEmpty() || ready.wait();
    }
    /// As start() was told.
    const DesktopClient::Settings& settings() const { return m_settings; }

    /// False where it does not come to an answer of the server to the question for its policies.
    bool signIn(const PolicyFolders& folders, const QByteArray& settingsFile = {})
    {
        return start(folders, settingsFile) && signInAs(alice());
    }
    bool signInAs(const Address& address)
    {
        QSignalSpy settled(m_client.get(), &DesktopClient::settled);
        m_client->signIn(address, QStringLiteral("secret"));
        return (!settled.isEmpty() || settled.wait())
            && m_client->account().state == Account::State::SignedIn;
    }
    static Address alice() { return Address::parse(u"alice@contoso.test").value_or(Address()); }

private:
    static TestCa& ca()
    {
        static TestCa authority;
        return authority;
    }

    const TemporaryHome m_home;
    const SystemClock m_system{};
    const Clock& m_clock;
    ScriptedPool m_pool;
    DesktopClient::Settings m_settings;
    std::unique_ptr<DesktopClient> m_client;
};

} // namespace candor::test
