// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fakeclient.h"
#include "ui/consent/reasontext.h"
#include "ui/policynotice.h"

#include <QTest>

namespace candor {

namespace {

const QString host = QStringLiteral("lync.contoso.test");

} // namespace

/// A policy that switches something off is told once, and nothing else is.
class PolicyNoticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBanIsToldOnce();
    void whatWasOffAlreadyIsNotTold();
    void aPersonsOwnNoIsNotTold();
    void anotherAccountIsNoChange();
    void aBrokenPolicyIsTold();

private:
    void forbid(Setting setting, SettingValue value);
    void ban() { forbid(Setting::DisableAutomaticSendTracing, SettingValue::Enabled); }

    std::unique_ptr<test::FakeClient> m_client;
    std::unique_ptr<PolicyNotice> m_notice;
    QList<QPair<QString, QString>> m_told;
};

void PolicyNoticeTest::init()
{
    m_told.clear();
    m_notice.reset();
    m_client = std::make_unique<test::FakeClient>();
    m_client->permitAll();
    m_notice = std::make_unique<PolicyNotice>(
        *m_client,
        [this](const QString& title, const QString& text) {
            m_told.append({title, text});
        },
        nullptr);
    m_client->signedInAs(QStringLiteral("alice@contoso.test"));
    Q_EMIT m_client->decisionsChanged();
}

void PolicyNoticeTest::forbid(Setting setting, SettingValue value)
{
    m_client->setPolicy(setting, value, PolicySource::Server, host);
    Q_EMIT m_client->decisionsChanged();
}

void PolicyNoticeTest::aBanIsToldOnce()
{
    m_client->choice.errorReporting = true;
    Q_EMIT m_client->decisionsChanged();
    ban();
    Q_EMIT m_client->decisionsChanged();
    QCOMPARE(m_told.size(), 1);
    QVERIFY(m_told.first().second.contains(categoryName(Category::Usage)));
    QVERIFY(m_told.first().second.contains(categoryName(Category::ErrorReporting)));
    QVERIFY(!m_told.first().second.contains(categoryName(Category::ImprovementProgram)));
    QVERIFY(!m_told.first().second.contains(categoryName(Category::Census)));
}

void PolicyNoticeTest::whatWasOffAlreadyIsNotTold()
{
    ban();
    m_told.clear();
    forbid(Setting::CustomerExperienceImprovementProgram, SettingValue::Disabled);
    QVERIFY(m_told.isEmpty());
}

void PolicyNoticeTest::aPersonsOwnNoIsNotTold()
{
    m_client->choice.errorReporting = true;
    Q_EMIT m_client->decisionsChanged();
    m_client->choice.errorReporting = false;
    Q_EMIT m_client->decisionsChanged();
    QVERIFY(m_told.isEmpty());
}

void PolicyNoticeTest::anotherAccountIsNoChange()
{
    m_client->signedInAs(QStringLiteral("bob@contoso.test"));
    ban();
    QVERIFY(m_told.isEmpty());
}

void PolicyNoticeTest::aBrokenPolicyIsTold()
{
    AdminPolicy broken = m_client->currentPolicy;
    broken.state = PolicyState::Faulty;
    m_client->changePolicy(broken);
    QCOMPARE(m_told.size(), 1);
}

} // namespace candor

QTEST_MAIN(candor::PolicyNoticeTest)
#include "tst_policynotice.moc"
