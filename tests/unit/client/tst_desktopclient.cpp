// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/desktopclient.h"
#include "tests/support/handclock.h"
#include "tests/support/temporaryhome.h"

#include <QSignalSpy>
#include <QtTest>

using namespace candor;
using namespace candor::test;

/// What the client does with a disk that refuses; with a service it is tested as a system.
class TestDesktopClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TemporaryHome>();
        QVERIFY(m_home->write(QStringLiteral("blocked"), {})); // where the settings' folder should be
        m_client = std::make_unique<DesktopClient>(settings(), m_clock);
    }
    void cleanup() { m_client.reset(); }

    void aYesThatCouldNotBeSavedIsNotSavedWithSomethingElse()
    {
        OptionValues values = m_client->options();
        values.errorReporting = true;
        QCOMPARE(save(values), SaveOutcome::Kind::CannotWrite);
        QVERIFY(!m_client->options().errorReporting);
        QVERIFY(QFile::remove(m_home->file(QStringLiteral("blocked"))));
        values = m_client->options(); // the box is empty
        values.loggingLevel = options::LoggingLevel::Light;
        QCOMPARE(save(values), SaveOutcome::Kind::Saved);
        QVERIFY(!m_client->options().errorReporting);
        QVERIFY(!settingsBytes().contains("OptIn"));
    }

    void aNoThatCouldNotBeSavedIsSavedWithTheNext()
    {
        QVERIFY(QFile::remove(m_home->file(QStringLiteral("blocked"))));
        OptionValues values = m_client->options();
        values.errorReporting = true;
        QCOMPARE(save(values), SaveOutcome::Kind::Saved);
        QVERIFY(QFile::rename(m_home->file(QStringLiteral("blocked")), m_home->file(QStringLiteral("away"))));
        QVERIFY(m_home->write(QStringLiteral("blocked"), {}));
        values.errorReporting = false;
        QCOMPARE(save(values), SaveOutcome::Kind::CannotWrite);
        QVERIFY(!m_client->options().errorReporting);
        QVERIFY(QFile::remove(m_home->file(QStringLiteral("blocked"))));
        QVERIFY(QFile::rename(m_home->file(QStringLiteral("away")), m_home->file(QStringLiteral("blocked"))));
        QCOMPARE(save(m_client->options()), SaveOutcome::Kind::Saved);
        QVERIFY(settingsBytes().contains("OptIn=false"));
    }

    void aNoThatFailedIsSavedThoughALaterSaveSucceeded()
    {
        QVERIFY(QFile::remove(m_home->file(QStringLiteral("blocked"))));
        OptionValues values = m_client->options();
        values.errorReporting = true;
        QCOMPARE(save(values), SaveOutcome::Kind::Saved);
        // Held by another program until the first of the two has given up.
        const QString lock = m_home->file(QStringLiteral("blocked/settings.ini.lock"));
        QVERIFY(QDir().mkdir(lock));
        QSignalSpy saved(m_client.get(), &Client::saved);
        connect(m_client.get(), &Client::saved, m_client.get(), [&] { QDir().rmdir(lock); });
        values.errorReporting = false;
        m_client->save(values);
        OptionValues later = m_client->options();
        QVERIFY(!later.errorReporting);
        later.loggingLevel = options::LoggingLevel::Light;
        m_client->save(later);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 2, 60'000);
        QCOMPARE(saved[0][0].value<SaveOutcome>().kind, SaveOutcome::Kind::CannotWrite);
        QCOMPARE(saved[1][0].value<SaveOutcome>().kind, SaveOutcome::Kind::Saved);
        QVERIFY(settingsBytes().contains("OptIn=true"));
        QCOMPARE(save(m_client->options()), SaveOutcome::Kind::Saved); // OK once more
        QVERIFY(settingsBytes().contains("OptIn=false"));
    }

    void whatNobodyCanReadIsNoChoiceOfThePersons()
    {
        const QByteArray since = "DecidedAt=2024-05-01T00:00:00Z\n";
        for (const char* value : {"OptIn=True\n", "OptIn=false\n"}) {
            QVERIFY(m_home->write(QStringLiteral("settings.ini"), "[ErrorReporting]\n" + since + value));
            DesktopClient::Settings there = settings();
            there.settingsFile = m_home->file(QStringLiteral("settings.ini"));
            const DesktopClient client(there, m_clock);
            const Explanation told = client.explain(Category::ErrorReporting);
            const bool isSaid = QByteArray(value).contains("false");
            QCOMPARE(told.choice, isSaid ? std::optional(false) : std::nullopt);
            QCOMPARE(told.chosenAt.has_value(), isSaid);
            QCOMPARE(client.choice().errorReporting, std::optional(false));
        }
    }

    void theLanguageIsSavedOrSaidNotToBe()
    {
        QSignalSpy saved(m_client.get(), &Client::languageSaved);
        m_client->saveLanguage(QStringLiteral("fr"));
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved[0][0].value<SaveOutcome>().kind, SaveOutcome::Kind::CannotWrite);
        QCOMPARE(m_client->language(), QString());
        QVERIFY(QFile::remove(m_home->file(QStringLiteral("blocked"))));
        m_client->saveLanguage(QStringLiteral("fr"));
        QTRY_COMPARE(saved.size(), 2);
        QCOMPARE(saved[1][0].value<SaveOutcome>().kind, SaveOutcome::Kind::Saved);
        QCOMPARE(m_client->language(), QStringLiteral("fr"));
        QVERIFY(settingsBytes().contains("Language=fr"));
    }

    void itMayGoAtAnyTimeOfItsStart()
    {
        for (int turns = 0; turns < 20; ++turns) {
            m_client = nullptr;
            m_client = std::make_unique<DesktopClient>(settings(), m_clock);
            m_client->start();
            for (int i = 0; i < turns; ++i)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
        }
        m_client = nullptr;
    }

    void anEndedClientIsHarmless()
    {
        QSignalSpy ready(m_client.get(), &DesktopClient::ready);
        m_client->start();
        QTRY_COMPARE(ready.size(), 1);
        m_client->shutDown();
        OptionValues values = m_client->options();
        values.minimizeToTray = true;
        save(values); // decides anew
        m_client->countFeature(Feature::OptionsOpened);
        m_client->loadData();
        m_client->refreshStatus();
    }

private:
    DesktopClient::Settings settings() const
    {
        DesktopClient::Settings settings;
        settings.home = m_home->file(QStringLiteral("home"));
        settings.settingsFile = m_home->file(QStringLiteral("blocked/settings.ini"));
        settings.policies
            = {m_home->file(QStringLiteral("none")), {}, m_home->file(QStringLiteral("policies"))};
        settings.culture = QStringLiteral("en-US");
        return settings;
    }
    SaveOutcome::Kind save(const OptionValues& values)
    {
        QSignalSpy saved(m_client.get(), &Client::saved);
        m_client->save(values);
        [&] { QTRY_COMPARE(saved.size(), 1); }();
        return saved.constFirst().constFirst().value<SaveOutcome>().kind;
    }
    QByteArray settingsBytes() const { return m_home->read(QStringLiteral("blocked/settings.ini")); }

    HandClock m_clock;
    std::unique_ptr<TemporaryHome> m_home;
    std::unique_ptr<DesktopClient> m_client;
};

QTEST_GUILESS_MAIN(TestDesktopClient)
#include "tst_desktopclient.moc"
