// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/json.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace candor;

namespace {

int depthOf(const JsonValue& value)
{
    int inner = 0;
    for (const JsonValue& element : value.array())
        inner = qMax(inner, depthOf(element));
    for (const JsonMember& member : value.object())
        inner = qMax(inner, depthOf(member.value));
    const bool isContainer
        = value.type() == JsonValue::Type::Array || value.type() == JsonValue::Type::Object;
    return inner + (isContainer ? 1 : 0);
}

void checkPlaces(const JsonValue& value, qsizetype size)
{
    FUZZ_ASSERT(value.place().line >= 1 && value.place().line <= size);
    FUZZ_ASSERT(value.place().column >= 1 && value.place().column <= size);
    for (const JsonValue& element : value.array())
        checkPlaces(element, size);
    for (const JsonMember& member : value.object())
        checkPlaces(member.value, size);
}

/// What the strict reader takes, Qt's own takes as well, and reads the same.
void compare(const JsonValue& ours, const QJsonValue& theirs)
{
    switch (ours.type()) {
    case JsonValue::Type::Null:
        return FUZZ_ASSERT(theirs.isNull());
    case JsonValue::Type::Bool:
        return FUZZ_ASSERT(theirs.isBool() && theirs.toBool() == *ours.toBool());
    case JsonValue::Type::Integer:
    case JsonValue::Type::Double:
        return FUZZ_ASSERT(theirs.isDouble() && theirs.toDouble() == *ours.toDouble());
    case JsonValue::Type::String:
        return FUZZ_ASSERT(theirs.isString() && theirs.toString() == *ours.toString());
    case JsonValue::Type::Array:
        FUZZ_ASSERT(theirs.isArray() && theirs.toArray().size() == ours.array().size());
        for (qsizetype i = 0; i < ours.array().size(); ++i)
            compare(ours.array()[i], theirs.toArray().at(i));
        return;
    case JsonValue::Type::Object:
        FUZZ_ASSERT(theirs.isObject() && theirs.toObject().size() == ours.object().size());
        for (const JsonMember& member : ours.object())
            compare(member.value, theirs.toObject().value(member.name));
        return;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray document(reinterpret_cast<const char*>(data), qsizetype(size));
    const JsonLimits limits;
    const auto result = readJson(document, limits);
    if (const JsonFault* fault = std::get_if<JsonFault>(&result)) {
        FUZZ_ASSERT(!fault->reason.isEmpty());
        FUZZ_ASSERT(fault->place.line <= document.count('\n') + 1);
        FUZZ_ASSERT(fault->place.column <= document.size() + 1);
        return 0;
    }
    const JsonValue& value = std::get<JsonValue>(result);
    FUZZ_ASSERT(document.size() <= limits.bytes);
    FUZZ_ASSERT(depthOf(value) <= limits.depth);
    checkPlaces(value, document.size());
    // Qt's reader drops a byte order mark at the beginning of a string.
    if (document.contains("\xEF\xBB\xBF"))
        return 0;
    const QJsonDocument other = QJsonDocument::fromJson(document);
    if (value.type() == JsonValue::Type::Object)
        compare(value, QJsonValue(other.object()));
    else if (value.type() == JsonValue::Type::Array)
        compare(value, QJsonValue(other.array()));
    return 0;
}
