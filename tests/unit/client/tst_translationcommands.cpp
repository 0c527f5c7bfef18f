// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/translationcommands.h"
#include "tests/support/temporaryhome.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace candor;
using candor::test::TemporaryHome;

namespace {

struct Ran
{
    int code = -1;
    QString out;
    QString err;
};

Ran run(const QStringList& args, const TranslationTools& tools = {{}, QDate(2026, 11, 21)})
{
    Ran ran;
    QTextStream out(&ran.out);
    QTextStream err(&ran.err);
    ran.code = runTranslationCommand(args, out, err, tools);
    out.flush();
    err.flush();
    return ran;
}

QByteArray ts(const QByteArray& source, const QByteArray& translation)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\" language=\"fr\">\n"
           "<context><name>Consent</name>\n<message><source>"
        + source + "</source><extracomment>MEANING-CRITICAL.</extracomment>\n<translation>" + translation
        + "</translation></message>\n</context></TS>\n";
}

/// The key that the report tells to give to --text.
QString keyIn(const QString& report)
{
    static const QRegularExpression form(QStringLiteral("--text ([0-9a-f]{16})"));
    return form.match(report).captured(1);
}

class TranslationCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wrongUsage_data();
    void wrongUsage();
    void aFindingHasFileLineAndKind();
    void findingsAsJson();
    void whatIsMeasuredIsReported();
    void filesThatCannotBeRead();
    void aReviewIsRecordedAndHolds();
    void aChangeResetsTheReview();
    void onlyTheNamedTextsAreReviewed();
    void noReviewOfWhatIsNotThere();

private:
    std::unique_ptr<TemporaryHome> m_home;
    QString m_file;
};

void TranslationCommandsTest::init()
{
    m_home = std::make_unique<TemporaryHome>();
    m_file = m_home->file(QStringLiteral("candor_fr.ts"));
    QVERIFY(QFile::copy(QStringLiteral(CANDOR_SOURCE_DIR "/translations/glossary.json"),
        m_home->file(QStringLiteral("glossary.json"))));
    QVERIFY(m_home->write(
        QStringLiteral("candor_fr.ts"), ts("Nothing is sent to %1.", "Rien n'est envoyé à %1.")));
}

void TranslationCommandsTest::wrongUsage_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line : {"", "look", "check", "check --fast x.ts", "review", "review x.ts --all",
             "review x.ts --by", "review x.ts --by me", "review x.ts --by me --all --text 1",
             "review x.ts --text 1", "review x.ts y.ts", "review x.ts --by me --text"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TranslationCommandsTest::wrongUsage()
{
    QFETCH(QString, line);
    const Ran ran = run(line.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.err.contains(u"usage: candor translation check"));
    QCOMPARE(ran.out, QString());
}

void TranslationCommandsTest::aFindingHasFileLineAndKind()
{
    QVERIFY(
        m_home->write(QStringLiteral("candor_fr.ts"), ts("Nothing is sent to %1.", "Rien n'est envoyé.")));
    const Ran ran = run({QStringLiteral("check"), m_file});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.out.startsWith(m_file
        + QStringLiteral(":6: placeholder: the translation lacks %1\n"
                         "    English: Nothing is sent to %1.\n"
                         "    Translation: Rien n'est envoyé.\n")));
    QVERIFY(ran.out.contains(m_file + QStringLiteral(":6: unreviewed: ")));
    QVERIFY(ran.out.endsWith(u"findings: 2\n"));
}

void TranslationCommandsTest::findingsAsJson()
{
    const Ran ran = run({QStringLiteral("check"), QStringLiteral("--json"), m_file});
    QCOMPARE(ran.code, 1);
    const QJsonArray findings
        = QJsonDocument::fromJson(ran.out.toUtf8()).object()[QLatin1StringView("findings")].toArray();
    QCOMPARE(findings.size(), 1);
    const QJsonObject finding = findings[0].toObject();
    QCOMPARE(finding[QLatin1StringView("file")].toString(), m_file);
    QCOMPARE(finding[QLatin1StringView("line")].toInt(), 6);
    QCOMPARE(finding[QLatin1StringView("kind")].toString(), QStringLiteral("unreviewed"));
    QCOMPARE(finding[QLatin1StringView("context")].toString(), QStringLiteral("Consent"));
    QCOMPARE(finding[QLatin1StringView("english")].toString(), QStringLiteral("Nothing is sent to %1."));
    QCOMPARE(finding[QLatin1StringView("translation")].toString(), QStringLiteral("Rien n'est envoyé à %1."));
}

void TranslationCommandsTest::whatIsMeasuredIsReported()
{
    const auto measure = [](const TsFile& file) {
        const TsMessage& message = file.contexts[0].messages[0];
        return QList<TsFinding>{{TsFinding::Kind::TooLong, message.translationPlace,
            Sentence("it is cut off"), {}, message.source, message.translations[0]}};
    };
    const Ran ran = run({QStringLiteral("check"), m_file}, {measure, {}});
    QVERIFY(ran.out.contains(QStringLiteral(":6: too-long: it is cut off")));
}

void TranslationCommandsTest::filesThatCannotBeRead()
{
    Ran ran = run({QStringLiteral("check"), m_home->file(QStringLiteral("none.ts")), m_file});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains(u"none.ts: "));
    QVERIFY(ran.out.contains(u"unreviewed")); // the others are checked all the same
    QCOMPARE(run({QStringLiteral("review"), m_home->file(QStringLiteral("none.ts"))}).code, 1);

    QVERIFY(m_home->write(QStringLiteral("glossary.json"), "{"));
    ran = run({QStringLiteral("check"), m_file});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains(u"glossary.json cannot be read: line 1"));

    QVERIFY(m_home->write(QStringLiteral("candor_fr.ts"), "<TS"));
    ran = run({QStringLiteral("review"), m_file, QStringLiteral("--by"), QStringLiteral("me"),
        QStringLiteral("--all")});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains(u"has faults"));
}

void TranslationCommandsTest::aReviewIsRecordedAndHolds()
{
    QCOMPARE(run({QStringLiteral("review"), m_file}).code, 1);
    const Ran ran = run({QStringLiteral("review"), m_file, QStringLiteral("--by"), QStringLiteral("project"),
        QStringLiteral("--all")});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.startsWith(u"reviewed by project: 1, in "));
    const QByteArray kept = m_home->read(QStringLiteral("reviews/candor_fr.json"));
    QVERIFY(kept.contains("\"on\": \"2026-11-21\""));
    QVERIFY(kept.contains("\"source\": \"Nothing is sent to %1.\""));
    QCOMPARE(run({QStringLiteral("check"), m_file}).code, 0);
    QCOMPARE(run({QStringLiteral("review"), m_file}).code, 0);
    // What holds is not reviewed anew.
    const Ran again = run({QStringLiteral("review"), m_file, QStringLiteral("--by"), QStringLiteral("me"),
        QStringLiteral("--all")});
    QVERIFY(again.out.startsWith(u"reviewed by me: 0, in "));
    QCOMPARE(m_home->read(QStringLiteral("reviews/candor_fr.json")), kept);
}

void TranslationCommandsTest::aChangeResetsTheReview()
{
    QCOMPARE(run({QStringLiteral("review"), m_file, QStringLiteral("--by"), QStringLiteral("project"),
                     QStringLiteral("--all")})
                 .code,
        0);
    for (const auto& changed : {ts("Nothing is sent to %1.", "Rien n'est plus envoyé à %1."),
             ts("Nothing more is sent to %1.", "Rien n'est envoyé à %1.")}) {
        QVERIFY(m_home->write(QStringLiteral("candor_fr.ts"), changed));
        const Ran ran = run({QStringLiteral("check"), m_file});
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.out.contains(u":6: review-outdated: "));
        QVERIFY(ran.out.contains(u"project reviewed it on 2026-11-21"));
    }
}

void TranslationCommandsTest::onlyTheNamedTextsAreReviewed()
{
    const QByteArray one = ts("Nothing is sent to %1.", "Rien n'est envoyé à %1.");
    const QByteArray other = QByteArray(one)
                                 .replace("Nothing is sent to", "Nobody is told of")
                                 .replace("Rien n'est envoyé à", "Personne n'apprend");
    const QByteArray begin("<message>");
    const QByteArray end("</message>\n");
    QByteArray both = one;
    both.insert(one.indexOf(end) + end.size(),
        other.mid(other.indexOf(begin), other.indexOf(end) + end.size() - other.indexOf(begin)));
    QVERIFY(m_home->write(QStringLiteral("candor_fr.ts"), both));
    const QString key = keyIn(run({QStringLiteral("review"), m_file}).out);
    QCOMPARE(run({QStringLiteral("review"), m_file, QStringLiteral("--by"), QStringLiteral("me"),
                     QStringLiteral("--text"), key})
                 .code,
        0);
    const Ran rest = run({QStringLiteral("review"), m_file});
    QVERIFY(rest.out.endsWith(u"to review: 1\n"));
    QVERIFY(rest.out.contains(u"Nobody is told of %1."));
}

void TranslationCommandsTest::noReviewOfWhatIsNotThere()
{
    const QStringList named{QStringLiteral("review"), m_file, QStringLiteral("--by"), QStringLiteral("me"),
        QStringLiteral("--text")};
    Ran ran = run(named + QStringList{QStringLiteral("0123456789abcdef")});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains(u"0123456789abcdef"));
    QVERIFY(!QFileInfo::exists(m_home->file(QStringLiteral("reviews/candor_fr.json"))));

    const QString key = keyIn(run({QStringLiteral("review"), m_file}).out);
    QVERIFY(m_home->write(QStringLiteral("candor_fr.ts"),
        ts("Nothing is sent to %1.", "Rien n'est envoyé à %1.")
            .replace("<translation>", "<translation type=\"unfinished\">")));
    ran = run(named + QStringList{key});
    QCOMPARE(ran.code, 1);

    QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral("reviews")));
    QVERIFY(m_home->write(QStringLiteral("reviews/candor_fr.json"), "{"));
    ran = run({QStringLiteral("review"), m_file, QStringLiteral("--by"), QStringLiteral("me"),
        QStringLiteral("--all")});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains(u"candor_fr.json cannot be read: line 1"));
    QCOMPARE(m_home->read(QStringLiteral("reviews/candor_fr.json")), QByteArray("{"));
}

} // namespace

QTEST_GUILESS_MAIN(TranslationCommandsTest)
#include "tst_translationcommands.moc"
