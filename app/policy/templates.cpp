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

QByteArray page()
{
    QString text = QStringLiteral(
        "| setting | values | set by | since | what it does |\n| --- | --- | --- | --- | --- |\n");
    for (const SettingRow& row : settingList)
        text
            += QStringLiteral("| `%1` | %2 | %3 | %4 | %5 |\n")
                   .arg(latin(row.name), valuesOf(row), sourcesOf(row), latin(row.since), latin(row.meaning));
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
    return row.type == SettingType::LoggingLevel ? QStringLiteral("Off, Light, Full")
                                                 : QStringLiteral("Enabled, Disabled");
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
