// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/policytext.h"
#include "app/policy/resolver.h"
#include "app/policy/settinglist.h"
#include "tests/gui/inspect.h"
#include "tests/support/fakeclient.h"
#include "ui/mainwindow.h"
#include "ui/options/optionsdialog.h"
#include "ui/policy/policydialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeWidget>

using namespace candor;
using namespace candor::test;

namespace {

const WallTime when(std::chrono::milliseconds(1'790'000'000'000));
const QString managed = QStringLiteral("/etc/candor/policies/managed/10.json");

SourcePolicy machine(const QByteArray& document, const QString& where = managed)
{
    SourcePolicy policy = readLocalPolicy(document, PolicySource::Machine, where);
    policy.since = when;
    return policy;
}

ServerAnswer server(const QByteArray& document)
{
    ServerAnswer answer;
    answer.kind = ServerAnswer::Kind::Current;
    answer.policy.policy = readServerSettings(document, QStringLiteral("lync.contoso.test"));
    answer.policy.policy.since = when;
    answer.policy.telemetryOrigin = QUrl(QStringLiteral("https://telemetry.contoso.test"));
    return answer;
}

const QByteArray ban = "{\"DisableAutomaticSendTracing\":true}";

/// The policy, explained: from the box that it locks to the report that is handed on.
class PolicyDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatPolicyShowPrints();
    void faultsAndRemarksAreLines();
    void followsTheClientWhileOpen();
    void saysWhenItIsLookedAtAgain();
    void reloadIsBusyAndBlocksNothing();
    void theReportNamesNobody();
    void twoKeysFromTheLockedBox();
    void theLockIsThereOnlyWhileLocked();
    void theMainWindowHasADoor();
    void keyboardReachesEverything();
    void detailsBeginWhereTheLanguageBegins();

private:
    template <class T>
    T* find(const char* name)
    {
        return m_dialog->findChild<T*>(QLatin1StringView(name));
    }
    QTreeWidget* list() { return find<QTreeWidget>("policyList"); }
    QString detail() { return find<QTextEdit>("policyDetailEdit")->toPlainText(); }
    void select(int row) { list()->setCurrentItem(list()->topLevelItem(row)); }

    std::unique_ptr<FakeClient> m_client;
    QPointer<PolicyDialog> m_dialog;
};

void PolicyDialogTest::init()
{
    m_client = std::make_unique<FakeClient>();
    m_client->signedInAs(QStringLiteral("alice@contoso.test"), QStringLiteral("Contoso"));
    m_client->currentPolicy
        = resolve({machine(ban)}, server("{\"disableAutomaticSendTracing\":\"Disabled\",\"logging\":true}"));
    m_dialog = new PolicyDialog(*m_client);
    m_dialog->show();
}

void PolicyDialogTest::cleanup()
{
    delete m_dialog;
    m_client.reset();
}

/// Every word that counts stands in the window as on the terminal; only dates are written as people do.
void PolicyDialogTest::showsWhatPolicyShowPrints()
{
    const PolicyExplanation explained = explainPolicy(m_client->policy());
    QVERIFY(find<QLabel>("policyServerLabel")->text().contains(u"lync.contoso.test"));
    QVERIFY(list()->topLevelItemCount() >= int(settingCount));
    for (int row = 0; row < int(settingCount); ++row) {
        const ExplainedSetting& setting = explained.settings[row];
        select(row);
        const QTreeWidgetItem* item = list()->currentItem();
        QCOMPARE(item->text(0), QString(QLatin1StringView(settingList[std::size_t(row)].name)));
        QCOMPARE(item->text(1), setting.value.inWords());
        QCOMPARE(item->text(2), setting.source.inWords());
        QCOMPARE(item->text(3).isEmpty(), setting.since.isEmpty());
        QVERIFY(detail().contains(Sentence(setting.row->meaning).inWords()));
        for (const ExplainedCandidate& candidate : setting.candidates) {
            QVERIFY(detail().contains(candidate.lost.inWords()));
            QVERIFY(detail().contains(candidate.fault));
        }
    }
    select(0);
    QCOMPARE(list()->currentItem()->text(1), QStringLiteral("Enabled"));
    QVERIFY(list()->currentItem()->text(2).contains(managed));
    QVERIFY(detail().contains(QStringLiteral("Counts: Enabled, from machine (%1").arg(managed)));
    QVERIFY(detail().contains(u"Does not count: Disabled, from server (lync.contoso.test"));
    QVERIFY(detail().contains(QStringLiteral("machine (%1) forbids, and forbid wins").arg(managed)));
    select(int(Setting::Logging));
    QVERIFY2(
        detail().contains(u"lync.contoso.test:1:53: \"logging\": the value must be"), qPrintable(detail()));
    select(int(Setting::MeetingUxEnableTelemetry));
    QVERIFY(detail().endsWith(u"No source says anything about it."));
}

void PolicyDialogTest::faultsAndRemarksAreLines()
{
    QCOMPARE(list()->topLevelItemCount(), int(settingCount));
    m_client->changePolicy(
        resolve({machine("{"), machine("{\"QMEnabel\":true}", QStringLiteral("/b.json"))}, {}));
    QCOMPARE(list()->topLevelItemCount(), int(settingCount) + 2);
    select(int(settingCount));
    QVERIFY(detail().startsWith(managed + QStringLiteral(":1:")));
    select(int(settingCount) + 1);
    QCOMPARE(detail(),
        QStringLiteral("/b.json:1:2: \"QMEnabel\": unknown key, ignored; did you mean \"QMEnable\"?"));
    // Mended: the line that was looked at is gone, and another one is in its place.
    m_client->changePolicy(resolve({}, {}));
    QCOMPARE(list()->topLevelItemCount(), int(settingCount));
    QVERIFY(list()->currentItem());
}

void PolicyDialogTest::followsTheClientWhileOpen()
{
    select(0);
    const QString before = detail();
    m_client->changePolicy(resolve({}, server("{}")));
    QCOMPARE(list()->topLevelItem(0)->text(1), QStringLiteral("not configured"));
    QCOMPARE(list()->indexOfTopLevelItem(list()->currentItem()), 0);
    QVERIFY(detail() != before);
    QVERIFY(!detail().contains(managed));
    // A change that does not concern what is read leaves the reader where they are.
    auto* text = find<QTextEdit>("policyDetailEdit");
    text->moveCursor(QTextCursor::End);
    const int place = text->textCursor().position();
    Q_EMIT m_client->decisionsChanged();
    QCOMPARE(text->textCursor().position(), place);
}

void PolicyDialogTest::saysWhenItIsLookedAtAgain()
{
    auto* label = find<QLabel>("policyFreshnessLabel");
    QCOMPARE(label->text(), QStringLiteral("No server is being asked for it at present."));
    m_client->freshness = {false, when, when + std::chrono::minutes(15), when + std::chrono::hours(3)};
    Q_EMIT m_client->policyFreshnessChanged();
    QCOMPARE(label->text().count(u'\n'), 1);
    QVERIFY(label->text().startsWith(u"The server is asked again at "));
}

void PolicyDialogTest::reloadIsBusyAndBlocksNothing()
{
    auto* button = find<QPushButton>("policyReloadButton");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(m_client->reloads, 1);
    QCOMPARE(find<QLabel>("policyFreshnessLabel")->text(), QStringLiteral("The policy is being read again…"));
    QCOMPARE(button->accessibleName(), QStringLiteral("Reloading…"));
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(m_client->reloads, 1);
    QCOMPARE(m_dialog->focusWidget(), button);
    m_client->answerReload();
    QCOMPARE(button->accessibleName(), QStringLiteral("Reload"));
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(m_client->reloads, 2);
}

void PolicyDialogTest::theReportNamesNobody()
{
    qputenv("USER", "mallory");
    const QString own = QDir::homePath() + QStringLiteral("/.config/candor/policies/own.json");
    SourcePolicy user = readLocalPolicy("{\"alice@contoso.test\":1}", PolicySource::User, own);
    user.since = when;
    m_client->changePolicy(
        resolve({machine(ban, QStringLiteral("/srv/mallory/managed/a.json")), user}, server("{}")));
    find<QPushButton>("policyCopyButton")->click();
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(!report.contains(u"mallory"));
    QVERIFY(!report.contains(u"alice"));
    QVERIFY(!report.contains(QDir::homePath()));
    QVERIFY(report.contains(u"/srv/<user>/managed/a.json"));
    QVERIFY(report.contains(u"~/.config/candor/policies/own.json:1:2: \"<address>\": unknown key"));
    QVERIFY(report.contains(u"lync.contoso.test"));
    QString printed;
    QTextStream out(&printed);
    printDecisions(out, m_client->decisions());
    QVERIFY(report.contains(printed));
    auto* copied = find<QLabel>("policyCopiedLabel");
    QVERIFY(copied->isVisible());
    QVERIFY(copied->text().contains(u"clipboard"));
}

/// Where a box is locked, the keyboard stands on the sentence below it: Tab, Enter.
void PolicyDialogTest::twoKeysFromTheLockedBox()
{
    delete m_dialog;
    OptionsDialog options(*m_client, {});
    options.show();
    for (const char* name : {"errorReporting", "improvementProgram"}) {
        QApplication::setActiveWindow(&options);
        const QString prefix = QString::fromLatin1(name);
        auto* box = options.findChild<QWidget*>(prefix + QStringLiteral("CheckBox"));
        QVERIFY(!box->isEnabled());
        auto* reason = options.findChild<QWidget*>(prefix + QStringLiteral("Reason"));
        auto* lock = options.findChild<QToolButton*>(prefix + QStringLiteral("LockButton"));
        QVERIFY(lock->isVisible());
        QCOMPARE(lock->accessibleName(), QStringLiteral("Show the policy that locks this"));
        QVERIFY(lock->accessibleDescription().contains(managed));
        reason->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(reason->hasFocus());
        QTest::keyClick(&options, Qt::Key_Tab);
        QVERIFY(lock->hasFocus());
        QTest::keyClick(lock, Qt::Key_Return);
        QPointer<PolicyDialog> opened = options.findChild<PolicyDialog*>();
        QVERIFY(opened);
        QVERIFY(opened->isVisible());
        QVERIFY(options.isVisible());
        QTRY_VERIFY(opened->findChild<QWidget*>(QStringLiteral("policyList"))->hasFocus());
        QTest::keyClick(opened, Qt::Key_Escape);
        QTRY_VERIFY(!opened);
        QCOMPARE(options.focusWidget(), lock);
    }
}

void PolicyDialogTest::theLockIsThereOnlyWhileLocked()
{
    delete m_dialog;
    OptionsDialog options(*m_client, {});
    options.show();
    auto* lock = options.findChild<QToolButton*>(QStringLiteral("errorReportingLockButton"));
    QVERIFY(lock->isVisible());
    m_client->changePolicy(resolve({}, server("{}")));
    QVERIFY(!lock->isVisible());
    m_client->changePolicy(resolve({machine("{")}, server("{}")));
    QVERIFY(lock->isVisible());
}

void PolicyDialogTest::theMainWindowHasADoor()
{
    delete m_dialog;
    MainWindow window(*m_client);
    window.show();
    auto* door = window.findChild<QPushButton*>(QStringLiteral("policyButton"));
    door->click();
    QPointer<PolicyDialog> opened = window.findChild<PolicyDialog*>();
    QVERIFY(opened);
    door->click();
    QCOMPARE(window.findChildren<PolicyDialog*>().size(), 1);
    opened->close();
    QTRY_VERIFY(!opened);
}

void PolicyDialogTest::keyboardReachesEverything()
{
    QApplication::setActiveWindow(m_dialog);
    QTRY_VERIFY(list()->hasFocus());
    find<QPushButton>("policyCopyButton")->click();
    QSet<QString> reached;
    for (int i = 0; i < 12; ++i) {
        reached.insert(QApplication::focusWidget()->objectName());
        QVERIFY(!QApplication::focusWidget()->accessibleName().isEmpty()
            || !QApplication::focusWidget()->property("text").toString().isEmpty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const char* name : {"policyList", "policyDetailEdit", "policyReloadButton", "policyCopyButton",
             "policyCloseButton", "policyServerLabel", "policyFreshnessLabel", "policyCopiedLabel"})
        QVERIFY2(reached.contains(QLatin1StringView(name)), name);
    QVERIFY(sharedKeys(*m_dialog).isEmpty());
    QVERIFY(cutTexts(*m_dialog).isEmpty());
}

void PolicyDialogTest::detailsBeginWhereTheLanguageBegins()
{
    auto* text = find<QTextEdit>("policyDetailEdit");
    const auto begin = [text] { return text->cursorRect(QTextCursor(text->document())).x(); };
    text->setPlainText(QStringLiteral("Enabled forbids"));
    QVERIFY(begin() < text->width() / 4);
    text->setPlainText(QStringLiteral("تمنع القيمة Enabled"));
    QVERIFY(begin() > text->width() * 3 / 4);
}

} // namespace

QTEST_MAIN(PolicyDialogTest)
#include "tst_policydialog.moc"
