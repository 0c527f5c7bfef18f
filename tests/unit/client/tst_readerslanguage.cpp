// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/commandline.h"
#include "app/client/datacommands.h"
#include "app/client/failureline.h"
#include "app/client/policycommands.h"
#include "app/client/startup.h"
#include "app/client/translationcommands.h"
#include "tests/support/bracketing.h"
#include "tests/support/temporaryhome.h"

#include <QDir>
#include <QRegularExpression>
#include <QtTest>

using namespace candor;
using namespace candor::test;

namespace {

/// What stands outside of all brackets.
QString untranslated(const QString& text)
{
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'[' ? 1 : 0;
        if (depth == 0)
            rest += c;
        depth -= c == u']' ? 1 : 0;
    }
    return rest;
}

/// Two words beside each other that no language but English has; how a command is written is no sentence.
QString englishIn(const QString& text)
{
    static const QRegularExpression usage(QStringLiteral("\\bcandor (?:policy|data|translation)[^\n:]*"));
    static const QRegularExpression words(QStringLiteral("\\b[a-z]{2,},? [a-z]{2,}\\b"));
    return words.match(untranslated(text).remove(usage)).captured();
}

/// What the tools print is said in the reader's language, and JSON in none.
class ReadersLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sentences_data();
    void sentences();
    void jsonIsTheSame_data();
    void jsonIsTheSame();
    void wrongUsageOfTheProgram_data();
    void wrongUsageOfTheProgram();
    void aFailedSignIn();

private:
    QString run(const QString& line);
    QString write(const char* name, const QByteArray& bytes);

    TemporaryHome m_home;
    PolicyFolders m_folders;
    const WallTime m_now{std::chrono::seconds(1'790'000'000)};
};

QString ReadersLanguageTest::write(const char* name, const QByteArray& bytes)
{
    const QString file = QString::fromLatin1(name);
    return m_home.write(file, bytes) ? m_home.file(file) : QString();
}

void ReadersLanguageTest::initTestCase()
{
    QVERIFY(QDir(m_home.path()).mkpath(QStringLiteral("policies")));
    m_folders.user = m_home.file(QStringLiteral("policies"));
    write("policies/a.json", "{\"DisableAutomaticSendTracing\":true,\n\"Other\":1,\"logging\":true}");
    write("policies/b.json", "{\"DisableAutomaticSendTracing\":\"x\"}");
    write("policies/c.json", "{\"a\":1,\"a\":2}");
    write("policies/d.json", "{\"DisableAutomaticSendTracing\":false}");
    write("good.json", "{\"QMEnable\":true}");
    write("bad.json", "{\"QMEnable\":5,\"qmenable\":1}");
    write("server.json", "{\"disableAutomaticSendTracing\":\"Maybe\",\"strange\":1}");
    write("glossary.json", "{\"terms\":[],\"names\":[],\"languages\":{}}");
    write("candor_fr.ts",
        "<TS version=\"2.1\" language=\"de\"><context><name>Consent</name><message><source>%1 &amp;is "
        "sent.</source><extracomment>MEANING-CRITICAL</extracomment><translation>Envoi</translation></"
        "message>"
        "<message><source>b</source><translation type=\"odd\"></translation></message></context></TS>");
    write("broken.ts", "<TS version=\"2.1\"></TS>");
    write("journal.sqlite", "no journal");
}

/// \a line with file names below the home where it has a dot, and `none` for a file that is not there.
QString ReadersLanguageTest::run(const QString& line)
{
    QString printed;
    QTextStream out(&printed);
    QStringList args = line.split(u' ', Qt::SkipEmptyParts);
    for (QString& arg : args)
        if (arg.contains(u'.') || arg == u"none")
            arg = m_home.file(arg);
    const QString tool = args.takeFirst();
    if (tool == u"policy")
        runPolicyCommand(args, out, out, {m_folders, {m_home.file(QStringLiteral("cache")), {}}}, m_now);
    else if (tool == u"data")
        runDataCommand(args, out, out,
            m_home.file(line.contains(u"fields") || line.contains(u"empty")
                    ? QStringLiteral("none")
                    : QStringLiteral("journal.sqlite")));
    else
        runTranslationCommand(args, out, out, {{}, QDate(2026, 11, 21)});
    out.flush();
    return printed.remove(m_home.path());
}

void ReadersLanguageTest::sentences_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line : {"policy", "policy garage", "policy show", "policy show --account a@b.test",
             "policy show x", "policy lint", "policy lint --json a", "policy lint good.json bad.json none",
             "policy lint --server server.json", "policy simulate x", "policy simulate --opt-in maybe",
             "policy simulate --machine none", "policy simulate --machine bad.json --server server.json",
             "policy simulate --surface meetings --pool bad.json", "data", "data show", "data fields",
             "translation", "translation check", "translation check --fast", "translation check none",
             "translation check candor_fr.ts broken.ts", "translation review candor_fr.ts",
             "translation review broken.ts", "translation review none",
             "translation review candor_fr.ts --by me --text 12"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void ReadersLanguageTest::sentences()
{
    QFETCH(QString, line);
    const QString english = run(line);
    const Bracketing translator;
    const QString said = run(line);
    QVERIFY2(englishIn(said).isEmpty(), qPrintable(englishIn(said) + QStringLiteral(" in\n") + said));
    QVERIFY2(said != english, qPrintable(said));
    // Nothing but the words is another language's.
    QCOMPARE(QString(said).remove(u'[').remove(u']').simplified(),
        QString(english).remove(u'[').remove(u']').simplified());
}

void ReadersLanguageTest::jsonIsTheSame_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line : {"policy show --json", "policy simulate --machine bad.json --json",
             "data fields --json", "translation check --json candor_fr.ts broken.ts"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void ReadersLanguageTest::jsonIsTheSame()
{
    QFETCH(QString, line);
    const QString english = run(line);
    const Bracketing translator;
    QCOMPARE(run(line), english);
    QVERIFY(english.size() > 100);
}

void ReadersLanguageTest::wrongUsageOfTheProgram_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line :
        {"stray", "--tour x", "--open garage", "--account nobody", "--demo --service https://x/",
            "--service http://example.com/", "--translation none", "--password-file x"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void ReadersLanguageTest::wrongUsageOfTheProgram()
{
    QFETCH(QString, line);
    const Bracketing translator;
    const auto read = readCommandLine(QStringList{QStringLiteral("candor")} + line.split(u' '));
    const auto* end = std::get_if<CommandLineEnd>(&read);
    QVERIFY(end && end->exitCode == 2);
    QCOMPARE(untranslated(end->text), QString());
}

void ReadersLanguageTest::aFailedSignIn()
{
    AccountView account;
    SignInFailure failure;
    failure.host = QStringLiteral("example.com");
    const Bracketing translator;
    for (const int status : {0, 503})
        for (const char* detail : {"", "so it is"}) {
            failure.httpStatus = status;
            failure.detail = QString::fromLatin1(detail);
            account.failure = failure;
            const Sentence line = failureLine(account);
            QCOMPARE(untranslated(line.inWords()), QString());
            QCOMPARE(line.english().contains(u"503"), status == 503);
            QVERIFY(line.english().contains(failure.detail) && line.english().contains(failure.host));
        }
    QCOMPARE(untranslated(failureLine({}).inWords()), QString());
}

} // namespace

QTEST_GUILESS_MAIN(ReadersLanguageTest)
#include "tst_readerslanguage.moc"
