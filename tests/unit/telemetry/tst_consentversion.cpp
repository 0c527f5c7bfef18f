// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// RECORDING_PATH

#include "app/telemetry/encoder.h"
#include "tests/support/testcatalogue.h"
#include "tests/support/tsan.h"
#include "tests/unit/telemetry/terms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;

namespace {

/// An event that holds every field of a category, as many at a time as there is room for.
class EveryField : public Event
{
public:
    explicit EveryField(Category category)
        : Event(category)
    {
        for (const Field& field : catalogue)
            if (field.category == category && field.place == Place::Record)
                append({&field, "text", field.type == FieldType::Text ? 4 : 42});
    }
};

QSet<QByteArray> attributesIn(const QByteArray& record)
{
    QSet<QByteArray> names;
    for (const QJsonValue& attribute : QJsonDocument::fromJson(record).object()[u"attributes"].toArray())
        names.insert(attribute[u"key"].toString().toUtf8());
    return names;
}

QSet<QByteArray> namesOf(Category category)
{
    QSet<QByteArray> names;
    for (const Field& field : catalogue)
        if (field.category == category && (field.place == Place::Record || field.place == Place::Stamp))
            names.insert({field.attribute.data(), qsizetype(field.attribute.size())});
    return names;
}

Terms termsOf(const Choice& choice)
{
    AdminPolicy policy;
    policy.state = PolicyState::Known;
    return {decide(policy, choice, Surface::Desktop, Endpoint::Known),
        {"0123456789abcdef", "https://telemetry.contoso.test"}, false};
}

} // namespace

/// A field that is newer than the consent is in no record: every field, at the one door.
class ConsentVersionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<TemporaryHome>(); }
    void cleanup() { m_collector.reset(); }

    void noFieldIsWrittenBeforeItsVersion_data()
    {
        QTest::addColumn<int>("category");
        QTest::addColumn<int>("row");
        for (const Field& field : catalogue)
            if (field.place == Place::Record)
                QTest::addRow("%s %s", wireName(field.category).data(), field.attribute.data())
                    << int(field.category) << int(&field - catalogue.data());
    }
    void noFieldIsWrittenBeforeItsVersion()
    {
        QFETCH(int, category);
        QFETCH(int, row);
        const auto kind = Category(category);
        Catalogue table = catalogue;
        const std::string_view attribute = table[std::size_t(row)].attribute;
        const QByteArray name(attribute.data(), qsizetype(attribute.size()));
        const EveryField event(kind);
        for (int since : {1, 2, 3})
            for (int version : {1, 2, 3, everyVersion}) {
                table[std::size_t(row)].since = since;
                std::array<char, maxRecordBytes> bytes;
                const std::size_t size = encode(event, {version, table}, WallTime(), RecordUid(), bytes);
                const QByteArray record(bytes.data(), qsizetype(size));
                QSet<QByteArray> expected = namesOf(kind);
                if (since > version)
                    expected.remove(name);
                QCOMPARE(attributesIn(record), expected);
                QCOMPARE(record.contains('"' + name + '"'), since <= version);
            }
    }

    void nothingToTellIsNoRecord()
    {
        const Catalogue table = catalogueWith(Category::ErrorReporting, {"error.type"});
        ErrorEvent event;
        event.add<"error.type">("x");
        std::array<char, maxRecordBytes> bytes;
        QCOMPARE(encode(event, {1, table}, WallTime(), RecordUid(), bytes), std::size_t(0));
        QVERIFY(encode(event, {2, table}, WallTime(), RecordUid(), bytes) > 0);
    }

    void anEventOfNewFieldsAloneIsNotAccepted()
    {
        const Catalogue table = catalogueWith(Category::ErrorReporting, {"error.type"});
        start(table);
        ErrorEvent event;
        event.add<"error.type">("the-secret");
        obey({true, false, 1, 1});
        QVERIFY(!m_collector->record(*m_collector->permit(Category::ErrorReporting), event));
        QCOMPARE(records(Category::ErrorReporting), QByteArray());
        obey({true, false, 2, 1});
        QVERIFY(m_collector->record(*m_collector->permit(Category::ErrorReporting), event));
        QVERIFY(records(Category::ErrorReporting).contains("the-secret"));
    }

    void theDoorKeepsANewFieldOut()
    {
        const Catalogue table = catalogueWith(Category::ErrorReporting, {"candor.log_excerpt"});
        start(table);
        obey({true, false, 1, 1});
        QVERIFY(recordExcerpt("before", "the-secret"));
        QVERIFY(m_collector->settle(10s));
        QCOMPARE(filesHolding(*m_home, "the-secret"), 0); // not even in the ring
        QVERIFY(records(Category::ErrorReporting).contains("before"));
        obey({true, false, 2, 1});
        QVERIFY(recordExcerpt("after", "the-excerpt"));
        const QByteArray all = records(Category::ErrorReporting);
        QVERIFY(all.contains("before")); // agreeing to more destroys nothing
        QVERIFY(all.contains("the-excerpt"));
        QVERIFY(m_collector->journal().receipts().empty());
    }

    void aPermitOfTheOldConsentStaysOne()
    {
        const Catalogue table = catalogueWith(Category::ErrorReporting, {"candor.log_excerpt"});
        start(table);
        obey({true, false, 1, 1});
        const auto old = m_collector->permit(Category::ErrorReporting);
        obey({true, false, 2, 1});
        ErrorEvent event;
        event.add<"error.type">("kept");
        event.add<"candor.log_excerpt">("the-secret");
        QVERIFY(old && m_collector->record(*old, event));
        QVERIFY(records(Category::ErrorReporting).contains("kept"));
        QCOMPARE(filesHolding(*m_home, "the-secret"), 0);
    }

    void aNewCounterDoesNotCount()
    {
        const Catalogue table = catalogueWith(Category::ImprovementProgram, {"candor.stalls"});
        start(table);
        obey({false, true, 1, 1});
        auto permit = m_collector->permit(Category::ImprovementProgram);
        QVERIFY(permit && !m_collector->count(*permit, Counter::Stalls, 5));
        QVERIFY(m_collector->count(*permit, Counter::OptionsOpened, 2));
        obey({false, true, 1, 2});
        permit = m_collector->permit(Category::ImprovementProgram);
        QVERIFY(permit && m_collector->count(*permit, Counter::Stalls, 1));
        const auto counters = m_collector->counters(*permit);
        QVERIFY(counters);
        QCOMPARE((*counters)[Counter::Stalls], std::int64_t(1)); // the five were never written down
        QCOMPARE((*counters)[Counter::OptionsOpened], std::int64_t(2));
        ImprovementEvent event;
        event.add(*counters);
        QVERIFY(m_collector->record(*permit, event));
        QVERIFY(records(Category::ImprovementProgram).contains("candor.stalls"));
    }

    void everyCounterRowIsHeld()
    {
        for (const CounterRow& row : counterRows) {
            m_home = std::make_unique<TemporaryHome>();
            const Catalogue table = catalogueWith(row.category, {row.attribute});
            start(table);
            obey({true, true, 1, 1});
            const auto permit = m_collector->permit(row.category);
            const bool isAsked
                = row.category == Category::ErrorReporting || row.category == Category::ImprovementProgram;
            QVERIFY(permit);
            QCOMPARE(m_collector->count(*permit, row.counter), !isAsked);
            QCOMPARE(m_collector->counters(*permit).has_value(), !isAsked);
        }
    }

    void consentToLessDestroysWhatHeldMore_data()
    {
        QTest::addColumn<bool>("isLater");
        QTest::newRow("at once") << false;
        QTest::newRow("in the next run") << true;
    }
    void consentToLessDestroysWhatHeldMore()
    {
        QFETCH(bool, isLater);
        const Catalogue table = catalogueWith(Category::ErrorReporting, {"candor.log_excerpt"});
        start(table);
        obey({true, false, 2, 1});
        QVERIFY(recordExcerpt("one", "the-excerpt"));
        QVERIFY(m_collector->settle(10s));
        if (isLater) {
            start(table);
            obey({true, false, 2, 1});
            QVERIFY2(records(Category::ErrorReporting).contains("the-excerpt"), "the same consent");
            start(table);
        }
        obey({true, false, 1, 1});
        QCOMPARE(records(Category::ErrorReporting), QByteArray());
        QCOMPARE(filesHolding(*m_home, "the-excerpt"), 0);
        QCOMPARE(m_collector->journal().receipts().size(), std::size_t(1));
        QVERIFY(recordExcerpt("two", "the-secret"));
        QVERIFY(records(Category::ErrorReporting).contains("two"));
        QCOMPARE(filesHolding(*m_home, "the-secret"), 0);
    }

private:
    void start(const Catalogue& table)
    {
        m_collector.reset();
        m_table = table;
        m_collector = std::make_unique<Collector>(filesIn(*m_home), m_clock, Journal::Limits(), m_table);
    }
    void obey(const Choice& choice)
    {
        m_collector->obey(termsOf(choice));
        QVERIFY(m_collector->settle(10s));
    }
    bool recordExcerpt(std::string_view type, std::string_view excerpt)
    {
        const auto permit = m_collector->permit(Category::ErrorReporting);
        ErrorEvent event;
        event.add<"error.type">(type);
        event.add<"candor.log_excerpt">(excerpt);
        return permit && m_collector->record(*permit, event);
    }
    QByteArray records(Category category)
    {
        QByteArray all;
        [this] { QVERIFY(m_collector->settle(10s)); }();
        for (const JournalRecord& record : m_collector->journal().queued(category))
            all += QByteArray::fromStdString(record.bytes) + '\n';
        return all;
    }

    HandClock m_clock;
    Catalogue m_table = catalogue;
    std::unique_ptr<TemporaryHome> m_home;
    std::unique_ptr<Collector> m_collector;
};

QTEST_GUILESS_MAIN(ConsentVersionTest)
#include "tst_consentversion.moc"
