// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translation/filechecks.h"

#include <QtTest>

using namespace candor;

namespace {

TsMessage text(const char* source, const char* translation)
{
    TsMessage message;
    message.source = QString::fromUtf8(source);
    message.extraComment = QStringLiteral("MEANING-CRITICAL.");
    message.translations = {QString::fromUtf8(translation)};
    return message;
}

TsFile file(const TsMessage& message)
{
    TsFile ts;
    ts.language = QStringLiteral("fr");
    ts.isComplete = true;
    ts.contexts = {{QStringLiteral("Consent"), {}, {message}}};
    return ts;
}

Reviews reviewsOf(const TsMessage& message)
{
    const QString context = QStringLiteral("Consent");
    return {{{reviewKey(context, message.source, message.comment),
                {context, message.source, message.comment, reviewHash(message), QStringLiteral("project"),
                    QDate(2026, 11, 21)}}},
        {}};
}

ReviewState stateOf(const TsMessage& message, const Reviews& reviews)
{
    return reviewState(file(message), QStringLiteral("Consent"), message, reviews);
}

/// Who reviewed which text, and what makes a review void.
class ReviewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReviewHoldsForWhatWasReviewed();
    void whatNeedsNone();
    void theReportNamesWhatWasReviewed();
    void theFileComesBackAsItWas();
    void aFileThatLiesIsRefused_data();
    void aFileThatLiesIsRefused();
};

void ReviewsTest::aReviewHoldsForWhatWasReviewed()
{
    const TsMessage reviewed = text("Nothing is sent to %1.", "Rien n'est envoyé à %1.");
    const Reviews reviews = reviewsOf(reviewed);
    QCOMPARE(stateOf(reviewed, {}), ReviewState::Missing);
    QCOMPARE(stateOf(reviewed, reviews), ReviewState::Reviewed);

    TsMessage changed = reviewed;
    changed.translations = {QStringLiteral("Tout est envoyé à %1.")};
    QCOMPARE(stateOf(changed, reviews), ReviewState::TranslationChanged);
    changed = reviewed;
    changed.source = QStringLiteral("Nothing is sent to %1 now.");
    QCOMPARE(stateOf(changed, reviews), ReviewState::Missing);
    changed = reviewed;
    changed.comment = QStringLiteral("title");
    QCOMPARE(stateOf(changed, reviews), ReviewState::Missing);
    changed = reviewed;
    changed.type = TsMessage::Type::Unfinished;
    QCOMPARE(stateOf(changed, reviews), ReviewState::Missing);
}

void ReviewsTest::whatNeedsNone()
{
    TsMessage message = text("Options", "Options");
    message.extraComment.clear();
    QCOMPARE(stateOf(message, {}), ReviewState::NotNeeded);
    message = text("Nothing is sent.", "");
    QCOMPARE(stateOf(message, {}), ReviewState::NotNeeded);
    message = text("Nothing is sent.", "Nothing is sent.");
    TsFile english = file(message);
    english.language = QStringLiteral("en_US");
    QCOMPARE(reviewState(english, QStringLiteral("Consent"), message, {}), ReviewState::NotNeeded);
}

void ReviewsTest::theReportNamesWhatWasReviewed()
{
    const TsMessage reviewed = text("Nothing is sent to %1.", "Rien n'est envoyé à %1.");
    const Reviews reviews = reviewsOf(reviewed);
    QCOMPARE(checkReviews(file(reviewed), reviews).size(), 0);
    QCOMPARE(checkReviews(file(reviewed), {}).value(0).kind, TsFinding::Kind::Unreviewed);

    TsMessage changed = reviewed;
    changed.source = QStringLiteral("Nothing at all is sent to %1.");
    const TsFinding source = checkReviews(file(changed), reviews).value(0);
    QCOMPARE(source.kind, TsFinding::Kind::ReviewOutdated);
    QVERIFY(source.sentence.english().contains(u"project reviewed it on 2026-11-21"));
    QVERIFY(source.sentence.english().contains(reviewed.source));
    changed = reviewed;
    changed.translations = {QStringLiteral("Tout est envoyé à %1.")};
    QCOMPARE(checkReviews(file(changed), reviews).value(0).kind, TsFinding::Kind::ReviewOutdated);
    // Something else that happens to be gone is no earlier wording.
    changed = text("Your choice is kept.", "Votre choix est conservé.");
    QCOMPARE(checkReviews(file(changed), reviews).value(0).kind, TsFinding::Kind::Unreviewed);
}

void ReviewsTest::theFileComesBackAsItWas()
{
    TsMessage message = text("Nothing is sent to \"%1\".", "Rien n'est envoyé à « %1 ».");
    message.comment = QStringLiteral("sentence");
    const QByteArray bytes = writeReviews(reviewsOf(message), file(message));
    const Reviews again = readReviews(bytes);
    QVERIFY(again.fault.isEmpty());
    QCOMPARE(stateOf(message, again), ReviewState::Reviewed);
    QCOMPARE(writeReviews(again, file(message)), bytes);
    // What the program says no more is not kept.
    QVERIFY(!writeReviews(again, file(text("Other", "Autre"))).contains("project"));
}

void ReviewsTest::aFileThatLiesIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("another source") << QByteArray("Nothing is sent.") << QByteArray("All is sent.");
    QTest::newRow("nobody") << QByteArray("project") << QByteArray("");
    QTest::newRow("no day") << QByteArray("2026-11-21") << QByteArray("2026-13-21");
    QTest::newRow("no list") << QByteArray("\"reviews\"") << QByteArray("\"list\"");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("[");
}

void ReviewsTest::aFileThatLiesIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const TsMessage message = text("Nothing is sent.", "Rien n'est envoyé.");
    QByteArray bytes = writeReviews(reviewsOf(message), file(message));
    QVERIFY(bytes.contains(from));
    const Reviews read = readReviews(bytes.replace(from, to));
    QVERIFY(read.fault.english().startsWith(u"line "));
    QVERIFY(read.all.isEmpty());
    QCOMPARE(checkReviews(file(message), read).value(0).kind, TsFinding::Kind::ReviewFile);
}

} // namespace

QTEST_GUILESS_MAIN(ReviewsTest)
#include "tst_reviews.moc"
