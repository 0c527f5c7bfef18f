// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/desktopclient.h"
#include "tests/benchmarks/paintwatch.h"
#include "ui/mainwindow.h"

#include <functional>

namespace candor::bench {

/// Runs the client as app/main.cpp puts it together. \a shown is called when the window has been shown, and
/// \a over after the event loop, while everything still stands.
int runClient(const QString& home, const QUrl& service,
    const std::function<void(DesktopClient&, MainWindow&)>& shown, const std::function<void()>& over = {});

} // namespace candor::bench
