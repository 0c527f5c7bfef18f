// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/policy/policykeys.h"
#include "app/policy/sourcepolicy.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace candor {

/// Where this computer's own policies lie.
struct PolicyFolders
{
    /// `/etc/candor/policies/managed`, wherever that is seen; always read, root's hands only.
    QString system;
    /// `--machine-policies`; empty without.
    QString additional;
    /// `$XDG_CONFIG_HOME/candor/policies`, below `--home` where that is given.
    QString user;
    /// Within a Flatpak the computer's /etc, of which `system` is part then; empty elsewhere.
    QString hostEtc = {};
};

/// Everything this computer itself says.
struct LocalPolicies
{
    /// A faulty file of keys is among them, in the server's place: it forbids what a server could govern.
    QList<SourcePolicy> sources;
    PolicyKeys keys;
    friend bool operator==(const LocalPolicies&, const LocalPolicies&) = default;
};

/// Reads machine and user policy, and the keys, at once (on the caller's thread).
LocalPolicies lookAtPolicies(const PolicyFolders& folders);
QList<SourcePolicy> readLocalPolicies(const PolicyFolders& folders);

/// Reads them on a worker, and again within a second of a change of file or folder, and every 15 minutes.
class LocalPolicy : public QObject
{
    Q_OBJECT

public:
    explicit LocalPolicy(PolicyFolders folders, QObject* parent = nullptr);
    ~LocalPolicy() override;

    /// What was read last; read once before the constructor returns.
    const QList<SourcePolicy>& sources() const;
    const PolicyKeys& keys() const;
    /// Reads them again now, on the worker; then looked().
    void reload();

    /// At the latest, without being told of a change.
    static constexpr std::chrono::minutes looksAgainAfter{15};

Q_SIGNALS:
    /// sources() or keys() differ from before.
    void changed();
    /// They were read, whether they differ or not; after changed().
    void looked();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace candor
