// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/gallery.h"

#include "app/common/trust.h"
#include "app/policy/resolver.h"
#include "tests/support/testcatalogue.h"
#include "ui/aboutdialog.h"
#include "ui/help/helpdialog.h"
#include "ui/options/fieldlist.h"
#include "ui/options/optionsdialog.h"
#include "ui/outlinestyle.h"
#include "ui/policy/policydialog.h"
#include "ui/telemetry/datadialog.h"
#include "ui/translation/inspector.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>

namespace candor::test {

namespace {

constexpr WallTime when(std::chrono::milliseconds(1'790'000'000'000));

QString host()
{
    return QStringLiteral("lyncweb.contoso.test");
}

SignInFailure failureAt(SignInStep step, SignInProblem problem, int status = 0)
{
    return {step, problem, host(), QStringLiteral("login.elsewhere.example"), status};
}

void signIn(FakeClient& client, const QString& address)
{
    client.signedInAs(address, QStringLiteral("Contoso Ltd."));
    client.view.displayName = QStringLiteral("Alice Example");
    client.changeAccount(client.view);
}

void beOnTheWayIn(FakeClient& client)
{
    client.view.state = Account::State::SigningIn;
    client.view.step = SignInStep::Token;
    client.changeAccount(client.view);
}

void fail(FakeClient& client, const SignInFailure& failure)
{
    beOnTheWayIn(client);
    client.view.state = Account::State::SignedOut;
    client.view.failure = failure;
    client.changeAccount(client.view);
}

/// A ban of the computer that beats the server, a file that cannot be read, and a slip in another.
void disagree(FakeClient& client)
{
    const QString file = QStringLiteral("/etc/candor/policies/managed/10-privacy.json");
    SourcePolicy machine = readLocalPolicy(
        "{\n  \"DisableAutomaticSendTracing\": true,\n  \"QMEnabel\": false\n}", PolicySource::Machine, file);
    machine.since = when;
    SourcePolicy user = readLocalPolicy("{\"QMEnable\": \"yes\"}", PolicySource::User,
        QStringLiteral("/home/alice/.config/candor/policies/own.json"));
    user.since = when;
    ServerAnswer server;
    server.kind = ServerAnswer::Kind::Current;
    server.policy.policy = readServerSettings("{\"disableAutomaticSendTracing\":\"Disabled\"}", host());
    server.policy.policy.since = when;
    server.policy.telemetryOrigin = QUrl(QStringLiteral("https://telemetry.contoso.test"));
    client.freshness = {false, when, when + std::chrono::minutes(15), when + std::chrono::hours(3)};
    client.changePolicy(resolve({machine, user}, server));
}

void beInTrouble(FakeClient& client)
{
    client.statuses[indexOf(Category::Usage)].dropped = 3;
    client.view.connection = Account::Connection::Reconnecting;
    client.view.nextTry = QDateTime(QDate(2026, 9, 21), QTime(14, 2, 31));
    client.view.failure = failureAt(SignInStep::Events, SignInProblem::HostUnreachable);
    client.view.policyFailure = failureAt(SignInStep::Policies, SignInProblem::PolicyUnavailable, 500);
    client.currentPolicy = {};
    client.fault = {StoreFault::Kind::Damaged, client.settings, client.settings + QStringLiteral(".bad")};
    Q_EMIT client.storeFaultChanged();
    client.changeAccount(client.view);
}

QMenu* menuNamed(QLatin1StringView name)
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->objectName() == name)
            return qobject_cast<QMenu*>(widget);
    return nullptr;
}

/// The person agreed before error reports were to hold two fields more.
void addFields(FakeClient& client)
{
    client.table = catalogueWith(Category::ErrorReporting, {"client.address", "candor.sip_uri"});
    client.choice = {true, false, 1, 1};
}

QWidget* openTrayMenu(FakeClient& client)
{
    client.values.minimizeToTray = true;
    Q_EMIT client.optionsChanged();
    QMenu* menu = menuNamed(QLatin1StringView("trayMenu"));
    if (menu)
        menu->popup({});
    return menu;
}

} // namespace

QStringList galleryStates()
{
    QStringList states;
    for (const char* state : {"signin", "signin-progress", "signin-failed", "signin-refused", "status",
             "trouble", "second", "data", "data-empty", "help", "about", "options", "options-locked",
             "options-signed-out", "options-saving", "options-failed", "options-account", "options-additions",
             "fields", "policy", "policy-unknown", "erase", "tray", "translation", "inspector"})
        states += QString::fromLatin1(state);
    return states;
}

void furnish(FakeClient& client)
{
    client.permitAll();
    client.choice.errorReporting = true;
    client.values.errorReporting = true;
    client.statuses[indexOf(Category::Census)] = {1, 12, 0, when, std::nullopt};
    client.statuses[indexOf(Category::ErrorReporting)] = {3, 0, 0, std::nullopt, std::nullopt};
    const std::string record
        = R"({"timeUnixNano":"1790000000000000000","eventName":"candor.census","attributes":[]})";
    client.data = {
        {Category::Census, {{Category::Census, 1, {}, when, record}},
            {{Category::Census, when, record + record, 200}}, {{Category::Census, 37, when}}},
    };
}

Showcase::Showcase(const QString& state)
    : m_main(client, [state] { return state == u"tray"; })
    , m_shown(nullptr)
{
    OutlineStyle::wear();
    furnish(client);
    m_main.show();
    m_shown = open(state);
}

QWidget* Showcase::open(const QString& state)
{
    if (state == u"signin-progress")
        beOnTheWayIn(client);
    if (state == u"signin-failed")
        fail(client, failureAt(SignInStep::Token, SignInProblem::WrongPassword, 400));
    if (state == u"signin-refused")
        fail(client, failureAt(SignInStep::Discovery, SignInProblem::RedirectRefused, 302));
    if (state.startsWith(u"signin"))
        return &m_main;
    if (state == u"translation" || state == u"inspector")
        return openTranslation(state);
    if (state == u"options-signed-out") {
        client.changePolicy({});
        return m_main.openOptions();
    }
    if (state == u"policy-unknown") {
        client.changePolicy({});
        return m_main.openPolicy();
    }
    signIn(client, QStringLiteral("alice@contoso.test"));
    return state.startsWith(u"options") ? openOptions(state) : openSignedIn(state);
}

QWidget* Showcase::openSignedIn(const QString& state)
{
    if (state == u"trouble")
        beInTrouble(client);
    if (state == u"second") {
        client.collecting.hindrance = Hindrance::Elsewhere;
        Q_EMIT client.decisionsChanged();
    }
    if (state == u"data-empty")
        client.data = {};
    if (state.startsWith(u"data"))
        return m_main.openData();
    if (state == u"erase") {
        DataDialog* data = m_main.openData();
        data->findChild<QAbstractButton*>(QStringLiteral("eraseButton"))->click();
        return data->findChild<QDialog*>(QStringLiteral("eraseDialog"));
    }
    if (state == u"policy") {
        disagree(client);
        return m_main.openPolicy();
    }
    if (state == u"help") {
        client.currentPolicy.helpCloud = &clouds()[1];
        return m_main.openHelp();
    }
    if (state == u"about")
        return m_main.openAbout();
    if (state == u"tray")
        return openTrayMenu(client);
    if (state != u"fields")
        return &m_main;
    auto* fields = new FieldList(Category::ErrorReporting, &m_main);
    fields->show();
    return fields;
}

QWidget* Showcase::openOptions(const QString& state)
{
    if (state == u"options-locked")
        client.setPolicy(
            Setting::DisableAutomaticSendTracing, SettingValue::Enabled, PolicySource::Server, host());
    if (state == u"options-additions")
        addFields(client);
    OptionsDialog* dialog = m_main.openOptions();
    client.answersSaves = false;
    if (state == u"options-saving" || state == u"options-failed") {
        dialog->findChild<QAbstractButton*>(QStringLiteral("errorReportingCheckBox"))->click();
        dialog->accept();
    }
    if (state == u"options-failed") {
        client.saveOutcome = {SaveOutcome::Kind::CannotWrite, client.settings, {}};
        client.answerSave();
    }
    if (state == u"options-account")
        signIn(client, QStringLiteral("bob@contoso.test"));
    return dialog;
}

QWidget* Showcase::openTranslation(const QString& state)
{
    if (state == u"inspector") {
        auto* dialog = new InspectorDialog(QStringLiteral("&Sign in\ncandor::SignInPage\n"), &m_main);
        dialog->show();
        return dialog;
    }
    // A file without a language changes no words and turns no window.
    const QString name = m_folder.filePath(QStringLiteral("candor_fr.ts"));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write("<!DOCTYPE TS>\n<TS version=\"2.1\">\n</TS>\n") < 0)
        return nullptr;
    file.close();
    m_translation.emplace(name);
    QSignalSpy read(&*m_translation, &LiveTranslation::read);
    m_translation->start();
    m_translationWindow.emplace(*m_translation);
    if (!read.wait())
        return nullptr;
    m_translationWindow->show();
    return &*m_translationWindow;
}

} // namespace candor::test
