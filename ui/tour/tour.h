// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/client.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

class QWidget;

namespace candor {

/// What the tour needs of the demo's service: handed in by main(), so that the face knows no process.
struct TourService
{
    /// An admin's command; what it printed, or nothing where it failed.
    std::function<std::optional<QByteArray>(const QStringList& command)> administer;
    /// Takes the service off the network, and back on at the same address.
    std::function<void()> stop;
    std::function<QString()> restart;
    Address account;
    QString password;
};

/// `--tour`: walks through the product by itself with the real programs, a picture a step, and prints what
/// the service stored.
class Tour
{
public:
    /// patience: how long a step may take.
    Tour(Client& client, QWidget& window, TourService service, QString folder,
        std::chrono::milliseconds patience = std::chrono::seconds(30));

    /// Runs the whole walk in an event loop of its own; the program's exit code.
    int run();

private:
    bool signIn();
    bool optIn();
    bool reportAnError();
    bool withdraw();
    bool meetABan();

    bool setErrorReporting(bool isOn);
    bool waitFor(const QString& what, const std::function<bool()>& isTrue);
    QWidget* openDialog(const char* button, const char* dialog);
    void picture(QWidget* widget, const QString& title);
    void say(const QString& line) const;
    void printRecords();
    QList<DataView> loadData();

    Client& m_client;
    QWidget& m_window;
    TourService m_service;
    QString m_folder;
    std::chrono::milliseconds m_patience;
    int m_step = 0;
    bool m_isSaved = true; ///< every picture so far
};

} // namespace candor
