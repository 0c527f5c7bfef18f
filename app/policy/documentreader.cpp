// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/documentreader.h"

#include "app/common/spelling.h"

namespace candor {

namespace {

/// What a local file should have said for a word that stands there: its own words, or the server's.
QString meantBoolean(const QString& word)
{
    const QString meant = likelyMeant(word,
        {QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("Enabled"),
            QStringLiteral("Disabled")})
                              .value_or(QString());
    if (meant == u"Enabled")
        return QStringLiteral("true");
    return meant == u"Disabled" ? QStringLiteral("false") : meant;
}

} // namespace

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
            withMeant(
                Sentence(QT_TRANSLATE_NOOP("Sentence", "the value must be true or false, without quotes")),
                meantBoolean(member.value.toString().value_or(QString()))));
}

PolicyFault DocumentReader::faultAt(JsonPlace place, const QString& key, const Sentence& reason) const
{
    return {m_policy.where, place.line, place.column, key, reason};
}

QStringList localNames()
{
    QStringList names;
    for (const SettingRow& row : settingList)
        if (row.isLocal)
            names.append(QLatin1StringView(row.name));
    return names;
}

Sentence notOpened(const QString& system)
{
    //: Why a file or folder with policies cannot be read. %1: what the system says
    return Sentence(QT_TRANSLATE_NOOP("Sentence", "it cannot be opened: %1"), system);
}

Sentence unknownKey(const QString& name, const QStringList& known)
{
    if (const std::optional<QString> meant = likelyMeant(name, known))
        //: %1: name of a policy setting
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "unknown key, ignored; did you mean \"%1\"?"), *meant);
    return Sentence(QT_TRANSLATE_NOOP("Sentence", "unknown key, ignored"));
}

Sentence withMeant(const Sentence& reason, const QString& meant)
{
    if (meant.isEmpty())
        return reason;
    //: Of a value in a policy file. %1: which values it may have; %2: the value that may have been meant,
    //: such as: "Enabled"
    return Sentence(QT_TRANSLATE_NOOP("Sentence", "%1; did you mean %2?"), reason, meant);
}

} // namespace candor
