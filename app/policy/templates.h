// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <string_view>

namespace candor {

/// The forms in which whoever manages computers is handed the settings. Each is written from the table of
/// settings and from nothing else.
enum class TemplateKind : quint8 {
    Schema, ///< JSON Schema (2020-12) of a local policy file
    Manual, ///< candor-policy(5)
    Page, ///< a table in Markdown
    GroupPolicy, ///< ADMX: the settings for Windows' Group Policy
    GroupPolicyWords, ///< ADML: its words, in the language in force
    Profile, ///< configuration profile of macOS that forbids all that can be forbidden
};
inline constexpr std::array allTemplateKinds{TemplateKind::Schema, TemplateKind::Manual, TemplateKind::Page,
    TemplateKind::GroupPolicy, TemplateKind::GroupPolicyWords, TemplateKind::Profile};

/// `json-schema`, `man`, `markdown`, `admx`, `adml`, `mobileconfig`.
std::string_view nameOf(TemplateKind kind);
std::optional<TemplateKind> templateKindOf(QStringView name);

/// The template as a file, the same each time; in English but for GroupPolicyWords.
QByteArray policyTemplate(TemplateKind kind);

} // namespace candor
