// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/encoder.h"
#include "app/telemetry/recordtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace candor::test {

/// A record's bytes as the collector keeps them, with that text as the only value: of the category's first
/// field, whatever its type. The text is not escaped.
inline std::string packedText(Category category, std::string_view text)
{
    const auto isField
        = [&](const Field& field) { return field.category == category && field.place == Place::Record; };
    const std::uint32_t key = recordtext::packingFor(*std::ranges::find_if(catalogue, isField)).key;
    const auto length = static_cast<std::uint16_t>(text.size());
    std::string bytes(1, '\1');
    bytes.append(reinterpret_cast<const char*>(&key), sizeof key);
    bytes.append(reinterpret_cast<const char*>(&length), sizeof length);
    return bytes.append(text);
}

/// The text again, of the record as it is kept or as it is shown.
inline std::string textOf(JournalRecord record)
{
    unpack(record);
    const QJsonArray attributes
        = QJsonDocument::fromJson(QByteArray::fromStdString(record.bytes)).object()[u"attributes"].toArray();
    const QJsonObject value = attributes.last()[u"value"].toObject();
    return value.isEmpty() ? "no value" : value.begin()->toString().toStdString();
}

} // namespace candor::test
