// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/commands.h"
#include "app/service/faultfile.h"

#include <QFile>

namespace candor::service {

namespace {

Outcome show(const QString& path, const char* otherwise)
{
    QFile file(path);
    if (!file.exists())
        return {0, otherwise};
    return file.open(QIODevice::ReadOnly)
        ? Outcome{0, file.readAll()}
        : failed(QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString()));
}

Outcome clear(const QString& path)
{
    if (!QFile::exists(path) || QFile::remove(path))
        return {};
    return failed(QStringLiteral("%1 cannot be removed").arg(path));
}

} // namespace

Outcome faultsCommand(const Arguments& arguments)
{
    const QStringList& words = arguments.words;
    const QString what = words.value(1);
    const bool isSet = what == u"set" && words.size() == 3;
    const bool isKnown = (what == u"clear" || what == u"show" || what == u"seen") && words.size() == 2;
    if ((!isSet && !isKnown) || !arguments.foreignFlag({QStringLiteral("data")}).isEmpty())
        return misused(
            QStringLiteral("faults set FILE, faults clear, faults show or faults seen [--data DIR]"));
    const QString folder = folderOf(arguments);
    if (isSet) {
        const QString why = setFaultScript(words[2], folder);
        return why.isEmpty() ? Outcome() : failed(why);
    }
    if (what == u"clear")
        return clear(faultFileIn(folder));
    return what == u"show" ? show(faultFileIn(folder), "no fault is scripted\n")
                           : show(seenFileIn(folder), "");
}

} // namespace candor::service
