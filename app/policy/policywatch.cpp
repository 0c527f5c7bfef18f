// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/policywatch.h"

#include "app/common/logging.h"
#include "app/policy/policyfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace candor {

namespace {

constexpr auto settleTime = 100ms;
/// Where the system gives no (more) watches, looking takes their place.
constexpr auto lookOften = 500ms;

/// The folder itself, or the nearest thing above it that is there, and everything above that, to the root:
/// whatever is made, renamed or removed on the way to the folder shows in one of them.
QStringList stepsTo(const QString& folder)
{
    QString path = QDir::cleanPath(folder);
    while (!QFileInfo::exists(path) && !QFileInfo(path).isRoot() && path.contains(u'/'))
        path = QFileInfo(path).path();
    QStringList steps;
    for (; !steps.contains(path); path = QFileInfo(path).path())
        steps.append(path);
    return steps;
}

/// What has to be watched, and what tells, further above, that it has become something else.
struct Watched
{
    QSet<QString> needed;
    QSet<QString> above;
};

Watched watchedFor(const QStringList& places)
{
    Watched watched;
    for (const QString& folder : places) {
        const QStringList steps = stepsTo(folder);
        const QDir dir(folder);
        for (const QString& step : steps.first(std::min<qsizetype>(2, steps.size())))
            watched.needed.insert(step);
        QStringList names = dir.entryList({QStringLiteral("*.json")}, QDir::Files | QDir::System);
        // None of so many is read, and the folder tells when one goes.
        if (names.size() > mostPolicyFiles)
            names.clear();
        names += dir.entryList({QLatin1StringView(policyKeysName)}, QDir::Files | QDir::System);
        for (const QString& name : std::as_const(names))
            watched.needed.insert(dir.filePath(name));
        for (const QString& step : steps)
            if (QFileInfo(step).isReadable()) // what is not cannot be watched either
                watched.above.insert(step);
    }
    watched.above -= watched.needed;
    return watched;
}

} // namespace

PolicyWatch::PolicyWatch(PolicyFolders folders, QStringList further)
    : m_folders(std::move(folders))
    , m_places(std::move(further))
    , m_settle(this)
    , m_again(this)
{
    for (const QString& folder : {m_folders.system, m_folders.additional, m_folders.user})
        if (!folder.isEmpty())
            m_places.append(folder);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &PolicyWatch::look);
    connect(&m_again, &QTimer::timeout, this, &PolicyWatch::look);
}

void PolicyWatch::start()
{
    m_watcher = new QFileSystemWatcher(this);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, &PolicyWatch::settle);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, [this](const QString& path) {
        if (m_above.contains(path))
            settleIfMoved();
        else
            settle();
    });
    m_system = watchSystemPolicies([this] { settle(); });
    look();
}

void PolicyWatch::settle()
{
    if (!m_settle.isActive())
        m_settle.start();
}

void PolicyWatch::settleIfMoved()
{
    for (auto step = m_steps.cbegin(); step != m_steps.cend(); ++step)
        if (identityOf(step.key()) != step.value())
            return settle();
}

void PolicyWatch::look()
{
    // Watch first, then read: what changes in between is seen by the watch.
    watch();
    Q_EMIT read(lookAtPolicies(m_folders));
}

void PolicyWatch::watch()
{
    const Watched wanted = watchedFor(m_places);
    const QSet<QString> all = wanted.needed | wanted.above;
    const QHash<QString, FileIdentity> before = std::exchange(m_steps, {});
    m_above = wanted.above;
    for (const QString& path : all)
        m_steps.insert(path, identityOf(path));
    QStringList held = m_watcher->files() + m_watcher->directories();
    for (const QString& path : std::as_const(held))
        if (m_steps.value(path) != before.value(path))
            m_watcher->removePath(path);
    held = m_watcher->files() + m_watcher->directories();
    const QSet<QString> missing = all - QSet(held.begin(), held.end());
    const QStringList missed = missing.isEmpty() ? QStringList() : m_watcher->addPaths(missing.values());
    const QSet<QString> unseen = wanted.needed & QSet(missed.begin(), missed.end());
    const bool isBlind
        = std::any_of(unseen.begin(), unseen.end(), [](const QString& path) { return QFile::exists(path); });
    if (isBlind && m_again.interval() != int(lookOften / 1ms))
        qCWarning(lcPolicy, "Some policy folders cannot be watched; they are read every half second");
    m_again.start(isBlind ? std::chrono::milliseconds(lookOften)
                          : std::chrono::milliseconds(LocalPolicy::looksAgainAfter));
}

} // namespace candor
