// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/daemon.h"

#include "app/service/admindoor.h"
#include "app/service/clientcount.h"
#include "app/service/faultfile.h"
#include "app/service/faultstage.h"
#include "app/service/folder.h"
#include "app/service/httpserver.h"
#include "app/service/policykey.h"
#include "app/service/service.h"

#include <QFile>

#include <sys/resource.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <cstdio>

namespace candor::service {

namespace {

namespace asio = boost::asio;

/// What a job throws ends that job, not the service. The words of an exception may repeat what somebody sent,
/// so they stay unsaid.
Job guarded(Job job)
{
    return [job = std::move(job)] {
        try {
            job();
        } catch (...) {
            std::fputs("candor-service: a task failed\n", stderr);
        }
    };
}

/// `ADDR:PORT`, an IPv6 address in brackets.
std::optional<HttpAddress> addressOf(const QString& written, const Arguments& arguments)
{
    const qsizetype colon = written.lastIndexOf(u':');
    bool isNumber = false;
    const ushort port = QStringView(written).mid(colon + 1).toUShort(&isNumber);
    QString host = written.left(std::max<qsizetype>(colon, 0));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    boost::system::error_code error;
    asio::ip::make_address(host.toStdString(), error);
    if (colon < 1 || !isNumber || error)
        return std::nullopt;
    return HttpAddress{host, port, arguments.value("certificate"), arguments.value("key")};
}

/// What `candor-service` without a command was told.
struct Plan
{
    HttpAddress address;
    std::optional<HttpAddress> admin;
    QString folder;
};

QString misuse(const Arguments& arguments)
{
    const QString foreign = arguments.foreignFlag(
        {QStringLiteral("listen"), QStringLiteral("data"), QStringLiteral("certificate"),
            QStringLiteral("key"), QStringLiteral("faults"), QStringLiteral("admin-listen")});
    if (!foreign.isEmpty())
        return QStringLiteral("--%1 means nothing here").arg(foreign);
    if (arguments.has("certificate") != arguments.has("key"))
        return QStringLiteral("--certificate and --key belong together");
    // Its session cookie is for TLS alone.
    if (arguments.has("admin-listen") && !arguments.has("certificate"))
        return QStringLiteral("--admin-listen needs --certificate and --key");
    return {};
}

bool isLoopback(const HttpAddress& address)
{
    boost::system::error_code error;
    return asio::ip::make_address(address.host.toStdString(), error).is_loopback() && !error;
}

std::optional<Plan> planOf(const Arguments& arguments, QString& why)
{
    const bool hasAdmin = arguments.has("admin-listen");
    const auto address = addressOf(
        arguments.has("listen") ? arguments.value("listen") : QStringLiteral("127.0.0.1:0"), arguments);
    const auto admin = hasAdmin ? addressOf(arguments.value("admin-listen"), arguments) : std::nullopt;
    why = misuse(arguments);
    if (!why.isEmpty())
        return std::nullopt;
    if (!address || (hasAdmin && !admin))
        why = QStringLiteral("--%1listen takes ADDR:PORT, with an IP address")
                  .arg(address ? QStringLiteral("admin-") : QString());
    else if (!arguments.has("certificate") && !isLoopback(*address))
        why = QStringLiteral("without --certificate and --key only a loopback address is accepted");
    else if (arguments.has("faults") && !isLoopback(*address))
        why = QStringLiteral("--faults is for tests: only a loopback address is accepted");
    return why.isEmpty() ? std::optional(Plan{*address, admin, folderOf(arguments)}) : std::nullopt;
}

/// As many descriptors as the system lets us have; the database and the pipes need a few of them.
int mostConnections(int wanted)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 512;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    const rlim_t spare = 64;
    return limit.rlim_cur > static_cast<rlim_t>(wanted) + spare ? wanted
                                                                : static_cast<int>(limit.rlim_cur - spare);
}

/// Calls a job again and again on the loop.
class Beat
{
public:
    Beat(asio::io_context& loop, std::chrono::milliseconds every, Job job)
        : m_timer(loop)
        , m_every(every)
        , m_job(guarded(std::move(job)))
    {
        next();
    }

private:
    void next()
    {
        m_timer.expires_after(m_every);
        m_timer.async_wait([this](boost::system::error_code error) {
            if (error)
                return;
            m_job();
            next();
        });
    }

    asio::steady_timer m_timer;
    std::chrono::milliseconds m_every;
    Job m_job;
};

void run(asio::io_context& loop)
{
    while (!loop.stopped()) {
        try {
            loop.run();
        } catch (...) {
            std::fputs("candor-service: a request failed\n", stderr);
        }
    }
}

/// Faults are played on a loopback address only: where \a folder holds a script and the address is another,
/// the sentence that says so.
QString makeStage(const HttpAddress& address, const QString& folder, std::optional<FaultStage>& stage)
{
    if (isLoopback(address))
        stage.emplace(folder);
    else if (QFile::exists(faultFileIn(folder)))
        return QStringLiteral(
            "%1 is for tests, and only a loopback address is accepted with it; take it away with "
            "candor-service faults clear")
            .arg(faultFileIn(folder));
    return {};
}

void say(const char* what, const QString& url)
{
    std::printf("%s %s\n", what, url.toUtf8().constData());
    std::fflush(stdout);
}

Outcome serve(Database& database, const Pseudonyms& pseudonyms, const Plan& plan)
{
    std::optional<FaultStage> stage;
    if (const QString why = makeStage(plan.address, plan.folder, stage); !why.isEmpty())
        return failed(why);
    asio::io_context loop(1);
    asio::thread_pool disk(1);
    asio::thread_pool work(2);
    const Jobs jobs{[&](Job job) { asio::post(loop, guarded(std::move(job))); },
        [&](Job job) { asio::post(disk, guarded(std::move(job))); },
        [&](Job job) { asio::post(work, guarded(std::move(job))); }};
    const SystemClock clock;
    Service service(database, pseudonyms, clock, jobs);
    service.setKeyFolder(plan.folder);
    HttpLimits limits;
    limits.connections = mostConnections(limits.connections);
    HttpServer server(
        loop, limits, [&](const Request& request, const Reply& reply) { service.handle(request, reply); });
    server.setFaults(stage ? &*stage : nullptr);
    if (const QString why = server.listen(plan.address); !why.isEmpty())
        return failed(why);
    ClientCount count(loop, [&] { return service.clients(); });
    if (const QString why = count.listen(plan.folder); !why.isEmpty())
        std::fprintf(stderr, "candor-service: policy set --explain will not find this service: %s\n",
            qUtf8Printable(why));
    std::optional<AdminDoor> door;
    if (plan.admin)
        door.emplace(loop, database, clock, jobs, service);
    if (const QString why = door ? door->listen(*plan.admin) : QString(); !why.isEmpty())
        return failed(why);
    asio::signal_set signals(loop, SIGINT, SIGTERM);
    signals.async_wait([&](boost::system::error_code, int) { loop.stop(); });
    const Beat changes(loop, std::chrono::milliseconds(100), [&] {
        service.lookForChanges();
        if (stage)
            stage->look();
    });
    const Beat sweep(loop, std::chrono::seconds(1), [&] {
        service.sweep();
        if (door)
            door->sweep();
    });
    say("listening on", server.url());
    if (door)
        say("admin page on", door->url());
    run(loop);
    // Twice: what the last requests unpacked may want the disk.
    work.join();
    disk.join();
    return {};
}

} // namespace

Outcome serve(const Arguments& arguments)
{
    QString why;
    const std::optional<Plan> plan = planOf(arguments, why);
    if (!plan)
        return misused(why);
    const std::optional<QByteArray> secret = readSecret(plan->folder, why);
    const auto database = secret ? Database::open(plan->folder, why) : nullptr;
    if (!database)
        return failed(why);
    if (const PolicyKeyReading reading = readPolicyKey(plan->folder); !reading.why.isEmpty())
        return failed(reading.why);
    if (arguments.has("faults"))
        why = setFaultScript(arguments.value("faults"), plan->folder);
    if (!why.isEmpty())
        return failed(why);
    return serve(*database, Pseudonyms(*secret), *plan);
}

} // namespace candor::service
