// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/catalogue.h"
#include "app/client/datacommands.h"
#include "app/telemetry/journal.h"
#include "tests/support/handclock.h"
#include "tests/support/packedrecord.h"
#include "tests/support/temporaryhome.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <sys/stat.h>

using namespace candor;
using namespace candor::test;

namespace {

struct Answer
{
    int code = 0;
    QString out;
    QString err;
    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

Answer run(const QStringList& args, const QString& file = {})
{
    Answer answer;
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    answer.code = runDataCommand(args, out, err, file);
    out.flush();
    err.flush();
    return answer;
}

const QString json = QStringLiteral("--json");
const QString show = QStringLiteral("show");

JournalRecord record(Category category, std::string_view text, const Clock& clock, const RecordUid& uid = {})
{
    return {category, 0, uid, clock.now(), packedText(category, text)};
}

} // namespace

/// `candor data …` on real journals.
class DataCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreTheCatalogue()
    {
        const Answer asJson = run({QStringLiteral("fields"), json});
        QCOMPARE(asJson.code, 0);
        const QJsonArray rows = asJson.json().array();
        QCOMPARE(static_cast<std::size_t>(rows.size()), catalogue.size());
        const Answer asText = run({QStringLiteral("fields")});
        for (const QJsonValue row : rows) {
            QVERIFY(!row[u"purpose"].toString().isEmpty());
            QVERIFY(asText.out.contains(row[u"attribute"].toString()));
            QVERIFY(asText.out.contains(row[u"purpose"].toString()));
        }
    }

    void showsTheBytesAsTheyAreWhileTheClientRuns()
    {
        TemporaryHome home;
        HandClock clock;
        const QString file = home.file(QStringLiteral("journal.sqlite"));
        Journal running(file.toStdString(), clock);
        JournalRecord shown = record(Category::Census, "\\u0001 é", clock);
        QVERIFY(running.add({shown, record(Category::Usage, "contoso.test", clock)}));
        QVERIFY(unpack(shown));
        const std::string& bytes = shown.bytes;
        QVERIFY(running.accepted(
            *running.stage(Category::Usage), {Category::Usage, clock.now(), "{\"body\":1}", 200}));
        QVERIFY(running.destroy(Category::ErrorReporting, 1, 37));

        const QJsonObject all = run({show, json}, file).json().object();
        QCOMPARE(all[u"queued"][0][u"bytes"].toString().toStdString(), bytes);
        QCOMPARE(all[u"sent"][0][u"body"].toString(), QStringLiteral("{\"body\":1}"));
        QCOMPARE(all[u"receipts"][0][u"count"].toInt(), 37);
        QCOMPARE(all[u"receipts"][0][u"category"].toString(), QStringLiteral("error_reporting"));
        const QJsonObject usage
            = run({show, QStringLiteral("--category"), QStringLiteral("usage"), json}, file).json().object();
        QCOMPARE(usage[u"queued"].toArray().size(), 0);
        QCOMPARE(usage[u"sent"].toArray().size(), 1);
        QCOMPARE(usage[u"receipts"].toArray().size(), 0);
        QVERIFY(run({show}, file).out.contains(QString::fromStdString(bytes)));
        QVERIFY(running.add({record(Category::Census, "x", clock, {1})}));
    }

    void saysWhatWasGivenUp()
    {
        TemporaryHome home;
        HandClock clock;
        const QString file = home.file(QStringLiteral("journal.sqlite"));
        Journal running(file.toStdString(), clock);
        QVERIFY(
            running.add({record(Category::Usage, "x", clock), record(Category::Census, "x", clock, {1})}));
        QCOMPARE(run({show, json}, file).json()[u"gaps"].toArray().size(), 0);
        QVERIFY(running.dropped(*running.stage(Category::Usage)));
        const QJsonArray gaps = run({show, json}, file).json()[u"gaps"].toArray();
        QCOMPARE(gaps,
            (QJsonArray{QJsonObject{
                {QStringLiteral("category"), QStringLiteral("usage")}, {QStringLiteral("count"), 1}}}));
        QVERIFY(run({show}, file)
                    .out.contains(u"given up of usage, because refused, too old, or without room: 1"));
    }

    void showsWhatAClientThatEndedLeft()
    {
        TemporaryHome home;
        HandClock clock;
        const QString file = home.file(QStringLiteral("journal.sqlite"));
        {
            Journal journal(file.toStdString(), clock);
            QVERIFY(journal.add({record(Category::Census, "x", clock)}));
        }
        QCOMPARE(run({show, json}, file).json()[u"queued"].toArray().size(), 1);
    }

    void nothingYetIsNoFailure()
    {
        TemporaryHome home;
        const Answer answer = run({show}, home.file(QStringLiteral("journal.sqlite")));
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.contains(u"queued: 0"));
        QVERIFY(!QFile::exists(home.file(QStringLiteral("journal.sqlite"))));
    }

    void anUnreadableFileIsAFailure()
    {
        TemporaryHome home;
        QVERIFY(home.write(QStringLiteral("journal.sqlite"), "garbage"));
        const Answer answer = run({show}, home.file(QStringLiteral("journal.sqlite")));
        QCOMPARE(answer.code, 1);
        QVERIFY(!answer.err.isEmpty());
    }

    void aPipeIsNotWaitedFor()
    {
        TemporaryHome home;
        const QString file = home.file(QStringLiteral("journal.sqlite"));
        QCOMPARE(::mkfifo(QFile::encodeName(file).constData(), 0600), 0);
        const Answer answer = run({show}, file);
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.out, QString());
        QCOMPARE(answer.err, QStringLiteral("candor: cannot read %1\n").arg(file));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("args");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown") << QStringList{QStringLiteral("erase")};
        QTest::newRow("flag") << QStringList{show, QStringLiteral("--all")};
        QTest::newRow("category lacks") << QStringList{show, QStringLiteral("--category")};
        QTest::newRow("category unknown")
            << QStringList{show, QStringLiteral("--category"), QStringLiteral("Usage")};
        QTest::newRow("fields know none")
            << QStringList{QStringLiteral("fields"), QStringLiteral("--category"), QStringLiteral("usage")};
    }
    void wrongUsage()
    {
        QFETCH(QStringList, args);
        const Answer answer = run(args);
        QCOMPARE(answer.code, 2);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(answer.err.startsWith(u"candor data: "));
        QVERIFY(answer.err.contains(u"\nusage: "));
    }
};

QTEST_GUILESS_MAIN(DataCommandsTest)
#include "tst_datacommands.moc"
