// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/telemetrythread.h"
#include "tests/support/handclock.h"
#include "tests/system/model/ledger.h"
#include "tests/system/model/situation.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <semaphore>

namespace candor::test::model {

/// What the client's process is asked to do; it answers each with one number.
struct Command
{
    enum class Kind {
        Obey,
        Record,
        Settle,
        Wake,
        SetClock,
        Queued,
        Quit,
        SignIn,
        SignOut,
        Choose,
        Refresh,
        Look
    };
    Kind kind = Kind::Obey;
    Situation situation = {};
    Category category = Category::Census;
    std::int64_t value = 0;
    std::int64_t count = 0;
};

inline std::string nameOfAccount(int account)
{
    return account ? "account" + std::to_string(account) : std::string();
}

/// The situation in the product's words.
inline Terms termsOf(const Situation& s, const QUrl& lastOrigin)
{
    AdminPolicy policy;
    policy.state = s.rule == Rule::Unknown ? PolicyState::Unknown
        : s.rule == Rule::Faulty           ? PolicyState::Faulty
                                           : PolicyState::Known;
    if (s.rule == Rule::BansAll)
        policy[Setting::DisableAutomaticSendTracing].value = SettingValue::Enabled;
    if (s.rule == Rule::BansImprovement)
        policy[Setting::CustomerExperienceImprovementProgram].value = SettingValue::Disabled;
    const auto& yes = s.yes[std::size_t(s.account)];
    const Endpoint endpoint = s.place > nowhere ? Endpoint::Known
        : s.place == nowhere                    ? Endpoint::None
                                                : Endpoint::Unknown;
    return {decide(policy, {yes[0], yes[1]}, Surface::Desktop, endpoint),
        {nameOfAccount(s.account), lastOrigin.toString().toStdString()}, !s.isSignedIn};
}

/// Whether it was accepted. A door that is about to open again is waited for once.
inline bool recordMarked(Collector& collector, Category category, const std::string& text)
{
    constexpr std::chrono::seconds patience(20);
    auto permit = collector.permit(category);
    if (!permit && collector.settle(patience))
        permit = collector.permit(category);
    if (!permit)
        return false;
    switch (category) {
    case Category::Census: {
        CensusEvent event;
        event.add<"candor.region">(std::string_view(text));
        return collector.record(*permit, event);
    }
    case Category::Usage: {
        UsageEvent event;
        event.add<"candor.federation_partner">(std::string_view(text));
        return collector.record(*permit, event);
    }
    case Category::ErrorReporting: {
        ErrorEvent event;
        event.add<"candor.log_excerpt">(std::string_view(text));
        return collector.record(*permit, event);
    }
    case Category::ImprovementProgram: {
        ImprovementEvent event;
        event.add<"candor.startup.milliseconds">(std::stoll(text));
        return collector.record(*permit, event);
    }
    }
    return false;
}

/// What a client's process is to know.
struct Setup
{
    QString home;
    std::array<int, 3> ports{};
    std::chrono::milliseconds wallTime{};
    std::chrono::milliseconds deadline{300}; ///< of a request; the next one may repeat what came too late
};

/// Makes a forked process a client's, which ends with its parent and says nothing.
template <class Client>
[[noreturn]] void become(const Setup& setup, int channel)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    int count = 1;
    std::array<char, 6> name{"model"};
    char* arguments = name.data();
    const QCoreApplication application(count, &arguments);
    Client client(setup, channel);
    QCoreApplication::exec();
    ::_exit(3);
}

/// The product's collector, journal and uploader in a process of their own, which obeys commands that come
/// over a socket.
class ClientProcess
{
public:
    ClientProcess(const Setup& setup, int channel)
        : m_setup(setup)
        , m_channel(channel)
        , m_clock(WallTime(setup.wallTime))
        , m_telemetry(m_clock)
        , m_commands(channel, QSocketNotifier::Read)
    {
        UploadTiming timing;
        timing.random = [this] { return (m_calls++ % 3) * 0.0005; };
        timing.first = timing.later = [](double) { return std::chrono::milliseconds(0); };
        timing.deadline = m_setup.deadline;
        m_telemetry.setTiming(timing);
        QObject::connect(&m_commands, &QSocketNotifier::activated, &m_telemetry, [this] { obey(); });
        QObject::connect(&m_telemetry, &TelemetryThread::ready, &m_telemetry,
            [this] { reply(accountNamed(m_telemetry.owner().account)); });
        m_telemetry.open(
            {m_setup.home.toStdString() + "/ring", m_setup.home.toStdString() + "/journal.sqlite"});
    }

private:
    static int accountNamed(const std::string& name) { return name.empty() ? 0 : name.back() - '0'; }
    QUrl origin(int place) const
    {
        return place > nowhere
            ? QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_setup.ports[std::size_t(place)]))
            : QUrl();
    }
    void reply(std::int64_t value) const { (void)!::send(m_channel, &value, sizeof value, MSG_NOSIGNAL); }

    void obey()
    {
        Command command;
        if (::recv(m_channel, &command, sizeof command, 0) != sizeof command)
            ::_exit(0);
        reply(perform(command));
        if (command.kind == Command::Kind::Quit)
            ::_exit(0);
    }

    std::int64_t perform(const Command& command)
    {
        switch (command.kind) {
        case Command::Kind::Obey:
            return obeyTerms(command.situation);
        case Command::Kind::Record:
            return record(command);
        case Command::Kind::Settle:
            return settle();
        case Command::Kind::Wake:
            m_clock.advance(std::chrono::milliseconds(command.value));
            for (Category category : allCategories)
                m_telemetry.wake(category);
            return 1;
        case Command::Kind::SetClock:
            m_clock.set(WallTime(std::chrono::milliseconds(command.value)));
            return 1;
        case Command::Kind::Queued:
            return queued();
        case Command::Kind::Quit:
            m_telemetry.close();
            return 1;
        default: // somebody else's
            return 0;
        }
    }

    std::int64_t obeyTerms(const Situation& s)
    {
        m_telemetry.collector()->obey(termsOf(s, origin(s.lastPlace)));
        m_telemetry.setTarget(origin(s.place), s.isSignedIn);
        return 1;
    }

    /// How many were accepted.
    std::int64_t record(const Command& command)
    {
        std::int64_t accepted = 0;
        for (std::int64_t i = 0; i < command.count; ++i)
            accepted += recordMarked(
                *m_telemetry.collector(), command.category, std::to_string(command.value + i));
        return accepted;
    }

    std::int64_t settle()
    {
        if (!m_telemetry.collector()->settle(patience))
            return 0;
        // The uploader has heard as well; where there is none just now, this thread is asked instead.
        const auto reached = std::make_shared<std::binary_semaphore>(0);
        m_telemetry.read([reached](Journal&) { reached->release(); });
        const auto end = std::chrono::steady_clock::now() + patience;
        while (!reached->try_acquire_for(std::chrono::milliseconds(1))) {
            QCoreApplication::processEvents();
            if (std::chrono::steady_clock::now() > end)
                return 0;
        }
        return 1;
    }

    std::int64_t queued() const
    {
        std::int64_t all = 0;
        for (Category category : allCategories)
            all += m_telemetry.collector()->journal().status(category).queued;
        return all;
    }

    static constexpr std::chrono::seconds patience{20};
    const Setup m_setup;
    const int m_channel;
    int m_calls = 0; ///< on the uploader's thread
    HandClock m_clock;
    TelemetryThread m_telemetry;
    QSocketNotifier m_commands;
};

} // namespace candor::test::model
