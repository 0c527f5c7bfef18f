// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translation/plurals.h"
#include "app/translation/wordbook.h"

#include <QtTest>

using namespace candor;

namespace {

QByteArray message(const QByteArray& source, const QByteArray& translation, const QByteArray& comment = {})
{
    return "<message><source>" + source + "</source><comment>" + comment + "</comment><translation>"
        + translation + "</translation></message>\n";
}

TsFile fileOf(const QByteArray& messages, const QByteArray& language = "fr")
{
    return readTs(
        "<TS language=\"" + language + "\"><context><name>Page</name>" + messages + "</context></TS>");
}

QStringList sourcesFor(const Wordbook& book, const QString& shown)
{
    QStringList sources;
    for (const WordEntry& entry : book.entriesFor(shown))
        sources += entry.message.source;
    return sources;
}

QString look(const Wordbook& book, const QString& source, const QString& comment = {}, int n = -1)
{
    return book.translation(QStringLiteral("Page"), source, comment, n);
}

/// Looking words up, both ways, and the plural rules.
class WordbookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picksThePluralForm_data();
    void picksThePluralForm();
    void looksUpAsQtDoes();
    void looksUpPluralForms();
    void faultsKeepTheLastGoodWords();
    void findsWhatIsShown_data();
    void findsWhatIsShown();
};

void WordbookTest::picksThePluralForm_data()
{
    QTest::addColumn<int>("forms");
    QTest::addColumn<QList<int>>("ofZeroToFive");
    QTest::addColumn<QList<int>>("of11And21And100And102And111");
    QTest::newRow("en") << 2 << QList<int>{1, 0, 1, 1, 1, 1} << QList<int>{1, 1, 1, 1, 1};
    QTest::newRow("de") << 2 << QList<int>{1, 0, 1, 1, 1, 1} << QList<int>{1, 1, 1, 1, 1};
    QTest::newRow("es") << 2 << QList<int>{1, 0, 1, 1, 1, 1} << QList<int>{1, 1, 1, 1, 1};
    QTest::newRow("it") << 2 << QList<int>{1, 0, 1, 1, 1, 1} << QList<int>{1, 1, 1, 1, 1};
    QTest::newRow("fr") << 2 << QList<int>{0, 0, 1, 1, 1, 1} << QList<int>{1, 1, 1, 1, 1};
    QTest::newRow("pt_BR") << 2 << QList<int>{0, 0, 1, 1, 1, 1} << QList<int>{1, 1, 1, 1, 1};
    QTest::newRow("pt-PT") << 2 << QList<int>{1, 0, 1, 1, 1, 1} << QList<int>{1, 1, 1, 1, 1};
    QTest::newRow("zh_CN") << 1 << QList<int>{0, 0, 0, 0, 0, 0} << QList<int>{0, 0, 0, 0, 0};
    QTest::newRow("ar") << 6 << QList<int>{0, 1, 2, 3, 3, 3} << QList<int>{4, 4, 5, 5, 4};
    QTest::newRow("ru") << 3 << QList<int>{2, 0, 1, 1, 1, 2} << QList<int>{2, 0, 2, 1, 2};
    QTest::newRow("pl") << 3 << QList<int>{2, 0, 1, 1, 1, 2} << QList<int>{2, 2, 2, 1, 2};
    QTest::newRow("cs") << 3 << QList<int>{2, 0, 1, 1, 1, 2} << QList<int>{2, 2, 2, 2, 2};
    QTest::newRow("lv") << 3 << QList<int>{2, 0, 1, 1, 1, 1} << QList<int>{1, 0, 1, 1, 1};
    QTest::newRow("lt") << 3 << QList<int>{2, 0, 1, 1, 1, 1} << QList<int>{2, 0, 2, 1, 2};
    QTest::newRow("sl") << 4 << QList<int>{3, 0, 1, 2, 2, 3} << QList<int>{3, 3, 3, 1, 3};
    QTest::newRow("cy") << 5 << QList<int>{0, 1, 2, 2, 2, 2} << QList<int>{4, 4, 4, 4, 4};
    QTest::newRow("zz") << 2 << QList<int>{1, 0, 1, 1, 1, 1} << QList<int>{1, 1, 1, 1, 1};
}

void WordbookTest::picksThePluralForm()
{
    QFETCH(int, forms);
    QFETCH(QList<int>, ofZeroToFive);
    QFETCH(QList<int>, of11And21And100And102And111);
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(pluralForms(language), forms);
    QList<int> low;
    for (int n = 0; n <= 5; ++n)
        low += pluralForm(language, n);
    QCOMPARE(low, ofZeroToFive);
    QList<int> high;
    for (const int n : {11, 21, 100, 102, 111})
        high += pluralForm(language, n);
    QCOMPARE(high, of11And21And100And102And111);
    for (int n = 0; n < 1000; ++n)
        QVERIFY(pluralForm(language, n) >= 0 && pluralForm(language, n) < forms);
}

void WordbookTest::looksUpAsQtDoes()
{
    const Wordbook book(
        fileOf(message("Open", "Ouvert") + message("Open", "Ouvrir", "verb") + message("Close", "")
            + "<message><source>Gone</source><translation type=\"vanished\">x</translation></message>"));
    QCOMPARE(look(book, QStringLiteral("Open")), QStringLiteral("Ouvert"));
    QCOMPARE(look(book, QStringLiteral("Open"), QStringLiteral("verb")), QStringLiteral("Ouvrir"));
    QCOMPARE(look(book, QStringLiteral("Open"), QStringLiteral("noun")), QStringLiteral("Ouvert"));
    QVERIFY(look(book, QStringLiteral("Close")).isNull());
    QVERIFY(look(book, QStringLiteral("Gone")).isNull());
    QVERIFY(book.translation(QStringLiteral("Other"), QStringLiteral("Open"), {}).isNull());
    QCOMPARE(book.size(), 3);
    QCOMPARE(book.translated(), 2);
}

void WordbookTest::looksUpPluralForms()
{
    const Wordbook book(
        fileOf("<message numerus=\"yes\"><source>%n</source><translation><numerusform>un</numerusform>"
               "<numerusform>des</numerusform></translation></message>"));
    QCOMPARE(look(book, QStringLiteral("%n"), {}, 0), QStringLiteral("un"));
    QCOMPARE(look(book, QStringLiteral("%n"), {}, 1), QStringLiteral("un"));
    QCOMPARE(look(book, QStringLiteral("%n"), {}, 2), QStringLiteral("des"));
    const Wordbook arabic(
        fileOf("<message numerus=\"yes\"><source>%n</source><translation><numerusform>a</numerusform>"
               "</translation></message>",
            "ar"));
    QCOMPARE(look(arabic, QStringLiteral("%n"), {}, 0), QStringLiteral("a"));
    QVERIFY(look(arabic, QStringLiteral("%n"), {}, 5).isNull());
}

void WordbookTest::faultsKeepTheLastGoodWords()
{
    const Wordbook good(fileOf(message("a", "1") + message("b", "2") + message("c", "3")));
    const Wordbook edited(
        fileOf(message("a", "new") + message("b", "x &nbsp; y") + message("c", "lost")), good);
    QCOMPARE(look(edited, QStringLiteral("a")), QStringLiteral("new"));
    QCOMPARE(look(edited, QStringLiteral("b")), QStringLiteral("2"));
    QCOMPARE(look(edited, QStringLiteral("c")), QStringLiteral("3"));
    QCOMPARE(edited.language(), QStringLiteral("fr"));
    const Wordbook empty(TsFile(), edited);
    QCOMPARE(empty.language(), QStringLiteral("fr"));
    const Wordbook mended(fileOf(message("a", "new")), edited);
    QVERIFY(look(mended, QStringLiteral("c")).isNull());
}

void WordbookTest::findsWhatIsShown_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QStringList>("sources");
    const auto row = [](const char* shown, const QStringList& sources) {
        QTest::newRow(shown) << QString::fromUtf8(shown) << sources;
    };
    row("&Annuler", {QStringLiteral("&Cancel")});
    row("Annuler", {QStringLiteral("&Cancel")});
    row("Annuler\tEsc", {QStringLiteral("&Cancel")});
    row("Options (Ctrl+,)", {QStringLiteral("Options (%1)")});
    row("alice · Contoso", {QStringLiteral("%1 · %2")});
    row("3 envois le 5", {QStringLiteral("%n sent on %1")});
    row("1 envoi le 5", {QStringLiteral("%n sent on %1")});
    row("Untranslated", {QStringLiteral("Untranslated")});
    row("<b>Rien</b> n&apos;est &lt;là&gt;", {});
    row("Rien <là>", {QStringLiteral("Nothing")});
    row("Première phrase entière. Et encore une autre.",
        {QStringLiteral("First."), QStringLiteral("Second.")});
    row("", {});
    row("nowhere", {});
}

void WordbookTest::findsWhatIsShown()
{
    QFETCH(QString, shown);
    QFETCH(QStringList, sources);
    const Wordbook book(fileOf(message("&amp;Cancel", "&amp;Annuler")
        + message("Options (%1)", "Options (%1)") + message("%1 · %2", "%1 · %2")
        + message("Untranslated", "") + message("Nothing", "&lt;b>Rien&lt;/b> &amp;lt;là&amp;gt;")
        + message("First.", "Première phrase entière.") + message("Second.", "Et encore une autre.")
        + "<message numerus=\"yes\"><source>%n sent on %1</source><translation><numerusform>%n envoi le "
          "%1</numerusform>"
          "<numerusform>%n envois le %1</numerusform></translation></message>"));
    QVERIFY(book.size() == 8);
    QCOMPARE(sourcesFor(book, shown), sources);
}

} // namespace

QTEST_GUILESS_MAIN(WordbookTest)
#include "tst_wordbook.moc"
