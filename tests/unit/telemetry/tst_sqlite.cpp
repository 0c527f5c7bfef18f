// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/sqlite.h"
#include "tests/support/temporaryhome.h"

#include <QtTest>

using namespace candor::sqlite;

namespace {

constexpr int create = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;

/// SQLite itself, held to its word: what failed stays failed, and is not taken for an answer.
class SqliteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QCOMPARE(m_db.open(":memory:", create), SQLITE_OK); }

    void rowsComeBack()
    {
        QCOMPARE(m_db.execute("CREATE TABLE t (a, b, c, d)"), SQLITE_OK);
        Statement insert(m_db.get(), "INSERT INTO t VALUES (?, ?, ?, ?)");
        for (int i = 0; i < 2; ++i)
            QVERIFY(insert.bind(i).bindText("text").bindBlob(std::string_view("b\0b", 3)).bindNull().run());
        Statement select(m_db.get(), "SELECT a, b, c, d FROM t ORDER BY a");
        QVERIFY(select.step());
        QCOMPARE(select.integer(0), std::int64_t(0));
        QCOMPARE(std::string(select.bytes(1)), std::string("text"));
        QCOMPARE(select.bytes(2).size(), std::size_t(3));
        QVERIFY(select.isNull(3));
        QVERIFY(select.bytes(3).empty());
        QVERIFY2(select.run(), "it goes on past the rows that are left");
        QVERIFY(select.step());
        QCOMPARE(select.integer(0), std::int64_t(0));
    }

    void whatFailedStaysFailed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("result");
        QTest::newRow("it is no SQL") << QByteArray("SELEKT") << SQLITE_ERROR;
        QTest::newRow("it has no room for a parameter") << QByteArray("SELECT 1") << SQLITE_RANGE;
    }
    void whatFailedStaysFailed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, result);
        Statement statement(m_db.get(), sql.toStdString());
        statement.bind(1).bind(2).bindText("x").bindBlob("x").bindNull();
        QVERIFY(!statement.ok());
        QCOMPARE(statement.result(), result);
        QVERIFY(!statement.step());
        QVERIFY(!statement.run());
        QCOMPARE(statement.result(), result);
    }

    void noneAnswersWithoutADatabase()
    {
        const candor::test::TemporaryHome home;
        const std::string path = home.file(QStringLiteral("no/such/folder/db")).toStdString();
        QCOMPARE(m_db.open(path, create), SQLITE_CANTOPEN);
        QVERIFY(!m_db.isOpen());
        QCOMPARE(m_db.execute("SELECT 1"), SQLITE_MISUSE);
        QCOMPARE(m_db.integer("SELECT 1"), std::int64_t(-1));
        QVERIFY(m_db.text("SELECT 'x'").empty());
        QCOMPARE(Statement(m_db.get(), "SELECT 1").result(), SQLITE_MISUSE);
        Transaction transaction(m_db);
        QVERIFY(!transaction.isOpen());
        QVERIFY(!transaction.commit());
    }

    void oneValue()
    {
        QCOMPARE(m_db.integer("SELECT 7"), std::int64_t(7));
        QCOMPARE(m_db.integer("SELECT 7 WHERE 0"), std::int64_t(-1));
        QCOMPARE(m_db.text("SELECT 'x'"), std::string("x"));
        QVERIFY(m_db.text("SELECT 'x' WHERE 0").empty());
    }

    void aCommitThatFailsIsSeen()
    {
        QCOMPARE(m_db.execute("PRAGMA foreign_keys=ON; CREATE TABLE p (id PRIMARY KEY);"
                              "CREATE TABLE c (p REFERENCES p DEFERRABLE INITIALLY DEFERRED)"),
            SQLITE_OK);
        {
            Transaction transaction(m_db);
            QVERIFY(transaction.isOpen());
            QCOMPARE(m_db.execute("INSERT INTO c VALUES (1)"), SQLITE_OK);
            QVERIFY2(!Transaction(m_db).isOpen(), "there is one at a time");
            QVERIFY(!transaction.commit());
        }
        QCOMPARE(m_db.integer("SELECT count(*) FROM c"), std::int64_t(0));
        Transaction next(m_db);
        QVERIFY(next.commit());
    }

private:
    Database m_db;
};

} // namespace

QTEST_GUILESS_MAIN(SqliteTest)
#include "tst_sqlite.moc"
