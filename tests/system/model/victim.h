// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/step.h"
#include "tests/system/model/client.h"
#include "tests/system/model/ends.h"

#include <QEventLoop>

#include <condition_variable>
#include <optional>
#include <thread>

#ifdef CANDOR_STEPS

namespace candor::test::model {

/// Census, which an end may spare; it is on its way all the time.
inline constexpr std::int64_t kept = 9'137'000'000'001;
inline constexpr std::int64_t before = 9'137'000'000'002; ///< the record that stands at a step
inline constexpr std::int64_t after = 9'137'000'000'003; ///< recorded when all is permitted again

/// A life that ends by SIGKILL when its record has come to a step: before a permission ends, or right after.
class Victim
{
public:
    [[noreturn]] static void live(const Setup& setup, Step step, const std::optional<Situation>& end)
    {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
        int count = 1;
        std::array<char, 7> name{"victim"};
        char* arguments = name.data();
        const QCoreApplication application(count, &arguments);
        Victim victim(setup, step);
        std::thread([&victim] {
            victim.record<Category::ErrorReporting, "candor.log_excerpt">(before);
        }).detach();
        victim.await(victim.m_isReached, Category::ErrorReporting);
        if (end)
            victim.obey(*end);
        ::kill(::getpid(), SIGKILL);
        ::_exit(1);
    }

private:
    static constexpr std::chrono::seconds patience{20};

    Victim(const Setup& setup, Step step)
        : m_setup(setup)
        , m_step(step)
        , m_clock(WallTime(setup.wallTime))
        , m_telemetry(m_clock)
    {
        onStep = [this](Step reached) { come(reached); };
        UploadTiming timing;
        timing.random = [] { return 0.0; };
        timing.first = timing.later = [](double) { return std::chrono::milliseconds(0); };
        m_telemetry.setTiming(timing);
        QEventLoop loop;
        QObject::connect(&m_telemetry, &TelemetryThread::ready, &loop, &QEventLoop::quit);
        m_telemetry.open({setup.home.toStdString() + "/ring", setup.home.toStdString() + "/journal.sqlite"});
        loop.exec();
        obey(permitting());
        m_telemetry.collector()->settle(patience);
        record<Category::Census, "candor.region">(kept);
        await(m_isCensusOut, Category::Census);
        const std::lock_guard lock(m_mutex);
        m_isArmed = true;
    }

    /// On the thread that has come there, which stays.
    void come(Step reached)
    {
        std::unique_lock lock(m_mutex);
        m_isCensusOut = m_isCensusOut || reached == Step::Leaving;
        if (!m_isArmed || reached != m_step) {
            m_changed.notify_all();
            return;
        }
        m_isReached = true;
        m_changed.notify_all();
        m_changed.wait(lock, [] { return false; });
    }
    void await(const bool& what, Category category)
    {
        const auto end = std::chrono::steady_clock::now() + patience;
        std::unique_lock lock(m_mutex);
        while (!what) {
            lock.unlock();
            if (std::chrono::steady_clock::now() > end)
                ::_exit(2);
            m_telemetry.wake(category);
            lock.lock();
            m_changed.wait_for(lock, std::chrono::milliseconds(1), [&what] { return what; });
        }
    }
    void obey(const Situation& s)
    {
        const auto origin = [this](int place) {
            return place > nowhere
                ? QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_setup.ports[std::size_t(place)]))
                : QUrl();
        };
        m_telemetry.collector()->obey(termsOf(s, origin(s.lastPlace)));
        m_telemetry.setTarget(origin(s.place), s.isSignedIn);
    }
    template <Category category, FieldName field>
    void record(std::int64_t marker)
    {
        const std::string text = std::to_string(marker);
        EventOf<category> event;
        event.template add<field>(std::string_view(text));
        if (const auto permit = m_telemetry.collector()->permit(category))
            m_telemetry.collector()->record(*permit, event);
    }

    const Setup m_setup;
    const Step m_step;
    HandClock m_clock;
    TelemetryThread m_telemetry;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isArmed = false;
    bool m_isCensusOut = false;
    bool m_isReached = false;
};

} // namespace candor::test::model

#endif
