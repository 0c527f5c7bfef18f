// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/faultscript.h"

#include <span>

namespace candor::service {

/// Notes why \a at is wrong; false, always.
inline bool refuse(FaultScriptError& error, const JsonValue& at, const QString& reason)
{
    error = {at.place(), reason};
    return false;
}

/// One member an object of the script may have, and how it is read into the value.
template <class T>
struct FaultField
{
    const char* name;
    bool (*read)(const JsonValue& value, T& into, FaultScriptError& error);
};

template <class T>
bool readFields(
    const JsonValue& object, std::span<const FaultField<T>> fields, T& into, FaultScriptError& error)
{
    if (object.type() != JsonValue::Type::Object)
        return refuse(error, object, QStringLiteral("an object is expected here"));
    for (const JsonMember& member : object.object()) {
        QStringList known;
        const FaultField<T>* field = nullptr;
        for (const FaultField<T>& one : fields) {
            known.append(QString::fromLatin1(one.name));
            if (member.name == known.last())
                field = &one;
        }
        if (!field) {
            error = {member.place,
                QStringLiteral("\"%1\" is unknown here; known are %2").arg(member.name, known.join(u", "))};
            return false;
        }
        if (!field->read(member.value, into, error))
            return false;
    }
    return true;
}

bool readWhole(const JsonValue& value, qint64 least, qint64 most, qint64& into, FaultScriptError& error);
/// Printable, without line ends.
bool readLine(const JsonValue& value, QByteArray& into, FaultScriptError& error);
/// The members of a rule's "do".
bool readDeed(const JsonValue& value, FaultDeed& into, FaultScriptError& error);
/// Whether what is to be done goes together, and with what it is done to.
bool fitsTogether(const FaultRule& rule, const JsonValue& deed, FaultScriptError& error);

} // namespace candor::service
