// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/settinglist.h"
#include "ui/consent/reasontext.h"
#include "ui/consent/sentences.h"
#include "ui/language.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include <set>
#include <tuple>

namespace candor {

namespace {

const WallTime readAt(std::chrono::milliseconds(1'790'000'000'000));
const WallTime chosenAt(std::chrono::milliseconds(1'780'000'000'000));
const QString organization = QStringLiteral("Contoso");
const QRegularExpression unfilled(QStringLiteral("%[0-9Ln]"));

QString inWords(WallTime when)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count());
    return QLocale().toString(time, QLocale::ShortFormat);
}

QList<AdminPolicy> basePolicies()
{
    AdminPolicy unknown;
    AdminPolicy known;
    known.state = PolicyState::Known;
    known.serverHost = QStringLiteral("lync.contoso.test");
    known.serverSince = readAt;
    AdminPolicy addressed = known;
    addressed.telemetryOrigin = QUrl(QStringLiteral("https://telemetry.contoso.test"));
    AdminPolicy faulty = addressed;
    faulty.state = PolicyState::Faulty;
    AdminPolicy nameless = faulty;
    nameless.serverHost.clear();
    nameless.serverSince.reset();
    return {unknown, known, addressed, faulty, nameless};
}

/// One setting from one source: every value and a fault, with and without place and time.
QList<Candidate> allCandidates(PolicySource source)
{
    QList<Candidate> all;
    for (const QString& where : {QStringLiteral("/etc/candor/a.json"), QString()})
        for (const auto& since : {std::optional(readAt), std::optional<WallTime>()}) {
            const PolicyFault fault{where, 1, 1, {}, Sentence("wrong type")};
            all.append({source, SettingValue::Enabled, where, since, std::nullopt, {}});
            all.append({source, SettingValue::Disabled, where, since, std::nullopt, {}});
            all.append({source, SettingValue::NotConfigured, where, since, fault, {}});
        }
    return all;
}

/// Each base policy by itself, and with every candidate that can be.
QList<AdminPolicy> allPolicies()
{
    QList<AdminPolicy> all = basePolicies();
    for (const AdminPolicy& base : basePolicies())
        for (const SettingRow& row : settingList)
            for (PolicySource source : {PolicySource::Server, PolicySource::Machine, PolicySource::User,
                     PolicySource::Pool, PolicySource::Vendor})
                for (const Candidate& candidate :
                    maySet(source, row) ? allCandidates(source) : QList<Candidate>()) {
                    AdminPolicy policy = base;
                    policy[row.setting].value = candidate.value;
                    policy[row.setting].source = source;
                    policy[row.setting].candidates = {candidate};
                    all.append(policy);
                }
    return all;
}

/// What explain() is asked beside the policy.
struct Question
{
    Category category;
    Choice choice;
    Surface surface;
    Endpoint endpoint;
    std::optional<WallTime> chosenAt;
};

QList<Question> allQuestions()
{
    QList<Question> all;
    for (Category category : allCategories)
        for (const auto& choice : {std::optional<bool>(), std::optional(false), std::optional(true)})
            for (Surface surface : {Surface::Desktop, Surface::Meetings})
                for (Endpoint endpoint :
                    {Endpoint::Unknown, Endpoint::None, Endpoint::Known, Endpoint::Never})
                    for (const auto& when : {std::optional<WallTime>(), std::optional(chosenAt)})
                        all.append({category, {choice, choice}, surface, endpoint, when});
    return all;
}

class ReasonTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void everyStateHasATrueSentence();
    void everyLanguageSaysWhoWhereAndWhen_data();
    void everyLanguageSaysWhoWhereAndWhen();
    void everyStateHasOneRow();
    void rowsKeepTheRules();
    void saysWhoDecidedWhereAndWhen();
    void saysWhatTheBuildDecided();
    void saysWhereDataGoes();
    void placesThatLookLikePlaceholdersStay();
    void namesAndShortStates();

private:
    void checkEverywhere(const Explanation& explanation, const QString& sentence);
    void check(const Explanation& explanation, const QString& sentence);
};

/// What holds in every language: that translations do not turn a sentence round is their own check's
/// business.
void ReasonTextTest::checkEverywhere(const Explanation& e, const QString& sentence)
{
    QVERIFY2(!sentence.isEmpty(), nameOf(e.decision.reason()).data());
    QVERIFY2(!sentence.contains(unfilled), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u'。'), qPrintable(sentence));
    if (e.decision.isAllowed() && !e.endpoint.isEmpty())
        QVERIFY2(sentence.contains(e.endpoint.host()), qPrintable(sentence));
    const bool isPolicys = e.decision.reason() == Reason::ForbiddenByPolicy
        || e.decision.reason() == Reason::PolicyFaulty || e.decision.reason() == Reason::NoEndpoint;
    if (isPolicys && !e.where.isEmpty() && e.source != PolicySource::Vendor)
        QVERIFY2(sentence.contains(e.where), qPrintable(sentence));
    if (e.isLocked() && !e.where.isEmpty() && e.since && e.source < PolicySource::Pool)
        QVERIFY2(sentence.contains(inWords(*e.since)), qPrintable(sentence));
    const bool isPersons
        = e.decision.reason() == Reason::OptedIn || (e.decision.reason() == Reason::NotOptedIn && e.choice);
    if (isPersons && e.chosenAt)
        QVERIFY2(sentence.contains(inWords(*e.chosenAt)), qPrintable(sentence));
}

void ReasonTextTest::check(const Explanation& e, const QString& sentence)
{
    checkEverywhere(e, sentence);
    QVERIFY2(sentence.endsWith(u'.') && sentence.count(QStringLiteral(". ")) == 0, qPrintable(sentence));
    const bool saysNotSent = sentence.contains(QStringLiteral("not sent"));
    const bool saysSent
        = sentence.contains(QStringLiteral(" sent to ")) || sentence.contains(QStringLiteral(" held on "));
    QVERIFY2(saysSent == e.decision.isAllowed(), qPrintable(sentence));
    QVERIFY2(saysNotSent != e.decision.isAllowed(), qPrintable(sentence));
    if (e.choice && !e.decision.isAllowed() && e.decision.reason() != Reason::NotOptedIn)
        QVERIFY2(sentence.contains(QStringLiteral("your own choice is kept")), qPrintable(sentence));
}

/// Every state there is; how many, as long as no test failed.
template <typename Check>
int inEveryState(Check check)
{
    int states = 0;
    for (const AdminPolicy& policy : allPolicies())
        for (const Question& question : allQuestions()) {
            // Only a meeting has a pool.
            const bool hasPool = !policy[Setting::MeetingUxEnableTelemetry].candidates.isEmpty();
            if (hasPool && question.surface == Surface::Desktop)
                continue;
            check(explain(question.category, policy, question.choice, question.surface, question.endpoint,
                question.chosenAt));
            if (QTest::currentTestFailed())
                return 0;
            ++states;
        }
    return states;
}

void ReasonTextTest::everyStateHasATrueSentence()
{
    const int states = inEveryState([this](const Explanation& e) {
        for (const QString& whose : {QString(), organization})
            check(e, reasonSentence(e, whose));
    });
    QVERIFY2(states > 40'000, qPrintable(QString::number(states)));
}

void ReasonTextTest::everyLanguageSaysWhoWhereAndWhen_data()
{
    QTest::addColumn<QString>("tag");
    for (const QString& tag : Language::available())
        QTest::newRow(qPrintable(tag)) << tag;
}

void ReasonTextTest::everyLanguageSaysWhoWhereAndWhen()
{
    QFETCH(QString, tag);
    Language language;
    QVERIFY(language.install(tag));
    QSet<QString> sentences;
    const int states = inEveryState([&](const Explanation& e) {
        const QString sentence = reasonSentence(e, organization);
        checkEverywhere(e, sentence);
        sentences.insert(sentence);
    });
    QVERIFY2(states > 40'000, qPrintable(QString::number(states)));
    const bool isEnglish = std::any_of(sentences.begin(), sentences.end(),
        [](const QString& sentence) { return sentence.contains(QStringLiteral(" sent")); });
    QCOMPARE(isEnglish, tag == u"en");
}

void ReasonTextTest::everyStateHasOneRow()
{
    std::set<std::tuple<Category, Reason, Detail>> keys;
    for (const auto table : {forbiddenSentences(), faultySentences(), refusedSentences(), allowedSentences()})
        for (const ReasonSentence& row : table) {
            const std::tuple key(row.category, row.reason, row.detail);
            QVERIFY2(!keys.contains(key), row.text);
            keys.insert(key);
            QCOMPARE(findSentence(row.category, row.reason, row.detail), row.text);
        }
    QCOMPARE(findSentence(Category::Census, Reason::NotOptedIn, Detail::Plain), nullptr);
}

void ReasonTextTest::rowsKeepTheRules()
{
    for (const auto table : {forbiddenSentences(), faultySentences(), refusedSentences()})
        for (const ReasonSentence& row : table)
            QVERIFY2(QLatin1StringView(row.text).contains(QLatin1StringView("not sent")), row.text);
    for (const ReasonSentence& row : allowedSentences())
        QVERIFY2(!QLatin1StringView(row.text).contains(QLatin1StringView("not sent")), row.text);
}

void ReasonTextTest::saysWhoDecidedWhereAndWhen()
{
    AdminPolicy policy = basePolicies().at(2);
    policy[Setting::DisableAutomaticSendTracing].value = SettingValue::Enabled;
    policy[Setting::DisableAutomaticSendTracing].candidates = {{PolicySource::Machine, SettingValue::Enabled,
        QStringLiteral("/etc/candor/a.json"), readAt, std::nullopt, {}}};
    const Explanation e
        = explain(Category::ErrorReporting, policy, {true, true}, Surface::Desktop, Endpoint::Known);
    QCOMPARE(reasonSentence(e, organization),
        QStringLiteral("Error reports are not sent: this computer's policy file /etc/candor/a.json forbids "
                       "them, since at "
                       "least %1; your own choice is kept.")
            .arg(inWords(readAt)));
}

void ReasonTextTest::saysWhatTheBuildDecided()
{
    AdminPolicy policy = basePolicies().at(2);
    const auto said = [&](Endpoint endpoint) {
        const Explanation e
            = explain(Category::ErrorReporting, policy, {true, true}, Surface::Desktop, endpoint);
        return reasonSentence(e, organization);
    };
    QCOMPARE(said(Endpoint::Never),
        QStringLiteral("Error reports are not recorded and not sent: this program was built without the part "
                       "that sends; your own choice is kept."));
    policy[Setting::DisableAutomaticSendTracing].value = SettingValue::Enabled;
    policy[Setting::DisableAutomaticSendTracing].candidates
        = {{PolicySource::Vendor, SettingValue::Enabled, {}, {}, {}, {}}};
    QCOMPARE(said(Endpoint::Known),
        QStringLiteral(
            "Error reports are not sent: this program was built to send none unless an admin's policy "
            "permits them; your own choice is kept."));
}

void ReasonTextTest::saysWhereDataGoes()
{
    const AdminPolicy policy = basePolicies().at(2);
    const Explanation yes
        = explain(Category::ErrorReporting, policy, {true, {}}, Surface::Desktop, Endpoint::Known, chosenAt);
    QCOMPARE(reasonSentence(yes, organization),
        QStringLiteral("Error reports are sent to telemetry.contoso.test: you opted in on %1.")
            .arg(inWords(chosenAt)));
    const Explanation no = explain(Category::ErrorReporting, policy, {}, Surface::Desktop, Endpoint::Known);
    QCOMPARE(reasonSentence(no, organization),
        QStringLiteral("Error reports are not sent: you have not opted in."));
}

void ReasonTextTest::placesThatLookLikePlaceholdersStay()
{
    AdminPolicy policy = basePolicies().at(2);
    policy[Setting::DisableAutomaticSendTracing].value = SettingValue::Enabled;
    const QString hostile = QStringLiteral("/etc/candor/%2 %1 <b>.json");
    policy[Setting::DisableAutomaticSendTracing].candidates
        = {{PolicySource::Machine, SettingValue::Enabled, hostile, readAt, std::nullopt, {}}};
    const Explanation e = explain(Category::Usage, policy, {}, Surface::Desktop, Endpoint::Known);
    QVERIFY(reasonSentence(e, organization).contains(hostile));
}

void ReasonTextTest::namesAndShortStates()
{
    QSet<QString> names;
    for (const AdminPolicy& policy : allPolicies())
        for (Endpoint endpoint : {Endpoint::None, Endpoint::Known, Endpoint::Never})
            for (const Decision& decision : decide(policy, {}, Surface::Desktop, endpoint)) {
                names.insert(categoryName(decision.category()));
                const QString state = shortState(decision);
                QVERIFY2(
                    state.startsWith(decision.isAllowed() ? QStringLiteral("On") : QStringLiteral("Off:")),
                    qPrintable(state));
            }
    QCOMPARE(names.size(), qsizetype(categoryCount));
}

} // namespace

} // namespace candor

QTEST_GUILESS_MAIN(candor::ReasonTextTest)
#include "tst_reasontext.moc"
