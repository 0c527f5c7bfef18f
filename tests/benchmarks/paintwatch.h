// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QProcess>

#include <functional>

namespace candor::bench {

/// Nanoseconds of a clock that every process of this computer shares.
qint64 steadyTime();

/// The time it was started at, for the program that run() started; to be asked there.
qint64 startedAt(char** argv);

/// Starts a program, offscreen, as `mode time arguments…`; the benchmark's own where it has no name.
void run(QProcess& process, const QString& mode, const QStringList& arguments, QString program = {});

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

} // namespace candor::bench
