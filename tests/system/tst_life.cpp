// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/trustedcertificates.h"
#include "app/client/uncaughtexception.h"
#include "app/telemetry/uploader.h"
#include "tests/system/model/life.h"
#include "tests/system/model/seeds.h"

#include <QTest>

using namespace candor::test::model;

// Linked before the library's, these take their place.

namespace candor {

/// Whose door the client's own records go through: those of the test as well.
void reportUncaughtExceptions(Collector* collector)
{
    WholeClient::collector = collector;
}

/// Sends at once.
Sender* makeSender(Collector& collector, const Clock& clock, UploadTiming timing, QObject* parent)
{
    timing.random = [] { return 0.0; };
    timing.first = timing.later = [](double) { return std::chrono::milliseconds(0); };
    timing.deadline = std::chrono::milliseconds(300);
    auto* sender = new Uploader(collector, clock, timing, parent);
    QObject::connect(sender, &QObject::destroyed, [] { WholeClient::sender = nullptr; });
    WholeClient::sender = sender;
    return sender;
}

/// Nothing here is about TLS, and the system's certificates take longer to be read than a client lives.
std::optional<QSslConfiguration> trustedCertificates(const QString&)
{
    return QSslConfiguration();
}

} // namespace candor

namespace {

const Weights weights{{24, Step::Kind::Record}, {8, Step::Kind::Choose}, {7, Step::Kind::Policy},
    {7, Step::Kind::Refresh}, {8, Step::Kind::SignIn}, {5, Step::Kind::SignOut}, {4, Step::Kind::Serve},
    {8, Step::Kind::Settle}, {4, Step::Kind::Wake}, {4, Step::Kind::Pass}, {2, Step::Kind::Clock},
    {4, Step::Kind::Fault}, {5, Step::Kind::Server}, {3, Step::Kind::Quit}, {4, Step::Kind::Kill},
    {3, Step::Kind::KillDuring}};

} // namespace

/// Random lives of a whole client: what stands in settings and policy cache permits as much after a restart,
/// a kill -9 or a turn of the clock as the model says, and no more.
class LifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptOnDiskPermitsNoMoreThanWasSaid()
    {
        const Played all = playSeeds<Life>("CANDOR_LIFE_SEED", "CANDOR_LIFE_SEEDS", 60, weights);
        QVERIFY2(all.fault.isEmpty(), qPrintable(all.fault));
        qInfo("%d seeds, %zu records tried, %zu stored", all.seeds, all.recorded, all.stored);
        QVERIFY(all.seeds < 20 || all.stored > 0);
    }
};

int main(int count, char* arguments[])
{
    if (qEnvironmentVariableIsSet("CANDOR_LIFE_SEEDS"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "86400000"); // asked for
    LifeTest test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_life.moc"
