// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/fileidentity.h"
#include "app/policy/localpolicy.h"
#include "app/policy/systempolicy.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QSet>
#include <QTimer>

namespace candor {

/// Lives on LocalPolicy's worker: watches the folders, their files and everything above them, and reads anew
/// at each change.
class PolicyWatch : public QObject
{
    Q_OBJECT

public:
    /// \a further: files and folders whose change is one of a policy as well.
    explicit PolicyWatch(PolicyFolders folders, QStringList further = systemPolicyPaths());

public Q_SLOTS:
    void start();
    void look();

Q_SIGNALS:
    void read(const candor::LocalPolicies& policies);

private:
    void watch();
    void settle();
    /// Something changed in a folder above: that is anybody's, and matters where the way down is another now.
    void settleIfMoved();

    const PolicyFolders m_folders;
    /// The folders, and what else is watched.
    QStringList m_places;
    std::unique_ptr<QObject> m_system;
    QFileSystemWatcher* m_watcher = nullptr;
    /// Everything on the way to the folders, when it was last watched.
    QHash<QString, FileIdentity> m_steps;
    QSet<QString> m_above;
    /// Gathers the changes of one edit; runs from the first, so that a stream of changes cannot put it off.
    QTimer m_settle;
    /// Looks again without being told.
    QTimer m_again;
};

} // namespace candor
