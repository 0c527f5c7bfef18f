// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/client.h"

#include <QObject>

#include <functional>

namespace candor {

/// Shows a title and a text on the desktop, quietly; nothing where the desktop has no notifications.
using Notify = std::function<void(const QString& title, const QString& text)>;

/// Tells the person when a policy switches something off that was on: once, for all categories of that
/// change.
class PolicyNotice : public QObject
{
    Q_OBJECT

public:
    PolicyNotice(Client& client, Notify notify, QObject* parent);

private:
    void follow();

    Client& m_client;
    Notify m_notify;
    /// Whose decisions m_last are: another account's are no change.
    QString m_account;
    Decisions m_last;
};

/// Over the session bus (org.freedesktop.Notifications), on a thread of its own; low urgency, without a
/// sound.
void notifyDesktop(const QString& title, const QString& text);

} // namespace candor
