// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/json.h"

#include <QList>
#include <QString>

#include <variant>

namespace candor::service {

/// One attribute of a record, as a plain value.
struct OtlpAttribute
{
    QString key;
    /// Nothing: an empty value, a list, a map or bytes, which no field holds.
    std::variant<std::monostate, QString, qint64, double, bool> value;
};

/// One logRecord; its times are not even read.
struct OtlpRecord
{
    QString eventName;
    QList<OtlpAttribute> attributes;
};

/// The records that one resource sent.
struct OtlpResource
{
    QList<OtlpAttribute> attributes;
    QList<OtlpRecord> records;
};

/// Why a request is no OTLP: an English sentence that repeats nothing of the request.
struct OtlpFault
{
    QString reason;
};

/// Reads an ExportLogsServiceRequest in JSON. Unknown keys are ignored, as OTLP asks; wrong types are a
/// fault.
std::variant<QList<OtlpResource>, OtlpFault> readOtlp(const QByteArray& json);

/// The string of that attribute; empty where it is left out or is none.
QString textOf(const QList<OtlpAttribute>& attributes, QStringView key);

} // namespace candor::service
