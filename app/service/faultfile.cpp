// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/faultfile.h"

#include "app/service/faultcertificate.h"
#include "app/service/folder.h"

#include <QFile>
#include <QSaveFile>

namespace candor::service {

namespace {

constexpr qint64 mostRead = 64 * 1024 + 1; // one more than the reader takes, so that it can say so

/// The authority may be missing, or no pair: better said now than at a handshake.
QString authorityFault(const FaultScript& script)
{
    for (const FaultRule& rule : script.rules) {
        std::string why;
        if (rule.deed.kind == FaultDeed::Kind::Certificate
            && !wrongTlsContext(rule.deed.certificate, script, why))
            return QString::fromStdString(why);
    }
    return {};
}

} // namespace

QString faultFileIn(const QString& folder)
{
    return folder + QStringLiteral("/faults.json");
}

QString seenFileIn(const QString& folder)
{
    return folder + QStringLiteral("/faults-seen.jsonl");
}

std::variant<FaultScript, QString> loadFaultScript(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString());
    auto read = readFaultScript(file.read(mostRead));
    if (const auto* error = std::get_if<FaultScriptError>(&read))
        return QStringLiteral("%1:%2:%3: %4")
            .arg(path)
            .arg(error->place.line)
            .arg(error->place.column)
            .arg(error->reason);
    if (const QString why = authorityFault(std::get<FaultScript>(read)); !why.isEmpty())
        return QStringLiteral("%1: %2").arg(path, why);
    return std::get<FaultScript>(std::move(read));
}

QString setFaultScript(const QString& path, const QString& folder)
{
    const auto script = loadFaultScript(path);
    QString why;
    if (const QString* error = std::get_if<QString>(&script))
        return *error;
    if (!makePrivate(folder, why))
        return why;
    QFile from(path);
    QFile::remove(seenFileIn(folder));
    QSaveFile to(faultFileIn(folder));
    if (from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly) && to.write(from.readAll()) >= 0
        && to.commit())
        return {};
    return QStringLiteral("%1 cannot be written: %2").arg(to.fileName(), to.errorString());
}

} // namespace candor::service
