// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/desktopclient.h"
#include "ui/mainwindow.h"

#include <QProcess>

#include <functional>

namespace candor::bench {

/// Nanoseconds of a clock that every process of this computer shares.
qint64 steadyTime();

/// The time it was started at, for the program that runSelf() started; to be asked there.
qint64 startedAt(char** argv);

/// Starts the benchmark's own program, offscreen, as `mode time home…`.
void runSelf(QProcess& process, const QString& mode, const QStringList& arguments);

/// Calls \a then once the widget of that name has been painted for the first time, and its picture handed
/// over.
class PaintWatch : public QObject
{
public:
    PaintWatch(QString name, std::function<void()> then);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const QString m_name;
    const std::function<void()> m_then;
    bool m_painted = false;
};

/// Runs the client as app/main.cpp puts it together. \a shown is called when the window has been shown, and
/// \a over after the event loop, while everything still stands.
int runClient(const QString& home, const QUrl& service,
    const std::function<void(DesktopClient&, MainWindow&)>& shown, const std::function<void()>& over = {});

} // namespace candor::bench
