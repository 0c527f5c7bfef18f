// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/brand.h"
#include "app/policy/templatewriters.h"

#include <QUuid>
#include <QXmlStreamWriter>

namespace candor {

namespace {

QString stableUuid(const QString& name)
{
    static constexpr QUuid space(0x6ba7b812, 0x9dad, 0x11d1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8);
    return QUuid::createUuidV5(space, QStringLiteral("%1/%2").arg(latin(preferencesDomain), name))
        .toString(QUuid::WithoutBraces)
        .toUpper();
}

void writeEntry(QXmlStreamWriter& xml, const char* key, const QString& value)
{
    xml.writeTextElement(QStringLiteral("key"), QLatin1StringView(key));
    xml.writeTextElement(QStringLiteral("string"), value);
}

void writePayloadHead(QXmlStreamWriter& xml, const QString& type, const QString& identifier)
{
    writeEntry(xml, "PayloadType", type);
    writeEntry(xml, "PayloadIdentifier", identifier);
    writeEntry(xml, "PayloadUUID", stableUuid(identifier));
    writeEntry(xml, "PayloadDisplayName", Brand().product);
    xml.writeTextElement(QStringLiteral("key"), QStringLiteral("PayloadVersion"));
    xml.writeTextElement(QStringLiteral("integer"), QStringLiteral("1"));
}

} // namespace

QByteArray profileTemplate()
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(QStringLiteral("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                                "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"));
    xml.writeStartElement(QStringLiteral("plist"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.0"));
    xml.writeStartElement(QStringLiteral("dict"));
    writePayloadHead(
        xml, QStringLiteral("Configuration"), latin(preferencesDomain) + QStringLiteral(".profile"));
    xml.writeTextElement(QStringLiteral("key"), QStringLiteral("PayloadContent"));
    xml.writeStartElement(QStringLiteral("array"));
    xml.writeStartElement(QStringLiteral("dict"));
    writePayloadHead(xml, latin(preferencesDomain), latin(preferencesDomain) + QStringLiteral(".policy"));
    for (const SettingRow& row : settingList) {
        if (!row.isLocal)
            continue;
        xml.writeTextElement(QStringLiteral("key"), latin(row.name));
        xml.writeEmptyElement(
            row.forbidding == SettingValue::Enabled ? QStringLiteral("true") : QStringLiteral("false"));
    }
    xml.writeEndDocument();
    return out;
}

} // namespace candor
