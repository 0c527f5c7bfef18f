// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/options/optionstore.h"
#include "tests/support/handclock.h"
#include "tests/support/temporaryhome.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

#include <unistd.h>

#include <csignal>

using namespace candor;
using options::errorReporting;
using options::improvementProgram;
using options::LoggingLevel;

namespace {

const QString alice = QStringLiteral("0123456789abcdef");
const QString bob = QStringLiteral("fedcba9876543210");
const QString settingsName = QStringLiteral("settings.ini");

SaveOutcome saved(OptionStore& store, const QList<OptionEdit>& edits)
{
    const auto future = store.save(edits);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        return {SaveOutcome::Kind::NotVerified, {}, QStringLiteral("never finished")};
    return future.result();
}

bool isSaved(OptionStore& store, const QList<OptionEdit>& edits)
{
    return saved(store, edits).kind == SaveOutcome::Kind::Saved;
}

/// Another process: this program again, with something else to do.
QByteArray otherProcess(const QStringList& arguments)
{
    QProcess process;
    process.start(
        QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--other")} + arguments);
    process.waitForFinished(60'000);
    return process.readAllStandardOutput().trimmed();
}

class TestOptionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingStoredIsNoChoice();
    void choicesSurviveTheProcess();
    void anotherProcessReadsWhatThisOneWrote();
    void anotherProcessNoWins();
    void changesOfTheFileAreNoticed();
    void aChangeIsNoticedWhereTheFormerFileLivesOn_data();
    void aChangeIsNoticedWhereTheFormerFileLivesOn();
    void topLevelServesAccountsWithoutAChoice();
    void ownChoiceIsStoredInTheAccountsGroup();
    void timeAndVersionAreWrittenWithConsent();
    void decidedAtIsStrict();
    void whatCannotBeReadIsNotSaid_data();
    void whatCannotBeReadIsNotSaid();
    void removingAChoice();
    void loggingLevels();
    void theLanguageIsAnOptionLikeOthers();
    void defaultsAreNeverWritten();
    void unknownKeysAreKept();
    void filesAreThePersonsOwn();
    void aNoIsNeverLaundered_data();
    void aNoIsNeverLaundered();
    void damagedFilesAreKeptAside();
    void largeFilesAreKeptAside();
    void unreadableFilesAreLeftAlone();
    void failedOptOutHoldsForTheSession();
    void failedOptInNeverCounts();
    void optOutCountsBeforeItIsSaved();
    void whatDoesNotReadBackIsNotSaved();
    void savesAreSerialised();
    void aLockedFileCannotBeWritten();
    void leftOversOfAKilledWriterGo();
    void theLockOfAKilledWriterGoes();
    void killedAtAnyMomentKeepsAWholeFile();
    void linksStayLinks();
    void deviceIdSurvives();
    void deviceIdIsRenewed();
    void permittedInFile();

private:
    test::HandClock m_clock;
};

void TestOptionStore::nothingStoredIsNoChoice()
{
    const test::TemporaryHome home;
    OptionStore store(home.file(settingsName), m_clock);
    QCOMPARE(store.choice(errorReporting), std::nullopt);
    QCOMPARE(store.value(errorReporting), false);
    QCOMPARE(store.value(options::loggingLevel), LoggingLevel::Off);
    QCOMPARE(store.decidedAt(errorReporting), std::nullopt);
    QCOMPARE(store.consentVersion(options::errorReporting), 1);
    QCOMPARE(store.fault().kind, StoreFault::Kind::None);
    QVERIFY(!QFileInfo::exists(store.file()));
}

void TestOptionStore::choicesSurviveTheProcess()
{
    const test::TemporaryHome home;
    const QString file = home.file(settingsName);
    QCOMPARE(otherProcess({file, QStringLiteral("optIn"), alice}), QByteArray("saved"));
    OptionStore store(file, m_clock);
    QCOMPARE(store.choice(errorReporting), std::nullopt);
    store.setAccount(alice);
    QCOMPARE(store.choice(errorReporting), std::optional(true));
    QCOMPARE(store.choice(errorReporting, bob), std::nullopt);
}

void TestOptionStore::anotherProcessReadsWhatThisOneWrote()
{
    const test::TemporaryHome home;
    OptionStore store(home.file(settingsName), m_clock);
    store.setAccount(alice);
    QVERIFY(isSaved(store, {editOf(errorReporting, true), editOf(options::minimizeToTray, true)}));
    QCOMPARE(otherProcess({store.file(), QStringLiteral("show"), alice}), QByteArray("yes"));
    QVERIFY(isSaved(store, {editOf(errorReporting, false)}));
    QCOMPARE(otherProcess({store.file(), QStringLiteral("show"), alice}), QByteArray("no"));
    QCOMPARE(otherProcess({store.file(), QStringLiteral("show"), bob}), QByteArray("none"));
}

void TestOptionStore::anotherProcessNoWins()
{
    const test::TemporaryHome home;
    OptionStore store(home.file(settingsName), m_clock);
    store.setAccount(alice);
    QVERIFY(isSaved(store, {editOf(errorReporting, true)}));
    QCOMPARE(otherProcess({store.file(), QStringLiteral("optOut"), alice}), QByteArray("saved"));
    store.reload();
    QCOMPARE(store.choice(errorReporting), std::optional(false));
    QVERIFY(isSaved(store, {editOf(options::minimizeToTray, true)})); // does not write back what it once read
    QCOMPARE(otherProcess({store.file(), QStringLiteral("show"), alice}), QByteArray("no"));
}

void TestOptionStore::changesOfTheFileAreNoticed()
{
    const test::TemporaryHome home;
    OptionStore store(home.file(settingsName), m_clock);
    store.setAccount(alice);
    QSignalSpy changed(&store, &OptionStore::changed);
    QCOMPARE(otherProcess({store.file(), QStringLiteral("optIn"), alice}), QByteArray("saved"));
    QTRY_COMPARE(store.choice(errorReporting), std::optional(true));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(otherProcess({store.file(), QStringLiteral("optOut"), alice}), QByteArray("saved"));
    QTRY_COMPARE(store.choice(errorReporting), std::optional(false));
    QVERIFY(home.write(settingsName, "")); // in place
    QTRY_COMPARE(store.choice(errorReporting), std::nullopt);
    QVERIFY(home.write(settingsName, "[x\n"));
    QTRY_COMPARE(store.fault().kind, StoreFault::Kind::Damaged);
    QVERIFY(QFile::remove(store.file()));
    QTRY_COMPARE(store.fault().kind, StoreFault::Kind::None);
}

void TestOptionStore::aChangeIsNoticedWhereTheFormerFileLivesOn_data()
{
    QTest::addColumn<bool>("isLinked");
    QTest::newRow("in a backup") << true;
    QTest::newRow("where it is open") << false;
}

/// The watch is on what was replaced, and that does not go: nothing tells of its end.
void TestOptionStore::aChangeIsNoticedWhereTheFormerFileLivesOn()
{
    QFETCH(bool, isLinked);
    const test::TemporaryHome home;
    const test::TemporaryHome elsewhere;
    QVERIFY(home.write(settingsName, "[ErrorReporting]\nOptIn=true\n"));
    const QByteArray file = QFile::encodeName(home.file(settingsName));
    QFile open(home.file(settingsName));
    if (isLinked)
        QCOMPARE(::link(file.constData(), QFile::encodeName(elsewhere.file(settingsName)).constData()), 0);
    else
        QVERIFY(open.open(QIODevice::ReadOnly));
    OptionStore store(home.file(settingsName), m_clock);
    QVERIFY(isSaved(store, {editOf(options::minimizeToTray, true)})); // replaces the file
    QCOMPARE(store.choice(errorReporting), std::optional(true));
    QVERIFY(home.write(settingsName, "[ErrorReporting]\nOptIn=false\n")); // in place
    QTRY_COMPARE(store.choice(errorReporting), std::optional(false));
}

void TestOptionStore::topLevelServesAccountsWithoutAChoice()
{
    const test::TemporaryHome home;
    OptionStore store(home.file(settingsName), m_clock);
    QVERIFY(isSaved(store, {editOf(errorReporting, true)}));
    store.setAccount(alice);
    QCOMPARE(store.choice(errorReporting), std::optional(true));
    QVERIFY(isSaved(store, {editOf(errorReporting, false)}));
    QCOMPARE(store.choice(errorReporting), std::optional(false));
    QCOMPARE(store.choice(errorReporting, bob), std::optional(true));
    QCOMPARE(store.choice(errorReporting, {}), std::optional(true));
    QCOMPARE(store.choice(improvementProgram), std::nullopt);
}

void TestOptionStore::ownChoiceIsStoredInTheAccountsGroup()
{
    const test::TemporaryHome home;
    OptionStore store(home.file(settingsName), m_clock);
    store.setAccount(alice);
    QVERIFY(isSaved(store, {editOf(errorReporting, true), editOf(options::systemLog, true)}));
    const QSettings settings(store.file(), QSettings::IniFormat);
    QCOMPARE(settings.value(QStringLiteral("Accounts/%1/ErrorReporting/OptIn").arg(alice)).toString(),
        QStringLiteral("true"));
    QCOMPARE(settings.value(QStringLiteral("Logging/SystemLog")).toString(), QStringLiteral("true"));
    QVERIFY(!settings.contains(QStringLiteral("ErrorReporting/OptIn")));
    QCOMPARE(settings.status(), QSettings::NoError);
}

void TestOptionStore::timeAndVersionAreWrittenWithConsent()
{
    const test::TemporaryHome home;
    OptionStore store(home.file(settingsName), m_clock);
    m_clock.set(std::chrono::sys_days(std::chrono::year(2026) / 3 / 1) + std::chrono::hours(7));
    QVERIFY(isSaved(store, {editOf(errorReporting, true)}));
    QVERIFY(home.read(settingsName).contains("DecidedAt=2026-03-01T07:00:00Z\n"));
    QVERIFY(home.read(settingsName).contains("ConsentVersion=1\n"));
    QVERIFY(store.decidedAt(errorReporting) == m_clock.now());
    store.setAccount(alice);
    QVERIFY(store.decidedAt(errorReporting) == m_clock.now()); // the choice that serves is the top-level one
    const WallTime first = m_clock.now();
    m_clock.advance(std::chrono::hours(1));
    QVERIFY(isSaved(store, {editOf(errorReporting, false)}));
    QVERIFY(store.decidedAt(errorReporting) == m_clock.now());
    store.setAccount(bob);
    QVERIFY(store.decidedAt(errorReporting) == first);
    QVERIFY(isSaved(store, {editOf(improvementProgram, true)}));
    QVERIFY(store.decidedAt(improvementProgram) == m_clock.now());
}

void TestOptionStore::decidedAtIsStrict()
{
    const test::TemporaryHome home;
    for (const char* time : {"", "yesterday", "2026-03-01T07:00:00", "2026-13-01T07:00:00Z", "1"}) {
        QVERIFY(home.write(settingsName,
            QByteArray("[ErrorReporting]\nOptIn=true\nDecidedAt=") + time + "\nConsentVersion=x\n"));
        OptionStore store(home.file(settingsName), m_clock);
        QVERIFY2(!store.decidedAt(errorReporting), time);
        QCOMPARE(store.consentVersion(options::errorReporting), 1);
    }
    QVERIFY(home.write(
        settingsName, "[ErrorReporting]\nOptIn=true\nDecidedAt=2026-03-01T07:00:00Z\nConsentVersion=3\n"));
    OptionStore store(home.file(settingsName), m_clock);
    QVERIFY(store.decidedAt(errorReporting));
    QCOMPARE(store.consentVersion(options::errorReporting), 1); // nobody can have agreed to that here
}

void TestOptionStore::whatCannotBeReadIsNotSaid_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<std::optional<bool>>("said");
    QTest::newRow("yes") << QByteArray("OptIn=true") << std::optional(true);
    QTest::newRow("no") << QByteArray("OptIn=false") << std::optional(false);
    QTest::newRow("no choice") << QByteArray("Other=1") << std::optional<bool>();
    for (const char* unreadable : {"OptIn=True", "OptIn=1", "OptIn=", "OptIn=true\nOptIn=true", "OptIn=no",
             "OptIn=false\nOptIn=false", "optin=true"})
        QTest::newRow(unreadable) << QByteArray(unreadable) << std::optional<bool>();
}

/// It counts as a no. That nobody said it, nor when, is what a person is told.
void TestOptionStore::whatCannotBeReadIsNotSaid()
{
    QFETCH(QByteArray, lines);
    QFETCH(std::optional<bool>, said);
    const test::TemporaryHome home;
    QVERIFY(home.write(settingsName, "[ErrorReporting]\nDecidedAt=2024-05-01T00:00:00Z\n" + lines + '\n'));
    const OptionStore store(home.file(settingsName), m_clock);
    QCOMPARE(store.said(errorReporting, alice), said);
    QCOMPARE(store.decidedAt(errorReporting, alice).has_value(), said.has_value());
    QCOMPARE(store.value(errorReporting), said.value_or(false));
}

void TestOptionStore::removingAChoice()
{
    const test::TemporaryHome home;
    OptionStore store(home.file(settingsName), m_clock);
    QVERIFY(isSaved(store, {editOf(errorReporting, true)}));
    QVERIFY(isSaved(store, {editOf(errorReporting, std::nullopt)}));
    QCOMPARE(store.choice(errorReporting), std::nullopt);
    QVERIFY(!home.read(settingsName).contains("ErrorReporting"));
}

void TestOptionStore::loggingLevels()
{
    const test::TemporaryHome home;
    OptionStore store(home.file(settingsName), m_clock);
    for (auto level : {LoggingLevel::Full, LoggingLevel::Light, LoggingLevel::Off}) {
        QVERIFY(isSaved(store, {editOf(options::loggingLevel, level)}));
        QCOMPARE(store.value(options::loggingLevel), level);
    }
    QVERIFY(home.read(settingsName).contains("[Logging]\nLevel=Off\n"));
    for (const char* wrong : {"full", "3", "@Variant(\\0\\0\\0\\x2\\0\\0\\0\\x2)", "", "Full\nLevel=Full"}) {
        QVERIFY(home.write(settingsName, QByteArray("[Logging]\nLevel=") + wrong + '\n'));
        store.reload();
        QCOMPARE(store.value(options::loggingLevel), LoggingLevel::Off);
    }
}

void TestOptionStore::theLanguageIsAnOptionLikeOthers()
{
    const test::TemporaryHome home;
    const QString file = home.file(settingsName);
    OptionStore store(file, m_clock);
    QCOMPARE(store.value(options::language), QString());
    QCOMPARE(OptionStore::textIn(file, options::language), QString());
    QVERIFY(isSaved(store, {editOf(options::language, QStringLiteral("pt-BR"))}));
    QCOMPARE(home.read(settingsName), QByteArray("[Display]\nLanguage=pt-BR\n"));
    QCOMPARE(store.value(options::language), QStringLiteral("pt-BR"));
    QCOMPARE(OptionStore::textIn(file, options::language), QStringLiteral("pt-BR"));
    QVERIFY(isSaved(store, {editOf(options::language, QString())}));
    QVERIFY(!home.read(settingsName).contains("Language"));
    QVERIFY(home.write(settingsName, "[Display]\nLanguage=fr\nLanguage=it\n"));
    QCOMPARE(OptionStore::textIn(file, options::language), QString());
}

void TestOptionStore::defaultsAreNeverWritten()
{
    const test::TemporaryHome home;
    OptionStore store(home.file(settingsName), m_clock);
    QVERIFY(isSaved(store, {editOf(options::minimizeToTray, true)}));
    QCOMPARE(home.read(settingsName), QByteArray("[Window]\nMinimizeToTray=true\n"));
}

void TestOptionStore::unknownKeysAreKept()
{
    const test::TemporaryHome home;
    QVERIFY(home.write(settingsName,
        "top=1\n[ErrorReporting]\nOptIn\\deeper=x\n[Future]\nthing=a, "
        "b\nother=@Variant(\\0\\0\\0\\x1\\x1)\n"));
    OptionStore store(home.file(settingsName), m_clock);
    QVERIFY(isSaved(store, {editOf(errorReporting, true)}));
    QVERIFY(isSaved(store, {editOf(errorReporting, false)}));
    const QByteArray bytes = home.read(settingsName);
    for (const char* kept : {"top=1\n", "OptIn\\deeper=x\n", "thing=a, b\n", "other=", "OptIn=false\n"})
        QVERIFY2(bytes.contains(kept), bytes.constData());
}

void TestOptionStore::filesAreThePersonsOwn()
{
    const test::TemporaryHome home;
    OptionStore store(home.file(QStringLiteral("new/settings.ini")), m_clock);
    QVERIFY(isSaved(store, {editOf(errorReporting, true)}));
    store.deviceId();
    QTRY_VERIFY(QFileInfo::exists(home.file(QStringLiteral("new/device-id"))));
    const auto own = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(
        QFileInfo(home.file(QStringLiteral("new"))).permissions(), own | QFile::ExeOwner | QFile::ExeUser);
    QCOMPARE(QFileInfo(store.file()).permissions(), own);
    QCOMPARE(QFileInfo(home.file(QStringLiteral("new/device-id"))).permissions(), own);
    QVERIFY(QFile::setPermissions(store.file(), own | QFile::ReadOther | QFile::ReadGroup));
    QVERIFY(isSaved(store, {editOf(errorReporting, false)}));
    QCOMPARE(QFileInfo(store.file()).permissions(), own);
}

void TestOptionStore::aNoIsNeverLaundered_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("twice") << QByteArray("[ErrorReporting]\nOptIn=true\nOptIn=true\n");
    QTest::newRow("another type") << QByteArray("[ErrorReporting]\nOptIn=@Variant(\\0\\0\\0\\x1\\x1)\n");
    QTest::newRow("a list") << QByteArray("[ErrorReporting]\nOptIn=true,\n");
    QTest::newRow("damaged elsewhere") << QByteArray("[ErrorReporting]\nOptIn=true\n[x]\ndamage\n");
    QTest::newRow("spelt twice") << QByteArray("[ErrorReporting]\nOptIn=true\noptin=true\n");
    QTest::newRow("other case") << QByteArray("[errorreporting]\noptin=true\n");
    QTest::newRow("an account's, twice")
        << QByteArray("[Accounts]\n0123456789abcdef\\ErrorReporting\\OptIn="
                      "true\n0123456789abcdef\\ErrorReporting\\OptIn=true\n");
    QTest::newRow("an account's no above a yes for all") << QByteArray(
        "[ErrorReporting]\nOptIn=true\n[Accounts]\n0123456789abcdef\\ErrorReporting\\OptIn=nonsense\n");
}

/// Saving something else rewrites the file: what was no yes before may not become one by that.
void TestOptionStore::aNoIsNeverLaundered()
{
    QFETCH(QByteArray, bytes);
    const test::TemporaryHome home;
    QVERIFY(home.write(settingsName, bytes));
    OptionStore store(home.file(settingsName), m_clock);
    QCOMPARE(store.choice(errorReporting, alice), std::optional(false));
    QVERIFY(isSaved(store, {editOf(options::minimizeToTray, true)}));
    QCOMPARE(store.choice(errorReporting, alice), std::optional(false));
    QVERIFY(isSaved(store, {editOf(options::minimizeToTray, false)}));
    QCOMPARE(otherProcess({store.file(), QStringLiteral("show"), alice}), QByteArray("no"));
    store.setAccount(alice);
    QVERIFY(isSaved(store, {editOf(errorReporting, true)})); // and a real yes works again
    QCOMPARE(otherProcess({store.file(), QStringLiteral("show"), alice}), QByteArray("yes"));
}

void TestOptionStore::damagedFilesAreKeptAside()
{
    const test::TemporaryHome home;
    const QByteArray damaged = "[ErrorReporting]\nOptIn=true\nrubbish\n[Keep]\nme=1\n";
    QVERIFY(home.write(settingsName, damaged));
    OptionStore store(home.file(settingsName), m_clock);
    QCOMPARE(store.fault().kind, StoreFault::Kind::Damaged);
    QCOMPARE(store.choice(errorReporting), std::optional(false));
    QSignalSpy faultChanged(&store, &OptionStore::faultChanged);
    QVERIFY(isSaved(store, {editOf(options::minimizeToTray, true)}));
    QCOMPARE(store.fault().kind, StoreFault::Kind::Damaged); // told for the session, with the copy's name
    QVERIFY(!faultChanged.isEmpty());
    QVERIFY(QFileInfo(store.fault().copy).fileName().startsWith(settingsName + QStringLiteral(".damaged-")));
    QCOMPARE(home.read(QFileInfo(store.fault().copy).fileName()), damaged);
    QVERIFY(home.read(settingsName).contains("me=1\n"));
    QVERIFY(home.write(settingsName, damaged)); // again within the same second: a copy of its own
    const QString first = store.fault().copy;
    QVERIFY(isSaved(store, {editOf(options::minimizeToTray, true)}));
    QVERIFY(store.fault().copy != first && QFileInfo::exists(first) && QFileInfo::exists(store.fault().copy));
}

void TestOptionStore::largeFilesAreKeptAside()
{
    const test::TemporaryHome home;
    QVERIFY(home.write(settingsName, "[ErrorReporting]\nOptIn=true\n" + QByteArray(1024 * 1024, '\n')));
    OptionStore store(home.file(settingsName), m_clock);
    QCOMPARE(store.fault().kind, StoreFault::Kind::Damaged);
    QCOMPARE(store.value(errorReporting), false);
    QVERIFY(isSaved(store, {editOf(options::minimizeToTray, true)}));
    QVERIFY(QFileInfo(store.fault().copy).size() > 1024 * 1024);
    QCOMPARE(home.read(settingsName), QByteArray("[Window]\nMinimizeToTray=true\n"));
}

void TestOptionStore::unreadableFilesAreLeftAlone()
{
    const test::TemporaryHome home;
    QVERIFY(QDir(home.path()).mkdir(settingsName));
    OptionStore store(home.file(settingsName), m_clock);
    QCOMPARE(store.fault().kind, StoreFault::Kind::Unreadable);
    QCOMPARE(store.choice(errorReporting), std::nullopt);
    const SaveOutcome outcome = saved(store, {editOf(errorReporting, true)});
    QCOMPARE(outcome.kind, SaveOutcome::Kind::CannotWrite);
    QCOMPARE(outcome.file, store.file());
    QVERIFY(!outcome.detail.isEmpty());
    QVERIFY(QFileInfo(store.file()).isDir());
    QCOMPARE(store.choice(errorReporting), std::nullopt);
}

void TestOptionStore::failedOptOutHoldsForTheSession()
{
    const test::TemporaryHome home;
    OptionStore store(home.file(settingsName), m_clock);
    QVERIFY(isSaved(store, {editOf(errorReporting, true)}));
    const QByteArray bytes = home.read(settingsName);
    QLockFile lock(store.file() + QStringLiteral(".lock"));
    QVERIFY(lock.lock());
    m_clock.advance(std::chrono::minutes(5));
    QCOMPARE(saved(store, {editOf(errorReporting, false)}).kind, SaveOutcome::Kind::CannotWrite);
    QCOMPARE(home.read(settingsName), bytes);
    QCOMPARE(store.choice(errorReporting), std::optional(false));
    QVERIFY(store.decidedAt(errorReporting) == m_clock.now());
    store.reload();
    QCOMPARE(store.choice(errorReporting), std::optional(false));
    QCOMPARE(store.choice(errorReporting, alice), std::optional(false)); // the one that served all accounts
    lock.unlock();
    QVERIFY(isSaved(store, {editOf(options::minimizeToTray, true)}));
    QCOMPARE(store.choice(errorReporting), std::optional(false)); // another save's success does not end it
    QVERIFY(isSaved(store, {editOf(errorReporting, true)}));
    QCOMPARE(store.choice(errorReporting), std::optional(true));
}

void TestOptionStore::failedOptInNeverCounts()
{
    OptionStore store(QStringLiteral("/proc/candor/settings.ini"),
        m_clock); // no folder can be made there, not even by root
    QSignalSpy changed(&store, &OptionStore::changed);
    bool everYes = false;
    connect(&store, &OptionStore::changed, this, [&] { everYes = everYes || store.value(errorReporting); });
    QCOMPARE(saved(store, {editOf(errorReporting, true)}).kind, SaveOutcome::Kind::CannotWrite);
    QVERIFY(!changed.isEmpty());
    QVERIFY(!everYes);
    QCOMPARE(store.choice(errorReporting), std::nullopt);
    QVERIFY(!QUuid::fromString(store.deviceId()).isNull()); // there is one all the same
}

void TestOptionStore::optOutCountsBeforeItIsSaved()
{
    const test::TemporaryHome home;
    OptionStore store(home.file(settingsName), m_clock);
    QVERIFY(isSaved(store, {editOf(errorReporting, true)}));
    QSignalSpy changed(&store, &OptionStore::changed);
    const auto out = store.save({editOf(errorReporting, false)});
    QCOMPARE(store.value(errorReporting), false);
    QCOMPARE(changed.size(), 1);
    const auto in = store.save({editOf(errorReporting, true)});
    QCOMPARE(store.value(errorReporting), false);
    const auto lastWord = store.save({editOf(errorReporting, false)});
    bool everYes = false;
    connect(&store, &OptionStore::changed, this, [&] { everYes = everYes || store.value(errorReporting); });
    QTRY_VERIFY(lastWord.isFinished() && in.isFinished() && out.isFinished());
    QVERIFY(!everYes);
    QCOMPARE(otherProcess({store.file(), QStringLiteral("show"), alice}), QByteArray("no"));
}

void TestOptionStore::whatDoesNotReadBackIsNotSaved()
{
    const test::TemporaryHome home;
    OptionStore store(home.file(settingsName), m_clock);
    QVERIFY(isSaved(store, {editOf(errorReporting, true)}));
    const QByteArray bytes = home.read(settingsName);
    const OptionEdit unwritable{
        QStringLiteral("x/y"), OptionScope::Computer, QString(QChar(0xd800))}; // no UTF-8 for that
    QCOMPARE(saved(store, {unwritable}).kind, SaveOutcome::Kind::NotVerified);
    QCOMPARE(home.read(settingsName), bytes);
    QCOMPARE(QDir(home.path()).entryList(QDir::Files), QStringList{settingsName});
}

void TestOptionStore::savesAreSerialised()
{
    const test::TemporaryHome home;
    OptionStore store(home.file(settingsName), m_clock);
    QList<QFuture<SaveOutcome>> saves;
    for (int i = 0; i < 40; ++i)
        saves += store.save({{QStringLiteral("n/k%1").arg(i), OptionScope::Computer, QString::number(i)},
            {QStringLiteral("n/last"), OptionScope::Computer, QString::number(i)}});
    QTRY_VERIFY(saves.constLast().isFinished());
    for (const auto& save : saves)
        QCOMPARE(save.result().kind, SaveOutcome::Kind::Saved);
    const QSettings settings(store.file(), QSettings::IniFormat);
    for (int i = 0; i < 40; ++i)
        QCOMPARE(settings.value(QStringLiteral("n/k%1").arg(i)).toInt(), i);
    QCOMPARE(settings.value(QStringLiteral("n/last")).toInt(), 39);
}

void TestOptionStore::aLockedFileCannotBeWritten()
{
    const test::TemporaryHome home;
    QVERIFY(QDir(home.path()).mkdir(settingsName + QStringLiteral(".lock")));
    OptionStore store(home.file(settingsName), m_clock);
    QCOMPARE(saved(store, {editOf(errorReporting, true)}).kind, SaveOutcome::Kind::CannotWrite);
    QVERIFY(!QFileInfo::exists(store.file()));
}

void TestOptionStore::leftOversOfAKilledWriterGo()
{
    const test::TemporaryHome home;
    QVERIFY(home.write(settingsName + QStringLiteral(".new-1234"), "[ErrorReporting]\nOptIn=true\n"));
    OptionStore store(home.file(settingsName), m_clock);
    QCOMPARE(store.choice(errorReporting), std::nullopt);
    QVERIFY(isSaved(store, {editOf(options::minimizeToTray, true)}));
    QCOMPARE(QDir(home.path()).entryList(QDir::Files), QStringList{settingsName});
}

void TestOptionStore::theLockOfAKilledWriterGoes()
{
    const test::TemporaryHome home;
    QVERIFY(
        home.write(settingsName + QStringLiteral(".lock"), "")); // killed before it wrote its name into it
    OptionStore store(home.file(settingsName), m_clock);
    QVERIFY(isSaved(store, {editOf(errorReporting, false)}));
    QCOMPARE(QDir(home.path()).entryList(QDir::Files), QStringList{settingsName});
}

void TestOptionStore::killedAtAnyMomentKeepsAWholeFile()
{
    const test::TemporaryHome home;
    const QString file = home.file(settingsName);
    for (int round = 0; round < 10; ++round) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("--other"), file, QStringLiteral("toggle"), alice});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY(process.bytesAvailable() > 3 * round); // it is in the middle of its saves
        ::kill(pid_t(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished());
        OptionStore store(file, m_clock);
        QCOMPARE(store.fault().kind, StoreFault::Kind::None);
        QVERIFY(store.choice(errorReporting, alice));
        const char last
            = process.readAllStandardOutput().back(); // what it reported as saved, or already the next
        QVERIFY(last == 'y' || last == 'n');
    }
    OptionStore store(file, m_clock);
    store.setAccount(alice);
    QVERIFY(isSaved(store, {editOf(errorReporting, false)}));
}

void TestOptionStore::linksStayLinks()
{
    const test::TemporaryHome home;
    QVERIFY(home.write(QStringLiteral("real"), ""));
    QVERIFY(QFile::link(home.file(QStringLiteral("real")), home.file(settingsName)));
    OptionStore store(home.file(settingsName), m_clock);
    QVERIFY(isSaved(store, {editOf(errorReporting, true)}));
    QVERIFY(QFileInfo(store.file()).isSymLink());
    QVERIFY(home.read(QStringLiteral("real")).contains("OptIn=true\n"));
}

void TestOptionStore::deviceIdSurvives()
{
    const test::TemporaryHome home;
    const QString file = home.file(settingsName);
    const QByteArray id = otherProcess({file, QStringLiteral("device"), {}});
    QCOMPARE(QUuid::fromString(QString::fromLatin1(id)).version(), QUuid::Random);
    QCOMPARE(otherProcess({file, QStringLiteral("device"), {}}), id);
    QVERIFY(home.read(settingsName).contains("[Device]\nId=" + id));
    QVERIFY(
        home.write(settingsName, "[Device]\nrubbish\nId=00000000-1111-4222-8333-444444444444\n")); // damaged
    QCOMPARE(otherProcess({file, QStringLiteral("device"), {}}), id);
    QVERIFY(home.read(settingsName).contains("Id=" + id)); // restored
    QVERIFY(QFile::remove(file)); // lost
    QCOMPARE(otherProcess({file, QStringLiteral("device"), {}}), id);
    QVERIFY(home.write(QStringLiteral("device-id"), "garbage")); // the other one
    QCOMPARE(otherProcess({file, QStringLiteral("device"), {}}), id);
    QCOMPARE(home.read(QStringLiteral("device-id")).trimmed(), id);
}

void TestOptionStore::deviceIdIsRenewed()
{
    const test::TemporaryHome home;
    const QString file = home.file(settingsName);
    QByteArray renewed;
    {
        OptionStore store(file, m_clock);
        const QString id = store.deviceId();
        store.renewDeviceId();
        renewed = store.deviceId().toLatin1();
        QVERIFY(renewed != id.toLatin1());
    }
    QCOMPARE(otherProcess({file, QStringLiteral("device"), {}}), renewed);
    QCOMPARE(home.read(QStringLiteral("device-id")).trimmed(), renewed);
}

void TestOptionStore::permittedInFile()
{
    const test::TemporaryHome home;
    const QString file = home.file(settingsName);
    QVERIFY(!OptionStore::isPermittedIn(file, errorReporting, alice));
    QVERIFY(home.write(settingsName, "[ErrorReporting]\nOptIn=true\n"));
    QVERIFY(OptionStore::isPermittedIn(file, errorReporting, alice));
    QVERIFY(home.write(settingsName,
        "[ErrorReporting]\nOptIn=true\n[Accounts]\n0123456789abcdef\\ErrorReporting\\OptIn=false\n"));
    QVERIFY(!OptionStore::isPermittedIn(file, errorReporting, alice));
    QVERIFY(OptionStore::isPermittedIn(file, errorReporting, bob));
    QVERIFY(home.write(settingsName, "[ErrorReporting]\nOptIn=true\n[x\n"));
    QVERIFY(!OptionStore::isPermittedIn(file, errorReporting, bob));
}

/// What this program does when a test starts it again.
int asOtherProcess(const QStringList& arguments)
{
    const SystemClock clock;
    OptionStore store(arguments.value(0), clock);
    const QString task = arguments.value(1);
    store.setAccount(arguments.value(2));
    const auto choice = store.choice(errorReporting);
    QTextStream out(stdout);
    if (task == u"show")
        out << (choice ? *choice ? "yes" : "no" : "none");
    else if (task == u"device")
        out << store.deviceId();
    else if (task == u"toggle")
        for (bool yes = true; isSaved(store, {editOf(errorReporting, yes)}); yes = !yes)
            out << (yes ? "y" : "n") << Qt::flush;
    else
        out << (isSaved(store, {editOf(errorReporting, task == u"optIn")}) ? "saved" : "failed");
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc > 2 && qstrcmp(argv[1], "--other") == 0)
        return asOtherProcess(QCoreApplication::arguments().sliced(2));
    TestOptionStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_optionstore.moc"
