// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/gzip.h"
#include "tests/support/zlibpacking.h"

#include <QTest>

#include <dlfcn.h>
#include <libdeflate.h>

using namespace candor;
using test::zlibPacked;
using test::zlibUnpacked;

namespace {

constexpr qsizetype limit = 1024 * 1024;
bool isOutOfMemory = false;

QByteArray unpacked(const QByteArray& packed, qsizetype most = limit)
{
    const auto result = gunzip(packed, most);
    const auto* plain = std::get_if<QByteArray>(&result);
    return plain ? *plain : QByteArray("a fault");
}

std::optional<UnpackFault> faultOf(const QByteArray& packed, qsizetype most = limit)
{
    const auto result = gunzip(packed, most);
    const auto* fault = std::get_if<UnpackFault>(&result);
    return fault ? std::optional(*fault) : std::nullopt;
}

} // namespace

extern "C" libdeflate_decompressor* libdeflate_alloc_decompressor()
{
    const auto real = reinterpret_cast<libdeflate_decompressor* (*)()>(
        ::dlsym(RTLD_NEXT, "libdeflate_alloc_decompressor"));
    return isOutOfMemory ? nullptr : real();
}

class GzipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { isOutOfMemory = false; }

    void anotherLibraryUnpacksIt()
    {
        Gzip packer;
        for (const QByteArray& bytes : {QByteArray(), QByteArray("a"), QByteArray(512 * 1024, 'x'),
                 QByteArray::fromHex("00ff1f8b").repeated(1000)}) {
            QCOMPARE(zlibUnpacked(packer.pack(bytes)), bytes);
            QCOMPARE(unpacked(packer.pack(bytes)), bytes);
            QCOMPARE(unpacked(zlibPacked(bytes)), bytes);
        }
        QVERIFY(packer.pack(QByteArray(512 * 1024, 'x')).size() < 2000);
        packer.rest();
        QCOMPARE(zlibUnpacked(packer.pack("after a rest")), QByteArray("after a rest"));
    }

    void tellsNothingOfTheComputer()
    {
        const QByteArray bytes = Gzip().pack("some bytes");
        QCOMPARE(bytes.first(4), QByteArray::fromHex("1f8b0800")); // no name, no comment
        QCOMPARE(bytes.sliced(4, 4), QByteArray(4, '\0')); // no time
        QCOMPARE(uchar(bytes[9]), uchar(255)); // no operating system
    }

    void aFileMayHaveSeveralMembers()
    {
        QCOMPARE(unpacked(zlibPacked("a") + zlibPacked("b"), 2), QByteArray("ab"));
        QCOMPARE(faultOf(zlibPacked("a") + zlibPacked("b"), 1), UnpackFault::TooLarge);
    }

    void noMoreThanTheLimit()
    {
        QCOMPARE(unpacked(zlibPacked(QByteArray(limit, ' '))), QByteArray(limit, ' '));
        QCOMPARE(faultOf(zlibPacked(QByteArray(limit + 1, ' '))), UnpackFault::TooLarge);
        QCOMPARE(faultOf(zlibPacked(QByteArray(200 * limit, ' '))), UnpackFault::TooLarge);
        QCOMPARE(unpacked(zlibPacked(QByteArray()), 0), QByteArray());
    }

    void whatIsNoGzip_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = zlibPacked("some bytes");
        QByteArray wrongSum = whole;
        wrongSum[wrongSum.size() - 8] = char(~wrongSum[wrongSum.size() - 8]);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("not gzip");
        QTest::newRow("cut") << whole.chopped(1);
        QTest::newRow("with something behind it") << whole + "x";
        QTest::newRow("wrong sum") << wrongSum;
    }
    void whatIsNoGzip()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(faultOf(bytes), UnpackFault::NotGzip);
    }

    void withoutMemoryNothingIsUnpacked()
    {
        isOutOfMemory = true;
        QCOMPARE(faultOf(zlibPacked("a")), UnpackFault::NoMemory);
    }
};

QTEST_GUILESS_MAIN(GzipTest)
#include "tst_gzip.moc"
