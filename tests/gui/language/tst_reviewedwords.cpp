// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/temporaryhome.h"
#include "ui/translation/livewords.h"
#include "ui/translation/reviewedwords.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace candor;
using candor::test::TemporaryHome;

namespace {

constexpr char source[] = "This data is not sent.";

QByteArray builtIn(const char* name)
{
    QFile file(QStringLiteral(":/translations/") + QString::fromUtf8(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The French file built in, its mark and review of one sentence made sure of.
struct French
{
    TsFile file = readTs(builtIn("candor_fr.ts"));
    Reviews reviews;

    TsMessage* sentence()
    {
        for (TsContext& context : file.contexts)
            for (TsMessage& message : context.messages)
                if (context.name == u"Consent" && message.source == QString::fromUtf8(source))
                    return &message;
        return nullptr;
    }
};

/// A critical text that nobody compared with its English is never shown without it.
class ReviewedWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void reviewedTextsStandAlone();
    void unreviewedTextsHaveTheirEnglish();
    void aChangedTranslationHas();
    void otherTextsHaveNot();
    void inTheLiveTranslation();
    void theEnglishIsPlain();
    void theListBuiltInIsThatOfTheFiles();
    void aListIsReadOrNot();

private:
    QString shown(const char* context, const char* text) const;
    bool put(const QByteArray& ts, const QByteArray& reviews) const;

    std::unique_ptr<TemporaryHome> m_home;
    QByteArray m_ts;
    QByteArray m_reviews;
    QString m_words;
};

void ReviewedWordsTest::init()
{
    m_home = std::make_unique<TemporaryHome>();
    QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral("reviews")));
    French french;
    TsMessage* message = french.sentence();
    QVERIFY(message);
    m_words = message->translations.value(0);
    QVERIFY(!m_words.isEmpty());
    message->extraComment = QStringLiteral("MEANING-CRITICAL.");
    const QString context = QStringLiteral("Consent");
    french.reviews.all.insert(reviewKey(context, message->source, message->comment),
        {context, message->source, message->comment, reviewHash(*message), QStringLiteral("project"),
            QDate(2026, 11, 21)});
    m_reviews = writeReviews(french.reviews, french.file);
    m_ts = "<TS version=\"2.1\" language=\"fr\"><context><name>Consent</name><message><source>"
        + QByteArray(source) + "</source><extracomment>MEANING-CRITICAL.</extracomment><translation>"
        + m_words.toHtmlEscaped().toUtf8() + "</translation></message></context></TS>";
    QVERIFY(m_home->write(QStringLiteral("candor_fr.qm"), builtIn("candor_fr.qm")));
}

QString ReviewedWordsTest::shown(const char* context, const char* text) const
{
    ReviewedWords words;
    return words.open(QStringLiteral("fr"), m_home->path()) ? words.translate(context, text, nullptr, -1)
                                                            : QString();
}

bool ReviewedWordsTest::put(const QByteArray& ts, const QByteArray& reviews) const
{
    return m_home->write(QStringLiteral("candor_fr.ts"), ts)
        && m_home->write(QStringLiteral("reviews/candor_fr.json"), reviews);
}

void ReviewedWordsTest::reviewedTextsStandAlone()
{
    QVERIFY(put(m_ts, m_reviews));
    QCOMPARE(shown("Consent", source), m_words);
}

void ReviewedWordsTest::unreviewedTextsHaveTheirEnglish()
{
    const QString both = m_words + QStringLiteral(" (English: This data is not sent.)");
    QVERIFY(put(m_ts, "{\"reviews\": []}"));
    QCOMPARE(shown("Consent", source), both);
    QVERIFY(put(m_ts, "broken"));
    QCOMPARE(shown("Consent", source), both);
    QVERIFY(QFile::remove(m_home->file(QStringLiteral("reviews/candor_fr.json"))));
    QCOMPARE(shown("Consent", source), both);
}

void ReviewedWordsTest::aChangedTranslationHas()
{
    QByteArray other = m_reviews;
    TsMessage changed;
    changed.translations = {m_words};
    other.replace(reviewHash(changed).toUtf8(), "0123456789abcdef");
    QVERIFY(other != m_reviews);
    QVERIFY(put(m_ts, other));
    QVERIFY(shown("Consent", source).endsWith(u"(English: This data is not sent.)"));
}

void ReviewedWordsTest::otherTextsHaveNot()
{
    QVERIFY(put(m_ts, {}));
    QCOMPARE(shown("candor::OptionsDialog", "General"), QStringLiteral("Général"));
    QVERIFY(shown("Consent", "No such sentence.").isEmpty());
}

void ReviewedWordsTest::inTheLiveTranslation()
{
    const TsFile file = readTs(m_ts);
    LiveWords words;
    const auto book = std::make_shared<const Wordbook>(file);
    words.setBook(book, UnreviewedTexts(file, {}));
    QCOMPARE(words.translate("Consent", source, nullptr, -1),
        m_words + QStringLiteral(" (English: This data is not sent.)"));
    words.setBook(book, UnreviewedTexts(file, readReviews(m_reviews)));
    QCOMPARE(words.translate("Consent", source, nullptr, -1), m_words);
}

void ReviewedWordsTest::theEnglishIsPlain()
{
    QCOMPARE(besideEnglish(QStringLiteral("&Inscrire %1"), QStringLiteral("&Sign %1 up")),
        QStringLiteral("&Inscrire %1 (English: Sign %1 up)"));
    QCOMPARE(besideEnglish(QStringLiteral("Options"), QStringLiteral("Options")), QStringLiteral("Options"));
    QCOMPARE(besideEnglish(QStringLiteral("لا تُرسَل."), QStringLiteral("Not sent.")),
        QStringLiteral("لا تُرسَل. \u2066(English: Not sent.)\u2069"));
    QCOMPARE(besideEnglish(QStringLiteral("Candor لا يرسلها."), QStringLiteral("Candor does not send it.")),
        QStringLiteral("Candor لا يرسلها. \u2066(English: Candor does not send it.)\u2069"));
}

void ReviewedWordsTest::theListBuiltInIsThatOfTheFiles()
{
    const QStringList files
        = QDir(QStringLiteral(":/translations")).entryList({QStringLiteral("candor_*.ts")});
    QVERIFY(files.size() > 1);
    for (const QString& file : files) {
        const QByteArray name = file.chopped(3).toUtf8();
        const UnreviewedTexts texts(readTs(builtIn((name + ".ts").constData())),
            readReviews(builtIn(("reviews/" + name + ".json").constData())));
        QCOMPARE(builtIn((name + ".unreviewed").constData()), texts.toBytes());
    }
}

void ReviewedWordsTest::aListIsReadOrNot()
{
    const UnreviewedTexts texts(readTs(m_ts), {});
    const auto read = UnreviewedTexts::fromBytes(texts.toBytes());
    QVERIFY(read && read->contains("Consent", source, nullptr) && !read->contains("Consent", "x", nullptr));
    QVERIFY(UnreviewedTexts::fromBytes(UnreviewedTexts().toBytes())->isEmpty());
    for (const QByteArray& wrong : {QByteArray(), QByteArray("x"), texts.toBytes() + 'x',
             texts.toBytes().chopped(1), texts.toBytes().replace(0, 1, "X")})
        QVERIFY(!UnreviewedTexts::fromBytes(wrong));
    // The list counts, not the files beside it.
    QVERIFY(put(m_ts, m_reviews));
    QVERIFY(m_home->write(QStringLiteral("candor_fr.unreviewed"), texts.toBytes()));
    QVERIFY(shown("Consent", source).endsWith(u"(English: This data is not sent.)"));
}

} // namespace

QTEST_MAIN(ReviewedWordsTest)
#include "tst_reviewedwords.moc"
