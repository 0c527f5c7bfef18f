// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/localpolicy.h"

#include "app/policy/policywatch.h"
#include "app/policy/systempolicy.h"

#include <QThread>

namespace candor {

QList<SourcePolicy> readLocalPolicies(const PolicyFolders& folders)
{
    return readSystemPolicies() + readPolicyFolder(folders.system, PolicySource::Machine, FileOwner::Root)
        + readPolicyFolder(folders.additional, PolicySource::Machine, FileOwner::CurrentUser)
        + readPolicyFolder(folders.user, PolicySource::User, FileOwner::CurrentUser);
}

struct LocalPolicy::Private
{
    QList<SourcePolicy> sources;
    QThread thread;
    PolicyWatch* watch = nullptr; ///< the thread's
};

LocalPolicy::LocalPolicy(PolicyFolders folders, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->sources = readLocalPolicies(folders);
    auto* watch = new PolicyWatch(std::move(folders));
    d->watch = watch;
    watch->moveToThread(&d->thread);
    connect(&d->thread, &QThread::started, watch, &PolicyWatch::start);
    connect(&d->thread, &QThread::finished, watch, &QObject::deleteLater);
    connect(watch, &PolicyWatch::read, this, [this](const QList<SourcePolicy>& sources) {
        if (sources != d->sources) {
            d->sources = sources;
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
    return d->sources;
}

} // namespace candor
