// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fakeclient.h"

namespace candor::test {

FakeClient::FakeClient(QObject* parent)
    : Client(parent)
{
}

void FakeClient::permitAll(const QString& host)
{
    currentPolicy = {};
    currentPolicy.state = PolicyState::Known;
    currentPolicy.serverHost = host;
    currentPolicy.serverSince = WallTime(std::chrono::milliseconds(1'790'000'000'000));
    currentPolicy.telemetryOrigin = QUrl(QStringLiteral("https://telemetry.") + host);
}

void FakeClient::setPolicy(Setting setting, SettingValue value, PolicySource source, const QString& where)
{
    ResolvedSetting& row = currentPolicy[setting];
    row.value = value;
    row.source = source;
    row.where = where;
    row.since = WallTime(std::chrono::milliseconds(1'790'000'000'000));
    row.candidates = {Candidate{source, value, where, row.since, std::nullopt, {}}};
}

void FakeClient::changeAccount(const AccountView& account)
{
    view = account;
    Q_EMIT accountChanged();
}

void FakeClient::changePolicy(const AdminPolicy& policy)
{
    currentPolicy = policy;
    Q_EMIT decisionsChanged();
}

void FakeClient::changeStatus(Category category, const CategoryStatus& status)
{
    statuses[indexOf(category)] = status;
    Q_EMIT statusChanged();
}

void FakeClient::signedInAs(const QString& address, const QString& organisation)
{
    view = {};
    view.state = Account::State::SignedIn;
    view.connection = Account::Connection::Online;
    view.step = SignInStep::Events;
    view.address = Address::parse(address).value_or(Address());
    view.organisation = organisation.isEmpty() ? view.address.domain() : organisation;
    Q_EMIT accountChanged();
}

void FakeClient::answerSave()
{
    if (saves.isEmpty())
        return;
    if (saveOutcome.kind == SaveOutcome::Kind::Saved) {
        const OptionValues next = saves.last();
        if (next.errorReporting != values.errorReporting || next.errorReportingAdditions) {
            choice.errorReporting = next.errorReporting;
            choice.errorReportingVersion = catalogueVersion(Category::ErrorReporting, table);
        }
        if (next.improvementProgram != values.improvementProgram || next.improvementProgramAdditions) {
            choice.improvementProgram = next.improvementProgram;
            choice.improvementProgramVersion = catalogueVersion(Category::ImprovementProgram, table);
        }
        values = next;
        Q_EMIT optionsChanged();
        Q_EMIT decisionsChanged();
    }
    Q_EMIT saved(saveOutcome);
}

void FakeClient::answerLoad()
{
    Q_EMIT dataLoaded(data);
}

void FakeClient::answerReload()
{
    freshness.isReloading = false;
    Q_EMIT policyFreshnessChanged();
}

Brand FakeClient::brand() const
{
    return brandNames;
}

AccountView FakeClient::account() const
{
    return view;
}

const AdminPolicy& FakeClient::policy() const
{
    return currentPolicy;
}

PolicyFreshness FakeClient::policyFreshness() const
{
    return freshness;
}

Decisions FakeClient::decisions() const
{
    return decide(currentPolicy, choice, surface, endpointNow());
}

Explanation FakeClient::explain(Category category) const
{
    const auto at = chosenAt.constFind(category);
    return candor::explain(category, currentPolicy, choice, surface, endpointNow(),
        at == chosenAt.cend() ? std::nullopt : std::optional(*at), table);
}

CategoryStatus FakeClient::status(Category category) const
{
    return statuses[indexOf(category)];
}

OptionValues FakeClient::options() const
{
    return values;
}

QString FakeClient::language() const
{
    return languageChoice;
}

LoggingBounds FakeClient::loggingBounds() const
{
    return bounds;
}

StoreFault FakeClient::storeFault() const
{
    return fault;
}

QString FakeClient::settingsFile() const
{
    return settings;
}

QString FakeClient::logFolder() const
{
    return logs;
}

void FakeClient::signIn(const Address& address, const QString& password)
{
    signIns.append({address, password});
}

void FakeClient::cancelSignIn()
{
    ++cancels;
}

void FakeClient::signOut()
{
    ++signOuts;
}

void FakeClient::save(const OptionValues& newValues)
{
    saves.append(newValues);
    if (answersSaves)
        QMetaObject::invokeMethod(this, &FakeClient::answerSave, Qt::QueuedConnection);
}

void FakeClient::saveLanguage(const QString& tag)
{
    languageSaves.append(tag);
    if (saveOutcome.kind == SaveOutcome::Kind::Saved)
        languageChoice = tag;
    Q_EMIT languageSaved(saveOutcome);
}

QString FakeClient::windowGeometry() const
{
    return geometry;
}

void FakeClient::saveWindowGeometry(const QString& newGeometry)
{
    geometry = newGeometry;
    geometrySaves.append(newGeometry);
}

void FakeClient::reloadPolicy()
{
    ++reloads;
    freshness.isReloading = true;
    Q_EMIT policyFreshnessChanged();
}

DeletionRequest FakeClient::deletionRequest(DeletionKind)
{
    return deletion;
}

void FakeClient::sendDeletion(DeletionKind kind, const QByteArray& body)
{
    deletions.append({kind, body});
}

void FakeClient::cancelDeletion()
{
    ++deletionCancels;
}

void FakeClient::loadData()
{
    ++loads;
    if (answersLoads)
        QMetaObject::invokeMethod(this, &FakeClient::answerLoad, Qt::QueuedConnection);
}

void FakeClient::countFeature(Feature feature)
{
    features.append(feature);
}

void FakeClient::countStall(std::chrono::milliseconds length)
{
    stalls.append(length);
}

void FakeClient::firstPaint()
{
    ++firstPaints;
}

Endpoint FakeClient::endpointNow() const
{
    return endpoint ? *endpoint : endpointOf(currentPolicy);
}

} // namespace candor::test
