// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account/backoff.h"
#include "app/account/documents.h"
#include "app/account/secret.h"

#include <QtTest>

using namespace candor;
using namespace std::chrono_literals;

namespace {

const QUrl base(QStringLiteral("https://lyncweb.contoso.test/root/user?x=1"));

template <typename Document>
QString missingIn(const std::variant<Document, DocumentFault>& read)
{
    const auto* fault = std::get_if<DocumentFault>(&read);
    return fault ? fault->detail : QStringLiteral("nothing");
}

} // namespace

class DocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void discovery();
    void discoveryFaults_data();
    void discoveryFaults();
    void token();
    void tokenFaults_data();
    void tokenFaults();
    void user();
    void application();
    void applicationFaults();
    void events_data();
    void events();
    void errors();
    void hrefs_data();
    void hrefs();
    void tooLarge();
    void textToShow();
    void backoffDoubles();
    void secretIsOverwritten();
};

void DocumentsTest::discovery()
{
    const auto read = readDiscovery(
        R"({"_LINKS":{"self":{"href":"https://webdir.online.lync.com/a"},"User":{"HREF":"oauth/user"}}})",
        base);
    const auto& document = std::get<DiscoveryDocument>(read);
    QCOMPARE(document.user, QUrl(QStringLiteral("https://lyncweb.contoso.test/root/oauth/user")));
    QVERIFY(document.redirect.isEmpty());
    QCOMPARE(document.links.size(), 2);
    QCOMPARE(document.links[0].host(), QStringLiteral("webdir.online.lync.com"));
}

void DocumentsTest::discoveryFaults_data()
{
    QTest::addColumn<QString>("missing");
    const QString user = QStringLiteral("_links.user.href");
    QTest::newRow("{}") << user;
    QTest::newRow(R"({"_links":[]})") << user;
    QTest::newRow(R"({"_links":{"user":"x"}})") << user;
    QTest::newRow(R"({"_links":{"user":{"href":1}}})") << user;
    QTest::newRow(R"({"_links":{"user":{"href":""}}})") << user;
    QTest::newRow(R"({"_links":{"user":{"href":"https://a b/"}}})") << user;
    QTest::newRow("[]") << QStringLiteral("JSON object");
    QTest::newRow("<html>") << QStringLiteral("JSON (line 1, column 1");
    QTest::newRow("") << QStringLiteral("JSON (line 1, column 1");
    QTest::newRow(R"({"_links":{},"_LINKS":{}})") << QStringLiteral("JSON (line 1, column 14");
}

void DocumentsTest::discoveryFaults()
{
    QFETCH(QString, missing);
    const auto read = readDiscovery(QTest::currentDataTag(), base);
    QVERIFY2(missingIn(read).startsWith(missing), qPrintable(missingIn(read)));
    QCOMPARE(std::get<DocumentFault>(read).problem, SignInProblem::OtherServer);
}

void DocumentsTest::token()
{
    auto read = readToken(R"({"access_token":"cwt=AA","expires_in":28289,"token_type":"bearer"})");
    QCOMPARE(std::get<TokenDocument>(read).token, "cwt=AA");
    QCOMPARE(std::get<TokenDocument>(read).lifetime, 28289s);
    read = readToken(R"({"access_token":"a","token_type":"Bearer"})");
    QVERIFY(!std::get<TokenDocument>(read).lifetime);
    read = readToken(R"({"access_token":"a","token_type":"Bearer","expires_in":9223372036854775807})");
    QCOMPARE(std::get<TokenDocument>(read).lifetime, 366 * 24h);
    read = readToken(R"({"access_token":"a","token_type":"Bearer","expires_in":-5})");
    QCOMPARE(std::get<TokenDocument>(read).lifetime, 0s);
}

void DocumentsTest::tokenFaults_data()
{
    QTest::addColumn<QString>("missing");
    const QString token = QStringLiteral("access_token");
    QTest::newRow(R"({"token_type":"Bearer"})") << token;
    QTest::newRow(R"({"access_token":"","token_type":"Bearer"})") << token;
    QTest::newRow(R"({"access_token":7,"token_type":"Bearer"})") << token;
    QTest::newRow(R"({"access_token":"a\r\nX-Evil: 1","token_type":"Bearer"})") << token;
    QTest::newRow(R"({"access_token":"a b","token_type":"Bearer"})") << token;
    QTest::newRow(R"({"access_token":"a\u0000","token_type":"Bearer"})") << token;
    QTest::newRow(R"({"access_token":"\u00e9","token_type":"Bearer"})") << token;
    QTest::newRow(R"({"access_token":"a","token_type":"mac"})") << QStringLiteral("token_type");
    QTest::newRow(R"({"access_token":"a"})") << QStringLiteral("token_type");
}

void DocumentsTest::tokenFaults()
{
    QTEST(missingIn(readToken(QTest::currentDataTag())), "missing");
}

void DocumentsTest::user()
{
    const auto read = readUser(R"({"_links":{"Applications":{"href":"/apps"}}})", base);
    QCOMPARE(
        std::get<UserDocument>(read).applications, QUrl(QStringLiteral("https://lyncweb.contoso.test/apps")));
    QCOMPARE(missingIn(readUser(R"({"_links":{}})", base)), QStringLiteral("_links.applications.href"));
}

void DocumentsTest::application()
{
    const auto read = readApplication(
        R"({"_links":{"self":{"href":"/a"},"policies":{"href":"/p"},"events":{"href":"/e?ack=1"}},)"
        R"("_embedded":{"me":{"name":" Alice\n\u202eX ","organization":"Contoso Ltd"}}})",
        base);
    const auto& document = std::get<ApplicationDocument>(read);
    QCOMPARE(document.events, QUrl(QStringLiteral("https://lyncweb.contoso.test/e?ack=1")));
    QCOMPARE(document.displayName, QStringLiteral("Alice X"));
    QCOMPARE(document.organisation, QStringLiteral("Contoso Ltd"));
}

void DocumentsTest::applicationFaults()
{
    QCOMPARE(missingIn(readApplication("{}", base)), QStringLiteral("_links.self.href"));
    QCOMPARE(missingIn(readApplication(R"({"_links":{"self":{"href":"/a"}}})", base)),
        QStringLiteral("_links.policies.href"));
    QCOMPARE(
        missingIn(readApplication(R"({"_links":{"self":{"href":"/a"},"policies":{"href":"/p"}}})", base)),
        QStringLiteral("_links.events.href"));
}

void DocumentsTest::events_data()
{
    QTest::addColumn<QString>("next");
    QTest::addColumn<bool>("changed");
    const QString two = QStringLiteral("/e?ack=2");
    QTest::newRow(R"({"_links":{"next":{"href":"/e?ack=2"}}})") << two << false;
    QTest::newRow(R"({"_links":{"resume":{"href":"/e?ack=2"}}})") << two << false;
    QTest::newRow(R"({"_links":{"resync":{"href":"/e?ack=2"}}})") << two << true;
    QTest::newRow(R"({"_links":{"resync":{"href":"/e?ack=2"},"next":{"href":"/n"}}})") << two << true;
    QTest::newRow(
        R"({"_links":{"next":{"href":"/e?ack=2"}},"sender":[{"rel":"policies","events":[{"link":{"rel":"policies"},"type":"updated"}]}]})")
        << two << true;
    QTest::newRow(
        R"({"_links":{"next":{"href":"/e?ack=2"}},"sender":[{"rel":"me","events":[{"link":{"rel":"presence"},"type":"updated"}]}]})")
        << two << false;
    QTest::newRow(
        R"({"_links":{"next":{"href":"/e?ack=2"}},"sender":[1,{"events":7},{"events":[null,{"link":[]}]}]})")
        << two << false;
    QTest::newRow(R"({"_links":{"next":{"href":"/e?ack=2"}},"sender":"policies"})") << two << false;
}

void DocumentsTest::events()
{
    QFETCH(QString, next);
    QFETCH(bool, changed);
    const auto read = readEvents(QTest::currentDataTag(), base);
    QCOMPARE(std::get<EventDocument>(read).next, base.resolved(QUrl(next)));
    QCOMPARE(std::get<EventDocument>(read).policiesChanged, changed);
    QCOMPARE(missingIn(readEvents(R"({"sender":[]})", base)), QStringLiteral("_links.next.href"));
}

void DocumentsTest::errors()
{
    QCOMPARE(readError(R"({"Code":"NotFound","SubCode":"ApplicationNotFound"})").subcode,
        QStringLiteral("ApplicationNotFound"));
    QCOMPARE(readError(R"({"error":"invalid_grant"})").error, QStringLiteral("invalid_grant"));
    QCOMPARE(readError(R"({"code":"a\nb"})").code, QStringLiteral("a b"));
    QVERIFY(readError("<html>").code.isEmpty());
    QVERIFY(readError(R"({"code":17})").code.isEmpty());
    QCOMPARE(readOrganisation(R"({"Organization":"Contoso"})"), QStringLiteral("Contoso"));
    QVERIFY(readOrganisation(R"({"organization":{"a":1}})").isEmpty());
    QVERIFY(readOrganisation("x").isEmpty());
}

void DocumentsTest::hrefs_data()
{
    QTest::addColumn<QString>("resolved");
    QTest::newRow("/a#b") << QStringLiteral("https://lyncweb.contoso.test/a");
    QTest::newRow("a") << QStringLiteral("https://lyncweb.contoso.test/root/a");
    QTest::newRow("//evil.example/a") << QStringLiteral("https://evil.example/a");
    QTest::newRow("https://contoso.test@evil.example/")
        << QStringLiteral("https://contoso.test@evil.example/");
    QTest::newRow("https://contoso.test\\@evil.example/") << QString();
    QTest::newRow("https://evil.example\\.contoso.test/") << QString();
    QTest::newRow("https://contoso.test:99999/") << QString();
    QTest::newRow("https://[::1/") << QString();
    QTest::newRow("") << QString();
}

void DocumentsTest::hrefs()
{
    QTEST(resolveHref(QString::fromUtf8(QTest::currentDataTag()), base).toString(), "resolved");
}

void DocumentsTest::tooLarge()
{
    const QByteArray large = "{\"a\":\"" + QByteArray(64 * 1024, 'x') + "\"}";
    QCOMPARE(std::get<DocumentFault>(readUser(large, base)).problem, SignInProblem::AnswerTooLarge);
    const QByteArray deep = QByteArray(20, '[') + QByteArray(20, ']');
    QCOMPARE(std::get<DocumentFault>(readUser(deep, base)).problem, SignInProblem::OtherServer);
}

void DocumentsTest::textToShow()
{
    QCOMPARE(plainText(QStringLiteral("a\tb\u0000c\u2028d")), QStringLiteral("a b c d"));
    QCOMPARE(plainText(QStringLiteral("a\u202Eb\u2066c")), QStringLiteral("a b c"));
    QCOMPARE(plainText(QString(500, u'x')).size(), 128);
    const QString family = QStringLiteral(u"\U0001F600");
    QCOMPARE(plainText(family + family, 3), family);
    QCOMPARE(plainText(QStringLiteral(u"Müller 王")), QStringLiteral(u"Müller 王"));
}

void DocumentsTest::backoffDoubles()
{
    const Backoff backoff{1s, 60s};
    QCOMPARE(backoff.wait(1), 1000ms);
    QCOMPARE(backoff.wait(2), 2000ms);
    QCOMPARE(backoff.wait(6), 32000ms);
    QCOMPARE(backoff.wait(7), 60000ms);
    QCOMPARE(backoff.wait(1'000'000'000), 60000ms);
    QCOMPARE(backoff.wait(3, 0.0), 2000ms);
    QCOMPARE(backoff.wait(3, 0.5), 3000ms);
    QVERIFY(backoff.wait(3, 0.999999) < 4000ms);
    const Backoff policies{5s, 5min};
    QCOMPARE(policies.wait(1), 5s);
    QCOMPARE(policies.wait(7), 5min);
}

void DocumentsTest::secretIsOverwritten()
{
    QByteArray shared("pa55word!");
    const QByteArray witness = shared; // the same bytes
    overwrite(shared);
    QVERIFY(shared.isEmpty());
    QCOMPARE(witness, QByteArray(9, '\0'));
    QByteArray original("pa55word!");
    Secret secret(original);
    const QByteArray inside = secret.bytes();
    const Secret copy = secret.copy();
    secret = Secret(QByteArray("other"));
    QCOMPARE(inside, QByteArray(9, '\0'));
    QCOMPARE(original, "pa55word!");
    QCOMPARE(copy.bytes(), "pa55word!");
}

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
