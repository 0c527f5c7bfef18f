// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/help/guarantee.h"
#include "ui/help/helptext.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace candor {

namespace {

QString textOf(const QString& path)
{
    QFile file(QStringLiteral(CANDOR_SOURCE_DIR) + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What the expression's groups caught, match by match.
QStringList caught(const QString& text, const QString& expression)
{
    QStringList found;
    const QRegularExpression pattern(expression, QRegularExpression::MultilineOption);
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found.append(matches.next().capturedTexts().mid(1).join(u' '));
    return found;
}

} // namespace

/// The guarantee says the same wherever it is written.
class GuaranteeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileHoldsEveryPromise();
    void theReadmeHoldsEveryPromise();
    void theHelpHoldsEveryPromise();
};

void GuaranteeTest::theFileHoldsEveryPromise()
{
    QStringList promised;
    for (const Promise& promise : guarantee())
        promised.append(QString::fromUtf8(promise.id) + u' ' + QString::fromUtf8(promise.text));
    QVERIFY(!promised.isEmpty());
    QCOMPARE(caught(textOf(QStringLiteral("/resources/guarantee.md")),
                 QStringLiteral("^\\*\\*(G\\d\\d)\\*\\* (.*)$")),
        promised);
}

void GuaranteeTest::theReadmeHoldsEveryPromise()
{
    QStringList promised;
    for (const Promise& promise : guarantee())
        promised.append(QString::fromUtf8(promise.text));
    QString readme = textOf(QStringLiteral("/README.md"));
    readme = readme.mid(readme.indexOf(QStringLiteral("## What leaves this computer")));
    readme = readme.left(readme.indexOf(QStringLiteral("\n## "), 1));
    QCOMPARE(caught(readme, QStringLiteral("^\\d+\\. (.*)$")), promised);
}

void GuaranteeTest::theHelpHoldsEveryPromise()
{
    const QString help = helpText({});
    for (const Promise& promise : guarantee())
        QVERIFY2(help.contains(QString::fromUtf8(promise.text).toHtmlEscaped()), promise.text);
}

} // namespace candor

QTEST_MAIN(candor::GuaranteeTest)
#include "tst_guarantee.moc"
