// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/documentreader.h"

#include <algorithm>

namespace candor {

namespace {

const SettingRow* rowOfName(const QString& name, Qt::CaseSensitivity cs)
{
    const auto row = std::find_if(settingList.begin(), settingList.end(),
        [&](const SettingRow& r) { return name.compare(QLatin1StringView(r.name), cs) == 0; });
    return row == settingList.end() ? nullptr : &*row;
}

Sentence reasonToIgnore(const JsonMember& member)
{
    const SettingRow* row = rowOfName(member.name, Qt::CaseInsensitive);
    if (row && !row->isLocal)
        return row->scope == SettingScope::Pool
            ? Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "only the pool that hosts a meeting decides this; ignored here"))
            : Sentence(QT_TRANSLATE_NOOP("Sentence", "only the server decides this; ignored here"));
    return unknownKey(member.name, localNames());
}

} // namespace

SourcePolicy readLocalPolicy(const QByteArray& document, PolicySource source, const QString& where)
{
    DocumentReader reader(source, where);
    for (const JsonMember& member : reader.open(document, Qt::CaseSensitive)) {
        const SettingRow* row = rowOfName(member.name, Qt::CaseSensitive);
        if (row && row->isLocal)
            reader.readBoolean(*row, member);
        else
            reader.notice(member.place, member.name, reasonToIgnore(member));
    }
    return reader.policy();
}

SourcePolicy readPoolPolicy(const QByteArray& document, const QString& where)
{
    const SettingRow& row = rowOf(Setting::MeetingUxEnableTelemetry);
    DocumentReader reader(PolicySource::Pool, where);
    for (const JsonMember& member : reader.open(document, Qt::CaseInsensitive))
        if (member.name.compare(QLatin1StringView(row.wireName), Qt::CaseInsensitive) == 0)
            reader.readBoolean(row, member);
    return reader.policy();
}

} // namespace candor
