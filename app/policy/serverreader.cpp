// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/buildswitches.h"
#include "app/common/spelling.h"
#include "app/policy/documentreader.h"

#include <algorithm>

namespace candor {

namespace {

/// Names a policies document holds that are no admin setting of this product (spec/sign-in.md, step 6).
constexpr std::array otherNames{
    "rel", "etag", "_links", "_embedded", "softwareQualityMetrics", "emoticons", "helpEnvironment"};

bool isName(const QString& written, const char* name)
{
    return written.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0;
}

QString textOf(SettingValue state)
{
    const std::string_view name = nameOf(state);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

std::optional<SettingValue> valueOf(SettingType type, QStringView word)
{
    for (SettingValue state : valuesOf(type))
        if (word == textOf(state))
            return state;
    return std::nullopt;
}

/// Who writes a local file's true means Enabled.
QString meantState(SettingType type, const JsonValue& value)
{
    QStringList states;
    for (SettingValue state : valuesOf(type))
        states.append(textOf(state));
    const std::optional<bool> boolean = value.toBool();
    const std::optional<QString> word = value.toString();
    std::optional<QString> meant;
    if (boolean && type == SettingType::TwoState)
        meant = textOf(*boolean ? SettingValue::Enabled : SettingValue::Disabled);
    else if (word)
        meant = likelyMeant(word->trimmed(), states);
    return meant ? u'"' + *meant + u'"' : QString();
}

/// Every key a server's document may hold.
QStringList serverNames()
{
    QStringList names;
    for (const SettingRow& row : settingList)
        if (maySet(PolicySource::Server, row))
            names.append(QLatin1StringView(row.wireName));
    for (const char* name : otherNames)
        names.append(QLatin1StringView(name));
    return names;
}

Sentence statesOf(SettingType type)
{
    return type == SettingType::TwoState
        ? Sentence(QT_TRANSLATE_NOOP("Sentence", "the value must be \"Enabled\" or \"Disabled\""))
        : Sentence(QT_TRANSLATE_NOOP("Sentence", "the value must be \"Off\", \"Light\" or \"Full\""));
}

void readSetting(DocumentReader& reader, const SettingRow& row, const JsonMember& member)
{
    const std::optional<QString> word = member.value.toString();
    // Servers of this family write a space before the level.
    const QString text = row.type == SettingType::LoggingLevel ? word.value_or(QString()).trimmed()
                                                               : word.value_or(QString());
    if (const std::optional<SettingValue> value = valueOf(row.type, text))
        reader.set(row.setting, *value);
    else
        reader.fail(row.setting, member, withMeant(statesOf(row.type), meantState(row.type, member.value)));
}

void readMember(DocumentReader& reader, const JsonMember& member)
{
    const auto row = std::find_if(settingList.begin(), settingList.end(), [&](const SettingRow& r) {
        return maySet(PolicySource::Server, r) && isName(member.name, r.wireName);
    });
    if (row != settingList.end())
        readSetting(reader, *row, member);
    else if (std::none_of(
                 otherNames.begin(), otherNames.end(), [&](auto name) { return isName(member.name, name); }))
        reader.notice(member.place, member.name, unknownKey(member.name, serverNames()));
}

const JsonMember* memberOf(const JsonValue::Object& object, const char* name)
{
    const auto found = std::find_if(
        object.begin(), object.end(), [&](const JsonMember& m) { return isName(m.name, name); });
    return found == object.end() ? nullptr : &*found;
}

/// The `href` of `_links.telemetry`; whatever has the wrong type on the way there counts as absent, and is
/// reported.
std::optional<QString> telemetryHref(DocumentReader& reader, const JsonValue::Object& root, JsonPlace& place)
{
    const auto step
        = [&](const JsonValue::Object& object, const char* name, JsonValue::Type type) -> const JsonMember* {
        const JsonMember* member = memberOf(object, name);
        if (!member || member->value.type() == type)
            return member;
        reader.notice(member->value.place(), member->name,
            Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "the telemetry address cannot be read: wrong type; counts as absent")));
        return nullptr;
    };
    const JsonMember* links = step(root, "_links", JsonValue::Type::Object);
    const JsonMember* telemetry
        = links ? step(links->value.object(), "telemetry", JsonValue::Type::Object) : nullptr;
    const JsonMember* href
        = telemetry ? step(telemetry->value.object(), "href", JsonValue::Type::String) : nullptr;
    if (!href)
        return std::nullopt;
    place = href->value.place();
    return href->value.toString();
}

/// The build's endpoint narrows what a server may name; by itself it is no address to send to.
bool mayReceiveOfThisBuild(const QUrl& url)
{
    const QUrl only(QString::fromUtf8(buildSwitches().endpoint), QUrl::StrictMode);
    return only.isEmpty() || originOf(url) == originOf(only);
}

QUrl readTelemetry(DocumentReader& reader, const JsonValue::Object& root, const TrustBoundary& trust)
{
    JsonPlace place;
    const std::optional<QString> href = telemetryHref(reader, root, place);
    if (!href)
        return {};
    const QUrl written(*href, QUrl::StrictMode);
    QUrl url;
    if (!href->isEmpty() && written.isValid())
        url = trust.answeringOrigin.isEmpty() ? written : trust.answeringOrigin.resolved(written);
    const bool isTrusted = trust.mayReceiveTelemetry(url);
    if (isTrusted && mayReceiveOfThisBuild(url))
        return originOf(url);
    if (isTrusted) {
        reader.notice(place, QStringLiteral("href"),
            //: MEANING-CRITICAL. %1: its host; %2: an address
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                         "the telemetry address is refused (%1): this program was built to send to %2 only; "
                         "counts as absent"),
                url.host(), QString::fromUtf8(buildSwitches().endpoint)));
        return {};
    }
    //: In the place of an address's host: there is none
    const Sentence host = url.host().isEmpty() ? Sentence(QT_TRANSLATE_NOOP("Sentence", "no host"))
                                               : Sentence::quoted(url.host());
    reader.notice(place, QStringLiteral("href"),
        Sentence(
            //: MEANING-CRITICAL. %1: its host
            QT_TRANSLATE_NOOP("Sentence",
                "the telemetry address is refused (%1): it must be https, without a user name, and on the "
                "server's own host, the sign-in domain or its cloud; counts as absent"),
            host));
    return {};
}

/// Other values than the table's are servers' own business; another type is a mistake somebody should hear
/// of.
const Cloud* readHelpCloud(DocumentReader& reader, const JsonValue::Object& root, const Cloud* ofTheAccount)
{
    const JsonMember* member = memberOf(root, "helpEnvironment");
    if (!member)
        return ofTheAccount;
    const std::optional<QString> value = member->value.toString();
    if (!value)
        reader.notice(member->value.place(), member->name,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the value must be a text; the key is ignored")));
    const Cloud* marked = value ? cloudOfHelpEnvironment(value->trimmed()) : nullptr;
    return marked ? marked : ofTheAccount;
}

} // namespace

SourcePolicy readServerSettings(const QByteArray& document, const QString& where)
{
    DocumentReader reader(PolicySource::Server, where);
    const JsonValue::Object root = reader.open(document, Qt::CaseInsensitive);
    for (const JsonMember& member : root)
        readMember(reader, member);
    readHelpCloud(reader, root, nullptr);
    return reader.policy();
}

ServerPolicy readServerPolicy(const QByteArray& document, const TrustBoundary& trust)
{
    DocumentReader reader(PolicySource::Server, trust.answeringOrigin.host());
    const JsonValue::Object root = reader.open(document, Qt::CaseInsensitive);
    for (const JsonMember& member : root)
        readMember(reader, member);
    const QUrl origin = readTelemetry(reader, root, trust);
    const Cloud* helpCloud = readHelpCloud(reader, root, trust.cloud);
    return {reader.policy(), origin, trust, helpCloud};
}

} // namespace candor
