// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/desktopclient.h"
#include "tests/system/model/client.h"

#include <QDir>
#include <QSaveFile>

namespace candor::test::model {

/// Numbered from 1.
inline Address addressOf(int account)
{
    return Address::parse(QStringLiteral("account%1@contoso.test").arg(account)).value_or(Address());
}

/// The client without a face, all of it, in a process of its own, which obeys commands that come over a
/// socket. It answers when what it was told is done.
class WholeClient
{
public:
    /// What the client makes for itself; tst_life.cpp stands between.
    static inline std::atomic<Collector*> collector = nullptr;
    static inline std::atomic<Sender*> sender = nullptr;

    WholeClient(const Setup& setup, int channel)
        : m_setup(setup)
        , m_channel(channel)
        , m_clock(WallTime(setup.wallTime))
        , m_client(std::make_unique<DesktopClient>(settingsOf(setup), m_clock))
        , m_commands(channel, QSocketNotifier::Read)
    {
        QDir().mkpath(policies());
        DesktopClient* client = m_client.get();
        QObject::connect(&m_commands, &QSocketNotifier::activated, client, [this] { obey(); });
        QObject::connect(client, &DesktopClient::ready, client, [this] { reply(owner()); });
        QObject::connect(client, &DesktopClient::settled, client, [this] { count(m_settled); });
        QObject::connect(client, &Client::saved, client, [this] { count(m_saved); });
        for (auto change :
            {&Client::accountChanged, &Client::decisionsChanged, &Client::policyFreshnessChanged})
            QObject::connect(client, change, client, [this] { look(); });
        client->start();
    }

private:
    using Done = std::function<bool()>;

    static DesktopClient::Settings settingsOf(const Setup& setup)
    {
        DesktopClient::Settings settings;
        settings.home = setup.home;
        settings.settingsFile = setup.home + QStringLiteral("/settings.ini");
        settings.policies
            = {setup.home + QStringLiteral("/none"), {}, setup.home + QStringLiteral("/policies")};
        settings.service = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(setup.ports[1]));
        settings.culture = QStringLiteral("en-US");
        return settings;
    }
    QString policies() const { return m_setup.home + QStringLiteral("/policies"); }

    /// Whose records there are, and in tens for which address.
    std::int64_t owner() const
    {
        const Owner found = m_client->owner();
        std::int64_t number = 0;
        for (int one : {1, 2}) {
            number += found.account == addressOf(one).key().toStdString() ? one : 0;
            number += QUrl(QString::fromStdString(found.endpoint)).port() == m_setup.ports[std::size_t(one)]
                ? 10 * one
                : 0;
        }
        return number;
    }

    void reply(std::int64_t value) const { (void)!::send(m_channel, &value, sizeof value, MSG_NOSIGNAL); }
    void replyWhen(Done isDone)
    {
        m_isDone = std::move(isDone);
        look();
    }
    void look()
    {
        if (!m_isDone || !m_isDone())
            return;
        m_isDone = {};
        reply(1);
    }
    void count(int& times)
    {
        ++times;
        look();
    }

    void obey()
    {
        Command command;
        if (::recv(m_channel, &command, sizeof command, 0) != sizeof command)
            ::_exit(0);
        using Kind = Command::Kind;
        switch (command.kind) {
        case Kind::Record:
            return reply(record(command));
        case Kind::Settle:
            return m_client->settle(patience, [this] { reply(1); });
        case Kind::Wake:
            m_clock.advance(std::chrono::milliseconds(command.value));
            return reply(wake());
        case Kind::SetClock:
            m_clock.set(WallTime(std::chrono::milliseconds(command.value)));
            return reply(1);
        case Kind::Queued:
            return reply(queued());
        case Kind::Quit:
            m_client.reset();
            reply(1);
            ::_exit(0);
        default:
            ask(command);
        }
    }

    /// What takes its time.
    void ask(const Command& command)
    {
        using Kind = Command::Kind;
        if (command.kind == Kind::SignIn) {
            m_client->signIn(addressOf(int(command.value)), QStringLiteral("secret"));
            replyWhen([this, before = m_settled] { return m_settled > before; });
        } else if (command.kind == Kind::SignOut) {
            m_client->signOut();
            replyWhen([this] { return m_client->account().state == Account::State::SignedOut; });
        } else if (command.kind == Kind::Choose) {
            OptionValues values = m_client->options();
            (command.value ? values.improvementProgram : values.errorReporting) = command.count != 0;
            m_client->save(values);
            replyWhen([this, before = m_saved] { return m_saved > before; });
        } else if (command.kind == Kind::Refresh) {
            m_client->reloadPolicy();
            replyWhen([this] { return !m_client->policyFreshness().isReloading; });
        } else {
            lookAtTheClocks();
        }
    }

    /// What was said is weighed anew every ten minutes, by no clock that a test can turn, and when a file has
    /// changed.
    void lookAtTheClocks()
    {
        const QString note = QStringLiteral("Note%1x%2").arg(::getpid()).arg(++m_notes);
        QSaveFile file(policies() + QStringLiteral("/a.json"));
        if (file.open(QIODevice::WriteOnly)) {
            file.write("{\"" + note.toLatin1() + "\":1}");
            file.commit();
        }
        m_client->reloadPolicy();
        replyWhen([this, note] {
            const QList<PolicyFault>& notices = m_client->policy().notices;
            return !m_client->policyFreshness().isReloading
                && std::ranges::find(notices, note, &PolicyFault::key) != notices.end();
        });
    }

    static std::int64_t record(const Command& command)
    {
        std::int64_t accepted = 0;
        for (std::int64_t i = 0; i < command.count; ++i)
            accepted += recordMarked(*collector, command.category, std::to_string(command.value + i));
        return accepted;
    }
    static std::int64_t wake()
    {
        // It goes on this thread's word only, hence not meanwhile.
        if (Sender* found = sender)
            for (Category category : allCategories)
                QMetaObject::invokeMethod(found, [found, category] { found->wake(category); });
        return 1;
    }
    static std::int64_t queued()
    {
        std::int64_t all = 0;
        for (Category category : allCategories)
            all += collector.load()->journal().status(category).queued;
        return all;
    }

    static constexpr std::chrono::milliseconds patience{20'000};
    const Setup m_setup;
    const int m_channel;
    HandClock m_clock;
    std::unique_ptr<DesktopClient> m_client;
    QSocketNotifier m_commands;
    Done m_isDone;
    int m_settled = 0;
    int m_saved = 0;
    int m_notes = 0;
};

} // namespace candor::test::model
