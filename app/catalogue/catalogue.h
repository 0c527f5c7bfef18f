// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/field.h"

#include <QtGlobal>

namespace candor {

/// THE TABLE: every field that can ever be collected, one row each. A field that two categories hold is two
/// rows. A row that is added to a category people opt in to comes with the next version of consent
/// (`Field::since`): it is not collected from those who agreed to an earlier one until they agree again.
// clang-format off
inline constexpr auto catalogue = std::to_array<Field>({
    //: MEANING-CRITICAL. Why that is collected
    {"service.name", Category::Census, FieldType::Text, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Names the program; it stands in every request."), Place::Resource},
    //: MEANING-CRITICAL. Why that is collected
    {"service.version", Category::Census, FieldType::Text, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Names the program's version; it stands in every request."), Place::Resource},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.category", Category::Census, FieldType::Text, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Names the category that all records of a request belong to."), Place::Resource},
    //: MEANING-CRITICAL. Why that is collected
    {"scope.name", Category::Census, FieldType::Text, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Names the part of the program that recorded; it is the same in every request."), Place::Resource},
    //: MEANING-CRITICAL. Why that is collected
    {"timeUnixNano", Category::Census, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Tells when it was recorded, cut to the hour."), Place::Envelope},
    //: MEANING-CRITICAL. Why that is collected
    {"eventName", Category::Census, FieldType::Text, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Names the category of the record."), Place::Envelope},
    //: MEANING-CRITICAL. Why that is collected
    {"log.record.uid", Category::Census, FieldType::Text, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "A random number, new for every record, so that a record sent twice is stored once."), Place::Stamp},
    //: MEANING-CRITICAL. Why that is collected
    {"device.model.name", Category::Census, FieldType::Text, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows which models of computer have to be supported.")},
    //: MEANING-CRITICAL. Why that is collected
    {"os.name", Category::Census, FieldType::Text, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows which operating systems have to be supported.")},
    //: MEANING-CRITICAL. Why that is collected
    {"os.version", Category::Census, FieldType::Text, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows which versions of an operating system have to be supported.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.user_language", Category::Census, FieldType::Text, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows which languages are needed.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.region", Category::Census, FieldType::Text, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows in which regions the program is used.")},
    //: MEANING-CRITICAL. Why that is collected
    {"user.hash", Category::Census, FieldType::Text, Identifies::Pseudonym, QT_TRANSLATE_NOOP("Catalogue", "Counts users once, on however many devices: a keyed hash of the sign-in address, hashed again by the service.")},
    //: MEANING-CRITICAL. Why that is collected
    {"app.installation.id", Category::Census, FieldType::Text, Identifies::Device, QT_TRANSLATE_NOOP("Catalogue", "Counts devices once: a random number made on this device.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.sign_in.attempts", Category::Census, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows how often signing in is tried.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.sign_in.failures", Category::Census, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows how often signing in fails.")},

    //: MEANING-CRITICAL. Why that is collected
    {"timeUnixNano", Category::Usage, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Tells when it was recorded, cut to the hour."), Place::Envelope},
    //: MEANING-CRITICAL. Why that is collected
    {"eventName", Category::Usage, FieldType::Text, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Names the category of the record."), Place::Envelope},
    //: MEANING-CRITICAL. Why that is collected
    {"log.record.uid", Category::Usage, FieldType::Text, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "A random number, new for every record, so that a record sent twice is stored once."), Place::Stamp},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.federation_partner", Category::Usage, FieldType::Text, Identifies::Organisation, QT_TRANSLATE_NOOP("Catalogue", "Names the organisation whose use is counted.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.feature.options_opened", Category::Usage, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows how often the options are opened.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.feature.options_changed", Category::Usage, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows how often options are changed; never which.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.feature.data_viewer_opened", Category::Usage, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows how often people look at what is sent.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.feature.help_opened", Category::Usage, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows how often help is needed.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.feature.about_opened", Category::Usage, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows how often people look up the version.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.exits.clean", Category::Usage, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows how often the program ends as it should.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.exits.unclean", Category::Usage, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows how often the program ends without meaning to.")},

    //: MEANING-CRITICAL. Why that is collected
    {"timeUnixNano", Category::ErrorReporting, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Tells when the error happened."), Place::Envelope},
    //: MEANING-CRITICAL. Why that is collected
    {"eventName", Category::ErrorReporting, FieldType::Text, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Names the category of the record."), Place::Envelope},
    //: MEANING-CRITICAL. Why that is collected
    {"log.record.uid", Category::ErrorReporting, FieldType::Text, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "A random number, new for every record, so that a record sent twice is stored once."), Place::Stamp},
    //: MEANING-CRITICAL. Why that is collected
    {"user.id", Category::ErrorReporting, FieldType::Text, Identifies::User, QT_TRANSLATE_NOOP("Catalogue", "Shows whether one person or many meet an error: the sign-in address, hashed by the service before it is stored.")},
    //: MEANING-CRITICAL. Why that is collected
    {"error.type", Category::ErrorReporting, FieldType::Text, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Names the error.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.log_excerpt", Category::ErrorReporting, FieldType::Text, Identifies::User, QT_TRANSLATE_NOOP("Catalogue", "Shows what the program did when the error came; your own address is replaced, but other personal data may stand in it.")},
    //: MEANING-CRITICAL. Why that is collected
    {"exception.type", Category::ErrorReporting, FieldType::Text, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Names the kind of fault in the program.")},
    //: MEANING-CRITICAL. Why that is collected
    {"client.address", Category::ErrorReporting, FieldType::Text, Identifies::User, QT_TRANSLATE_NOOP("Catalogue", "Shows which networks have trouble: this computer's IP address, shortened by the service before it is stored.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.sip_uri", Category::ErrorReporting, FieldType::Text, Identifies::User, QT_TRANSLATE_NOOP("Catalogue", "Shows whose sign-in met the error: the SIP address, hashed by the service before it is stored.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.device.architecture", Category::ErrorReporting, FieldType::Text, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows whether an error belongs to one kind of processor.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.device.memory_mb", Category::ErrorReporting, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows whether an error comes from too little memory.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.network.reachable", Category::ErrorReporting, FieldType::Text, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows whether there was a network when the error came.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.network.host", Category::ErrorReporting, FieldType::Text, Identifies::Organisation, QT_TRANSLATE_NOOP("Catalogue", "Names the server that could not be used.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.network.http_status", Category::ErrorReporting, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows what the server answered.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.performance.step_milliseconds", Category::ErrorReporting, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows how long the step took that failed.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.performance.uptime_seconds", Category::ErrorReporting, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows how long the program had run when the error came.")},

    //: MEANING-CRITICAL. Why that is collected
    {"timeUnixNano", Category::ImprovementProgram, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Tells when it was recorded, cut to the hour."), Place::Envelope},
    //: MEANING-CRITICAL. Why that is collected
    {"eventName", Category::ImprovementProgram, FieldType::Text, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Names the category of the record."), Place::Envelope},
    //: MEANING-CRITICAL. Why that is collected
    {"log.record.uid", Category::ImprovementProgram, FieldType::Text, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "A random number, new for every record, so that a record sent twice is stored once."), Place::Stamp},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.feature.options_opened", Category::ImprovementProgram, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows how often the options are opened.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.feature.options_changed", Category::ImprovementProgram, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows how often options are changed; never which.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.feature.data_viewer_opened", Category::ImprovementProgram, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows how often people look at what is sent.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.feature.sign_in_cancelled", Category::ImprovementProgram, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows how often people give up waiting for sign-in.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.startup.milliseconds", Category::ImprovementProgram, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows how long the program takes to start.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.stalls", Category::ImprovementProgram, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows how often a window does not answer for more than 50 milliseconds.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.system.processors", Category::ImprovementProgram, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows on how many processors the program runs.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.system.memory_mb", Category::ImprovementProgram, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows with how much memory the program runs.")},
    //: MEANING-CRITICAL. Why that is collected
    {"candor.system.screens", Category::ImprovementProgram, FieldType::Integer, Identifies::Nobody, QT_TRANSLATE_NOOP("Catalogue", "Shows on how many screens the program runs.")},
});
// clang-format on

/// The table's type; tests hand in one whose fields came with other versions.
using Catalogue = std::remove_const_t<decltype(catalogue)>;

/// Covers every field: where no person is asked, and none can be added behind their back.
inline constexpr int everyVersion = 255;

/// What a fresh yes to the category agrees to: the newest of its fields.
constexpr int catalogueVersion(Category category, const Catalogue& table = catalogue)
{
    int version = 1;
    for (const Field& field : table)
        if (field.category == category && field.since > version)
            version = field.since;
    return version;
}

/// Whether consent to \a version is consent to the field, which is a row of `catalogue`; \a table tells
/// when it came.
constexpr bool isCovered(const Field& row, int version, const Catalogue& table = catalogue)
{
    return table[static_cast<std::size_t>(&row - catalogue.data())].since <= version;
}

/// `eventName` of the category's records.
constexpr std::string_view eventName(Category category)
{
    constexpr std::array<std::string_view, categoryCount> names{
        "candor.census", "candor.usage", "candor.error", "candor.improvement_program"};
    return names[indexOf(category)];
}

/// The row of the field that a record of the category may hold under that name, or the table's size: whatever
/// has no row is refused. By position, as comparing a row's address with null is no constant under the
/// sanitizers.
constexpr std::size_t fieldRow(Category category, std::string_view attribute)
{
    std::size_t row = 0;
    for (const Field& field : catalogue) {
        if (field.category == category && field.attribute == attribute && field.place == Place::Record)
            break;
        ++row;
    }
    return row;
}

/// The field in that row, or null.
constexpr const Field* findField(Category category, std::string_view attribute)
{
    const std::size_t row = fieldRow(category, attribute);
    return row < catalogue.size() ? &catalogue[row] : nullptr;
}

/// Whether the table keeps the rules that hold for every row; false does not compile.
constexpr bool isSound(const Field& field)
{
    const std::string_view purpose(field.purpose ? field.purpose : "");
    // What stands in every record or request by itself cannot be left out of one.
    const bool isDated
        = field.since == 1 || (field.since > 1 && field.since < everyVersion && field.place == Place::Record);
    return !field.attribute.empty() && purpose.size() > 10 && purpose.ends_with('.')
        && mayHold(field.category, field.identifies) && isDated;
}

constexpr bool isCatalogueSound()
{
    for (std::size_t i = 0; i < catalogue.size(); ++i) {
        if (!isSound(catalogue[i]))
            return false;
        for (std::size_t j = 0; j < i; ++j)
            if (catalogue[i].category == catalogue[j].category
                && catalogue[i].attribute == catalogue[j].attribute)
                return false;
    }
    return true;
}
static_assert(isCatalogueSound(),
    "a field has no purpose or version, identifies more than its category may, or stands there twice");

} // namespace candor
