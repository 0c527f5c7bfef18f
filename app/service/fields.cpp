// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/fields.h"

#include <QString>

#include <algorithm>

namespace candor::service {

namespace {

struct Row
{
    Category category;
    const char* attribute; ///< with `*` at its end: every name that starts so
    FieldKind kind;
};

constexpr Category census = Category::Census;
constexpr Category usage = Category::Usage;
constexpr Category error = Category::ErrorReporting;
constexpr Category improvement = Category::ImprovementProgram;

// Source: contract, "Telemetry on the wire".
constexpr Row rows[] = {
    {census, "service.name", FieldKind::Text}, // from the resource
    {census, "service.version", FieldKind::Text},
    {census, "device.model.name", FieldKind::Text},
    {census, "os.name", FieldKind::Text},
    {census, "os.version", FieldKind::Text},
    {census, "candor.user_language", FieldKind::Text},
    {census, "candor.region", FieldKind::Text},
    {census, "user.hash", FieldKind::UserHash},
    {census, "app.installation.id", FieldKind::Guid},
    {census, "candor.sign_in.attempts", FieldKind::Integer},
    {census, "candor.sign_in.failures", FieldKind::Integer},
    {usage, "candor.im.sent", FieldKind::Integer},
    {usage, "candor.im.received", FieldKind::Integer},
    {usage, "candor.call.count", FieldKind::Integer},
    {usage, "candor.call.minutes", FieldKind::Integer},
    {usage, "candor.meeting.join_attempts", FieldKind::Integer},
    {usage, "candor.meeting.join_successes", FieldKind::Integer},
    {usage, "candor.federation_partner", FieldKind::Text},
    {usage, "candor.feature.*", FieldKind::Integer},
    {usage, "candor.exits.clean", FieldKind::Integer},
    {usage, "candor.exits.unclean", FieldKind::Integer},
    {error, "candor.message.direction", FieldKind::Text},
    {error, "candor.conversation.state", FieldKind::Text},
    {error, "candor.conversation.thread_id", FieldKind::Text},
    {error, "user.id", FieldKind::Person},
    {error, "error.type", FieldKind::Text},
    {error, "candor.log_excerpt", FieldKind::Text},
    {error, "exception.type", FieldKind::Text},
    {error, "exception.stacktrace", FieldKind::Text},
    {error, "client.address", FieldKind::PeerAddress},
    {error, "candor.sip_uri", FieldKind::Person},
    {error, "candor.device.*", FieldKind::Scalar},
    {error, "candor.network.*", FieldKind::Scalar},
    {error, "candor.performance.*", FieldKind::Scalar},
    {improvement, "candor.feature.*", FieldKind::Integer},
    {improvement, "candor.startup.milliseconds", FieldKind::Integer},
    {improvement, "candor.stalls", FieldKind::Integer},
    {improvement, "candor.system.*", FieldKind::Scalar},
};

/// A name of the catalogue's form: nothing that could be an address.
bool isName(QStringView text)
{
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'.';
    });
}

bool matches(const Row& row, QStringView attribute)
{
    const QLatin1StringView name(row.attribute);
    if (!name.endsWith(QLatin1Char('*')))
        return attribute == name;
    const QLatin1StringView start = name.chopped(1);
    return attribute.startsWith(start) && isName(attribute.mid(start.size()));
}

} // namespace

std::optional<FieldKind> fieldKind(Category category, QStringView attribute)
{
    for (const Row& row : rows)
        if (row.category == category && matches(row, attribute))
            return row.kind;
    return std::nullopt;
}

} // namespace candor::service
