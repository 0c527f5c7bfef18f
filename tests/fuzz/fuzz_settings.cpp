// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/options/settingsfile.h"
#include "tests/fuzz/fuzz.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdint>

using namespace candor;

namespace {

/// What the installed QSettings makes of the same bytes; under a name of its own, since QSettings answers
/// from a cache.
bool qsettingsSaysYes(const QByteArray& bytes, const QString& key)
{
    static const QTemporaryDir folder;
    static int round = 0;
    const QString name = folder.filePath(QString::number(++round));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return true; // the disk's fault, not the reader's
    const QSettings settings(name, QSettings::IniFormat);
    const QVariant value = settings.value(key);
    settings.allKeys();
    file.remove();
    return settings.status() == QSettings::NoError && value.typeId() == QMetaType::QString
        && value.toString() == u"true";
}

} // namespace

/// No file whatever makes a yes of what is not one: the key stands there once, and QSettings too reads the
/// string `true`.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const SettingsContents contents = readSettingsBytes(bytes);
    const QString keys[] = {QStringLiteral("ErrorReporting/OptIn"),
        QStringLiteral("Accounts/0123456789abcdef/ErrorReporting/OptIn"),
        QStringLiteral("ImprovementProgram/OptIn")};
    for (const QString& key : keys) {
        const bool yes = contents.saysYes(key);
        const SettingsEntry entry = contents.entries().value(key.toLower());
        FUZZ_ASSERT(yes == (contents.choice(key) == true));
        FUZZ_ASSERT(!yes || !contents.isDamaged());
        FUZZ_ASSERT(!yes || (entry.lines == 1 && entry.keys == QStringList{key}));
        FUZZ_ASSERT(!yes || qsettingsSaysYes(bytes, key));
    }
    return 0;
}
