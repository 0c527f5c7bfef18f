// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// The tour beside a service that fails it at one step after the other. That it walks through with the real
// programs is shown by system.tour.

#include "tests/support/fakeclient.h"
#include "ui/mainwindow.h"
#include "ui/tour/tour.h"

#include <QAbstractButton>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace candor;
using namespace candor::test;

namespace {

const QString account = QStringLiteral("alice@contoso.test");

CategoryStatus statusOf(int queued, int sent)
{
    CategoryStatus status;
    status.queued = queued;
    status.sent = sent;
    return status;
}

/// What happens to the client while the tour goes on: the next step of each list, whenever it is asked for.
class Stage
{
public:
    Stage(FakeClient& client, QByteArray failing)
        : m_client(client)
        , m_failing(std::move(failing))
    {
        client.answersSaves = false;
        QObject::connect(&m_look, &QTimer::timeout, &client, [this] { look(); });
        m_look.start(1);
    }

    TourService service()
    {
        TourService service;
        service.account = Address::parse(account).value_or(Address());
        service.password = QStringLiteral("demo");
        service.administer = [this](const QStringList& command) { return administer(command); };
        service.stop = [this] { stop(); };
        service.restart = [this] { return restart(); };
        return service;
    }

    int saved = 0; ///< answered saves
    int stops = 0;

private:
    bool fails(const char* step) const { return m_failing == step; }

    void look()
    {
        if (m_client.signIns.size() == 1 && m_client.view.state != Account::State::SignedIn
            && !fails("sign-in")) {
            m_client.permitAll();
            m_client.signedInAs(account);
            if (!fails("census"))
                m_client.changeStatus(Category::Census, statusOf(0, 1));
        }
        if (m_client.saves.size() > saved && !isRefused(++saved)) {
            m_client.answerSave();
            if (saved == 2 && !fails("erasure"))
                erase();
        }
    }

    bool isRefused(int save) const
    {
        return (save == 1 && fails("opt-in")) || (save == 2 && fails("opt-out"))
            || (save == 3 && fails("second opt-in"));
    }

    void erase()
    {
        m_client.changeStatus(Category::ErrorReporting, {});
        Q_EMIT m_client.erased(Receipt{Category::Census, 0, WallTime()});
        Q_EMIT m_client.erased(Receipt{Category::ErrorReporting, 2, WallTime()});
    }

    void stop()
    {
        ++stops;
        m_client.view.connection = Account::Connection::Offline;
        if (!fails(stops == 1 ? "report" : "second report"))
            m_client.changeStatus(Category::ErrorReporting, statusOf(1, 0));
    }

    QString restart()
    {
        if (fails(stops == 1 ? "restart" : "second restart"))
            return QStringLiteral("no port");
        if (!fails(stops == 1 ? "stored" : "online"))
            m_client.view.connection = Account::Connection::Online;
        if (stops == 1)
            m_client.changeStatus(Category::ErrorReporting, statusOf(0, 1));
        return {};
    }

    std::optional<QByteArray> administer(const QStringList& command)
    {
        if (command.first() == u"records")
            return fails("records") ? std::nullopt : std::optional<QByteArray>("[]");
        if (fails("admin"))
            return std::nullopt;
        if (!fails("ban")) {
            m_client.setPolicy(Setting::DisableAutomaticSendTracing, SettingValue::Enabled,
                PolicySource::Server, QStringLiteral("lync.contoso.test"));
            Q_EMIT m_client.decisionsChanged();
        }
        return QByteArray();
    }

    FakeClient& m_client;
    QByteArray m_failing;
    QTimer m_look;
};

} // namespace

class TourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepMayFail_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QString>("last");
        const auto row = [](const char* step, const char* last) {
            QTest::newRow(step) << QByteArray(step) << QString::fromLatin1(last);
        };
        row("none", "banned-window");
        row("records", "banned-window"); // nothing to print; the walk goes on
        row("sign-in", "stuck");
        row("census", "stuck");
        row("opt-in", "stuck");
        row("report", "stuck");
        row("restart", "report-queued");
        row("stored", "stuck");
        row("second report", "stuck");
        row("opt-out", "stuck");
        row("erasure", "stuck");
        row("second restart", "withdrawn");
        row("online", "stuck");
        row("second opt-in", "stuck");
        row("admin", "ticked");
        row("ban", "stuck");
    }
    void everyStepMayFail()
    {
        QFETCH(QByteArray, step);
        QFETCH(QString, last);
        FakeClient client;
        MainWindow window(client, [] { return false; });
        window.show();
        Stage stage(client, step);
        const QTemporaryDir folder;
        const QString pictures = folder.filePath(QStringLiteral("new"));
        // Only what is waited for in vain takes as long.
        const std::chrono::seconds patience(last == u"stuck" ? 1 : 30);
        const int code = Tour(client, window, stage.service(), pictures, patience).run();
        QCOMPARE(code, last == u"banned-window" ? 0 : 1);
        const QStringList saved
            = QDir(pictures).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
        QVERIFY(!saved.isEmpty());
        QVERIFY2(saved.last().endsWith(u'-' + last + QStringLiteral(".png")), qPrintable(saved.last()));
    }

    void withoutItsDoorsThereIsNoTour_data()
    {
        QTest::addColumn<QString>("button");
        for (const char* button : {"signInButton", "gearButton"})
            QTest::newRow(button) << QString::fromLatin1(button);
    }
    void withoutItsDoorsThereIsNoTour()
    {
        QFETCH(QString, button);
        FakeClient client;
        MainWindow window(client, [] { return false; });
        window.show();
        Stage stage(client, "none");
        auto* door = window.findChild<QAbstractButton*>(button);
        QVERIFY(door);
        door->setObjectName(QStringLiteral("another"));
        const QTemporaryDir folder;
        QCOMPARE(Tour(client, window, stage.service(), folder.path(), std::chrono::seconds(1)).run(), 1);
        QCOMPARE(stage.saved, 0);
    }

    void aFolderThatCannotBeMadeIsTold()
    {
        FakeClient client;
        MainWindow window(client, [] { return false; });
        Stage stage(client, "none");
        QCOMPARE(Tour(client, window, stage.service(), QStringLiteral("/proc/none/pictures")).run(), 1);
        QVERIFY(client.signIns.isEmpty());
    }

    void picturesThatCannotBeSavedAreTold()
    {
        FakeClient client;
        MainWindow window(client, [] { return false; });
        window.show();
        Stage stage(client, "none");
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("01-sign-in.png")));
        QCOMPARE(Tour(client, window, stage.service(), folder.path(), std::chrono::seconds(30)).run(), 1);
    }
};

QTEST_MAIN(TourTest)
#include "tst_tour.moc"
