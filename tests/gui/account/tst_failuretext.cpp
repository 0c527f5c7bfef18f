// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/account/failuretext.h"

#include <QSet>
#include <QTest>

using namespace candor;

namespace {

const QString host = QStringLiteral("lyncweb.contoso.test");
const QString detail = QStringLiteral("evil.example");

QList<SignInStep> steps()
{
    QList<SignInStep> all;
    for (int i = 0; i <= static_cast<int>(SignInStep::Events); ++i)
        all.append(static_cast<SignInStep>(i));
    return all;
}

QList<SignInProblem> problems()
{
    QList<SignInProblem> all;
    for (int i = 0; i <= static_cast<int>(SignInProblem::Cancelled); ++i)
        all.append(static_cast<SignInProblem>(i));
    return all;
}

/// The sentences about a failed sign-in.
class FailureTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFailureIsASentence();
    void everyProblemHasItsOwn();
    void everyStepIsNamed();
    void detailsAreShown();
    void missingDetailsLeaveNoHole();
    void anUnknownHostIsNamedInItsPlace();
    void whatGoesOnByItselfAsksForNothing();
    void hostilePlaceholdersStayText();
    void everyStepSaysWhatItDoes();
};

void FailureTextTest::everyFailureIsASentence()
{
    for (SignInStep step : steps())
        for (SignInProblem problem : problems()) {
            const QString text = failureSentence({step, problem, host, detail, 500});
            QVERIFY2(text.size() > 20, qPrintable(text));
            QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
            if (problem != SignInProblem::InvalidAddress)
                QVERIFY2(text.contains(host), qPrintable(text));
        }
}

void FailureTextTest::everyProblemHasItsOwn()
{
    QSet<QString> seen;
    for (SignInProblem problem : problems())
        seen.insert(failureSentence({SignInStep::Token, problem, host, detail, 500}));
    QCOMPARE(seen.size(), problems().size());
}

void FailureTextTest::everyStepIsNamed()
{
    QSet<QString> seen;
    for (SignInStep step : steps())
        seen.insert(failureSentence({step, SignInProblem::TimedOut, host, {}, 0}));
    QCOMPARE(seen.size(), steps().size());
}

void FailureTextTest::detailsAreShown()
{
    for (SignInProblem problem : {SignInProblem::RedirectRefused, SignInProblem::HostRefused,
             SignInProblem::CertificateNotTrusted, SignInProblem::OtherServer, SignInProblem::ServerError})
        QVERIFY(failureSentence({SignInStep::User, problem, host, detail, 0}).contains(detail));
    QVERIFY(failureSentence({SignInStep::User, SignInProblem::ServerError, host, detail, 503})
                .contains(QStringLiteral("HTTP 503")));
}

void FailureTextTest::missingDetailsLeaveNoHole()
{
    for (SignInProblem problem :
        {SignInProblem::CertificateNotTrusted, SignInProblem::OtherServer, SignInProblem::ServerError}) {
        const QString text = failureSentence({SignInStep::User, problem, host, {}, 0});
        QVERIFY2(!text.contains(u"()") && !text.contains(u": ."), qPrintable(text));
    }
    for (SignInProblem problem : problems())
        QVERIFY(!failureSentence({SignInStep::Discovery, problem, {}, detail, 0}).contains(u"  "));
}

void FailureTextTest::anUnknownHostIsNamedInItsPlace()
{
    for (SignInStep step : steps())
        for (SignInProblem problem : problems()) {
            const QString text = failureSentence({step, problem, {}, detail, 500});
            const qsizetype at = text.lastIndexOf(QStringLiteral("The server"));
            QVERIFY2(at <= 0 || text.at(at - 2) == u'.', qPrintable(text));
        }
}

void FailureTextTest::whatGoesOnByItselfAsksForNothing()
{
    for (SignInStep step : {SignInStep::Events, SignInStep::Policies})
        for (SignInProblem problem : {SignInProblem::NoSuchHost, SignInProblem::HostUnreachable,
                 SignInProblem::TimedOut, SignInProblem::ServerError}) {
            const QString text = failureSentence({step, problem, host, detail, 500});
            QVERIFY2(text.contains(QStringLiteral("tries again by itself")), qPrintable(text));
            QVERIFY2(!text.contains(QStringLiteral("and try again")), qPrintable(text));
        }
}

void FailureTextTest::hostilePlaceholdersStayText()
{
    const QString hostile = QStringLiteral("%2.%1.test");
    const QString text = failureSentence({SignInStep::User, SignInProblem::HostRefused, hostile, hostile, 0});
    QCOMPARE(text.count(hostile), 2);
}

void FailureTextTest::everyStepSaysWhatItDoes()
{
    QSet<QString> seen;
    for (SignInStep step : steps())
        seen.insert(stepSentence(step));
    QCOMPARE(seen.size(), steps().size());
    QVERIFY(!seen.contains(QString()));
}

} // namespace

QTEST_GUILESS_MAIN(FailureTextTest)
#include "tst_failuretext.moc"
