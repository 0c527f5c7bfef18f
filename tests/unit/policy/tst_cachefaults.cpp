// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/cachefile.h"
#include "app/policy/policycache.h"
#include "tests/faults/faultyfiles.h"
#include "tests/support/handclock.h"
#include "tests/support/temporaryhome.h"

#include <QDir>
#include <QtTest>

using namespace candor;
using namespace candor::test;

Q_DECLARE_METATYPE(candor::test::Fault)

namespace {

const QString key = QStringLiteral("0123456789abcdef");
const QByteArray permission = "{\"_links\":{\"telemetry\":{\"href\":\"https://t.contoso.test\"}}}";
const QByteArray ban = "{\"disableAutomaticSendTracing\":\"Enabled\","
                       "\"_links\":{\"telemetry\":{\"href\":\"https://t.contoso.test\"}}}";

} // namespace

/// Every call that the policy cache makes to the disk goes wrong in turn, and no ban becomes a permission.
class CacheFaultsTest : public QObject
{
    Q_OBJECT

private:
    PolicyCache cache() const { return PolicyCache(m_home->file(QStringLiteral("policy-cache"))); }
    bool store(const QByteArray& document) const
    {
        const TrustBoundary trust{QStringLiteral("contoso.test"),
            QUrl(QStringLiteral("https://pool.contoso.test")), cloudOfName(u"worldwide"), {}};
        return cache().store(key, document, trust, m_clock.now()) == PolicyCache::Stored::Kept;
    }
    AdminPolicy inForce() const { return resolve({}, cache().load(key, m_clock.now())); }
    bool permits() const
    {
        const AdminPolicy policy = inForce();
        return policy.state == PolicyState::Known
            && policy[Setting::DisableAutomaticSendTracing].value != SettingValue::Enabled;
    }

private Q_SLOTS:
    void everyCallGoesWrong_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<Fault>("how");
        QTest::addColumn<bool>("lasts");
        for (const auto& [name, before, now] : {std::tuple("the first policy", QByteArray(), permission),
                 {"the first ban", QByteArray(), ban}, {"a ban after a permission", permission, ban},
                 {"a ban stays", ban, ban}, {"a permission after a ban", ban, permission}})
            for (const Fault how : {Fault::Fails, Fault::Full, Fault::Tears})
                for (const bool lasts : {false, true})
                    QTest::addRow("%s, fault %d, %s", name, int(how), lasts ? "from there" : "once")
                        << before << now << how << lasts;
    }

    void everyCallGoesWrong()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, now);
        QFETCH(Fault, how);
        QFETCH(bool, lasts);
        const auto begin = [this, before] {
            m_home = std::make_unique<TemporaryHome>();
            if (!before.isEmpty())
                QVERIFY(store(before));
        };
        FaultyFiles files(QDir::tempPath().toStdString());
        begin();
        bool isStored = false;
        bool everPermitted = false;
        const auto use = [&] {
            isStored = store(now);
            everPermitted = permits();
        };
        const auto isWell = [&] {
            check(before, now, isStored, lasts);
            if (now == ban && (isStored || before != permission))
                [&] { QVERIFY2(!everPermitted, "a ban permits while it cannot be read"); }();
            begin();
            return !QTest::currentTestFailed();
        };
        const int least = how == Fault::Fails ? 10 : how == Fault::Full ? 5 : 1;
        const std::string harm = harmOfEveryCall(files.plan(), how, lasts, least, use, isWell);
        QVERIFY2(harm.empty(), harm.c_str());
    }

    void aBanSurvivesInTheOtherPlace()
    {
        m_home = std::make_unique<TemporaryHome>();
        QVERIFY(store(permission));
        // Every call below the cache's folder fails, those beside it do not.
        FaultyFiles files(m_home->file(QStringLiteral("policy-cache")).toStdString());
        for (const Fault how : {Fault::Fails, Fault::Full}) {
            files.plan().arm(how, 1, true);
            PolicyCache marking(
                m_home->file(QStringLiteral("policy-cache")), m_home->file(QStringLiteral("settings")));
            const auto outcome = marking.store(key, ban, {}, m_clock.now());
            files.plan().disarm();
            QCOMPARE(outcome, PolicyCache::Stored::NotKept);
            QVERIFY(marking.load(key, m_clock.now()).kind != ServerAnswer::Kind::Cached);
        }
    }

    void emptyingTellsOfEachFailure()
    {
        m_home = std::make_unique<TemporaryHome>();
        const QString file = m_home->file(QStringLiteral("outdated"));
        FaultyFiles files(m_home->path().toStdString());
        const auto isFull = [&] { return m_home->write(QStringLiteral("outdated"), permission); };
        QVERIFY(isFull());
        bool isEmptied = false;
        int failures = 0;
        const auto empty = [&] { isEmptied = emptyDurably(file); };
        const auto isTold = [&] {
            const bool isEmpty = m_home->read(QStringLiteral("outdated")).isEmpty();
            failures += isEmptied ? 0 : 1;
            return (isEmpty || !isEmptied) && isFull();
        };
        const std::string harm = harmOfEveryCall(files.plan(), Fault::Fails, false, 3, empty, isTold);
        QVERIFY2(harm.empty(), harm.c_str());
        QVERIFY2(isEmptied, "where nothing fails");
        QVERIFY2(failures >= 3, "open, cut, sync");
    }

    void whereNothingCanBeDoneItIsTold()
    {
        m_home = std::make_unique<TemporaryHome>();
        QVERIFY(store(permission));
        FaultyFiles files(m_home->path().toStdString());
        files.plan().arm(Fault::Fails, 1, true);
        PolicyCache marking(
            m_home->file(QStringLiteral("policy-cache")), m_home->file(QStringLiteral("settings")));
        QCOMPARE(marking.store(key, ban, {}, m_clock.now()), PolicyCache::Stored::Outlived);
    }

private:
    void check(const QByteArray& before, const QByteArray& now, bool isStored, bool lasts)
    {
        // Where nothing at all can be written or removed, what stood there stays: it is asked for again.
        const bool mayBeOld = lasts && before == permission;
        if (isStored)
            QCOMPARE(permits(), now == permission);
        else if (now == ban)
            QVERIFY2(!permits() || mayBeOld, "a permission outlived its ban");
        QVERIFY2(store(now), "the fault is over");
        QCOMPARE(permits(), now == permission);
        QCOMPARE(inForce().state, PolicyState::Known);
        const QDir folder(m_home->file(QStringLiteral("policy-cache")));
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden | QDir::System).size(), 1);
    }

    HandClock m_clock;
    std::unique_ptr<TemporaryHome> m_home;
};

QTEST_GUILESS_MAIN(CacheFaultsTest)
#include "tst_cachefaults.moc"
