// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/daemon.h"

#include "app/service/clientcount.h"
#include "app/service/faultfile.h"
#include "app/service/faultstage.h"
#include "app/service/folder.h"
#include "app/service/httpserver.h"
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
std::optional<HttpAddress> addressOf(const Arguments& arguments)
{
    const QString written
        = arguments.has("listen") ? arguments.value("listen") : QStringLiteral("127.0.0.1:0");
    const qsizetype colon = written.lastIndexOf(u':');
    bool isNumber = false;
    const ushort port = QStringView(written).mid(colon + 1).toUShort(&isNumber);
    QString host = written.left(std::max<qsizetype>(colon, 0));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (colon < 1 || !isNumber || host.isEmpty())
        return std::nullopt;
    return HttpAddress{host, port, arguments.value("certificate"), arguments.value("key")};
}

QString misuse(const Arguments& arguments, const std::optional<HttpAddress>& address)
{
    const QString foreign = arguments.foreignFlag({QStringLiteral("listen"), QStringLiteral("data"),
        QStringLiteral("certificate"), QStringLiteral("key"), QStringLiteral("faults")});
    if (!foreign.isEmpty())
        return QStringLiteral("--%1 means nothing here").arg(foreign);
    boost::system::error_code error;
    const auto ip = asio::ip::make_address(address ? address->host.toStdString() : std::string(), error);
    if (!address || error)
        return QStringLiteral("--listen takes ADDR:PORT, with an IP address");
    if (arguments.has("certificate") != arguments.has("key"))
        return QStringLiteral("--certificate and --key belong together");
    if (!arguments.has("certificate") && !ip.is_loopback())
        return QStringLiteral("without --certificate and --key only a loopback address is accepted");
    if (arguments.has("faults") && !ip.is_loopback())
        return QStringLiteral("--faults is for tests: only a loopback address is accepted");
    return {};
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
    boost::system::error_code error;
    if (asio::ip::make_address(address.host.toStdString(), error).is_loopback() && !error)
        stage.emplace(folder);
    else if (QFile::exists(faultFileIn(folder)))
        return QStringLiteral(
            "%1 is for tests, and only a loopback address is accepted with it; take it away with "
            "candor-service faults clear")
            .arg(faultFileIn(folder));
    return {};
}

Outcome serve(
    Database& database, const Pseudonyms& pseudonyms, const HttpAddress& address, const QString& folder)
{
    std::optional<FaultStage> stage;
    if (const QString why = makeStage(address, folder, stage); !why.isEmpty())
        return failed(why);
    asio::io_context loop(1);
    asio::thread_pool disk(1);
    asio::thread_pool work(2);
    const Jobs jobs{[&](Job job) { asio::post(loop, guarded(std::move(job))); },
        [&](Job job) { asio::post(disk, guarded(std::move(job))); },
        [&](Job job) { asio::post(work, guarded(std::move(job))); }};
    const SystemClock clock;
    Service service(database, pseudonyms, clock, jobs);
    HttpLimits limits;
    limits.connections = mostConnections(limits.connections);
    HttpServer server(
        loop, limits, [&](const Request& request, const Reply& reply) { service.handle(request, reply); });
    server.setFaults(stage ? &*stage : nullptr);
    if (const QString why = server.listen(address); !why.isEmpty())
        return failed(why);
    ClientCount count(loop, [&] { return service.clients(); });
    if (const QString why = count.listen(folder); !why.isEmpty())
        std::fprintf(stderr, "candor-service: policy set --explain will not find this service: %s\n",
            qUtf8Printable(why));
    asio::signal_set signals(loop, SIGINT, SIGTERM);
    signals.async_wait([&](boost::system::error_code, int) { loop.stop(); });
    const Beat changes(loop, std::chrono::milliseconds(100), [&] {
        service.lookForChanges();
        if (stage)
            stage->look();
    });
    const Beat sweep(loop, std::chrono::seconds(1), [&] { service.sweep(); });
    std::printf("listening on %s\n", server.url().toUtf8().constData());
    std::fflush(stdout);
    run(loop);
    // Twice: what the last requests unpacked may want the disk.
    work.join();
    disk.join();
    return {};
}

} // namespace

Outcome serve(const Arguments& arguments)
{
    const std::optional<HttpAddress> address = addressOf(arguments);
    if (const QString why = misuse(arguments, address); !why.isEmpty())
        return misused(why);
    QString why;
    const std::optional<QByteArray> secret = readSecret(folderOf(arguments), why);
    const auto database = secret ? Database::open(folderOf(arguments), why) : nullptr;
    if (!database)
        return failed(why);
    if (arguments.has("faults"))
        why = setFaultScript(arguments.value("faults"), folderOf(arguments));
    if (!why.isEmpty())
        return failed(why);
    return serve(*database, Pseudonyms(*secret), *address, folderOf(arguments));
}

} // namespace candor::service
