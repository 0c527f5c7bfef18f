// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/translation/finding.h"

#include <QDate>
#include <QStringList>
#include <QTextStream>

#include <functional>

namespace candor {

/// What `candor translation` needs beside its files.
struct TranslationTools
{
    /// Looks at the real windows in the words of a file; empty: nothing is measured.
    std::function<QList<TsFinding>(const TsFile& file)> measure;
    QDate today;
};

/// `candor translation check|review`: \a args is what follows `translation`. Returns the exit code: 0 done
/// and nothing found, 1 failed or something found, 2 wrong usage.
int runTranslationCommand(
    const QStringList& args, QTextStream& out, QTextStream& err, const TranslationTools& tools);

} // namespace candor
