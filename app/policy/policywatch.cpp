// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/policywatch.h"

#include "app/common/logging.h"
#include "app/policy/policyfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <chrono>

using namespace std::chrono_literals;

namespace candor {

namespace {

constexpr auto settleTime = 100ms;
/// Where the system gives no (more) watches, looking takes their place.
constexpr auto lookOften = 500ms;

/// The folder itself, or the nearest thing above it that is there, and one step above that: whatever is made,
/// renamed or removed on the way to the folder shows there.
QStringList stepsTo(const QString& folder)
{
    QString path = QDir::cleanPath(folder);
    while (!QFileInfo::exists(path) && !QFileInfo(path).isRoot() && path.contains(u'/'))
        path = QFileInfo(path).path();
    return {path, QFileInfo(path).path()};
}

} // namespace

PolicyWatch::PolicyWatch(PolicyFolders folders)
    : m_folders(std::move(folders))
    , m_settle(this)
    , m_again(this)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &PolicyWatch::look);
    connect(&m_again, &QTimer::timeout, this, &PolicyWatch::look);
}

void PolicyWatch::start()
{
    const auto settle = [this] {
        if (!m_settle.isActive())
            m_settle.start();
    };
    m_watcher = new QFileSystemWatcher(this);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, settle);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, settle);
    look();
}

void PolicyWatch::look()
{
    // Watch first, then read: what changes in between is seen by the watch.
    watch();
    Q_EMIT read(readLocalPolicies(m_folders));
}

void PolicyWatch::watch()
{
    const QStringList watched = m_watcher->files() + m_watcher->directories();
    if (!watched.isEmpty())
        m_watcher->removePaths(watched);
    const QStringList wanted = paths();
    const QStringList missed = wanted.isEmpty() ? QStringList() : m_watcher->addPaths(wanted);
    const bool isBlind
        = std::any_of(missed.begin(), missed.end(), [](const QString& p) { return QFile::exists(p); });
    if (isBlind && m_again.interval() != int(lookOften / 1ms))
        qCWarning(lcPolicy, "Some policy folders cannot be watched; they are read every half second");
    m_again.start(isBlind ? std::chrono::milliseconds(lookOften)
                          : std::chrono::milliseconds(LocalPolicy::looksAgainAfter));
}

QStringList PolicyWatch::paths() const
{
    QStringList all;
    for (const QString& folder : {m_folders.system, m_folders.additional, m_folders.user}) {
        if (folder.isEmpty())
            continue;
        all += stepsTo(folder);
        const QDir dir(folder);
        for (const QString& name : dir.entryList({QStringLiteral("*.json")}, QDir::Files | QDir::System))
            all += dir.filePath(name);
    }
    all.removeDuplicates();
    return all;
}

} // namespace candor
