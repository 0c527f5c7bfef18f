// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/brand.h"
#include "app/policy/templatewriters.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace candor {

namespace {

QByteArray schema()
{
    QJsonObject properties;
    for (const SettingRow& row : settingList)
        if (row.isLocal)
            properties.insert(latin(row.name),
                QJsonObject{{QStringLiteral("type"), QStringLiteral("boolean")},
                    {QStringLiteral("description"), latin(row.meaning)},
                    {QStringLiteral("$comment"), QStringLiteral("since ") + latin(row.since)}});
    return QJsonDocument(
        QJsonObject{
            {QStringLiteral("$schema"), QStringLiteral("https://json-schema.org/draft/2020-12/schema")},
            {QStringLiteral("title"), Brand().product + QStringLiteral(" policy of a computer or a user")},
            {QStringLiteral("type"), QStringLiteral("object")}, {QStringLiteral("properties"), properties},
            {QStringLiteral("additionalProperties"), false}})
        .toJson();
}

QString inCode(const QStringList& places)
{
    QStringList quoted;
    for (const QString& place : places)
        quoted.append(u'`' + place + u'`');
    return quoted.join(QStringLiteral("<br>"));
}

QByteArray page()
{
    QString text = QStringLiteral(
        "| setting | values | default | set by | in the registry of Windows | since | what it does |\n"
        "| --- | --- | --- | --- | --- | --- | --- |\n");
    for (const SettingRow& row : settingList)
        text += QStringLiteral("| `%1` | %2 | %3 | %4 | %5 | %6 | %7 |\n")
                    .arg(latin(row.name), valuesOf(row), defaultOf(row), sourcesOf(row),
                        inCode(registryPlacesOf(row)), latin(row.since), latin(row.meaning));
    text += QStringLiteral(
        "\nIn the registry 1 is Enabled and 0 Disabled (REG_DWORD), in HKLM or HKCU. The managed "
        "preferences of macOS are those of `%1`, with booleans.\n")
                .arg(latin(preferencesDomain));
    return text.toUtf8();
}

struct Template
{
    std::string_view name;
    QByteArray (*write)();
};

/// In the order of TemplateKind.
constexpr std::array<Template, allTemplateKinds.size()> templates{
    {{"json-schema", schema}, {"man", manualTemplate}, {"markdown", page}, {"admx", groupPolicyTemplate},
        {"adml", groupPolicyWords}, {"mobileconfig", profileTemplate}}};

} // namespace

QString sourcesOf(const SettingRow& row)
{
    QStringList sources;
    for (PolicySource source :
        {PolicySource::Server, PolicySource::Machine, PolicySource::User, PolicySource::Pool})
        if (maySet(source, row))
            sources.append(latin(nameOf(source)));
    return sources.join(QStringLiteral(", "));
}

QString valuesOf(const SettingRow& row)
{
    QStringList values;
    for (const SettingValue value : valuesOf(row.type))
        values.append(latin(nameOf(value)));
    return values.join(QStringLiteral(", "));
}

QString defaultOf(const SettingRow& row)
{
    return row.byDefault == SettingValue::NotConfigured ? QStringLiteral("not configured")
                                                        : latin(nameOf(row.byDefault));
}

QStringList registryPlacesOf(const SettingRow& row)
{
    if (!row.isLocal)
        return {};
    QStringList places{latin(registryOwn) + u'\\' + latin(row.name)};
    if (row.officeKey)
        places.append(
            latin(registryOriginal) + u'\\' + latin(row.officeKey) + u'\\' + latin(row.name).toLower());
    return places;
}

std::string_view nameOf(TemplateKind kind)
{
    return templates[static_cast<std::size_t>(kind)].name;
}

std::optional<TemplateKind> templateKindOf(QStringView name)
{
    const auto found = std::find_if(allTemplateKinds.begin(), allTemplateKinds.end(),
        [name](TemplateKind kind) { return name == latin(nameOf(kind)); });
    return found == allTemplateKinds.end() ? std::nullopt : std::optional(*found);
}

QByteArray policyTemplate(TemplateKind kind)
{
    return templates[static_cast<std::size_t>(kind)].write();
}

} // namespace candor
