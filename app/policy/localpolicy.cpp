// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/localpolicy.h"

#include "app/policy/hostfolder.h"
#include "app/policy/policyfolder.h"
#include "app/policy/policywatch.h"
#include "app/policy/signedanswer.h"
#include "app/policy/systempolicy.h"

#include <QThread>

namespace candor {

namespace {

/// The computer's own folder. What a sandbox does not show is not "nothing": there may be a ban, or a key.
LocalPolicies lookAtSystemFolder(const PolicyFolders& folders)
{
    const bool isSandbox = !folders.hostEtc.isEmpty();
    const FileOwner owner = isSandbox ? FileOwner::HostRoot : FileOwner::Root;
    if (const auto fault = isSandbox ? hostFault(folders.system, folders.hostEtc) : std::nullopt) {
        SourcePolicy policy;
        policy.source = PolicySource::Machine;
        policy.where = fault->where;
        policy.wholeFault = fault;
        return {{policy}, {true, {}, fault}};
    }
    return {
        readPolicyFolder(folders.system, PolicySource::Machine, owner), readKeyFile(folders.system, owner)};
}

QList<SourcePolicy> readAdditional(const QString& folder)
{
    QList<SourcePolicy> policies = readPolicyFolder(folder, PolicySource::Machine, FileOwner::CurrentUser);
    for (SourcePolicy& policy : policies)
        policy.canOnlyTighten = true;
    return policies;
}

} // namespace

LocalPolicies lookAtPolicies(const PolicyFolders& folders)
{
    const LocalPolicies system = lookAtSystemFolder(folders);
    LocalPolicies policies;
    policies.keys = bothOf(system.keys, readKeyFile(folders.additional, FileOwner::CurrentUser));
    if (policies.keys.fault)
        policies.sources.append(policyOfFaultyKeys(*policies.keys.fault));
    policies.sources += readSystemPolicies() + system.sources + readAdditional(folders.additional)
        + readPolicyFolder(folders.user, PolicySource::User, FileOwner::CurrentUser);
    return policies;
}

QList<SourcePolicy> readLocalPolicies(const PolicyFolders& folders)
{
    return lookAtPolicies(folders).sources;
}

struct LocalPolicy::Private
{
    LocalPolicies policies;
    QThread thread;
    PolicyWatch* watch = nullptr; ///< the thread's
};

LocalPolicy::LocalPolicy(PolicyFolders folders, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->policies = lookAtPolicies(folders);
    auto* watch = new PolicyWatch(std::move(folders));
    d->watch = watch;
    watch->moveToThread(&d->thread);
    connect(&d->thread, &QThread::started, watch, &PolicyWatch::start);
    connect(&d->thread, &QThread::finished, watch, &QObject::deleteLater);
    connect(watch, &PolicyWatch::read, this, [this](const LocalPolicies& policies) {
        if (policies != d->policies) {
            d->policies = policies;
            Q_EMIT changed();
        }
        Q_EMIT looked();
    });
    d->thread.setObjectName(QStringLiteral("policy"));
    d->thread.start();
}

LocalPolicy::~LocalPolicy()
{
    d->thread.quit();
    d->thread.wait();
}

void LocalPolicy::reload()
{
    QMetaObject::invokeMethod(d->watch, &PolicyWatch::look, Qt::QueuedConnection);
}

const QList<SourcePolicy>& LocalPolicy::sources() const
{
    return d->policies.sources;
}

const PolicyKeys& LocalPolicy::keys() const
{
    return d->policies.keys;
}

} // namespace candor
