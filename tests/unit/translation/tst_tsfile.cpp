// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translation/tsfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QtTest>

using namespace candor;

using Kind = TsFault::Kind;
using Type = TsMessage::Type;
Q_DECLARE_METATYPE(candor::TsFault::Kind)

namespace {

/// The file with those messages in its only context; the first begins in line 6.
QByteArray fileOf(const QByteArray& messages)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n"
           "<TS version=\"2.1\" language=\"fr\" sourcelanguage=\"en\">\n<context>\n    <name>Page</name>\n"
        + messages + "</context>\n</TS>\n";
}

QByteArray message(const QByteArray& source, const QByteArray& translation = "x")
{
    return "    <message><source>" + source + "</source><translation>" + translation
        + "</translation></message>\n";
}

QStringList sourcesOf(const TsFile& file)
{
    QStringList sources;
    for (const TsContext& context : file.contexts)
        for (const TsMessage& each : context.messages)
            sources += each.source;
    return sources;
}

/// The strict reader of translation files, from bytes to value and faults.
class TsFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAMessageWhole();
    void readsPluralForms();
    void readsEveryType();
    void readsTheFilesOfTheProgram();
    void oneBadMessageTakesNoOtherAlong_data();
    void oneBadMessageTakesNoOtherAlong();
    void brokenXmlKeepsWhatCameBefore();
    void marksOfAMergeAreNamedByLine();
    void aMessageMayNotStandTwice();
    void theLanguageIsNeeded();
    void entitiesAreRefused_data();
    void entitiesAreRefused();
    void limitsHold();
    void hostileFilesEndSoon_data();
    void hostileFilesEndSoon();
};

void TsFileTest::readsAMessageWhole()
{
    const TsFile file
        = readTs(fileOf("    <message>\n"
                        "        <location filename=\"a.cpp\" line=\"3\"/>\n"
                        "        <source>A &amp;&lt;b&gt;</source>\n"
                        "        <comment>verb</comment>\n"
                        "        <extracomment>note</extracomment>\n"
                        "        <translatorcomment>hm</translatorcomment>\n"
                        "        <translation>B<byte value=\"x9\"/>\xC3\xA9&#xa0;</translation>\n"
                        "    </message>\n"));
    QVERIFY(file.faults.isEmpty());
    QVERIFY(file.isComplete);
    QCOMPARE(file.language, QStringLiteral("fr"));
    QCOMPARE(file.sourceLanguage, QStringLiteral("en"));
    QCOMPARE(file.contexts.size(), 1);
    QCOMPARE(file.contexts[0].name, QStringLiteral("Page"));
    QCOMPARE(file.contexts[0].place.line, 4);
    const TsMessage& read = file.contexts[0].messages.at(0);
    QCOMPARE(read.source, QStringLiteral("A &<b>"));
    QCOMPARE(read.comment, QStringLiteral("verb"));
    QCOMPARE(read.extraComment, QStringLiteral("note"));
    QCOMPARE(read.translatorComment, QStringLiteral("hm"));
    QCOMPARE(read.translations, QStringList(QStringLiteral("B\t\u00e9\u00a0")));
    QCOMPARE(read.type, Type::Finished);
    QVERIFY(!read.isNumerus && read.isInUse());
    QCOMPARE(read.place.line, 6);
    QCOMPARE(read.place.column, 5);
    QCOMPARE(read.translationPlace.line, 12);
    QCOMPARE(read.translationPlace.column, 9);
}

void TsFileTest::readsPluralForms()
{
    const TsFile file = readTs(fileOf("<message numerus=\"yes\"><source>%n</source><translation>\n"
                                      "<numerusform>un</numerusform>\n<numerusform>des</numerusform>\n"
                                      "</translation></message>"));
    QVERIFY(file.faults.isEmpty());
    const TsMessage& read = file.contexts.at(0).messages.at(0);
    QVERIFY(read.isNumerus);
    QCOMPARE(read.translations, QStringList({QStringLiteral("un"), QStringLiteral("des")}));
}

void TsFileTest::readsEveryType()
{
    QByteArray messages;
    for (const char* type : {"unfinished", "vanished", "obsolete"})
        messages += QByteArray("<message><source>") + type + "</source><translation type=\"" + type
            + "\"></translation></message>";
    const TsFile file = readTs(fileOf(messages));
    QVERIFY(file.faults.isEmpty());
    const auto& read = file.contexts.at(0).messages;
    QCOMPARE(read.at(0).type, Type::Unfinished);
    QCOMPARE(read.at(1).type, Type::Vanished);
    QCOMPARE(read.at(2).type, Type::Obsolete);
    QVERIFY(read.at(0).isInUse() && !read.at(1).isInUse() && !read.at(2).isInUse());
    QCOMPARE(read.at(0).translations, QStringList(QString()));
}

void TsFileTest::readsTheFilesOfTheProgram()
{
    const QDir folder(QStringLiteral(CANDOR_SOURCE_DIR "/translations"));
    const QStringList names = folder.entryList({QStringLiteral("candor_*.ts")});
    QVERIFY(names.size() >= 6);
    for (const QString& name : names) {
        QFile source(folder.filePath(name));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QByteArray bytes = source.readAll();
        const TsFile file = readTs(bytes);
        QVERIFY2(file.faults.isEmpty(), qPrintable(name));
        QVERIFY(file.isComplete);
        QVERIFY2(!file.language.isEmpty() && file.language.startsWith(name.mid(7, 2)), qPrintable(name));
        QCOMPARE(sourcesOf(file).size(), bytes.count("<message"));
    }
}

void TsFileTest::oneBadMessageTakesNoOtherAlong_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char* name, const QByteArray& bad, Kind kind = Kind::Structure) {
        QTest::newRow(name) << bad << kind;
    };
    row("no source", "<message><translation>a</translation></message>");
    row("empty source", message(""));
    row("no translation", "<message><source>a</source></message>");
    row("two translations",
        "<message><source>a</source><translation>b</translation><translation>c</translation></message>");
    row("a second name of its context", "<name>Other</name>");
    row("unknown type", "<message><source>a</source><translation type=\"done\">b</translation></message>");
    row("unknown element", "<message><source>a</source><transl>b</transl></message>");
    row("element in a text", message("a", "b <b>c</b>"));
    row("plural of a singular", message("a", "<numerusform>b</numerusform>"));
    row("singular of a plural",
        "<message numerus=\"yes\"><source>a</source><translation>b</translation></message>");
    row("numerus neither", "<message numerus=\"1\"><source>a</source><translation>b</translation></message>");
    row("text between", "<message>b<source>a</source><translation>b</translation></message>");
    row("wrong byte value", message("a", "<byte value=\"xfffff\"/>"));
    row("no utf-8", message("a", "b\xFF"), Kind::NotUtf8);
    row("surrogate", message("a", "b\xED\xA0\x80"), Kind::NotUtf8);
}

void TsFileTest::oneBadMessageTakesNoOtherAlong()
{
    QFETCH(QByteArray, bad);
    QFETCH(Kind, kind);
    const TsFile file = readTs(fileOf(message("before") + bad + message("after")));
    QCOMPARE(sourcesOf(file), QStringList({QStringLiteral("before"), QStringLiteral("after")}));
    QVERIFY(!file.faults.isEmpty());
    QVERIFY(file.isComplete);
    QCOMPARE(file.faults[0].kind, kind);
    QCOMPARE(file.faults[0].place.line, 7);
    QVERIFY(!file.faults[0].reason.isEmpty());
}

void TsFileTest::brokenXmlKeepsWhatCameBefore()
{
    for (const QByteArray& bad : {message("a", "b &nbsp; c"), message("a", "b & c"), message("a", "b < c"),
             QByteArray("<message><source>a</message>"), message("a", "\x01")}) {
        const TsFile file = readTs(fileOf(message("before") + bad + message("after")));
        QCOMPARE(sourcesOf(file), QStringList(QStringLiteral("before")));
        QVERIFY(!file.isComplete);
        QCOMPARE(file.faults.size(), 1);
        QCOMPARE(file.faults[0].kind, Kind::Syntax);
        QCOMPARE(file.faults[0].place.line, 7);
    }
    QVERIFY(!readTs({}).isComplete);
    QVERIFY(!readTs({}).faults.isEmpty());
    QVERIFY(!readTs("<html/>").faults.isEmpty());
    QVERIFY(!readTs("<?xml version=\"1.0\" encoding=\"latin1\"?><TS language=\"fr\"/>").faults.isEmpty());
}

void TsFileTest::marksOfAMergeAreNamedByLine()
{
    const TsFile file = readTs(fileOf(message("before") + "<<<<<<< HEAD\n" + message("a", "b") + "=======\n"
        + message("a", "c") + ">>>>>>> other\n"));
    QCOMPARE(sourcesOf(file), QStringList(QStringLiteral("before")));
    QList<int> lines;
    for (const TsFault& fault : file.faults) {
        QCOMPARE(fault.kind, Kind::Conflict);
        lines += fault.place.line;
    }
    QCOMPARE(lines, QList<int>({7, 9, 11}));
}

void TsFileTest::aMessageMayNotStandTwice()
{
    const QByteArray commented
        = "<message><source>a</source><comment>verb</comment><translation>c</translation>"
          "</message>\n";
    const QByteArray gone
        = "<message><source>a</source><translation type=\"vanished\">d</translation></message>\n";
    const TsFile file = readTs(fileOf(gone + message("a") + commented + message("a", "y")));
    QCOMPARE(sourcesOf(file).size(), 3);
    QCOMPARE(file.contexts[0].messages[1].translations, QStringList(QStringLiteral("x")));
    QCOMPARE(file.faults.size(), 1);
    QCOMPARE(file.faults[0].kind, Kind::Duplicate);
    QCOMPARE(file.faults[0].place.line, 9);
}

void TsFileTest::theLanguageIsNeeded()
{
    const TsFile file = readTs("<TS version=\"2.1\"></TS>");
    QCOMPARE(file.faults.size(), 1);
    QCOMPARE(file.faults[0].kind, Kind::Structure);
    QCOMPARE(file.faults[0].place.line, 1);
}

void TsFileTest::entitiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("entity") << QByteArray("<!DOCTYPE TS [<!ENTITY a \"b\">]>");
    QTest::newRow("laughs") << QByteArray("<!DOCTYPE TS [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">"
                                          "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>");
    QTest::newRow("parameter") << QByteArray("<!DOCTYPE TS [<!ENTITY % a \"b\"> %a;]>");
    QTest::newRow("file") << QByteArray("<!DOCTYPE TS SYSTEM \"file:///etc/passwd\">");
    QTest::newRow("other") << QByteArray("<!DOCTYPE html>");
}

void TsFileTest::entitiesAreRefused()
{
    QFETCH(QByteArray, type);
    const TsFile file = readTs(fileOf(message("a", "&c;")).replace("<!DOCTYPE TS>", type));
    QCOMPARE(file.faults.size(), 1);
    QCOMPARE(file.faults[0].kind, Kind::Entity);
    QCOMPARE(file.faults[0].place.line, 2);
    QVERIFY(file.contexts.isEmpty() && !file.isComplete);
}

void TsFileTest::limitsHold()
{
    TsLimits limits;
    const QByteArray good = fileOf(message("a"));
    limits.bytes = good.size();
    QVERIFY(readTs(good, limits).faults.isEmpty());
    limits.bytes = good.size() - 1;
    QCOMPARE(readTs(good, limits).faults.at(0).kind, Kind::TooLarge);
    QVERIFY(readTs(good, limits).contexts.isEmpty());
    const QByteArray deep
        = fileOf("<message><source>a<b><b><b><b><b></b></b></b></b></b></source></message>");
    const TsFile tooDeep = readTs(deep);
    QCOMPARE(tooDeep.faults.last().kind, Kind::TooDeep);
    QVERIFY(!tooDeep.isComplete);
    QCOMPARE(readTs(fileOf(message("").repeated(500))).faults.size(), TsLimits().faults);
}

void TsFileTest::hostileFilesEndSoon_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const qsizetype most = TsLimits().bytes;
    QByteArray attributes = "<TS ";
    for (int i = 0; attributes.size() < most - 20; ++i)
        attributes += "a" + QByteArray::number(i) + "=\"\" ";
    QTest::newRow("attributes") << attributes + "/>";
    QTest::newRow("deep") << QByteArray("<a>").repeated(most / 3);
    QTest::newRow("open") << QByteArray("<a").repeated(most / 2);
    QTest::newRow("quotes") << QByteArray("<a'<a\"").repeated(most / 6);
    QTest::newRow("types") << QByteArray("<!DOCTYPE TS>").repeated(most / 13);
    QTest::newRow("merge") << QByteArray("=======\n").repeated(most / 8);
    QTest::newRow("comment") << QByteArray("<!--") + QByteArray(most - 4, 'x');
    QTest::newRow("amps") << fileOf(message("a", QByteArray("&amp;").repeated(most / 5 - 100)));
    QTest::newRow("faults") << fileOf(QByteArray("<a/>").repeated(most / 4 - 100));
    QTest::newRow("zeros") << QByteArray(most, '\0');
    QTest::newRow("bytes") << QByteArray(most, '\xFF');
    QTest::newRow("larger") << QByteArray(most * 4, ' ');
}

void TsFileTest::hostileFilesEndSoon()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const TsFile file = readTs(bytes);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(file.faults.size() <= TsLimits().faults);
    QVERIFY(file.isComplete || !file.faults.isEmpty());
}

} // namespace

QTEST_GUILESS_MAIN(TsFileTest)
#include "tst_tsfile.moc"
