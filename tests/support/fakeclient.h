// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/client.h"

#include <QHash>
#include <QList>

namespace candor::test {

/// A client whose state a test sets by hand and whose calls it can read. What is decided and explained is
/// decided by the real decide() and explain(), from `currentPolicy`, `choice`, `surface` and `endpoint`.
/// Setting a field emits nothing: call the signal, or one of the change…() members.
class FakeClient : public Client
{
    Q_OBJECT

public:
    struct SignInCall
    {
        Address address;
        QString password;
    };

    explicit FakeClient(QObject* parent = nullptr);

    Brand brandNames;
    AccountView view;
    AdminPolicy currentPolicy;
    PolicyFreshness freshness;
    Choice choice;
    /// Which version of consent each field came with.
    Catalogue table = catalogue;
    QHash<Category, WallTime> chosenAt;
    Surface surface = Surface::Desktop;
    /// As the policy says, unless a test sets it.
    std::optional<Endpoint> endpoint;
    std::array<CategoryStatus, categoryCount> statuses;
    CollectorView collecting{Hindrance::None, QStringLiteral("/home/alice/.local/share/candor")};
    OptionValues values;
    LoggingBounds bounds;
    StoreFault fault;
    QString settings = QStringLiteral("/home/alice/.config/candor/settings.ini");
    QString logs = QStringLiteral("/home/alice/.local/share/candor/logs");
    QList<DataView> data;
    /// What save() answers, and whether it does so at once (from the event loop) or only in answerSave().
    SaveOutcome saveOutcome;
    bool answersSaves = true;
    bool answersLoads = true;

    QList<SignInCall> signIns;
    int cancels = 0;
    int signOuts = 0;
    QList<OptionValues> saves;
    QString languageChoice;
    QStringList languageSaves;
    /// What deletionRequest() gives, and what was sent of it.
    DeletionRequest deletion{DeletionRequest::Obstacle::None, "{}", QStringLiteral("telemetry.contoso.test")};
    QList<QPair<DeletionKind, QByteArray>> deletions;
    int deletionCancels = 0;
    QString geometry;
    QStringList geometrySaves;
    int loads = 0;
    int reloads = 0;
    QList<Feature> features;
    QList<std::chrono::milliseconds> stalls;
    int firstPaints = 0;

    /// A known server policy of `host` that permits everything and names a telemetry address there.
    void permitAll(const QString& host = QStringLiteral("lync.contoso.test"));
    /// Puts one setting as that source would have it.
    void setPolicy(Setting setting, SettingValue value, PolicySource source, const QString& where);
    void changeAccount(const AccountView& account);
    void changePolicy(const AdminPolicy& policy);
    void changeStatus(Category category, const CategoryStatus& status);
    /// Signed in as that address, online, and its organisation's name.
    void signedInAs(const QString& address, const QString& organisation = {});
    void answerSave();
    void answerLoad();
    /// Ends the reload that reloadPolicy() has begun.
    void answerReload();

    Brand brand() const override;
    AccountView account() const override;
    const AdminPolicy& policy() const override;
    PolicyFreshness policyFreshness() const override;
    Decisions decisions() const override;
    Explanation explain(Category category) const override;
    CategoryStatus status(Category category) const override;
    CollectorView collector() const override { return collecting; }
    OptionValues options() const override;
    QString language() const override;
    QString windowGeometry() const override;
    LoggingBounds loggingBounds() const override;
    StoreFault storeFault() const override;
    QString settingsFile() const override;
    QString logFolder() const override;
    void signIn(const Address& address, const QString& password) override;
    void cancelSignIn() override;
    void signOut() override;
    void save(const OptionValues& newValues) override;
    void saveLanguage(const QString& tag) override;
    void saveWindowGeometry(const QString& newGeometry) override;
    void reloadPolicy() override;
    DeletionRequest deletionRequest(DeletionKind kind) override;
    void sendDeletion(DeletionKind kind, const QByteArray& body) override;
    void cancelDeletion() override;
    void loadData() override;
    void countFeature(Feature feature) override;
    void countStall(std::chrono::milliseconds length) override;
    void firstPaint() override;

private:
    Endpoint endpointNow() const;
};

} // namespace candor::test
