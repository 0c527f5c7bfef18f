// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/clientstate.h"
#include "app/client/policycommands.h"
#include "app/client/statedump.h"
#include "app/policy/settinglist.h"
#include "tests/support/signedinclient.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QtTest>

using namespace candor;
using namespace candor::test;

Q_DECLARE_METATYPE(std::optional<bool>)

namespace {

/// What a file of this computer may hold; null: there is none.
constexpr std::array<const char*, 6> localFiles{nullptr, R"({"DisableAutomaticSendTracing":true})",
    R"({"DisableAutomaticSendTracing":false,"QMEnable":"no"})", R"({"QMEnable":false})",
    R"({"DisableAutomaticSendTracing":1,"QMEnable":true})", R"({"QMEnable":false,)"};

/// What a server may answer, but for the telemetry address.
struct Answer
{
    const char* members;
    /// A document that can be read, so that it tells whether there is an address.
    bool isDocument = true;
};
constexpr std::array<Answer, 9> answers{
    Answer{""},
    Answer{R"("disableAutomaticSendTracing":"Enabled")"},
    Answer{R"("disableAutomaticSendTracing":"Disabled","logging":"Enabled","loggingLevel":" Light")"},
    Answer{R"("customerExperienceImprovementProgram":"Disabled")"},
    Answer{R"("customerExperienceImprovementProgram":"Enabled","emoticons":"Disabled","surprise":1)"},
    Answer{R"("disableAutomaticSendTracing":"Enabled","customerExperienceImprovementProgram":"Never")"},
    Answer{R"("disableAutomaticSendTracing":true)"},
    Answer{R"("disableAutomaticSendTracing":"Disabled","disableAutomaticSendTracing":"Disabled")", false},
    Answer{R"("disableAutomaticSendTracing")", false},
};
constexpr std::array<const char*, 4> poolAnswers{
    nullptr, "{}", R"({"meetingUxEnableTelemetry":true})", R"({"meetingUxEnableTelemetry":"true"})"};
constexpr std::array<std::optional<bool>, 3> choices{std::nullopt, false, true};

/// Without the times: the client tells of the files' and the answer's, a simulation has none.
QJsonValue timeless(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray elements = value.toArray();
        for (qsizetype i = 0; i < elements.size(); ++i)
            array.append(timeless(elements[i]));
        return array;
    }
    QJsonObject object = value.toObject();
    object.remove(QStringLiteral("since"));
    for (auto member = object.begin(); member != object.end(); ++member)
        *member = timeless(*member);
    return value.isObject() ? QJsonValue(object) : value;
}

QString written(const QJsonValue& value)
{
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson());
}

} // namespace

/// `policy simulate` against the running client: signed in over TLS, it is given one policy after the other
/// in its folders and by its server, and has to say of every category what the simulation says. A category
/// hangs on its own choice only: with both choices alike the whole table is walked, otherwise a part of it,
/// which would show were it not so.
class TestSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_person.reset(); }
    void agreesWithTheRunningClient_data();
    void agreesWithTheRunningClient();
    void agreesBeforeTheServerHasAnswered_data();
    void agreesBeforeTheServerHasAnswered();
    void agreesInMeetings();

private:
    void signIn();
    void giveFiles(const char* machine, const char* user);
    void giveAnswer(const Answer& answer, Endpoint endpoint);
    void write(const char* name, const char* bytes);
    void reload();
    void compare(Endpoint endpoint);
    QString differenceTo(const QJsonObject& simulated) const;
    QJsonObject simulate(const QStringList& further) const;
    QStringList files(const QStringList& options) const;

    QString file(const char* name) const { return m_person->home().file(QLatin1StringView(name)); }
    DesktopClient& client() const { return m_person->client(); }

    std::unique_ptr<SignedInClient> m_person;
};

void TestSimulation::init()
{
    m_person = std::make_unique<SignedInClient>();
    // What stands above a folder is watched as well: not everybody's folder, where each look takes its time.
    for (const char* folder : {"machine", "policies", "system"})
        QVERIFY(QDir().mkdir(file(folder)));
    // A simulation names the files as they were named to it: so it names the server as the client does.
    QVERIFY(QDir::setCurrent(m_person->home().path()));
}

void TestSimulation::agreesWithTheRunningClient_data()
{
    QTest::addColumn<std::optional<bool>>("error");
    QTest::addColumn<std::optional<bool>>("improvement");
    constexpr std::array<const char*, 3> words{"unasked", "no", "yes"};
    for (std::size_t error = 0; error < choices.size(); ++error)
        for (std::size_t improvement = 0; improvement < choices.size(); ++improvement)
            QTest::addRow("error reporting %s, improvement programme %s", words[error], words[improvement])
                << choices[error] << choices[improvement];
}

void TestSimulation::agreesWithTheRunningClient()
{
    signIn();
    const auto step = client().choice().errorReporting == client().choice().improvementProgram ? 1U : 5U;
    for (std::size_t files = 0; files < localFiles.size() * localFiles.size(); files += step) {
        giveFiles(localFiles[files / localFiles.size()], localFiles[files % localFiles.size()]);
        for (Endpoint endpoint : {Endpoint::Known, Endpoint::None})
            for (const Answer& answer : answers) {
                // What cannot be read tells of no address; the last one that was known stays.
                if (!answer.isDocument && endpoint == Endpoint::None)
                    continue;
                giveAnswer(answer, endpoint);
                reload();
                compare(endpoint);
                if (QTest::currentTestFailed())
                    return;
            }
    }
}

void TestSimulation::agreesBeforeTheServerHasAnswered_data()
{
    QTest::addColumn<std::optional<bool>>("error");
    QTest::addColumn<std::optional<bool>>("improvement");
    QTest::addRow("nothing chosen") << choices[0] << choices[0];
    QTest::addRow("no to the one, yes to the other") << choices[1] << choices[2];
}

void TestSimulation::agreesBeforeTheServerHasAnswered()
{
    m_person->pool().script("/policies", {ScriptedAnswer::json(503, {})});
    signIn();
    for (const char* machine : localFiles)
        for (const char* user : localFiles) {
            giveFiles(machine, user);
            reload();
            compare(Endpoint::Known);
            if (QTest::currentTestFailed())
                return;
        }
}

/// The desktop client holds no meetings: theirs is the same reader of the folders, the same resolver, the
/// same decision.
void TestSimulation::agreesInMeetings()
{
    const PolicyFolders folders{{}, file("machine"), file("policies")};
    for (const char* machine : localFiles)
        for (const char* user : localFiles)
            for (const char* pool : poolAnswers)
                for (const std::optional<bool>& choice : choices) {
                    giveFiles(machine, user);
                    write("pool.json", pool);
                    const AdminPolicy policy = resolveMeeting(readLocalPolicies(folders),
                        pool ? std::optional(readPoolPolicy(pool, QStringLiteral("pool.json")))
                             : std::nullopt);
                    const Decisions decisions
                        = decide(policy, {choice, choice}, Surface::Meetings, Endpoint::Known);
                    QStringList options{QStringLiteral("--surface=meetings")};
                    if (pool)
                        options += QStringLiteral("--pool=pool.json");
                    for (const char* option : {"opt-in", "improvement"})
                        if (choice)
                            options += QStringLiteral("--%1=%2").arg(QLatin1StringView(option),
                                *choice ? QStringLiteral("on") : QStringLiteral("off"));
                    const QJsonObject simulated = simulate(files(options));
                    QCOMPARE(
                        written(simulated[u"categories"]), written(QJsonValue(categoriesToJson(decisions))));
                    QCOMPARE(
                        written(timeless(simulated[u"policy"])), written(timeless(policyToJson(policy))));
                }
}

void TestSimulation::signIn()
{
    QFETCH(std::optional<bool>, error);
    QFETCH(std::optional<bool>, improvement);
    QByteArray settings;
    for (const auto& [group, choice] :
        {std::pair("ErrorReporting", error), std::pair("ImprovementProgram", improvement)})
        if (choice)
            settings += QByteArray("[") + group + "]\nOptIn=" + (*choice ? "true" : "false") + '\n';
    QVERIFY(m_person->signIn({file("system/none"), file("machine"), file("policies")}, settings));
    QVERIFY(client().choice().errorReporting == error);
    QVERIFY(client().choice().improvementProgram == improvement);
}

void TestSimulation::giveFiles(const char* machine, const char* user)
{
    write("machine/a.json", machine);
    write("policies/a.json", user);
}

void TestSimulation::giveAnswer(const Answer& answer, Endpoint endpoint)
{
    const QByteArray link
        = endpoint == Endpoint::Known ? R"({"_links":{"telemetry":{"href":"/"}})" : R"({"_links":{})";
    QByteArray document = link + (*answer.members ? "," : "") + answer.members + '}';
    write("127.0.0.1", document.constData());
    m_person->pool().script("/policies", {ScriptedAnswer::json(200, document)});
}

void TestSimulation::write(const char* name, const char* bytes)
{
    if (bytes)
        QVERIFY(m_person->home().write(QString::fromLatin1(name), bytes));
    else
        QFile::remove(file(name));
}

/// Until the client has read its files and heard its server again.
void TestSimulation::reload()
{
    QSignalSpy fresh(&client(), &Client::policyFreshnessChanged);
    client().reloadPolicy();
    while (client().policyFreshness().isReloading)
        QVERIFY(fresh.wait());
}

void TestSimulation::compare(Endpoint endpoint)
{
    QStringList options;
    for (const auto& [option, choice] : {std::pair("opt-in", client().choice().errorReporting),
             std::pair("improvement", client().choice().improvementProgram)})
        if (choice)
            options += QStringLiteral("--%1=%2").arg(
                QLatin1StringView(option), *choice ? QStringLiteral("on") : QStringLiteral("off"));
    if (QFile::exists(file("127.0.0.1")))
        options += QStringLiteral("--server=127.0.0.1");
    if (endpoint == Endpoint::None)
        options += QStringLiteral("--no-endpoint");
    const QJsonObject simulated = simulate(files(options));
    // The folders' watch may have read them in between: then it reads them once more.
    QSignalSpy decided(&client(), &Client::decisionsChanged);
    while (!differenceTo(simulated).isEmpty() && decided.wait(2'000)) { }
    QCOMPARE(differenceTo(simulated), QString());
}

/// Decision and reason, the whole derivation of the policy, and the source that is named to the person.
QString TestSimulation::differenceTo(const QJsonObject& simulated) const
{
    const QJsonObject running = stateDump(client());
    if (running[u"categories"] != simulated[u"categories"])
        return QStringLiteral("the client decides %1, the simulation %2 of %3")
            .arg(written(running[u"categories"]), written(simulated[u"categories"]),
                written(simulated[u"policy"]));
    const QJsonValue policy = timeless(simulated[u"policy"]);
    if (timeless(running[u"policy"]) != policy)
        return QStringLiteral("the client's policy is %1, the simulation's %2")
            .arg(written(timeless(running[u"policy"])), written(policy));
    for (Category category : allCategories) {
        const Explanation explanation = client().explain(category);
        const QString name = QString::fromLatin1(dumpName(category).data());
        const QJsonObject last = simulated[u"derivation"][name].toArray().last().toObject();
        const QJsonArray deciding = last[u"settings"].toArray();
        if (!explanation.setting && deciding.isEmpty())
            continue;
        const QString setting = explanation.setting ? QString::fromLatin1(rowOf(*explanation.setting).name)
                                                    : QStringLiteral("none");
        const QJsonValue source = policy[u"settings"][setting][u"source"];
        if (!deciding.contains(setting)
            || source.toString() != QLatin1StringView(nameOf(explanation.source).data()))
            return QStringLiteral("the client names %1 for %2").arg(setting, name);
    }
    return {};
}

QStringList TestSimulation::files(const QStringList& options) const
{
    QStringList all = options;
    for (const auto& [option, name] :
        {std::pair("machine", "machine/a.json"), std::pair("user", "policies/a.json")})
        if (QFile::exists(file(name)))
            all += QStringLiteral("--%1=%2").arg(QLatin1StringView(option), file(name));
    return all;
}

QJsonObject TestSimulation::simulate(const QStringList& further) const
{
    QString text;
    QString errors;
    QTextStream out(&text);
    QTextStream err(&errors);
    const QStringList arguments = QStringList{QStringLiteral("simulate"), QStringLiteral("--json")} + further;
    if (runPolicyCommand(arguments, out, err, {}) != 0)
        qFatal("policy simulate fails: %s", qUtf8Printable(errors));
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
