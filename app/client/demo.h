// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/address.h"
#include "app/common/sentence.h"

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <optional>

namespace candor {

/// The demo's service: `candor-service` on a loopback port, over TLS, with one account, in a temporary
/// folder. Ends with the object.
class Demo
{
public:
    Demo();
    ~Demo();
    Demo(const Demo&) = delete;
    Demo& operator=(const Demo&) = delete;

    /// Starts it and adds the account; a sentence where that failed, else empty. Waits up to some seconds:
    /// call it before the UI starts.
    Sentence start();

    /// Takes the service off the network; restart() brings it back at the same address (a sentence where it
    /// cannot).
    void stop();
    Sentence restart();

    QUrl service() const { return m_service; }
    QString authorityFile() const;
    Address account() const;
    QString password() const { return m_password; }
    /// A home for the client of this demo.
    QString home() const;

    /// Runs an admin's command of the service's program to its end, for example {"policy", "set", …}: what it
    /// printed, or nothing.
    std::optional<QByteArray> administer(const QStringList& command, const QByteArray& input = {}) const;

private:
    Sentence makeFiles() const;
    Sentence listen(int port);

    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_service;
    QString m_password;
};

} // namespace candor
