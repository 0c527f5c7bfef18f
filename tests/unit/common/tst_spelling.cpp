// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/spelling.h"

#include <QtTest>

using namespace candor;

namespace {

class SpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distance_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<qsizetype>("letters");
        const auto row = [](const char* left, const char* right, qsizetype letters) {
            QTest::addRow("%s - %s", left, right)
                << QString::fromLatin1(left) << QString::fromLatin1(right) << letters;
        };
        row("", "", 0);
        row("", "abc", 3);
        row("abc", "", 3);
        row("Enabled", "Enabled", 0);
        row("Enbled", "Enabled", 1);
        row("Enabledd", "Enabled", 1);
        row("Enabed", "Disabled", 4);
        row("kitten", "sitting", 3);
        row("ab", "ba", 2);
    }
    void distance()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QTEST(editDistance(left, right), "letters");
        QTEST(editDistance(right, left), "letters");
    }

    void meant_data()
    {
        QTest::addColumn<QString>("meant");
        const auto row = [](const QString& written, const char* meant) {
            QTest::newRow(qPrintable(written)) << QString::fromLatin1(meant);
        };
        const auto word = [](const char* text) { return QString::fromLatin1(text); };
        row(word("off"), "Off");
        row(word("of"), "Off");
        row(word("xf"), "");
        row(word("QMEnabled"), "QMEnable");
        row(word("QMEnablexyz"), "QMEnable"); // a third of eleven letters
        row(word("QMEnablewxyz"), "QMEnable");
        row(word("QMEnablevwxyz"), "");
        row(word("qmenable"), "QMEnable");
        row(word("Other"), "");
        row(word("Full!"), "Full");
        row(word(""), "");
        row(word("loud"), ""); // as far from Full as from everything
        row(QString(65, u'Q'), "");
    }
    void meant()
    {
        const QStringList known{QStringLiteral("QMEnable"), QStringLiteral("Off"), QStringLiteral("Full")};
        QTEST(likelyMeant(QString::fromUtf8(QTest::currentDataTag()), known).value_or(QString()), "meant");
        QVERIFY(!likelyMeant(QString::fromUtf8(QTest::currentDataTag()), {}));
    }

    void theFirstOfSeveralIsMeant()
    {
        QCOMPARE(likelyMeant(QStringLiteral("cat"), {QStringLiteral("cut"), QStringLiteral("cot")}),
            QStringLiteral("cut"));
        QCOMPARE(likelyMeant(QStringLiteral("cot"), {QStringLiteral("cut"), QStringLiteral("cot")}),
            QStringLiteral("cot"));
    }
};

} // namespace

QTEST_GUILESS_MAIN(SpellingTest)
#include "tst_spelling.moc"
