// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/client.h"

namespace candor {

/// A client that does nothing and is in whatever state it is put: the actor of the picture book's scenes.
/// What it explains is decided by the real decide() and explain().
class StageClient : public Client
{
    Q_OBJECT

public:
    StageClient();

    AccountView view;
    AdminPolicy currentPolicy;
    Choice choice;
    CollectorView collecting{Hindrance::None, QStringLiteral("/home/alice/.local/share/candor")};
    OptionValues values;
    QList<DataView> data;

    /// Signed in, online, to a server that permits everything.
    void enter();
    void ban();
    void damagePolicy();
    void dropEndpoint();
    void loseConnection();
    /// The program was running when it was started.
    void comeSecond();
    void beOnTheWayIn();
    void failToSignIn();
    /// Answers a save that was asked for: the file could not be written.
    void failToSave();

    Brand brand() const override { return {}; }
    AccountView account() const override { return view; }
    const AdminPolicy& policy() const override { return currentPolicy; }
    PolicyFreshness policyFreshness() const override;
    Decisions decisions() const override;
    Explanation explain(Category category) const override;
    CategoryStatus status(Category category) const override;
    CollectorView collector() const override { return collecting; }
    OptionValues options() const override { return values; }
    QString language() const override { return {}; }
    LoggingBounds loggingBounds() const override { return {}; }
    StoreFault storeFault() const override { return {}; }
    QString settingsFile() const override;
    QString logFolder() const override;
    void signIn(const Address&, const QString&) override { }
    void cancelSignIn() override { }
    void signOut() override { }
    void save(const OptionValues&) override { }
    void saveLanguage(const QString&) override { }
    QString windowGeometry() const override { return {}; }
    void saveWindowGeometry(const QString&) override { }
    void reloadPolicy() override { }
    DeletionRequest deletionRequest(DeletionKind kind) override;
    void sendDeletion(DeletionKind, const QByteArray&) override { }
    void cancelDeletion() override { }
    void loadData() override { Q_EMIT dataLoaded(data); }
    void countFeature(Feature) override { }
    void countStall(std::chrono::milliseconds) override { }
    void firstPaint() override { }
};

} // namespace candor
