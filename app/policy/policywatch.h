// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/policy/localpolicy.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace candor {

/// Lives on LocalPolicy's worker: watches the folders, their files and what stands above them, and reads anew
/// at each change.
class PolicyWatch : public QObject
{
    Q_OBJECT

public:
    explicit PolicyWatch(PolicyFolders folders);

public Q_SLOTS:
    void start();
    void look();

Q_SIGNALS:
    void read(const QList<candor::SourcePolicy>& sources);

private:
    /// Watches everything anew: a file put in another's place keeps its name, and a watch follows the old
    /// file.
    void watch();
    QStringList paths() const;

    PolicyFolders m_folders;
    QFileSystemWatcher* m_watcher = nullptr;
    /// Gathers the changes of one edit; runs from the first, so that a stream of changes cannot put it off.
    QTimer m_settle;
    /// Looks again without being told.
    QTimer m_again;
};

} // namespace candor
