// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/clock.h"

#include <QLoggingCategory>
#include <QString>

#include <functional>
#include <memory>

namespace candor {

/// How much is written: nothing; what qCInfo and above say, without personal data; everything, as it was
/// said.
enum class LogDetail : quint8 { Off, Light, Full };

/// The program's log: takes over Qt's messages while it lives, and writes them to `<folder>/candor.log` on a
/// thread of its own. Who logs never waits for the disk: where the queue is full lines are lost, and how many
/// is a line of its own. At most one lives at a time. Warnings go on to standard error as before.
/// Thread-safe.
class LogFile
{
public:
    /// Called on the thread that logged, for warnings and above; what it logs itself does not come back to
    /// it.
    using WarningListener = std::function<void(QtMsgType type, const char* category, const QString& text)>;
    /// Where system log lines go; \a priority as in syslog(3).
    using SystemLog = std::function<void(int priority, const QByteArray& line)>;

    struct Limits
    {
        qint64 fileBytes = 2'400'000;
        int files = 4;
        std::size_t queuedLines = 4096;
    };

    LogFile(QString folder, const Clock& clock, Limits limits, SystemLog systemLog);
    /// Off, at most 10 MB, syslog(3) as `candor`.
    LogFile(QString folder, const Clock& clock);
    ~LogFile(); ///< writes what is queued, gives Qt its former handler back

    LogFile(const LogFile&) = delete;
    LogFile& operator=(const LogFile&) = delete;

    QString folder() const;
    void setDetail(LogDetail detail);
    /// Always as Light, whatever the detail.
    void setSystemLog(bool on);
    /// Once it returns, the former listener is not called any more.
    void setWarningListener(WarningListener listener);
    /// Waits until what was logged before is on disk; for tests and a fatal end.
    bool flush(std::chrono::milliseconds limit);

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace candor
