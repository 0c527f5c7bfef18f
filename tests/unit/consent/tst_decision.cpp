// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/buildswitches.h"
#include "app/consent/decision.h"
#include "app/policy/resolver.h"

#include <QtTest>

#include <vector>

using namespace candor;

namespace {

// The whole rule, to be read against spec/data-practices.md. The first four columns say what the admin did:
//   ban     some source that is heard forbids this category by a setting (see bans() below)
//   fault   some source's setting that governs this category cannot be read, or a local file as a whole
//   answer  desktop: the server's policy is silent (none known), known, or broken (unreadable as a whole)
//           meetings: the pool is silent, says yes, no (or nothing), wrong (not a boolean), or broken
//   choice  the person said yes, no, or never chose (none)
//   where   whether the server's telemetry address is known, none named, or unknown (said is each of these),
//   or
//           the build can never send
// `*` is every value, `a|b` either. Every combination must be met by exactly one row.
constexpr const char* table[] = {
    // surface  category     ban  fault  answer             choice   where         reason
    "*          *            *    *      *                  *        never         BuiltWithoutUpload",

    "desktop    census       *    *      known              *        none          NoEndpoint",
    "desktop    census       *    *      known              *        known|unknown AlwaysOn",
    "desktop    census       *    *      silent|broken      *        said          AlwaysOn",

    "desktop    usage        yes  *      *                  *        said          ForbiddenByPolicy",
    "desktop    usage        no   yes    *                  *        said          PolicyFaulty",
    "desktop    usage        no   no     broken             *        said          PolicyFaulty",
    "desktop    usage        no   no     silent             *        said          PolicyUnknown",
    "desktop    usage        no   no     known              *        unknown       PolicyUnknown",
    "desktop    usage        no   no     known              *        none          NoEndpoint",
    "desktop    usage        no   no     known              *        known         PermittedByPolicy",

    "desktop    errors       yes  *      *                  *        said          ForbiddenByPolicy",
    "desktop    errors       no   yes    *                  *        said          PolicyFaulty",
    "desktop    errors       no   no     broken             *        said          PolicyFaulty",
    "desktop    errors       no   no     silent             *        said          PolicyUnknown",
    "desktop    errors       no   no     known              *        unknown       PolicyUnknown",
    "desktop    errors       no   no     known              no|none  known|none    NotOptedIn",
    "desktop    errors       no   no     known              yes      none          NoEndpoint",
    "desktop    errors       no   no     known              yes      known         OptedIn",

    "desktop    programme    yes  *      *                  *        said          ForbiddenByPolicy",
    "desktop    programme    no   yes    *                  *        said          PolicyFaulty",
    "desktop    programme    no   no     broken             *        said          PolicyFaulty",
    "desktop    programme    no   no     silent             *        said          PolicyUnknown",
    "desktop    programme    no   no     known              *        unknown       PolicyUnknown",
    "desktop    programme    no   no     known              no|none  known|none    NotOptedIn",
    "desktop    programme    no   no     known              yes      none          NoEndpoint",
    "desktop    programme    no   no     known              yes      known         OptedIn",

    "meetings   census       *    *      yes|no|wrong       *        none          NoEndpoint",
    "meetings   census       *    *      yes|no|wrong       *        known|unknown AlwaysOn",
    "meetings   census       *    *      silent|broken      *        said          AlwaysOn",

    "meetings   usage|errors yes  *      *                  *        said          ForbiddenByPolicy",
    "meetings   usage|errors no   *      no                 *        said          ForbiddenByPolicy",
    "meetings   usage|errors no   *      wrong|broken       *        said          PolicyFaulty",
    "meetings   usage|errors no   yes    silent|yes         *        said          PolicyFaulty",
    "meetings   usage|errors no   no     silent             *        said          PolicyUnknown",
    "meetings   usage|errors no   no     yes                *        unknown       PolicyUnknown",
    "meetings   usage|errors no   no     yes                *        none          NoEndpoint",
    "meetings   usage|errors no   no     yes                *        known         PermittedByPolicy",

    "meetings   programme    *    *      *                  *        said          ForbiddenByPolicy",
};

const QStringList surfaces{QStringLiteral("desktop"), QStringLiteral("meetings")};
const QStringList categoryNames{
    QStringLiteral("census"), QStringLiteral("usage"), QStringLiteral("errors"), QStringLiteral("programme")};
const QStringList yesNo{QStringLiteral("no"), QStringLiteral("yes")};
const QStringList serverAnswers{QStringLiteral("silent"), QStringLiteral("known"), QStringLiteral("broken")};
const QStringList poolAnswers{QStringLiteral("silent"), QStringLiteral("yes"), QStringLiteral("no"),
    QStringLiteral("wrong"), QStringLiteral("broken")};
const QStringList choices{QStringLiteral("none"), QStringLiteral("no"), QStringLiteral("yes")};
const QStringList endpoints{
    QStringLiteral("unknown"), QStringLiteral("none"), QStringLiteral("known"), QStringLiteral("never")};

/// In the place of what the build was told: whether what no admin permits is forbidden.
bool forbidsByDefault = false;

bool meetsCell(const QString& written, const QString& cell)
{
    if (written == u"said")
        return cell != u"never";
    return written == u"*" || written.split(u'|').contains(cell);
}

/// The rows that meet these cells, by their reasons.
QStringList reasonsFor(const QStringList& cells)
{
    static const QList<QStringList> rows = [] {
        QList<QStringList> all;
        for (const char* line : table)
            all.append(QString::fromLatin1(line).simplified().split(u' '));
        return all;
    }();
    QStringList reasons;
    for (const QStringList& row : rows) {
        bool meets = row.size() == cells.size() + 1;
        for (qsizetype i = 0; meets && i < cells.size(); ++i)
            meets = meetsCell(row[i], cells[i]);
        if (meets)
            reasons.append(row.last());
    }
    return reasons;
}

enum Word { NotConfigured, Enabled, Disabled, Faulty };
constexpr std::array words{NotConfigured, Enabled, Disabled, Faulty};

/// What the policy sources of one combination say.
struct Sources
{
    Word machineTracing = NotConfigured;
    Word userTracing = NotConfigured;
    Word machineQuality = NotConfigured;
    Word userQuality = NotConfigured;
    Word serverTracing = NotConfigured;
    Word serverProgramme = NotConfigured;
};

void say(SourcePolicy& policy, Setting setting, Word word)
{
    const auto i = static_cast<std::size_t>(setting);
    if (word == Faulty)
        policy.faults[i] = PolicyFault{policy.where, 1, 1, {}, Sentence("wrong type")};
    else
        policy.values[i] = static_cast<SettingValue>(word);
}

QList<SourcePolicy> localOf(const Sources& s)
{
    SourcePolicy machine;
    machine.source = PolicySource::Machine;
    say(machine, Setting::DisableAutomaticSendTracing, s.machineTracing);
    say(machine, Setting::QMEnable, s.machineQuality);
    SourcePolicy user;
    user.source = PolicySource::User;
    say(user, Setting::DisableAutomaticSendTracing, s.userTracing);
    say(user, Setting::QMEnable, s.userQuality);
    return {user, machine};
}

ServerAnswer serverOf(const Sources& s, ServerAnswer::Kind kind, bool isBroken)
{
    ServerAnswer answer;
    answer.kind = kind;
    answer.policy.policy.source = PolicySource::Server;
    if (isBroken)
        answer.policy.policy.wholeFault = PolicyFault{{}, 1, 1, {}, Sentence("no JSON")};
    say(answer.policy.policy, Setting::DisableAutomaticSendTracing, s.serverTracing);
    say(answer.policy.policy, Setting::CustomerExperienceImprovementProgram, s.serverProgramme);
    return answer;
}

/// Where the build forbids by default: until the computer's own policy or the server's, as it is now, says
/// that the setting is not to forbid. The user's does not end it.
bool vendorBans(const Sources& s, bool isServersWordCurrent)
{
    return forbidsByDefault && s.machineTracing != Disabled
        && !(isServersWordCurrent && s.serverTracing == Disabled);
}

/// spec/data-practices.md, "Admin settings": what each setting governs.
bool bans(const Sources& s, Category category, bool isServerHeard)
{
    const bool isProgramme = category == Category::ImprovementProgram;
    return s.machineTracing == Enabled || s.userTracing == Enabled
        || (isServerHeard && s.serverTracing == Enabled)
        || (isProgramme && (s.machineQuality == Disabled || s.userQuality == Disabled))
        || (isProgramme && isServerHeard && s.serverProgramme == Disabled);
}

bool isFaulty(const Sources& s, Category category, bool isServerHeard)
{
    const bool isProgramme = category == Category::ImprovementProgram;
    return s.machineTracing == Faulty || s.userTracing == Faulty
        || (isServerHeard && s.serverTracing == Faulty)
        || (isProgramme && (s.machineQuality == Faulty || s.userQuality == Faulty))
        || (isProgramme && isServerHeard && s.serverProgramme == Faulty);
}

std::vector<Sources> allSources()
{
    std::vector<Sources> all;
    for (Word a : words)
        for (Word b : words)
            for (Word c : words)
                for (Word d : words)
                    for (Word e : words)
                        for (Word f : words)
                            all.push_back({a, b, c, d, e, f});
    return all;
}

std::optional<bool> choiceOf(qsizetype index)
{
    return index == 0 ? std::nullopt : std::optional(index == 2);
}

/// What is asked of the table for one policy; the columns that decide() is handed besides are walked by
/// check().
struct Case
{
    Surface surface;
    /// By category.
    std::array<bool, categoryCount> isBanned{};
    std::array<bool, categoryCount> isFaulty{};
    /// Which of serverAnswers or poolAnswers.
    qsizetype answer = 0;
};

/// One combination of the table's columns.
struct Cells
{
    qsizetype surface, category, ban, fault, answer, choice, endpoint;

    qsizetype number() const
    {
        return (((((surface * 4 + category) * 2 + ban) * 2 + fault) * 5 + answer) * 3 + choice) * 4
            + endpoint;
    }
    QStringList words() const
    {
        return {surfaces[surface], categoryNames[category], yesNo[ban], yesNo[fault],
            (surface == 0 ? serverAnswers : poolAnswers)[answer], choices[choice], endpoints[endpoint]};
    }
};

/// What the table says, looked up once a combination.
const QStringList& expected(const Cells& cells)
{
    static std::vector<QStringList> known(2 * 4 * 2 * 2 * 5 * 3 * 4);
    QStringList& reasons = known[std::size_t(cells.number())];
    if (reasons.isEmpty())
        reasons = reasonsFor(cells.words());
    return reasons;
}

QString difference(const Decision& decision, const Cells& cells)
{
    const std::string_view name = nameOf(decision.reason());
    const QStringList& reasons = expected(cells);
    if (reasons.size() == 1 && reasons.front() == QLatin1StringView(name.data(), qsizetype(name.size())))
        return {};
    return QStringLiteral("%1: decided %2, the table says %3")
        .arg(cells.words().join(u' '), QString::fromLatin1(name.data(), qsizetype(name.size())),
            reasons.join(u','));
}

/// Compares decide() with the table for every choice and endpoint; says where they differ first.
QString check(const AdminPolicy& policy, const Case& c)
{
    for (int walk = 0; walk < 3 * 3 * 4; ++walk) {
        const int errors = walk % 3;
        const int programme = walk / 3 % 3;
        const int endpoint = walk / 9;
        const Choice choice{choiceOf(errors), choiceOf(programme)};
        for (const Decision& decision : decide(policy, choice, c.surface, static_cast<Endpoint>(endpoint))) {
            const std::size_t i = indexOf(decision.category());
            const bool isProgramme = decision.category() == Category::ImprovementProgram;
            const Cells cells{qsizetype(c.surface), qsizetype(i), c.isBanned[i], c.isFaulty[i], c.answer,
                isProgramme ? programme : errors, endpoint};
            if (const QString found = difference(decision, cells); !found.isEmpty())
                return found;
        }
    }
    return {};
}

Case caseOf(
    const Sources& sources, Surface surface, const QString& answer, bool isServerHeard, bool areFaultsHeard)
{
    Case c{surface, {}, {}, (surface == Surface::Desktop ? serverAnswers : poolAnswers).indexOf(answer)};
    for (Category category : {Category::Usage, Category::ErrorReporting, Category::ImprovementProgram}) {
        c.isBanned[indexOf(category)]
            = bans(sources, category, isServerHeard) || vendorBans(sources, areFaultsHeard);
        c.isFaulty[indexOf(category)] = isFaulty(sources, category, areFaultsHeard);
    }
    return c;
}

} // namespace

/// In the place of the library's.
const BuildSwitches& candor::buildSwitches()
{
    static BuildSwitches switches;
    switches.forbidsByDefault = forbidsByDefault;
    return switches;
}

class DecisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCombinationHasOneRow();
    void everyRowIsWhole();
    void desktop_data();
    void desktop();
    void meetings_data();
    void meetings();
    void permitsFollowTheReason();
    void nothingKnownIsTheDefault();
    void differWhereAnythingDiffers();
    void cleanup() { forbidsByDefault = false; }
};

void DecisionTest::everyCombinationHasOneRow()
{
    int walked = 0;
    for (const QString& surface : surfaces)
        for (const QString& category : categoryNames)
            for (const QString& ban : yesNo)
                for (const QString& fault : yesNo)
                    for (const QString& answer : surface == u"desktop" ? serverAnswers : poolAnswers)
                        for (const QString& choice : choices)
                            for (const QString& endpoint : endpoints) {
                                const QStringList cells{
                                    surface, category, ban, fault, answer, choice, endpoint};
                                QVERIFY2(reasonsFor(cells).size() == 1, qPrintable(cells.join(u' ')));
                                ++walked;
                            }
    QCOMPARE(walked, 4 * 2 * 2 * (3 + 5) * 3 * 4);
}

void DecisionTest::everyRowIsWhole()
{
    for (const char* line : table)
        QCOMPARE(QString::fromLatin1(line).simplified().split(u' ').size(), 8);
}

void DecisionTest::desktop_data()
{
    QTest::addColumn<ServerAnswer::Kind>("kind");
    QTest::addColumn<bool>("isBroken");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("isForbiddingBuild");
    using Kind = ServerAnswer::Kind;
    const auto row = [](const char* name, Kind kind, bool isBroken, const QString& answer) {
        QTest::newRow(name) << kind << isBroken << answer << false;
        QTest::addRow("%s, forbidding build", name) << kind << isBroken << answer << true;
    };
    row("no server", Kind::Unknown, false, QStringLiteral("silent"));
    row("current", Kind::Current, false, QStringLiteral("known"));
    row("broken", Kind::Current, true, QStringLiteral("broken"));
    row("cached", Kind::Cached, false, QStringLiteral("known"));
    row("expired", Kind::Expired, false, QStringLiteral("silent"));
    row("of another pool", Kind::Elsewhere, false, QStringLiteral("silent"));
}

void DecisionTest::desktop()
{
    QFETCH(ServerAnswer::Kind, kind);
    QFETCH(bool, isBroken);
    QFETCH(QString, answer);
    QFETCH(bool, isForbiddingBuild);
    forbidsByDefault = isForbiddingBuild;
    const bool isHeard = kind != ServerAnswer::Kind::Unknown && !isBroken;
    const bool areFaultsHeard
        = isHeard && kind != ServerAnswer::Kind::Expired && kind != ServerAnswer::Kind::Elsewhere;
    for (const Sources& sources : allSources()) {
        const AdminPolicy policy = resolve(localOf(sources), serverOf(sources, kind, isBroken));
        const QString found
            = check(policy, caseOf(sources, Surface::Desktop, answer, isHeard, areFaultsHeard));
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
}

void DecisionTest::meetings_data()
{
    QTest::addColumn<std::optional<SourcePolicy>>("pool");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("isForbiddingBuild");
    const auto add = [](const char* name, const std::optional<SourcePolicy>& pool, const QString& answer) {
        QTest::newRow(name) << pool << answer << false;
        QTest::addRow("%s, forbidding build", name) << pool << answer << true;
    };
    const auto row = [add](const char* name, const QByteArray& document, const QString& answer) {
        add(name, readPoolPolicy(document, QStringLiteral("pool")), answer);
    };
    add("no answer", {}, QStringLiteral("silent"));
    row("true", "{\"meetingUxEnableTelemetry\":true}", QStringLiteral("yes"));
    row("false", "{\"meetingUxEnableTelemetry\":false}", QStringLiteral("no"));
    row("absent", "{}", QStringLiteral("no"));
    row("a string", "{\"meetingUxEnableTelemetry\":\"true\"}", QStringLiteral("wrong"));
    row("null", "{\"meetingUxEnableTelemetry\":null}", QStringLiteral("wrong"));
    row("no json", "<html>", QStringLiteral("broken"));
}

void DecisionTest::meetings()
{
    QFETCH(std::optional<SourcePolicy>, pool);
    QFETCH(QString, answer);
    QFETCH(bool, isForbiddingBuild);
    forbidsByDefault = isForbiddingBuild;
    for (const Sources& sources : allSources()) {
        if (sources.serverTracing != NotConfigured || sources.serverProgramme != NotConfigured)
            continue; // the account's server has no say in a meeting
        const AdminPolicy policy = resolveMeeting(localOf(sources), pool);
        const QString found = check(policy, caseOf(sources, Surface::Meetings, answer, false, false));
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
}

void DecisionTest::permitsFollowTheReason()
{
    AdminPolicy policy;
    policy.state = PolicyState::Known;
    const Decisions all = decide(policy, {true, true}, Surface::Desktop, Endpoint::Known);
    for (const Decision& decision : all) {
        QVERIFY(decision.isAllowed());
        QCOMPARE(decision.permit(7)->category(), decision.category());
        QCOMPARE(decision.permit(7)->epoch(), 7U);
    }
    const Decisions none = decide(policy, {true, true}, Surface::Desktop, Endpoint::None);
    for (const Decision& decision : none) {
        QCOMPARE(decision.reason(), Reason::NoEndpoint);
        QVERIFY(!decision.isAllowed());
        QVERIFY(!decision.permit(7));
    }
    QVERIFY(!decide(policy, {false, false}, Surface::Desktop, Endpoint::Known)[Category::ErrorReporting]
                 .isAllowed());
}

void DecisionTest::nothingKnownIsTheDefault()
{
    const Decisions unknown = decide({}, {true, true}, Surface::Desktop, Endpoint::Unknown);
    QVERIFY(unknown == Decisions());
    QVERIFY(unknown[Category::Census].isAllowed());
    QCOMPARE(unknown[Category::ErrorReporting].reason(), Reason::PolicyUnknown);
    AdminPolicy known;
    known.state = PolicyState::Known;
    for (Category category : allCategories)
        QCOMPARE(decide(known, {true, true}, Surface::Desktop, Endpoint::Unknown)[category].reason(),
            category == Category::Census ? Reason::AlwaysOn : Reason::PolicyUnknown);
}

void DecisionTest::differWhereAnythingDiffers()
{
    AdminPolicy policy;
    policy.state = PolicyState::Known;
    const auto decided = [&](const Choice& choice, Endpoint endpoint = Endpoint::Known) {
        return decide(policy, choice, Surface::Desktop, endpoint);
    };
    const Decisions yes = decided({true, true});
    const Decision& errors = yes[Category::ErrorReporting];
    QVERIFY(yes == decided({true, true}));
    QVERIFY(!(errors == yes[Category::ImprovementProgram]));
    QVERIFY2(!(errors == decided({false, true})[Category::ErrorReporting]), "not allowed");
    QVERIFY2(
        !(decided({}, Endpoint::None)[Category::ErrorReporting] == Decisions()[Category::ErrorReporting]),
        "another reason");
    QVERIFY2(!(errors == decided({true, true, 2, 1})[Category::ErrorReporting]), "another version");
    QVERIFY(yes != decided({true, false}));
}

QTEST_GUILESS_MAIN(DecisionTest)
#include "tst_decision.moc"
