// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/zlibpacking.h"
#include "tests/system/model/client.h"
#include "tests/system/model/intake.h"
#include "tests/system/model/step.h"

#include <QTemporaryDir>

#include <sys/wait.h>

namespace candor::test::model {

/// A client in a process of its own, and in this one the two servers that it talks to and the ledger of what
/// came of it.
class Host
{
public:
    explicit Host(const QList<Step>& steps)
        : m_home(folder())
        , m_steps(steps)
    {
        m_intake.answer = [this](int place, const QByteArray& head, const QByteArray& body) {
            return head.contains(" /v1/logs ") ? take(place, body) : answerOther(head);
        };
    }
    virtual ~Host() { bury(); }
    Host(const Host&) = delete;
    Host& operator=(const Host&) = delete;

    /// What should not have come to pass, empty where all is well.
    QString play()
    {
        start();
        for (const Step& step : m_steps) {
            if (!m_ledger.fault.isEmpty())
                break;
            perform(step);
        }
        if (m_ledger.fault.isEmpty())
            finish();
        bury();
        return m_ledger.fault;
    }
    const Ledger& ledger() const { return m_ledger; }

protected:
    /// The client's life, in its process.
    [[noreturn]] virtual void live(const Setup& setup, int channel) = 0;
    virtual void start() = 0;
    /// A step that changes what is permitted.
    virtual void decide(const Step& step) = 0;
    /// As far as the server goes, whatever is left may leave.
    virtual void permitAgain() = 0;
    /// Time passes, or somebody sets the wall clock.
    virtual void turn(std::chrono::milliseconds by, bool passes)
    {
        m_ledger.setClock(m_ledger.wallTime + by);
        passes ? tell(Command{Command::Kind::Wake, {}, {}, by.count()})
               : tell(Command{Command::Kind::SetClock, {}, {}, m_ledger.wallTime.count()});
    }
    /// What the first server answers to a request that brings no telemetry.
    virtual std::optional<Intake::Answer> answerOther(const QByteArray&) { return Intake::Answer{{}, true}; }

    /// What the client says first; nothing where it does not come to that.
    std::optional<std::int64_t> launch()
    {
        std::array<int, 2> ends{};
        ::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data());
        Setup setup{m_home.path(), {0, m_intake.port(1), m_intake.port(2)}, m_ledger.wallTime};
        m_client = ::fork();
        if (m_client == 0) {
            m_intake.leave();
            ::close(ends[0]);
            live(setup, ends[1]);
        }
        ::close(ends[1]);
        m_channel = ends[0];
        return reply();
    }
    void bury()
    {
        if (m_client <= 0)
            return;
        ::kill(m_client, SIGKILL);
        ::waitpid(m_client, nullptr, 0);
        ::close(m_channel);
        m_client = 0;
        m_intake.serve(-1, std::chrono::milliseconds(0)); // what had left before
        m_intake.closeAll();
        m_ledger.end();
    }
    std::optional<std::int64_t> reply()
    {
        std::int64_t value = 0;
        if (m_intake.serve(m_channel, std::chrono::seconds(90))
            && ::recv(m_channel, &value, sizeof value, 0) == sizeof value)
            return value;
        m_ledger.blame(QStringLiteral("the client died or hangs"));
        return std::nullopt;
    }
    /// Nothing where the client is killed before it has answered.
    std::optional<std::int64_t> tell(const Command& command)
    {
        if (m_client <= 0)
            return std::nullopt;
        ::send(m_channel, &command, sizeof command, MSG_NOSIGNAL);
        if (!m_killAfter)
            return reply();
        const auto end = std::chrono::steady_clock::now() + *std::exchange(m_killAfter, std::nullopt);
        while (std::chrono::steady_clock::now() < end)
            m_intake.serve(-1, std::chrono::milliseconds(0));
        bury();
        m_isKilled = true;
        return std::nullopt;
    }

    void record(Category category, int count)
    {
        const std::size_t first = m_ledger.size();
        for (int i = 0; i < count; ++i)
            m_ledger.expect(category);
        const auto accepted = tell(Command{Command::Kind::Record, {}, category, Marker::of(first), count});
        if (!accepted)
            return;
        if (*accepted != 0 && *accepted != count)
            m_ledger.blame(QStringLiteral("of %1 records %2 were accepted").arg(count).arg(*accepted));
        for (std::size_t id = first; id < m_ledger.size(); ++id)
            m_ledger.acknowledge(id, *accepted == count);
    }

    /// Everything is looked at.
    void settle()
    {
        const auto settled = tell(Command{Command::Kind::Settle});
        if (!settled)
            return;
        if (*settled == 0)
            m_ledger.blame(QStringLiteral("the client does not settle"));
        m_intake.serve(-1, std::chrono::milliseconds(0)); // what had left before
        m_ledger.settle();
        m_ledger.look(m_home.path());
    }

    static QByteArray packet(int status, const QByteArray& body)
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\n"
            + (status == 429 ? "Retry-After: 600\r\n" : "")
            + (status == 307 ? "Location: /elsewhere\r\n" : "")
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    static std::optional<Intake::Answer> answerOf(const FaultRow& fault)
    {
        using Manner = FaultRow::Manner;
        switch (fault.manner) {
        case Manner::Answer:
            return Intake::Answer{packet(fault.status, fault.status == 204 ? "" : "{}")};
        case Manner::Hang:
            return std::nullopt;
        case Manner::Close:
        case Manner::AcceptAndClose:
            return Intake::Answer{{}, true};
        case Manner::AcceptAndCut:
            return Intake::Answer{packet(200, "{}").chopped(6), true};
        case Manner::AcceptGarbled:
            return Intake::Answer{packet(200, "<html>")};
        case Manner::RejectOne:
            return Intake::Answer{packet(200, "{\"partialSuccess\":{\"rejectedLogRecords\":\"1\"}}")};
        }
        return std::nullopt;
    }

    const QTemporaryDir m_home;
    Ledger m_ledger;
    Intake m_intake;
    const FaultRow* m_fault = nullptr;
    int m_faultsLeft = 0;
    std::optional<std::chrono::microseconds> m_killAfter;
    bool m_isKilled = false;

private:
    using Kind = Step::Kind;

    void perform(const Step& step)
    {
        switch (step.kind) {
        case Kind::Record:
            record(allCategories[std::size_t(step.a)], step.b);
            break;
        case Kind::Serve:
            m_intake.serve(-1, std::chrono::milliseconds(3));
            break;
        case Kind::Settle:
            settle();
            break;
        case Kind::Wake:
            turn(std::chrono::minutes(step.a), true);
            break;
        case Kind::Pass:
        case Kind::Clock:
            turn(std::chrono::hours(step.a), step.kind == Kind::Pass);
            break;
        case Kind::Fault:
            m_fault = &faults[std::size_t(step.a)];
            m_faultsLeft = step.b;
            break;
        case Kind::Quit:
            tell(Command{Command::Kind::Quit});
            m_isKilled = true;
            break;
        case Kind::Kill:
            m_isKilled = true;
            break;
        case Kind::KillDuring:
            m_killAfter = std::chrono::microseconds(step.a);
            break;
        default:
            decide(step);
        }
        while (std::exchange(m_isKilled, false)) {
            bury();
            start();
        }
    }

    void finish()
    {
        m_fault = nullptr;
        m_killAfter.reset();
        permitAgain();
        settle();
        turn(std::chrono::hours(25), true); // no service can ask for more patience
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        while (m_ledger.fault.isEmpty() && tell(Command{Command::Kind::Queued}) > 0) {
            if (std::chrono::steady_clock::now() > end)
                m_ledger.blame(QStringLiteral("what is permitted is not sent, or sent again and again"));
            m_intake.serve(-1, std::chrono::milliseconds(1));
            // A busy machine may be too slow for a request, or hear only now that it is to wait ten minutes.
            Host::turn(std::chrono::minutes(1), true);
        }
        settle();
        m_ledger.close();
    }

    /// In memory where there is such a folder: nothing here is about the disk.
    static QString folder()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath())
            + QStringLiteral("/candor-model-XXXXXX");
    }

    std::optional<Intake::Answer> take(int place, const QByteArray& packed)
    {
        const QByteArray body = zlibUnpacked(packed);
        const QList<Marker::Found> found = Marker::allIn(body);
        const Category category = categoryIn(body);
        m_ledger.reach(category, place);
        for (const Marker::Found& one : found)
            m_ledger.arrive(one.id, category, place);
        if (!m_ledger.fault.isEmpty())
            return std::nullopt;
        using Manner = FaultRow::Manner;
        const FaultRow* fault = m_faultsLeft-- > 0 ? m_fault : nullptr;
        const Manner manner = fault ? fault->manner : Manner::AcceptAndClose;
        const bool isTaken = !fault || fault->status == 200;
        for (qsizetype i = 0; i < found.size(); ++i) {
            const bool isRejected = manner == Manner::RejectOne && i == 0;
            if (isTaken && !isRejected)
                m_ledger.store(found[i].id, uidBefore(body, found[i].at));
            else if (isRejected || isFinal(fault, found.size()))
                m_ledger.refuse(found[i].id);
        }
        return fault ? answerOf(*fault) : Intake::Answer{packet(200, "{}")};
    }
    /// Whether the contract lets the client drop what such an answer came to.
    static bool isFinal(const FaultRow* fault, qsizetype records)
    {
        if (!fault || fault->status == 0 || fault->status == 503 || fault->status == 429)
            return false;
        return records == 1 || (fault->status != 400 && fault->status != 413);
    }
    static Category categoryIn(const QByteArray& body)
    {
        constexpr QByteArrayView key("\"candor.category\",\"value\":{\"stringValue\":\"");
        const qsizetype at = body.indexOf(key) + key.size();
        const QByteArray name = body.sliced(at, body.indexOf('"', at) - at);
        return categoryOfWireName(std::string_view(name.constData(), std::size_t(name.size())))
            .value_or(Category::Census);
    }
    static QByteArray uidBefore(const QByteArray& body, qsizetype at)
    {
        constexpr QByteArrayView key("\"log.record.uid\",\"value\":{\"stringValue\":\"");
        return body.sliced(body.lastIndexOf(key, at) + key.size(), 36);
    }

    const QList<Step> m_steps;
    pid_t m_client = 0;
    int m_channel = -1;
};

} // namespace candor::test::model
