// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/sentence.h"
#include "tests/support/bracketing.h"

#include <QtTest>

using namespace candor;

namespace {

class SentenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreFilled()
    {
        const Sentence inner("the key \"%1\" stands twice", QStringLiteral("%2%"));
        const Sentence outer("%3, line %1: %2, %9", 7, inner, QStringLiteral("%1.json"));
        QCOMPARE(outer.english(), QStringLiteral("%1.json, line 7: the key \"%2%\" stands twice, %9"));
        QCOMPARE(outer.inWords(), outer.english());
    }
    void othersAreQuoted()
    {
        const test::Bracketing translator;
        QCOMPARE(Sentence::quoted(QStringLiteral("50 %1")).inWords(), QStringLiteral("50 %1"));
        QVERIFY(Sentence().isEmpty() && Sentence::quoted({}).isEmpty());
        QVERIFY(!Sentence("x").isEmpty());
    }
    void onlyTheWordsAreTranslated()
    {
        const Sentence sentence("%1 (%2)", QStringLiteral("user"), Sentence("no host"));
        const test::Bracketing translator;
        QCOMPARE(sentence.inWords(), QStringLiteral("[user ([no host])]"));
        QCOMPARE(sentence.english(), QStringLiteral("user (no host)"));
        QString printed;
        QTextStream out(&printed);
        out << sentence;
        out.flush();
        QCOMPARE(printed, sentence.inWords());
    }
    void equalIsWhatSaysTheSame()
    {
        QCOMPARE(Sentence("%1 needs a file", QStringLiteral("lint")),
            Sentence("lint needs a %1", QStringLiteral("file")));
        QVERIFY(Sentence("a") != Sentence("b"));
    }
};

} // namespace

QTEST_GUILESS_MAIN(SentenceTest)
#include "tst_sentence.moc"
