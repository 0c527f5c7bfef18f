// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/intakerequest.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdint>
#include <cstdlib>

using namespace candor::service;

namespace {

/// What every stored record keeps, whatever was sent.
void check(const CleanRecord& record)
{
    const QJsonDocument attributes = QJsonDocument::fromJson(record.attributes);
    if (!attributes.isObject() || !isGuid(record.uid) || record.eventName.contains(u'@'))
        std::abort();
    for (const char* hashed : {"user.id", "user.hash", "candor.sip_uri", "app.installation.id"}) {
        const QJsonValue value = attributes.object().value(QString::fromLatin1(hashed));
        if (!value.isUndefined() && !isGuid(value.toString()))
            std::abort();
    }
    const QJsonValue address = attributes.object().value(QStringLiteral("client.address"));
    if (!address.isUndefined() && !address.toString().endsWith(u"/24")
        && !address.toString().endsWith(u"/48"))
        std::abort();
}

} // namespace

/// No body whatever makes the intake store a person, an address, or both kinds of deletion.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Pseudonyms pseudonyms(QByteArray(32, 'k'));
    const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto read = readIntake(body, false, pseudonyms);
    if (const auto* content = std::get_if<IntakeContent>(&read)) {
        for (const CleanRecord& record : content->records)
            check(record);
        for (const Erasure& erasure : content->erasures)
            if (erasure.installation.isEmpty() != content->erasures.front().installation.isEmpty())
                std::abort();
        accepted(*content);
    } else {
        refused(std::get<IntakeFault>(read));
    }
    return 0;
}
