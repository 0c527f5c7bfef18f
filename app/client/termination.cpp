// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/termination.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <thread>

namespace candor {

namespace {

// A signal handler may touch nothing else.
std::atomic<int> writeEnd = -1;

void onSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = write(writeEnd.load(), &byte, 1);
}

} // namespace

void endWithin(std::chrono::milliseconds time, int code)
{
    std::fflush(nullptr);
    std::thread([time, code] {
        std::this_thread::sleep_for(time);
        ::_exit(code);
    }).detach();
}

Termination::Termination(QObject* parent)
    : QObject(parent)
{
    if (pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    writeEnd = m_pipe[1];
    auto* notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [] { QCoreApplication::quit(); });
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
}

Termination::~Termination()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    for (int end : m_pipe)
        if (end >= 0)
            close(end);
}

} // namespace candor
