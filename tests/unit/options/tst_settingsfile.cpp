// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/options/settingsfile.h"
#include "tests/support/temporaryhome.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSettings>
#include <QTest>

#include <sys/stat.h>

using namespace candor;

namespace {

const QString key = QStringLiteral("ErrorReporting/OptIn");

class TestSettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yes_data();
    void yes();
    void no_data();
    void no();
    void absent_data();
    void absent();
    void faultsNameTheirLine();
    void agreesWithQSettings_data();
    void agreesWithQSettings();
    void neverSaysYesWhereQSettingsSaysNo();
    void readsRegularFilesOnly();
    void refusesLargeFiles();
};

void TestSettingsFile::yes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << QByteArray("[ErrorReporting]\nOptIn=true\n");
    QTest::newRow("no line break at the end") << QByteArray("[ErrorReporting]\nOptIn=true");
    QTest::newRow("CRLF") << QByteArray("[ErrorReporting]\r\nOptIn=true\r\n");
    QTest::newRow("blanks") << QByteArray("  [ ErrorReporting ]\n\t OptIn \t= true \t\n");
    QTest::newRow("quoted") << QByteArray("[ErrorReporting]\nOptIn=\"true\"\n");
    QTest::newRow("half quoted") << QByteArray("[ErrorReporting]\nOptIn=tr\"ue\"\n");
    QTest::newRow("hexadecimal escape") << QByteArray("[ErrorReporting]\nOptIn=t\\x72ue\n");
    QTest::newRow("octal escape") << QByteArray("[ErrorReporting]\nOptIn=t\\162ue\n");
    QTest::newRow("escaped name") << QByteArray("[Error%52eporting]\nOpt%U0049n=true\n");
    QTest::newRow("comment behind") << QByteArray("[ErrorReporting]\nOptIn=true ; OptIn=false\n");
    QTest::newRow("commented out") << QByteArray("[ErrorReporting]\n;OptIn=false\nOptIn=true\n");
    QTest::newRow("section in two parts")
        << QByteArray("[ErrorReporting]\na=1\n[b]\nc=1\n[ErrorReporting]\nOptIn=true\n");
    QTest::newRow("the other section's") << QByteArray("[b]\nOptIn=false\n[ErrorReporting]\nOptIn=true\n");
    QTest::newRow("continued line") << QByteArray("[ErrorReporting]\nOptIn=tr\\\nue\n");
}

void TestSettingsFile::yes()
{
    QFETCH(QByteArray, bytes);
    const auto contents = readSettingsBytes(bytes);
    QVERIFY2(!contents.isDamaged(), qPrintable(contents.fault()));
    QCOMPARE(contents.choice(key), std::optional(true));
}

void TestSettingsFile::no_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char* value : {"", "True", "TRUE", "1", "yes", "on", "no", "off", "false", "foo", "true true",
             "true,", "true, true", "\"true \"", "\" true\"", "\"true\",\"true\"", "true\\0",
             "@Variant(\\0\\0\\0\\x1\\x1)", "@Variant(\\0\\0\\0\\x1)", "@ByteArray(true)", "@Invalid()",
             "@@true", "@true", "@", "tru\xd0\xb5", "true\xff", "true\xe2\x80\x8b", "\\x10true"})
        QTest::newRow(value) << QByteArray("[ErrorReporting]\nOptIn=") + value + '\n';
    QTest::newRow("twice") << QByteArray("[ErrorReporting]\nOptIn=true\nOptIn=true\n");
    QTest::newRow("no, then yes") << QByteArray("[ErrorReporting]\nOptIn=false\nOptIn=true\n");
    QTest::newRow("twice, spelt otherwise") << QByteArray("[ErrorReporting]\nOptIn=true\nOpt%49n=true\n");
    QTest::newRow("twice, in two sections")
        << QByteArray("[ErrorReporting]\nOptIn=true\n[ErrorReporting]\nOptIn=true\n");
    QTest::newRow("twice, without a section")
        << QByteArray("ErrorReporting\\OptIn=true\n[ErrorReporting]\nOptIn=true\n");
    QTest::newRow("twice, under General")
        << QByteArray("[ErrorReporting]\nOptIn=true\n[general]\nErrorReporting\\OptIn=true\n");
    QTest::newRow("twice, other case")
        << QByteArray("[ErrorReporting]\nOptIn=true\n[errorreporting]\noptin=false\n");
    QTest::newRow("other case") << QByteArray("[errorreporting]\nOptIn=true\n");
    QTest::newRow("line without =") << QByteArray("[ErrorReporting]\nOptIn=true\nbroken\n");
    QTest::newRow("section without ]") << QByteArray("[ErrorReporting]\nOptIn=true\n[x\n");
    QTest::newRow("section without ], at once") << QByteArray("[ErrorReporting\nOptIn=true\n");
    QTest::newRow("garbage before") << QByteArray("\x01\x02\n[ErrorReporting]\nOptIn=true\n");
    QTest::newRow("escaped line break") << QByteArray("[ErrorReporting]\nOptIn=true\\n\n");
    QTest::newRow("the next line goes on") << QByteArray("[ErrorReporting]\nOptIn=true\\\nOptIn=true\n");
    QTest::newRow("an open quote") << QByteArray("[ErrorReporting]\nOptIn=\"true\nx=1\n");
}

void TestSettingsFile::no()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(readSettingsBytes(bytes).choice(key), std::optional(false));
}

void TestSettingsFile::absent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("byte order mark, a fault to QSettings 6.4")
        << QByteArray("\xef\xbb\xbf[ErrorReporting]\nOptIn=true\n");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("comment") << QByteArray("[ErrorReporting]\n;OptIn=true\n");
    QTest::newRow("no section") << QByteArray("OptIn=true\n");
    QTest::newRow("other section") << QByteArray("[ErrorReporting2]\nOptIn=true\n");
    QTest::newRow("swallowed by a quote") << QByteArray("[x]\ny=\"\n[ErrorReporting]\nOptIn=true\n");
    QTest::newRow("on the section's line") << QByteArray("[ErrorReporting] OptIn=true\n");
    QTest::newRow("an account's") << QByteArray("[Accounts]\n0123456789abcdef\\ErrorReporting\\OptIn=true\n");
    QTest::newRow("deeper") << QByteArray("[ErrorReporting]\nOptIn\\x=true\n");
}

void TestSettingsFile::absent()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(readSettingsBytes(bytes).choice(key), std::nullopt);
}

void TestSettingsFile::faultsNameTheirLine()
{
    QCOMPARE(readSettingsBytes("[a]\nb=1\nc\n").fault(),
        QStringLiteral("line 3: neither a section nor a key with a value"));
    QCOMPARE(readSettingsBytes("[a]\nb=1\n[c\nd\n").fault(),
        QStringLiteral("line 3: a section without its closing bracket"));
    QVERIFY(readSettingsBytes("[a]\nb=1\n").fault().isEmpty());
}

QVariant asQSettingsReads(const QString& file, bool* isSound)
{
    const QSettings settings(file, QSettings::IniFormat);
    const QVariant value = settings.value(key);
    settings.allKeys(); // parses every section
    *isSound = settings.status() == QSettings::NoError;
    return value;
}

/// The reader claims to read what QSettings reads; this is the claim's test, on the installed Qt.
void TestSettingsFile::agreesWithQSettings_data()
{
    yes_data();
    for (const char* value : {"true", "True", "\"true\"", "t\\x72ue", "@Variant(\\0\\0\\0\\x1\\x1)", "@@true",
             "@String(true)", "true,", "a;b", "\\", "\\x", "\\xg", "\\x1000074rue", "tr\\\r\nue", "tr\\que",
             "'true'", "\"tr\"ue\"\"", "true\t \t", "a\\tb \\t "})
        QTest::newRow(value) << QByteArray("[ErrorReporting]\nOptIn=") + value + "\n[x]\ny=1\n";
}

void TestSettingsFile::agreesWithQSettings()
{
    QFETCH(QByteArray, bytes);
    const test::TemporaryHome home;
    QVERIFY(home.write(QStringLiteral("settings.ini"), bytes));
    bool isSound = false;
    const QVariant expected = asQSettingsReads(home.file(QStringLiteral("settings.ini")), &isSound);
    const auto contents = readSettingsBytes(bytes);
    QCOMPARE(contents.isDamaged(), !isSound);
    const bool isString = expected.typeId() == QMetaType::QString;
    QCOMPARE(contents.text(key), isString ? std::optional(expected.toString()) : std::nullopt);
}

/// Random files of likely pieces, against the installed QSettings.
void TestSettingsFile::neverSaysYesWhereQSettingsSaysNo()
{
    const QList<QByteArray> pieces{"[ErrorReporting]", "[errorreporting]", "[Error%52eporting]", "[x",
        "[General]", "\n", "\n", "\r\n", "OptIn=", "OptIn", "=", "true", "true", "\"", "\\", "\\x72",
        "t\\x72ue", ";", ",", " ", "@", "%", "%U", "false", "\xff", "\n\n"};
    const test::TemporaryHome home;
    QRandomGenerator random(20260301);
    int yeses = 0;
    for (int round = 0; round < 4000; ++round) {
        QByteArray bytes = round % 2 ? "[ErrorReporting]\nOptIn=true\n" : "[ErrorReporting]\n";
        for (int i = int(random.bounded(1, 9)); i > 0; --i)
            bytes += pieces[random.bounded(pieces.size())];
        if (!readSettingsBytes(bytes).saysYes(key))
            continue;
        ++yeses;
        const QString name = QString::number(round); // a name of its own: QSettings answers from a cache
        QVERIFY(home.write(name, bytes));
        bool isSound = false;
        const QVariant value = asQSettingsReads(home.file(name), &isSound);
        QVERIFY2(isSound && value.typeId() == QMetaType::QString && value.toString() == u"true",
            bytes.constData());
    }
    QVERIFY(yeses > 100);
}

void TestSettingsFile::readsRegularFilesOnly()
{
    const test::TemporaryHome home;
    using Kind = SettingsBytes::Kind;
    QCOMPARE(readSettingsFile(home.file(QStringLiteral("none"))).kind, Kind::Absent);
    QVERIFY(QDir(home.path()).mkdir(QStringLiteral("folder")));
    QCOMPARE(readSettingsFile(home.file(QStringLiteral("folder"))).kind, Kind::Unreadable);
    QVERIFY(::mkfifo(QFile::encodeName(home.file(QStringLiteral("pipe"))).constData(), 0600) == 0);
    QCOMPARE(readSettingsFile(home.file(QStringLiteral("pipe"))).kind, Kind::Unreadable);
    QCOMPARE(readSettingsFile(QStringLiteral("/dev/zero")).kind, Kind::Unreadable);
    QVERIFY(home.write(QStringLiteral("file"), "x"));
    QCOMPARE(readSettingsFile(home.file(QStringLiteral("file/below"))).kind, Kind::Unreadable);
    QVERIFY(QFile::link(home.file(QStringLiteral("loop")), home.file(QStringLiteral("loop"))));
    QCOMPARE(readSettingsFile(home.file(QStringLiteral("loop"))).kind, Kind::Unreadable);
    QVERIFY(QFile::link(home.file(QStringLiteral("file")), home.file(QStringLiteral("link"))));
    QCOMPARE(readSettingsFile(home.file(QStringLiteral("link"))).bytes, QByteArray("x"));
}

void TestSettingsFile::refusesLargeFiles()
{
    const test::TemporaryHome home;
    const QByteArray most(largestSettingsFile, '\n');
    QVERIFY(home.write(QStringLiteral("most"), most));
    QCOMPARE(readSettingsFile(home.file(QStringLiteral("most"))).bytes.size(), largestSettingsFile);
    QVERIFY(home.write(QStringLiteral("large"), most + '\n'));
    QCOMPARE(readSettingsFile(home.file(QStringLiteral("large"))).kind, SettingsBytes::Kind::TooLarge);
    QVERIFY(!readSettingsBytes("[ErrorReporting]\nOptIn=true\n" + most).saysYes(key));
}

} // namespace

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
