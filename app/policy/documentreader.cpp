// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/documentreader.h"

namespace candor {

DocumentReader::DocumentReader(PolicySource source, const QString& where)
{
    m_policy.source = source;
    m_policy.where = where;
}

JsonValue::Object DocumentReader::open(const QByteArray& document, Qt::CaseSensitivity names)
{
    JsonLimits limits;
    limits.names = names;
    const auto result = readJson(document, limits);
    if (const JsonFault* fault = std::get_if<JsonFault>(&result)) {
        m_policy.wholeFault = faultAt(fault->place, fault->key, fault->reason);
        return {};
    }
    const JsonValue& root = std::get<JsonValue>(result);
    if (root.type() != JsonValue::Type::Object)
        m_policy.wholeFault = faultAt(
            root.place(), {}, Sentence(QT_TRANSLATE_NOOP("Sentence", "the document is not an object")));
    return root.object();
}

void DocumentReader::fail(Setting setting, const JsonMember& member, const Sentence& reason)
{
    m_policy.faults[static_cast<std::size_t>(setting)] = faultAt(member.value.place(), member.name, reason);
}

void DocumentReader::notice(JsonPlace place, const QString& key, const Sentence& reason)
{
    m_policy.notices.append(faultAt(place, key, reason));
}

void DocumentReader::readBoolean(const SettingRow& row, const JsonMember& member)
{
    if (const std::optional<bool> value = member.value.toBool())
        set(row.setting, *value ? SettingValue::Enabled : SettingValue::Disabled);
    else
        fail(row.setting, member,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the value must be true or false, without quotes")));
}

PolicyFault DocumentReader::faultAt(JsonPlace place, const QString& key, const Sentence& reason) const
{
    return {m_policy.where, place.line, place.column, key, reason};
}

} // namespace candor
