// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/logfile.h"

#include "app/common/background.h"
#include "app/common/logclean.h"
#include "app/common/rotatingfile.h"

#include <QDateTime>
#include <QTimeZone>

#include <syslog.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace candor {

namespace {

/// One message on its way to the disk.
struct Line
{
    QtMsgType type = QtInfoMsg;
    QByteArray category;
    QString text;
    WallTime when;
    LogDetail detail = LogDetail::Off; ///< in force when it was logged
};

/// What a message of that type needs to be written at all.
LogDetail neededDetail(QtMsgType type)
{
    return type == QtDebugMsg ? LogDetail::Full : LogDetail::Light;
}

char letterOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 'D';
    case QtInfoMsg:
        return 'I';
    case QtWarningMsg:
        return 'W';
    case QtCriticalMsg:
        return 'E';
    case QtFatalMsg:
        return 'F';
    }
    return '?';
}

int priorityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LOG_DEBUG;
    case QtInfoMsg:
        return LOG_INFO;
    case QtWarningMsg:
        return LOG_WARNING;
    case QtCriticalMsg:
        return LOG_ERR;
    case QtFatalMsg:
        return LOG_CRIT;
    }
    return LOG_INFO;
}

QByteArray stamp(WallTime when)
{
    return QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count(), QTimeZone::utc())
        .toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'")
        .toLatin1();
}

void toSyslog(int priority, const QByteArray& line)
{
    ::syslog(priority, "%s", line.constData());
}

thread_local bool isWriter = false; ///< what writing the log says is not written to the log
thread_local bool isListening = false;

} // namespace

struct LogFile::Private
{
    const Clock& clock;
    const QString folder;
    const std::size_t queuedLines;
    const SystemLog systemLog;
    RotatingFile file;
    QtMessageHandler former = nullptr;
    std::atomic<LogDetail> detail = LogDetail::Off;
    std::atomic<bool> toSystem = false;

    std::mutex listenerMutex;
    WarningListener listener;

    std::mutex mutex;
    std::condition_variable arrived;
    std::condition_variable drained;
    std::deque<Line> queue;
    std::size_t lost = 0;
    bool isWriting = false;
    bool isStopping = false;
    std::thread writer;

    Private(const Clock& time, const QString& where, Limits limits, SystemLog system)
        : clock(time)
        , folder(where)
        , queuedLines(limits.queuedLines)
        , systemLog(std::move(system))
        , file(where, QStringLiteral("candor"), limits.fileBytes, limits.files)
    {
    }

    void take(QtMsgType type, const char* category, const QString& text)
    {
        const LogDetail now = detail;
        const bool isForSystem = toSystem && type != QtDebugMsg;
        if (now < neededDetail(type) && !isForSystem)
            return;
        {
            const std::lock_guard lock(mutex);
            if (queue.size() >= queuedLines) {
                ++lost;
                return;
            }
            queue.push_back({type, category, text, clock.now(), now});
        }
        arrived.notify_one();
    }

    void tell(QtMsgType type, const char* category, const QString& text)
    {
        if (isListening)
            return;
        const std::lock_guard lock(listenerMutex);
        isListening = true;
        if (listener)
            listener(type, category, withoutSecrets(text));
        isListening = false;
    }

    void run()
    {
        isWriter = true;
        std::unique_lock lock(mutex);
        while (!isStopping || !queue.empty() || lost > 0) {
            arrived.wait(lock, [this] { return isStopping || !queue.empty() || lost > 0; });
            std::deque<Line> lines;
            lines.swap(queue);
            const std::size_t missing = std::exchange(lost, 0);
            isWriting = true;
            lock.unlock();
            for (const Line& line : lines)
                write(line);
            if (missing > 0)
                write({QtWarningMsg, "candor.log", QStringLiteral("%1 lines are missing here").arg(missing),
                    clock.now(), detail});
            lock.lock();
            isWriting = false;
            drained.notify_all();
        }
    }

    /// A level lowered meanwhile holds for what is still queued, too.
    void write(const Line& line)
    {
        const LogDetail now = std::min(line.detail, detail.load());
        const QByteArray head = line.category + ": ";
        if (toSystem && line.type != QtDebugMsg)
            systemLog(priorityOf(line.type), head + withoutPersonalData(line.text).toUtf8());
        if (now < neededDetail(line.type))
            return file.close();
        const QString text
            = now == LogDetail::Full ? withoutSecrets(line.text) : withoutPersonalData(line.text);
        file.append(stamp(line.when) + ' ' + letterOf(line.type) + ' ' + head + text.toUtf8() + '\n');
    }

    bool flush(std::chrono::milliseconds limit)
    {
        std::unique_lock lock(mutex);
        return drained.wait_for(lock, limit, [this] { return queue.empty() && lost == 0 && !isWriting; });
    }

    void stop()
    {
        {
            const std::lock_guard lock(mutex);
            isStopping = true;
        }
        arrived.notify_one();
        writer.join();
    }

    static std::mutex activeMutex;
    static std::shared_ptr<Private> active;

    static void handle(QtMsgType type, const QMessageLogContext& context, const QString& text)
    {
        std::shared_ptr<Private> log;
        {
            const std::lock_guard lock(activeMutex);
            log = active;
        }
        const char* category = context.category ? context.category : "default";
        const bool isWarning = type != QtDebugMsg && type != QtInfoMsg;
        if (log && !isWriter) {
            log->take(type, category, text);
            if (isWarning)
                log->tell(type, category, text);
            if (type == QtFatalMsg)
                log->flush(std::chrono::milliseconds(500));
        }
        if (log && log->former && isWarning)
            log->former(type, context, text);
    }
};

std::mutex LogFile::Private::activeMutex;
std::shared_ptr<LogFile::Private> LogFile::Private::active;

LogFile::LogFile(QString folder, const Clock& clock, Limits limits, SystemLog systemLog)
    : d(std::make_shared<Private>(clock, folder, limits, std::move(systemLog)))
{
    d->writer = std::thread([log = d.get()] {
        workInBackground();
        log->run();
    });
    setDetail(LogDetail::Off);
    const std::lock_guard lock(Private::activeMutex);
    Private::active = d;
    d->former = qInstallMessageHandler(&Private::handle);
}

LogFile::LogFile(QString folder, const Clock& clock)
    : LogFile(std::move(folder), clock, Limits{}, toSyslog)
{
    ::openlog("candor", LOG_PID, LOG_USER);
}

LogFile::~LogFile()
{
    {
        const std::lock_guard lock(Private::activeMutex);
        qInstallMessageHandler(d->former);
        Private::active.reset();
    }
    setWarningListener({});
    d->stop();
    QLoggingCategory::setFilterRules({});
}

QString LogFile::folder() const
{
    return d->folder;
}

void LogFile::setDetail(LogDetail detail)
{
    d->detail = detail;
    // What nobody reads is not even put into words.
    QLoggingCategory::setFilterRules(detail == LogDetail::Full ? QStringLiteral("candor.*.debug=true")
                                                               : QStringLiteral("candor.*.debug=false"));
}

void LogFile::setSystemLog(bool on)
{
    d->toSystem = on;
}

void LogFile::setWarningListener(WarningListener listener)
{
    const std::lock_guard lock(d->listenerMutex);
    d->listener = std::move(listener);
}

bool LogFile::flush(std::chrono::milliseconds limit)
{
    return d->flush(limit);
}

} // namespace candor
