// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/encoder.h"
#include "app/telemetry/journal.h"
#include "tests/support/envelope.h"
#include "tests/support/handclock.h"
#include "tests/support/temporaryhome.h"

#include <QCoreApplication>

#include <cstdio>
#include <limits>

using namespace candor;

namespace {

/// An event with any field at all: those that a program adds are chosen while compiling.
class AnyEvent : public Event
{
public:
    explicit AnyEvent(Category category)
        : Event(category)
    {
    }
    using Event::append;
};

struct Value
{
    std::string text;
    std::int64_t number;
};

const Value values[] = {{"", 0}, {"plain", 1}, {"\"quoted\"\\ \n\t\x01\x7f", -1},
    {"é€😀人 עברית العربية", std::numeric_limits<std::int64_t>::max()},
    {"cut \xe2\x82 and \xff\xc0\xaf", std::numeric_limits<std::int64_t>::min()},
    {std::string("a\0b", 3), 1'000'000}, {std::string(20'000, 'x'), 53}};

/// The body that the uploader would post for those events, after their way through a journal.
class Post
{
public:
    explicit Post(Category category)
        : m_category(category)
    {
        m_journal.setOwner({"0123456789abcdef", "https://telemetry.contoso.test"});
    }

    void add(const Event& event)
    {
        RecordUid uid{};
        uid[0] = static_cast<std::uint8_t>(++made);
        uid[1] = static_cast<std::uint8_t>(made >> 8U);
        uid[6] = 0x40;
        uid[8] = 0x80;
        RecordBuffer bytes;
        const std::size_t size = pack(event, {everyVersion}, maxRecordBytes, bytes);
        if (size == 0 || !m_journal.add({{m_category, 1, uid, m_clock.now(), {bytes.data(), size}}}))
            std::fputs("a record was refused\n", stderr);
    }
    void print(const QString& version)
    {
        const auto batch = m_journal.stage(m_category);
        const QByteArray body = batch ? test::envelopeOf(*batch, version) : QByteArray();
        std::printf("%s\n", body.constData());
    }

private:
    Category m_category;
    static inline unsigned made = 0;
    test::TemporaryHome m_home;
    test::HandClock m_clock;
    Journal m_journal{m_home.file(QStringLiteral("journal.sqlite")).toStdString(), m_clock};
};

/// A record without fields, one with each field alone, and one with as many as fit, for every value.
void post(Category category, const Value& value)
{
    Post out(category);
    AnyEvent full(category);
    out.add(full);
    for (const Field& field : catalogue) {
        if (field.category != category || field.place != Place::Record)
            continue;
        const bool isText = field.type == FieldType::Text;
        const Attribute attribute{&field, isText ? value.text.data() : nullptr,
            isText ? static_cast<std::int64_t>(value.text.size()) : value.number};
        AnyEvent single(category);
        single.append(attribute);
        out.add(single);
        full.append(attribute);
    }
    out.add(full);
    out.print(QStringLiteral("1.0 \"é😀\""));
}

} // namespace

/// Prints telemetry requests, one a line: every category, every field, hostile values, both deletions.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    for (Category category : allCategories)
        for (const Value& value : values)
            post(category, value);
    const WallTime now = test::HandClock().now();
    const QString version = QStringLiteral(CANDOR_VERSION);
    std::printf("%s\n",
        deletionOfDevice(QStringLiteral("00000000-1111-4222-8333-444444444444"), version, now).constData());
    std::printf("%s\n", deletionOfUser(QStringLiteral("älice\"@contoso.test"), version, now).constData());
    return 0;
}
