// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/adminanswer.h"
#include "app/service/admindesk.h"
#include "tests/unit/service/desk.h"

#include <QRegularExpression>
#include <QTest>

#include <deque>

using namespace candor;
using namespace candor::service;
using namespace candor::test;
using namespace std::chrono_literals;

namespace {

const QString tenant = QStringLiteral("contoso.test");
const QString carol = QStringLiteral("carol@contoso.test");
const QString ban = QStringLiteral("DisableAutomaticSendTracing");
const QString nasty = QStringLiteral("<img src=x onerror='alert(1)'>\"&\n");

/// Jobs that wait until they are done one by one.
struct Queue
{
    std::function<void(Job)> into()
    {
        return [this](Job job) { jobs.push_back(std::move(job)); };
    }
    bool next()
    {
        if (jobs.empty())
            return false;
        const Job job = std::move(jobs.front());
        jobs.pop_front();
        job();
        return true;
    }
    std::deque<Job> jobs;
};

/// The admin page without sockets, and a browser's cookies.
class Office
{
public:
    Office()
    {
        QString why;
        database = Database::open(home.file(QStringLiteral("data")), why);
        addAdmin(carol, "right");
        desk.emplace(*database, clock, Jobs{loop.into(), disk.into(), work.into()},
            AdminSources{[this] { return clients; }, [this](const QString&) { return versions; },
                [this] { ++changes; }});
    }

    void addAdmin(const QString& address, const QByteArray& password)
    {
        Admins(*database).add(address, address.section(u'@', 1), storedPassword(password, {4, 8, 1}));
    }

    Answer ask(Request request)
    {
        std::optional<Answer> got;
        begin(std::move(request), [&](const Answer& answer) { got = answer; });
        run();
        return got.value_or(Answer{0, {}, {}, {}});
    }
    void begin(Request request, const Reply& reply)
    {
        request.isSecure = true;
        request.headers.emplaceBack("host", "admin.test:8443");
        if (!cookies.isEmpty())
            request.headers.emplaceBack("cookie", cookies);
        desk->handle(request, reply);
    }
    void run()
    {
        while (loop.next() || disk.next() || work.next()) { }
    }

    Answer get(const QByteArray& target) { return ask(Desk::request("GET", target)); }
    static Request form(const QByteArray& path, const QByteArray& body, const QByteArray& peer = "192.0.2.1")
    {
        Request request = Desk::request("POST", path);
        request.headers.emplaceBack("origin", "https://admin.test:8443");
        request.headers.emplaceBack("content-type", "application/x-www-form-urlencoded");
        request.body = body;
        request.peer = peer;
        return request;
    }
    Request signInForm(
        const QByteArray& name, const QByteArray& password, const QByteArray& peer = "192.0.2.1")
    {
        cookies = {};
        const Answer page = get("/sign-in");
        cookies = cookieIn(page, formCookie);
        return form("/sign-in",
            "token=" + token(page) + "&name=" + name.toPercentEncoding() + "&password=" + password, peer);
    }
    Answer signIn(const QByteArray& name = "carol@contoso.test", const QByteArray& password = "right",
        const QByteArray& peer = "192.0.2.1")
    {
        const Answer answer = ask(signInForm(name, password, peer));
        if (answer.status == 303)
            cookies = cookieIn(answer, sessionCookie);
        return answer;
    }

    static QByteArray cookieIn(const Answer& answer, const char* name)
    {
        for (const Header& header : answer.headers)
            if (header.first == "Set-Cookie" && header.second.startsWith(name + QByteArray("=")))
                return header.second.split(';').first();
        return {};
    }
    static QByteArray token(const Answer& page)
    {
        static const QRegularExpression field(QStringLiteral("name=\"token\" value=\"([0-9a-f]{64})\""));
        return field.match(QString::fromUtf8(page.body)).captured(1).toLatin1();
    }
    static QByteArray header(const Answer& answer, const QByteArray& name)
    {
        for (const Header& one : answer.headers)
            if (one.first == name)
                return one.second;
        return {};
    }

    TemporaryHome home;
    HandClock clock;
    std::unique_ptr<Database> database;
    Queue loop, disk, work;
    QMap<QString, int> clients, versions;
    int changes = 0;
    std::optional<AdminDesk> desk;
    QByteArray cookies;
};

class Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapesEverything();
    void pagesShowTextAsText();
    void takesTheOnlyCookie();
    void tellsForgeriesApart();
    void guessesWaitLongerAndLonger();
    void rightTriesAreForgiven();
    void locksAccountsAndPeers();
    void sessionsEnd();
    void sessionsMakeRoom();
    void hashesAwayFromTheLoop();
    void aFewHashesAtATime();
    void smallVersionGroupsArePutTogether();
    void recordsTellNobodysChoice();
    void tellsWhatCannotBeRead();
    void changesOnce();
};

void Test::escapesEverything()
{
    QCOMPARE(escaped(QStringLiteral("a<b>\"c\"&'d'")), QByteArray("a&lt;b&gt;&quot;c&quot;&amp;&#39;d&#39;"));
    QCOMPARE(escaped(QString::fromUtf8("\x01\t\nä€😀\u202e")),
        QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBDä€😀\xEF\xBF\xBD"));
    Html part;
    part << "<p>" << QStringLiteral("<&>");
    Html whole;
    whole << part << "</p>";
    QCOMPARE(whole.bytes(), QByteArray("<p>&lt;&amp;&gt;</p>"));
}

void Test::pagesShowTextAsText()
{
    const AdminFrame frame{nasty, nasty, "token"};
    const PolicySet::Key key{PolicyScope::Tenant, nasty, nasty};
    PolicySet set;
    set.values.insert({PolicyScope::Tenant, nasty, ban}, nasty);
    set.values.insert({PolicyScope::Server, {}, ban}, nasty);
    QString why;
    const PolicyName& telemetry = *findPolicyName(QStringLiteral("telemetry"), why);
    const PolicyName& level = *findPolicyName(QStringLiteral("loggingLevel"), why);
    RecordDay day{nasty, {}};
    VersionFigures versions;
    versions.shown.append({nasty, 7});
    const QList<Html> pages{signInPage("token", nasty), messagePage(nasty, nasty), policiesPage(frame, set),
        changePage(frame, telemetry, nasty, nasty), changePage(frame, level, nasty, nasty),
        confirmPage(frame, key, {nasty, QStringLiteral("x"), {}, {}}),
        confirmPage(frame, key, {nasty, nasty, {}, {}}),
        historyPage(frame, {{nasty, nasty, key, nasty, nasty}}), clientsPage(frame, versions),
        recordsPage(frame, {day})};
    for (const Html& page : pages) {
        QVERIFY2(!page.bytes().contains("<img"), page.bytes());
        QVERIFY2(!page.bytes().contains("onerror='"), page.bytes());
        QVERIFY2(
            page.bytes().contains("&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&quot;&amp;"), page.bytes());
        QVERIFY(page.bytes().endsWith("</html>\n"));
    }
}

void Test::takesTheOnlyCookie()
{
    Request request;
    request.headers = {{"cookie", "a=1; b = 2 ;c"}, {"cookie", "d=4;b2=5"}};
    QCOMPARE(cookieOf(request, "a"), QByteArray("1"));
    QCOMPARE(cookieOf(request, "b"), QByteArray("2"));
    QCOMPARE(cookieOf(request, "d"), QByteArray("4"));
    QCOMPARE(cookieOf(request, "c"), QByteArray());
    QCOMPARE(cookieOf(request, "e"), QByteArray());
    request.headers.emplaceBack("cookie", "a=3");
    QCOMPARE(cookieOf(request, "a"), QByteArray());
}

void Test::tellsForgeriesApart()
{
    const auto answered = [](const QByteArray& name, const QByteArray& value, qsizetype size = 1) {
        Request request = Office::form("/confirm", QByteArray(size, 'x'));
        request.isSecure = true;
        request.headers.emplaceBack("host", "admin.test:8443");
        request.headers.removeIf([&](const Header& header) { return header.first == name; });
        if (!name.isEmpty())
            request.headers.emplaceBack(name, value);
        const std::optional<Answer> answer = forgery(request);
        return answer ? answer->status : 0;
    };
    QCOMPARE(answered({}, {}), 0);
    QCOMPARE(answered("origin", "https://Admin.test:8443"), 0);
    for (const char* origin :
        {"", "null", "http://admin.test:8443", "https://admin.test", "https://admin.test:8443.evil.test"})
        QCOMPARE(answered("origin", origin), 403);
    QCOMPARE(answered("host", "<>"), 403);
    QCOMPARE(answered("sec-fetch-site", "same-origin"), 0);
    QCOMPARE(answered("sec-fetch-site", "same-site"), 403);
    QCOMPARE(answered("content-type", "multipart/form-data"), 415);
    QCOMPARE(answered({}, {}, 16 * 1024), 0);
    QCOMPARE(answered({}, {}, 16 * 1024 + 1), 413);
}

void Test::guessesWaitLongerAndLonger()
{
    GuessLimit limit(3);
    Moment now{};
    QList<qint64> waits;
    for (int i = 0; i < 16; ++i) {
        QCOMPARE(limit.wait("bob", now), 0s);
        limit.begin("carol", now);
        const auto wait = limit.wait("carol", now);
        waits.append(wait.count());
        if (wait > 0s)
            QCOMPARE(limit.wait("carol", now + wait - 1ms), 1s);
        now += wait;
    }
    QCOMPARE(waits, (QList<qint64>{0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900, 900}));
    limit.sweep(now + GuessLimit::remembered - 901s);
    limit.begin("carol", now);
    QVERIFY(limit.wait("carol", now) > 0s);
    limit.sweep(now + GuessLimit::remembered);
    QCOMPARE(limit.wait("carol", now), 0s);
}

void Test::rightTriesAreForgiven()
{
    GuessLimit limit(2);
    for (int i = 0; i < 20; ++i) {
        limit.begin("carol", Moment());
        limit.forgive("carol");
    }
    QCOMPARE(limit.wait("carol", Moment()), 0s);
    limit.begin("carol", Moment());
    limit.begin("carol", Moment());
    limit.forgive("carol");
    limit.begin("carol", Moment());
    QCOMPARE(limit.wait("carol", Moment()), 1s);
    limit.forget("carol");
    limit.forgive("carol");
    QCOMPARE(limit.wait("carol", Moment()), 0s);
}

void Test::locksAccountsAndPeers()
{
    Office office;
    for (int i = 0; i < 5; ++i)
        QCOMPARE(office.signIn("carol@contoso.test", "wrong", "peer" + QByteArray::number(i)).status, 403);
    const Answer locked = office.signIn("CAROL@contoso.test", "right", "another peer");
    QCOMPARE(locked.status, 429);
    QCOMPARE(Office::header(locked, "Retry-After"), QByteArray("1"));
    office.clock.advance(1s);
    QCOMPARE(office.signIn().status, 303);
    QCOMPARE(office.signIn().status, 303);
    for (int i = 0; i < 10; ++i)
        office.addAdmin(QStringLiteral("admin%1@contoso.test").arg(i), "right");
    for (int i = 0; i < 10; ++i)
        QCOMPARE(
            office.signIn("admin" + QByteArray::number(i) + "@contoso.test", "wrong", "guesser").status, 403);
    QCOMPARE(office.signIn("carol@contoso.test", "right", "guesser").status, 429);
    QCOMPARE(office.signIn().status, 303);
    office.clock.advance(GuessLimit::remembered);
    office.desk->sweep();
    QCOMPARE(office.signIn("no address", "wrong", "guesser").status, 403);
}

void Test::sessionsEnd()
{
    Office office;
    office.signIn();
    QCOMPARE(office.get("/").status, 200);
    for (int i = 0; i < 3; ++i) {
        office.clock.advance(AdminSessions::idle - 1s);
        QCOMPARE(office.get("/").status, 200);
    }
    office.clock.advance(AdminSessions::idle);
    QCOMPARE(Office::header(office.get("/"), "Location"), QByteArray("/sign-in"));
    office.signIn();
    for (auto used = 0s; used < AdminSessions::life; used += 10min) {
        QCOMPARE(office.get("/").status, 200);
        office.clock.advance(10min);
    }
    QCOMPARE(office.get("/").status, 303);
    office.desk->sweep();
    office.signIn();
    office.addAdmin(carol, "new");
    QCOMPARE(office.get("/").status, 303);
    office.signIn("carol@contoso.test", "new");
    QVERIFY(Admins(*office.database).remove(carol));
    QVERIFY(!Admins(*office.database).remove(carol));
    QCOMPARE(office.get("/").status, 303);
}

void Test::sessionsMakeRoom()
{
    AdminSessions sessions;
    Moment now{};
    const QByteArray first = sessions.begin({carol, tenant, {}}, now);
    const QByteArray second = sessions.begin({carol, tenant, {}}, now);
    now += 1s;
    QVERIFY(sessions.find(first, now));
    for (int i = 2; i <= AdminSessions::most; ++i)
        sessions.begin({carol, tenant, {}}, now);
    QVERIFY(sessions.find(first, now));
    QVERIFY(!sessions.find(second, now));
    QVERIFY(!sessions.find({}, now));
    QVERIFY(first.size() == 64 && first != second);
}

void Test::hashesAwayFromTheLoop()
{
    Office office;
    std::optional<Answer> got;
    office.begin(
        office.signInForm("carol@contoso.test", "right"), [&](const Answer& answer) { got = answer; });
    QVERIFY(office.disk.next());
    QVERIFY(!office.loop.next() && !office.disk.next());
    QCOMPARE(office.work.jobs.size(), 1U);
    QVERIFY(office.work.next());
    QVERIFY(!got);
    QVERIFY(office.loop.next());
    QCOMPARE(got->status, 303);
}

void Test::aFewHashesAtATime()
{
    Office office;
    QList<int> statuses;
    const Request first = office.signInForm("a", "x");
    for (int i = 0; i < 9; ++i) {
        Request request = first;
        request.body.replace("&name=a", "&name=carol" + QByteArray::number(i) + "@contoso.test");
        request.peer = QByteArray::number(i);
        office.addAdmin(QStringLiteral("carol%1@contoso.test").arg(i), "right");
        office.begin(request, [&](const Answer& answer) { statuses.append(answer.status); });
    }
    QCOMPARE(statuses, QList<int>{429});
    office.run();
    QCOMPARE(statuses.count(403), 8);
    QCOMPARE(office.signIn().status, 303);
}

void Test::smallVersionGroupsArePutTogether()
{
    const QString rare = QStringLiteral("9.9.9"), common = QStringLiteral("1.0"), none;
    VersionFigures figures = versionFigures({{rare, 4}, {common, 5}, {none, 40}});
    QCOMPARE(figures.shown.size(), 2);
    QCOMPARE(figures.shown.first().clients, 40);
    QCOMPARE(figures.shown.last().version, common);
    QCOMPARE(figures.others, 4);
    const QByteArray few = clientsPage({}, figures).bytes();
    QVERIFY(few.contains("fewer than 5") && few.contains("not told") && !few.contains("9.9.9"));
    figures = versionFigures({{rare, 4}, {common, 3}});
    const QByteArray several = clientsPage({}, figures).bytes();
    QVERIFY(several.contains("<td>7</td>") && !several.contains("9.9.9"));
    QVERIFY(clientsPage({}, versionFigures({})).bytes().contains("no connected client"));
}

/// Stores that many of a category on a day, from so many installations or people.
void store(Office& office, Category category, const QString& day, int count, int people)
{
    static int number = 0;
    for (int i = 0; i < count; ++i) {
        const QByteArray who = QByteArray::number(i % people);
        Records(*office.database)
            .insert({QString::fromLatin1(uid(++number)), category, QStringLiteral("event"),
                        R"({"app.installation.id":")" + who + R"(","user.id":")" + who + R"("})"},
                day);
    }
}

void Test::recordsTellNobodysChoice()
{
    Office office;
    const QString quiet = QStringLiteral("2026-09-01"), busy = QStringLiteral("2026-09-02"),
                  one = QStringLiteral("2026-09-03");
    store(office, Category::Census, quiet, 9, 4);
    store(office, Category::Usage, quiet, 9, 9);
    store(office, Category::ErrorReporting, quiet, 9, 9);
    store(office, Category::ImprovementProgram, quiet, 9, 9);
    store(office, Category::Census, busy, 6, 5);
    store(office, Category::Usage, busy, 4, 4);
    store(office, Category::ErrorReporting, busy, 7, 5);
    store(office, Category::ImprovementProgram, busy, 8, 1);
    store(office, Category::Census, one, 6, 6);
    store(office, Category::ErrorReporting, one, 50, 4);
    const auto days = recordDays(*office.database, quiet).value();
    QCOMPARE(days.size(), 3);
    using Numbers = std::array<std::optional<qint64>, categoryCount>;
    QCOMPARE(days[0].day, one);
    QVERIFY((days[0].records == Numbers{6, {}, {}, {}}));
    QVERIFY((days[1].records == Numbers{6, {}, 7, 8}));
    QVERIFY((days[2].records == Numbers{9, 9, {}, {}}));
    QCOMPARE(recordDays(*office.database, one)->size(), 1);
    office.signIn();
    QVERIFY(office.get("/records").body.contains("no record"));
}

void Test::tellsWhatCannotBeRead()
{
    Office office;
    office.signIn();
    const QByteArray token = Office::token(office.get("/"));
    const QByteArray change = "token=" + token + "&name=logging&value=Enabled&before=NotConfigured";
    QVERIFY(office.database->run("DROP TABLE policies; DROP TABLE policy_changes; DROP TABLE records"));
    for (const char* path : {"/", "/history", "/records", "/change?name=logging"})
        QCOMPARE(office.get(path).status, 500);
    for (const char* path : {"/change", "/confirm"})
        QCOMPARE(office.ask(Office::form(path, change)).status, 500);
    QCOMPARE(office.changes, 0);
    QVERIFY(office.database->run("DROP TABLE admins"));
    QCOMPARE(office.get("/").status, 303);
    QCOMPARE(office.signIn().status, 403);
}

void Test::changesOnce()
{
    Office office;
    office.clients = {{tenant, 4}, {QStringLiteral("fabrikam.test"), 900}};
    office.signIn();
    const QByteArray token = Office::token(office.get("/"));
    QVERIFY(!token.isEmpty());
    const QByteArray change = "token=" + token + "&name=logging&value=Enabled&before=NotConfigured";
    const QByteArray page = office.ask(Office::form("/change", change)).body;
    QVERIFY(page.contains("fewer than 5 connected clients") && !page.contains("900"));
    office.clients[tenant] = 12;
    QVERIFY(office.ask(Office::form("/change", change)).body.contains("12 connected clients"));
    QCOMPARE(office.changes, 0);
    QCOMPARE(office.ask(Office::form("/confirm", change)).status, 303);
    QCOMPARE(office.changes, 1);
    QCOMPARE(office.ask(Office::form("/confirm", change)).status, 409);
    QVERIFY(office.ask(Office::form("/change", change)).body.contains("This is the value already"));
    QCOMPARE(
        office.ask(Office::form("/confirm", "token=" + token + "&name=logging&value=Perhaps")).status, 400);
    QCOMPARE(office.ask(Office::form("/elsewhere", change)).status, 404);
    QCOMPARE(office.changes, 1);
    const auto history = Policies(*office.database).historyOfTenant(tenant, 10).value();
    QCOMPARE(history.size(), 1U);
    QCOMPARE(history.front().who, carol);
    QVERIFY(Policies(*office.database).historyOfTenant(QStringLiteral("fabrikam.test"), 10)->empty());
    QVERIFY(office.get("/history").body.contains("<td>NotConfigured</td><td>Enabled</td>"));
}

} // namespace

QTEST_GUILESS_MAIN(Test)
#include "tst_admin.moc"
