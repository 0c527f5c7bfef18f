// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/handclock.h"
#include "tests/support/signedinclient.h"
#include "tests/support/traces.h"

#include <QDir>
#include <QSaveFile>
#include <QtTest>

#include <array>

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000; // ms
constexpr int week = 7 * 24; // hours
constexpr std::array ending{Category::Usage, Category::ErrorReporting, Category::ImprovementProgram};
/// A field that stands in every record of one of them.
constexpr std::array endingFields{"candor.federation_partner", "error.type", "candor.system.processors"};

} // namespace

/// The client without a face, whose server goes for good once it has permitted everything.
class TestOffline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_person.reset(); }
    void G10_withoutAServerPermissionsEndOnDaySevenAndCensusGoesOn();

private:
    bool pass(std::chrono::milliseconds time);
    bool settle();
    std::array<std::int64_t, categoryCount> queued() const;
    QStringList tracesOf(const char* field) const;
    DesktopClient& client() const { return m_person->client(); }
    QString policies() const { return m_person->home().file(QStringLiteral("policies")); }

    HandClock m_clock;
    std::unique_ptr<SignedInClient> m_person;
    std::vector<Receipt> m_receipts;
    int m_passed = 0;
};

void TestOffline::init()
{
    m_person = std::make_unique<SignedInClient>(&m_clock);
    QVERIFY(QDir().mkdir(policies()));
    m_person->pool().script(
        "/policies", {ScriptedAnswer::json(200, R"({"_links":{"telemetry":{"href":"/"}}})")});
    QVERIFY(m_person->signIn({m_person->home().file(QStringLiteral("none")), {}, policies()},
        "[ErrorReporting]\nOptIn=true\n[ImprovementProgram]\nOptIn=true\n"));
    QTRY_VERIFY(client().decisions()[Category::Usage].isAllowed());
    m_person->pool().stop();
    m_receipts.clear();
    connect(
        &client(), &Client::erased, this, [this](const Receipt& receipt) { m_receipts.push_back(receipt); });
}

/// Time passes; the person goes on using the program, and the server is looked for in vain.
bool TestOffline::pass(std::chrono::milliseconds time)
{
    m_clock.advance(time);
    client().countFeature(Feature::OptionsOpened);
    // The client looks at its policies anew every ten minutes, by no clock that a test can turn, and when a
    // file has changed.
    const QString note = QStringLiteral("Note%1").arg(++m_passed);
    QSaveFile file(policies() + QStringLiteral("/a.json"));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("{\"" + note.toLatin1() + "\":1}");
    if (!file.commit())
        return false;
    QSignalSpy decided(&client(), &Client::decisionsChanged);
    client().reloadPolicy();
    const auto isRead = [&] {
        const QList<PolicyFault>& notices = client().policy().notices;
        return std::ranges::find(notices, note, &PolicyFault::key) != notices.end();
    };
    while (!isRead() && decided.wait(patience)) { }
    return isRead() && settle();
}

/// Waits until everything that was recorded or ended is on the disk or gone from it.
bool TestOffline::settle()
{
    QSignalSpy status(&client(), &Client::statusChanged);
    bool isDone = false;
    client().settle(std::chrono::milliseconds(patience), [&] { isDone = true; });
    while (!isDone && status.wait(patience)) { }
    return isDone;
}

std::array<std::int64_t, categoryCount> TestOffline::queued() const
{
    std::array<std::int64_t, categoryCount> all{};
    for (const Category category : allCategories)
        all[indexOf(category)] = client().status(category).queued;
    return all;
}

QStringList TestOffline::tracesOf(const char* field) const
{
    return filesHolding(m_person->home().path(), field);
}

void TestOffline::G10_withoutAServerPermissionsEndOnDaySevenAndCensusGoesOn()
{
    for (int hour = 1; hour <= week; ++hour)
        QVERIFY(pass(1h));
    for (const Category category : ending) {
        QVERIFY(client().decisions()[category].isAllowed());
        QVERIFY2(client().status(category).queued > 0, wireName(category).data());
    }
    for (const char* field : endingFields)
        QVERIFY2(!tracesOf(field).isEmpty(), field);
    QCOMPARE(m_receipts.size(), std::size_t(0));
    QCOMPARE(client().status(Category::Census).queued, 8);
    const auto before = queued();

    QVERIFY(pass(1ms));
    QTRY_COMPARE(m_receipts.size(), ending.size());
    for (const Receipt& receipt : m_receipts) {
        QVERIFY(receipt.category != Category::Census);
        QVERIFY(receipt.when == m_clock.now());
        QVERIFY(receipt.count >= before[indexOf(receipt.category)]);
    }
    for (int hour = week + 1; hour <= 30 * 24; ++hour) {
        for (const Category category : ending) {
            QCOMPARE(client().decisions()[category].reason(), Reason::PolicyUnknown);
            QCOMPARE(client().status(category).queued, 0);
        }
        QVERIFY(pass(1h));
    }
    QCOMPARE(m_receipts.size(), ending.size());
    for (const char* field : endingFields)
        QCOMPARE(tracesOf(field), QStringList());
    QVERIFY(client().decisions()[Category::Census].isAllowed());
    QCOMPARE(client().status(Category::Census).queued, 31);
    QCOMPARE(client().status(Category::Census).dropped, 0);
    QVERIFY(client().journalBytes() <= Journal::Limits().bytes);
    for (const Category category : allCategories)
        QCOMPARE(client().status(category).sent, 0);
}

QTEST_GUILESS_MAIN(TestOffline)
#include "tst_offline.moc"
