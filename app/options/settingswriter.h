// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/clock.h"
#include "app/options/optionstore.h"

#include <QMap>
#include <QStringList>
#include <QVariant>

namespace candor {

/// Keys of the file and their new values; an invalid one removes the key.
using SettingsEdits = QMap<QString, QVariant>;

/// What became of writeSettings().
struct SettingsWrite
{
    SaveOutcome outcome;
    /// Where a damaged file was copied to first; empty where it was sound.
    QString damagedCopy;
};

/// Changes a settings file: a sibling is written through QSettings, read back from its own bytes, made
/// durable, and takes the file's place; a damaged file is kept aside. Blocks on disk and on other processes
/// that write, hence for a worker.
///
/// Rewriting may not launder a no: a consent key (one of \a consentKeys, at any depth) that is there without
/// being a yes, for instance twice, as another type or in a damaged file, is written as `false`.
SettingsWrite writeSettings(
    const QString& file, const SettingsEdits& edits, const QStringList& consentKeys, WallTime now);

/// Replaces a small file durably, 0600, its folder 0700 where it has to be made. Empty, or the system's
/// words.
QString replaceFile(const QString& file, const QByteArray& bytes);

} // namespace candor
