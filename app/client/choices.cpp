// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/choices.h"

namespace candor {

Choice choiceOf(const OptionStore& store, const std::optional<QString>& accountKey)
{
    if (!accountKey)
        return {store.choice(options::errorReporting), store.choice(options::improvementProgram),
            store.consentVersion(options::errorReporting), store.consentVersion(options::improvementProgram)};
    return {store.choice(options::errorReporting, *accountKey),
        store.choice(options::improvementProgram, *accountKey),
        store.consentVersion(options::errorReporting, *accountKey),
        store.consentVersion(options::improvementProgram, *accountKey)};
}

OptionValues valuesOf(const OptionStore& store, const Catalogue& table)
{
    const auto agreesToAll = [&](const Option<bool>& option, Category category) {
        return store.value(option) && store.consentVersion(option) >= catalogueVersion(category, table);
    };
    return {store.value(options::errorReporting), store.value(options::improvementProgram),
        store.value(options::loggingLevel), store.value(options::systemLog),
        store.value(options::minimizeToTray), agreesToAll(options::errorReporting, Category::ErrorReporting),
        agreesToAll(options::improvementProgram, Category::ImprovementProgram)};
}

QList<OptionEdit> editsBetween(const OptionValues& stored, const OptionValues& wanted)
{
    QList<OptionEdit> edits;
    const auto compare = [&edits](const auto& option, auto before, auto after) {
        if (before != after)
            edits.append(editOf(option, std::optional(after)));
    };
    // A yes to what was added is the yes once more; without the yes there is nothing to add to.
    const auto agree
        = [&edits](const auto& option, bool was, bool is, bool additionsWere, bool additionsAre) {
              if (was != is || (is && additionsAre && !additionsWere))
                  edits.append(editOf(option, std::optional(is)));
          };
    agree(options::errorReporting, stored.errorReporting, wanted.errorReporting,
        stored.errorReportingAdditions, wanted.errorReportingAdditions);
    agree(options::improvementProgram, stored.improvementProgram, wanted.improvementProgram,
        stored.improvementProgramAdditions, wanted.improvementProgramAdditions);
    compare(options::loggingLevel, stored.loggingLevel, wanted.loggingLevel);
    compare(options::systemLog, stored.systemLog, wanted.systemLog);
    compare(options::minimizeToTray, stored.minimizeToTray, wanted.minimizeToTray);
    return edits;
}

QList<OptionEdit> withoutRepetition(const QList<OptionEdit>& edits)
{
    QList<OptionEdit> last;
    for (const OptionEdit& edit : edits)
        last = withoutKeysOf(last, {edit}) << edit;
    return last;
}

QList<OptionEdit> withoutKeysOf(const QList<OptionEdit>& edits, const QList<OptionEdit>& others)
{
    QList<OptionEdit> left = edits;
    for (const OptionEdit& other : others)
        left.removeIf([&other](const OptionEdit& edit) { return edit.key == other.key; });
    return left;
}

QList<OptionEdit> refusalsAmong(const QList<OptionEdit>& edits)
{
    QList<OptionEdit> refusals = edits;
    refusals.removeIf(
        [](const OptionEdit& edit) { return edit.value.typeId() != QMetaType::Bool || edit.value.toBool(); });
    return refusals;
}

LoggingBounds loggingBoundsOf(const AdminPolicy& policy)
{
    const ResolvedSetting& level = policy[Setting::LoggingLevel];
    if (policy[Setting::Logging].value != SettingValue::Enabled)
        return {};
    if (level.value == SettingValue::Light)
        return {options::LoggingLevel::Light, level.where};
    if (level.value == SettingValue::Full)
        return {options::LoggingLevel::Full, level.where};
    return {};
}

} // namespace candor
