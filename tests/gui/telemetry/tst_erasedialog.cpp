// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fakeclient.h"
#include "ui/telemetry/erasedialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>

namespace candor {

namespace {

using Obstacle = DeletionRequest::Obstacle;

/// Asking the service to erase: only what was seen is sent, and only when the person says so.
class EraseDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_dialog; }
    void nothingIsSentUnasked();
    void whatIsSeenIsSent();
    void theShownRequestStaysWhileNothingChanges();
    void G21_whatChangedIsShownBeforeItIsSent();
    void anObstacleIsSaid_data();
    void anObstacleIsSaid();
    void anOutcomeIsSaid_data();
    void anOutcomeIsSaid();
    void sendingCanBeBrokenOff();

private:
    template <class T>
    T* find(const char* name)
    {
        return m_dialog->findChild<T*>(QLatin1StringView(name));
    }
    void press(const char* name) { find<QAbstractButton>(name)->click(); }
    QString shown() { return find<QPlainTextEdit>("eraseBytesEdit")->toPlainText(); }
    QString result() { return find<QLabel>("eraseResultLabel")->text(); }

    std::unique_ptr<test::FakeClient> m_client;
    QPointer<EraseDialog> m_dialog;
};

void EraseDialogTest::init()
{
    m_client = std::make_unique<test::FakeClient>();
    m_client->signedInAs(QStringLiteral("alice@contoso.test"));
    m_client->deletion.body = R"({"first":1})";
    m_dialog = new EraseDialog(*m_client);
    m_dialog->show();
}

void EraseDialogTest::nothingIsSentUnasked()
{
    find<QAbstractButton>("eraseAccountRadioButton")->click();
    Q_EMIT m_client->statusChanged();
    press("eraseCloseButton");
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_client->deletions.isEmpty());
}

void EraseDialogTest::whatIsSeenIsSent()
{
    QCOMPARE(shown().toUtf8(), m_client->deletion.body);
    press("eraseAccountRadioButton");
    press("eraseSendButton");
    QCOMPARE(m_client->deletions.size(), 1);
    QCOMPARE(m_client->deletions.first().first, DeletionKind::Account);
    QCOMPARE(m_client->deletions.first().second, shown().toUtf8());
    QVERIFY(!find<QAbstractButton>("eraseSendButton")->isEnabled());
}

void EraseDialogTest::theShownRequestStaysWhileNothingChanges()
{
    m_client->deletion.body = R"({"second":2})";
    Q_EMIT m_client->statusChanged();
    QCOMPARE(shown(), QStringLiteral(R"({"first":1})"));
    press("eraseSendButton");
    QCOMPARE(m_client->deletions.first().second, QByteArray(R"({"first":1})"));
    Q_EMIT m_client->deletionEnded({true, 200});
    QCOMPARE(shown(), QStringLiteral(R"({"second":2})"));
}

void EraseDialogTest::G21_whatChangedIsShownBeforeItIsSent()
{
    m_client->deletion = {Obstacle::None, R"({"second":2})", QStringLiteral("elsewhere.contoso.test")};
    press("eraseSendButton"); // nobody told the window
    QVERIFY(m_client->deletions.isEmpty());
    QCOMPARE(shown(), QStringLiteral(R"({"second":2})"));
    QVERIFY(find<QLabel>("eraseTargetLabel")->text().contains(QStringLiteral("elsewhere.contoso.test")));
    press("eraseSendButton");
    QCOMPARE(m_client->deletions.size(), 1);
    QCOMPARE(m_client->deletions.first().second, QByteArray(R"({"second":2})"));
}

void EraseDialogTest::anObstacleIsSaid_data()
{
    QTest::addColumn<int>("obstacle");
    for (Obstacle obstacle : {Obstacle::NotSignedIn, Obstacle::NoAddress, Obstacle::StillWaiting,
             Obstacle::NoUpload, Obstacle::Hindered})
        QTest::addRow("%d", int(obstacle)) << int(obstacle);
}

void EraseDialogTest::anObstacleIsSaid()
{
    QFETCH(int, obstacle);
    const QString before = find<QLabel>("eraseTargetLabel")->text();
    m_client->deletion = {static_cast<Obstacle>(obstacle), {}, {}};
    if (static_cast<Obstacle>(obstacle) == Obstacle::Hindered)
        m_client->collecting.hindrance = Hindrance::Elsewhere;
    Q_EMIT m_client->accountChanged();
    QVERIFY(!find<QAbstractButton>("eraseSendButton")->isEnabled());
    QVERIFY(!find<QLabel>("eraseTargetLabel")->text().isEmpty());
    QVERIFY(find<QLabel>("eraseTargetLabel")->text() != before);
    QCOMPARE(shown(), QString());
}

void EraseDialogTest::anOutcomeIsSaid_data()
{
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    QTest::newRow("erased") << true << 200 << QStringLiteral("has erased");
    QTest::newRow("refused") << false << 403 << QStringLiteral("HTTP 403");
    QTest::newRow("no answer") << false << 0 << QStringLiteral("not known");
}

void EraseDialogTest::anOutcomeIsSaid()
{
    QFETCH(bool, accepted);
    QFETCH(int, status);
    QFETCH(QString, said);
    press("eraseSendButton");
    Q_EMIT m_client->deletionEnded({accepted, status});
    QVERIFY2(result().contains(said), qPrintable(result()));
    QVERIFY(find<QAbstractButton>("eraseSendButton")->isEnabled());
}

void EraseDialogTest::sendingCanBeBrokenOff()
{
    const auto* close = find<QAbstractButton>("eraseCloseButton");
    QVERIFY(close->accessibleDescription().startsWith(QStringLiteral("Closes this window")));
    press("eraseSendButton");
    QVERIFY(close->accessibleDescription().startsWith(QStringLiteral("Breaks the request off")));
    press("eraseCloseButton");
    QVERIFY(close->accessibleDescription().startsWith(QStringLiteral("Closes this window")));
    QCOMPARE(m_client->deletionCancels, 1);
    QVERIFY(m_dialog && m_dialog->isVisible());
    QVERIFY2(result().contains(QStringLiteral("broken off")), qPrintable(result()));
    press("eraseCloseButton");
    QTRY_VERIFY(!m_dialog);
}

} // namespace

} // namespace candor

QTEST_MAIN(candor::EraseDialogTest)
#include "tst_erasedialog.moc"
