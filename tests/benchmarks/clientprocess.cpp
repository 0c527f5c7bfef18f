// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/benchmarks/clientprocess.h"

#include "app/client/startup.h"
#include "app/client/termination.h"
#include "ui/language.h"
#include "ui/outlinestyle.h"

#include <QApplication>
#include <QScreen>

namespace candor::bench {

int runClient(const QString& home, const QUrl& service,
    const std::function<void(DesktopClient&, MainWindow&)>& shown, const std::function<void()>& over)
{
    OutlineStyle::wear();
    const Termination termination;
    Language language;
    language.install();
    const SystemClock clock;
    CommandLine line;
    line.home = home;
    line.service = service;
    DesktopClient::Settings settings = settingsOf(line, nullptr);
    settings.screens = int(QGuiApplication::screens().size());
    DesktopClient client(settings, clock);
    MainWindow window(client);
    window.show();
    client.start();
    shown(client, window);
    const int exitCode = QApplication::exec();
    if (over)
        over();
    return exitCode;
}

} // namespace candor::bench
