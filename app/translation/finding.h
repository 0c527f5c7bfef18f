// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/translation/tsfile.h"

namespace candor {

/// One thing a translator should look at.
struct TsFinding
{
    enum class Kind {
        File, ///< the file cannot be read there
        Conflict,
        Language,
        Untranslated,
        Unfinished,
        Placeholder,
        Markup,
        Link,
        AccessKey,
        AccessKeyClash,
        Plural,
        Ending,
        Spaces,
        Name,
        Term,
        ForbiddenWord,
        Negation,
        TooLong,
        Unreviewed,
        ReviewOutdated,
        ReviewFile,
    };
    Kind kind = Kind::File;
    TsPlace place;
    /// Says what to do.
    Sentence sentence;
    QString context;
    QString source;
    QString translation;
};

/// As the report has it: "access-key".
QString nameOf(TsFinding::Kind kind);

} // namespace candor
