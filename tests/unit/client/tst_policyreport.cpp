// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/policyreport.h"

#include <QtTest>

using namespace candor;

namespace {

const ReportedPerson alice{QStringLiteral("/home/asmith"), QStringLiteral("asmith"),
    QStringLiteral("Alice.Smith@contoso.test"), QStringLiteral("Alice Smith")};

class PolicyReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsNamed_data()
    {
        QTest::addColumn<QString>("said");
        const auto row
            = [](const char* text, const char* said) { QTest::newRow(text) << QString::fromUtf8(said); };
        row("user (/home/asmith/.config/candor/policies/a.json)", "user (~/.config/candor/policies/a.json)");
        row("\"/home/asmith\"", "\"~\"");
        row("/home/asmith2/a", "/home/asmith2/a");
        row("/mnt/home/asmith/a", "/mnt/home/<user>/a");
        row("/srv/asmith/a.json:1:2: bad", "/srv/<user>/a.json:1:2: bad");
        row("/srv/ASmith/a", "/srv/<user>/a");
        row("/srv/xasmith/a", "/srv/xasmith/a");
        row("belongs to Alice Smith", "belongs to <user>");
        row("sip:alice.smith@CONTOSO.test wrote", "sip:<address> wrote");
        row("\"bob@fabrikam.test\": unknown key", "\"<address>\": unknown key");
        row("policy-cache/0123456789abcdef.json: damaged", "policy-cache/<account>.json: damaged");
        row("cwt=AAEBHAEFAAAAAAAFFQAAAJ0b1xBz12ab", "cwt=<removed>");
        row("0123456789abcdef0123456789abcdef", "<removed>");
        row("customerExperienceImprovementProgram", "customerExperienceImprovementProgram");
        row("server (lyncweb.contoso.test, since 2026-09-21T14:13:20Z)",
            "server (lyncweb.contoso.test, since 2026-09-21T14:13:20Z)");
        row("it does not belong to root", "it does not belong to root");
    }
    void nobodyIsNamed() { QTEST(redacted(QString::fromUtf8(QTest::currentDataTag()), alice), "said"); }

    void rootIsNobody()
    {
        const ReportedPerson root{QStringLiteral("/root"), QStringLiteral("root"), {}, {}};
        QCOMPARE(redacted(QStringLiteral("/root/a: it does not belong to root"), root),
            QStringLiteral("~/a: it does not belong to root"));
        const ReportedPerson nobody{QStringLiteral("/"), {}, {}, {}};
        QCOMPARE(redacted(QStringLiteral("/etc/candor"), nobody), QStringLiteral("/etc/candor"));
    }
};

} // namespace

QTEST_GUILESS_MAIN(PolicyReportTest)
#include "tst_policyreport.moc"
