// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/consent/explanation.h"
#include "tests/support/testcatalogue.h"

#include <QtTest>

#include <climits>

using namespace candor;
using namespace candor::test;

namespace {

AdminPolicy permitting()
{
    AdminPolicy policy;
    policy.state = PolicyState::Known;
    policy.telemetryOrigin = QUrl(QStringLiteral("https://telemetry.contoso.test"));
    return policy;
}

Choice chosen(std::optional<bool> yes, int version)
{
    return {yes, yes, version, version};
}

} // namespace

/// Consent to one version is no consent to the next (issue: "Consent has a version").
class ConsentVersionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPermitCoversWhatWasAgreedTo()
    {
        for (int version : {1, 2, 3, 254}) {
            const Decisions decisions
                = decide(permitting(), chosen(true, version), Surface::Desktop, Endpoint::Known);
            for (Category category : {Category::ErrorReporting, Category::ImprovementProgram}) {
                const auto permit = decisions[category].permit(7);
                QVERIFY(permit);
                QCOMPARE(permit->version(), version);
                QCOMPARE(permit->epoch(), 7U);
            }
            // Nobody consents to these, hence nothing is kept from them.
            QCOMPARE(decisions[Category::Census].permit(0)->version(), everyVersion);
            QCOMPARE(decisions[Category::Usage].permit(0)->version(), everyVersion);
        }
    }

    void whatIsNoVersionCountsForTheFirst()
    {
        for (int version : {0, -1, 255, 256, 257, 1'000'000'000, INT_MAX, INT_MIN})
            for (Category category : {Category::ErrorReporting, Category::ImprovementProgram}) {
                const Choice choice = chosen(true, version);
                QCOMPARE(
                    decide(permitting(), choice, Surface::Desktop, Endpoint::Known)[category].version(), 1);
                QCOMPARE(agreedVersion(choice, category), 1);
            }
    }

    void aVersionIsNoYes()
    {
        for (int version : {1, 2, 254})
            for (auto choice : {std::optional<bool>(), std::optional(false)})
                for (Category category : {Category::ErrorReporting, Category::ImprovementProgram}) {
                    const Decision decision = decide(
                        permitting(), chosen(choice, version), Surface::Desktop, Endpoint::Known)[category];
                    QVERIFY(!decision.permit(1));
                    QCOMPARE(decision.reason(), Reason::NotOptedIn);
                    QCOMPARE(decision.version(), 0);
                }
    }

    void eachCategoryHasItsOwn()
    {
        const Choice choice{true, true, 3, 2};
        const Decisions decisions = decide(permitting(), choice, Surface::Desktop, Endpoint::Known);
        QCOMPARE(decisions[Category::ErrorReporting].version(), 3);
        QCOMPARE(decisions[Category::ImprovementProgram].version(), 2);
    }

    void whatCameLaterIsNamed()
    {
        const Catalogue table = catalogueWith(Category::ErrorReporting, {"client.address", "error.type"});
        const auto added = [&](std::optional<bool> yes, int version, Category category, Surface surface) {
            return explain(category, permitting(), chosen(yes, version), surface, Endpoint::Known, {}, table)
                .additions;
        };
        QCOMPARE(added(true, 1, Category::ErrorReporting, Surface::Desktop).size(), std::size_t(2));
        QCOMPARE(added(true, 2, Category::ErrorReporting, Surface::Desktop).size(), std::size_t(0));
        QCOMPARE(added(true, -5, Category::ErrorReporting, Surface::Desktop).size(), std::size_t(2));
        QCOMPARE(added(false, 1, Category::ErrorReporting, Surface::Desktop).size(), std::size_t(0));
        QCOMPARE(added({}, 1, Category::ErrorReporting, Surface::Desktop).size(), std::size_t(0));
        QCOMPARE(added(true, 1, Category::ImprovementProgram, Surface::Desktop).size(), std::size_t(0));
        QCOMPARE(added(true, 1, Category::Usage, Surface::Desktop).size(), std::size_t(0));
        QCOMPARE(added(true, 1, Category::ErrorReporting, Surface::Meetings).size(), std::size_t(0));
        QCOMPARE(explain(Category::ErrorReporting, permitting(), chosen(true, 1), Surface::Desktop,
                     Endpoint::Known)
                     .additions.size(),
            std::size_t(0)); // the product's own table, as it stands
    }

    void theTableTellsTheVersion()
    {
        QCOMPARE(catalogueVersion(Category::ErrorReporting), 1);
        const Catalogue table = catalogueWith(Category::ErrorReporting, {"client.address"}, 4);
        QCOMPARE(catalogueVersion(Category::ErrorReporting, table), 4);
        QCOMPARE(catalogueVersion(Category::ImprovementProgram, table), 1);
        Field field = catalogue[fieldRow(Category::ErrorReporting, "client.address")];
        for (int since : {0, -1, 255, 1000}) {
            field.since = since;
            QVERIFY(!isSound(field));
        }
        field.since = 254;
        QVERIFY(isSound(field));
        field.place = Place::Stamp; // stands in every record by itself: nobody could leave it out
        QVERIFY(!isSound(field));
    }
};

QTEST_GUILESS_MAIN(ConsentVersionTest)
#include "tst_consentversion.moc"
