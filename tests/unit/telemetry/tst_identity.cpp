// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/identity.h"

#include <QRegularExpression>
#include <QtTest>

#include <dlfcn.h>
#include <sys/random.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <set>
#include <thread>
#include <utility>

using namespace candor;

namespace {

/// What the system says in place of its next random numbers: an error, once; 0 for none.
thread_local int refusal = 0;

std::string uuidOfANewThread(int error)
{
    std::string uuid;
    // A new thread has no random numbers left.
    std::thread([&] {
        refusal = error;
        uuid = randomUuid();
    }).join();
    return uuid;
}

} // namespace

extern "C" ssize_t getrandom(void* to, std::size_t size, unsigned flags)
{
    if (refusal != 0) {
        errno = std::exchange(refusal, 0);
        return -1;
    }
    using GetRandom = ssize_t (*)(void*, std::size_t, unsigned);
    return reinterpret_cast<GetRandom>(::dlsym(RTLD_NEXT, "getrandom"))(to, size, flags);
}

/// Who somebody is, without saying so.
class IdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void userHashIsTheOneOfTheSpecification()
    {
        // printf alice@contoso.test | openssl dgst -sha256 -hmac 'candor user hash 1'
        QCOMPARE(userHash("alice@contoso.test"), std::string("bf204bc5-8e76-38f0-80e5-cb26c438ee6c"));
    }

    void everySpellingOfAnAddressHasOneHash()
    {
        for (const char* spelling : {"Alice@Contoso.Test", " alice@contoso.test\n", "sip:alice@contoso.test",
                 "SIP:ALICE@CONTOSO.TEST"})
            QCOMPARE(userHash(spelling), userHash("alice@contoso.test"));
        QVERIFY(userHash("bob@contoso.test") != userHash("alice@contoso.test"));
    }

    void uuidsAreRandomAndOfVersionFour()
    {
        static const QRegularExpression form(
            QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
        std::set<std::string> all;
        std::set<std::string> others;
        for (int i = 0; i < 1000; ++i) {
            const std::string uuid = randomUuid();
            QVERIFY(form.match(QString::fromStdString(uuid)).hasMatch());
            all.insert(uuid);
        }
        std::thread([&] {
            for (int i = 0; i < 1000; ++i)
                others.insert(randomUuid());
        }).join();
        all.merge(others);
        QCOMPARE(all.size(), std::size_t(2000));
    }

    void aForkedChildGoesItsOwnWay()
    {
        randomUuid();
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const std::string uuid = randomUuid();
            // Not _exit(): what the child reached is counted, too.
            std::exit(
                ::write(ends[1], uuid.data(), uuid.size()) == static_cast<ssize_t>(uuid.size()) ? 0 : 1);
        }
        std::string theirs(uuidLength, ' ');
        QCOMPARE(::read(ends[0], theirs.data(), theirs.size()), static_cast<ssize_t>(theirs.size()));
        ::waitpid(child, nullptr, 0);
        ::close(ends[0]);
        ::close(ends[1]);
        QVERIFY(theirs != randomUuid());
    }

    void withoutRandomNumbersThereIsNone()
    {
        QCOMPARE(uuidOfANewThread(ENOSYS), std::string());
        QCOMPARE(uuidOfANewThread(EINTR).size(), uuidLength);
    }

    void theOwnAddressIsReplaced_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("without");
        QTest::newRow("none") << QByteArray("no address") << QByteArray("no address");
        QTest::newRow("plain") << QByteArray("for alice@contoso.test!") << QByteArray("for [address]!");
        QTest::newRow("any case") << QByteArray("ALICE@Contoso.TEST") << QByteArray("[address]");
        QTest::newRow("sip") << QByteArray("<SIP:alice@contoso.test>") << QByteArray("<[address]>");
        QTest::newRow("percent") << QByteArray("?u=alice%40contoso.test&x=1")
                                 << QByteArray("?u=[address]&x=1");
        QTest::newRow("all percent") << QByteArray("sip%3a%61lice%40contoso%2Etest")
                                     << QByteArray("[address]");
        QTest::newRow("twice percent") << QByteArray("alice%2540contoso.test") << QByteArray("[address]");
        QTest::newRow("again and again")
            << QByteArray("aalice@contoso.testalice@contoso.test") << QByteArray("a[address][address]");
        QTest::newRow("another's") << QByteArray("bob@contoso.test sip:")
                                   << QByteArray("bob@contoso.test sip:");
        QTest::newRow("cut") << QByteArray("alice@contoso.tes") << QByteArray("alice@contoso.tes");
        for (const char* none : {"alice%!0contoso.test", "alice%:0contoso.test", "alice%g0contoso.test",
                 "alice%4!contoso.test", "alice%4gcontoso.test", "alice%4`contoso.test"})
            QTest::newRow(none) << QByteArray(none) << QByteArray(none);
        QTest::newRow("broken percent")
            << QByteArray("alice%4contoso.test%") << QByteArray("alice%4contoso.test%");
    }
    void theOwnAddressIsReplaced()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, without);
        QCOMPARE(
            QByteArray::fromStdString(withoutAddress(text.toStdString(), "sip:Alice@contoso.test")), without);
        QCOMPARE(QByteArray::fromStdString(withoutAddress(text.toStdString(), "")), text);
    }

    void letterCaseBeyondAsciiCounts()
    {
        QCOMPARE(withoutAddress("JÖRG@CONTOSO.TEST", "jörg@contoso.test"), std::string("[address]"));
        QCOMPARE(withoutAddress("j%C3%B6rg%40contoso.test", "jörg@contoso.test"), std::string("[address]"));
        // In capitals this one is longer.
        QCOMPARE(withoutAddress("to ŉ@contoso.test", "ŉ@contoso.test"), std::string("to [address]"));
    }
};

QTEST_GUILESS_MAIN(IdentityTest)
#include "tst_identity.moc"
