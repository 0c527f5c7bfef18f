// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/commandline.h"
#include "tests/support/temporaryhome.h"

#include <QtTest>

using namespace candor;
using namespace candor::test;

namespace {

/// Puts every text between marks, as a translation that misses nothing.
class Marks : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return context == QByteArray("CommandLine") ? u'\u00ab' + QString::fromUtf8(source) + u'\u00bb'
                                                    : QString();
    }
};

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFlag()
    {
        const auto read = readCommandLine({QStringLiteral("candor"), QStringLiteral("--home"),
            QStringLiteral("/h"), QStringLiteral("--machine-policies=/m"), QStringLiteral("--service"),
            QStringLiteral("https://s.test/"), QStringLiteral("--ca"), QStringLiteral("/ca.pem"),
            QStringLiteral("--account"), QStringLiteral(" SIP:Alice@Contoso.test"),
            QStringLiteral("--password-file"), QStringLiteral("-"), QStringLiteral("--open"),
            QStringLiteral("data"), QStringLiteral("--language"), QStringLiteral("pt-BR")});
        const auto* line = std::get_if<CommandLine>(&read);
        QVERIFY(line);
        QCOMPARE(line->home, QStringLiteral("/h"));
        QCOMPARE(line->machinePolicies, QStringLiteral("/m"));
        QCOMPARE(line->service, QUrl(QStringLiteral("https://s.test/")));
        QCOMPARE(line->account.text(), QStringLiteral("alice@contoso.test"));
        QCOMPARE(line->open, OpenWindow::Data);
        QCOMPARE(line->language, QStringLiteral("pt-BR"));
        QVERIFY(line->signsInAtOnce());
    }

    void englishLiesBelowATranslation()
    {
        const TemporaryHome home;
        QVERIFY(home.write(QStringLiteral("candor_fr.ts"), "<TS/>"));
        const QString file = home.file(QStringLiteral("candor_fr.ts"));
        const auto read = readCommandLine({QStringLiteral("candor"), QStringLiteral("--translation"), file});
        const auto* line = std::get_if<CommandLine>(&read);
        QVERIFY(line);
        QCOMPARE(line->translationFile, file);
        QCOMPARE(line->language, QStringLiteral("en"));
    }

    void refusesWhatCannotBeMeant_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown flag") << QStringList{QStringLiteral("--pasword")};
        QTest::newRow("stray word") << QStringList{QStringLiteral("demo")};
        QTest::newRow("value missing") << QStringList{QStringLiteral("--home")};
        QTest::newRow("plain http beyond loopback")
            << QStringList{QStringLiteral("--service=http://s.test/")};
        QTest::newRow("no address") << QStringList{QStringLiteral("--account=alice")};
        QTest::newRow("unknown window") << QStringList{QStringLiteral("--open=garage")};
        QTest::newRow("tour without demo") << QStringList{QStringLiteral("--tour=x")};
        QTest::newRow("demo with service")
            << QStringList{QStringLiteral("--demo"), QStringLiteral("--service=https://s.test/")};
        QTest::newRow("translation without a file") << QStringList{QStringLiteral("--translation=/nowhere")};
        QTest::newRow("translation of a folder") << QStringList{QStringLiteral("--translation=/")};
        QTest::newRow("translation in another language")
            << QStringList{QStringLiteral("--translation=") + QString::fromLatin1(__FILE__),
                   QStringLiteral("--language=fr")};
        QTest::newRow("pictures of a translation")
            << QStringList{QStringLiteral("--translation=") + QString::fromLatin1(__FILE__),
                   QStringLiteral("--screenshots=x")};
        QTest::newRow("password for nobody") << QStringList{QStringLiteral("--password-file=x")};
    }

    void refusesWhatCannotBeMeant()
    {
        QFETCH(QStringList, arguments);
        const auto read = readCommandLine(QStringList{QStringLiteral("candor")} + arguments);
        const auto* end = std::get_if<CommandLineEnd>(&read);
        QVERIFY(end);
        QCOMPARE(end->exitCode, 2);
        QVERIFY(end->text.startsWith(QStringLiteral("candor: ")));
        QVERIFY(!end->text.contains(u'\n'));
    }

    void helpSpeaksTheLanguage()
    {
        Marks marks;
        QVERIFY(QCoreApplication::installTranslator(&marks));
        const auto read = readCommandLine({QStringLiteral("candor"), QStringLiteral("--help")});
        QVERIFY(QCoreApplication::removeTranslator(&marks));
        const auto* end = std::get_if<CommandLineEnd>(&read);
        QVERIFY(end);
        QString rest = end->text.section(u'\n', 1);
        QVERIFY(rest.contains(u"\u00abDesktop client"));
        static const QRegularExpression marked(QStringLiteral("\u00ab[^\u00bb]*\u00bb"));
        rest.remove(marked);
        QVERIFY2(!rest.contains(u'.'), qPrintable(rest));
    }

    void passwordIsTheFirstLine()
    {
        const TemporaryHome home;
        QVERIFY(home.write(QStringLiteral("p"), "pass wörd \r\nsecond\n"));
        QCOMPARE(readPassword(home.file(QStringLiteral("p"))), QStringLiteral("pass wörd "));
        QVERIFY(home.write(QStringLiteral("p"), "\n"));
        QCOMPARE(readPassword(home.file(QStringLiteral("p"))), std::nullopt);
        QCOMPARE(readPassword(home.file(QStringLiteral("none"))), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
