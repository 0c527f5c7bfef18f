// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/intakerequest.h"

#include "app/common/gzip.h"
#include "app/service/cleaning.h"

namespace candor::service {

namespace {

constexpr qsizetype largestUnpacked = 1024 * 1024;

QString categoryName(const OtlpResource& resource)
{
    return textOf(resource.attributes, u"candor.category");
}

/// Either the device or the person, never both: together they would tell the service whose device it is.
std::optional<Erasure> erasureOf(const OtlpRecord& record, const Pseudonyms& pseudonyms)
{
    QStringList keys;
    for (const OtlpAttribute& attribute : record.attributes)
        if (attribute.key != u"log.record.uid")
            keys.append(attribute.key);
    if (keys.size() != 1)
        return std::nullopt;
    const QString value = textOf(record.attributes, keys.first());
    if (keys.first() == u"app.installation.id" && isGuid(value))
        return Erasure{value.toLower(), {}, {}};
    if (keys.first() == u"user.id" && !plainAddress(value).isEmpty())
        return Erasure{{}, pseudonyms.person(value), pseudonyms.userHashOfPerson(value)};
    return std::nullopt;
}

std::optional<IntakeFault> addErasures(
    const OtlpResource& resource, const Pseudonyms& pseudonyms, IntakeContent& content)
{
    for (const OtlpRecord& record : resource.records) {
        const std::optional<Erasure> erasure = erasureOf(record, pseudonyms);
        if (!erasure)
            return IntakeFault{
                400, QStringLiteral("a deletion names app.installation.id alone or user.id alone")};
        if (!content.erasures.empty()
            && content.erasures.front().installation.isEmpty() != erasure->installation.isEmpty())
            return IntakeFault{400, QStringLiteral("the two kinds of deletion are never in one request")};
        content.erasures.push_back(*erasure);
    }
    return std::nullopt;
}

/// AppName and AppVersion are fields of census, but stand in the resource.
OtlpRecord withProgram(const OtlpRecord& record, const OtlpResource& resource)
{
    OtlpRecord out = record;
    for (const OtlpAttribute& attribute : resource.attributes)
        if (attribute.key == u"service.name" || attribute.key == u"service.version")
            out.attributes.append(attribute);
    return out;
}

void addRecords(
    const OtlpResource& resource, Category category, const Pseudonyms& pseudonyms, IntakeContent& content)
{
    for (const OtlpRecord& record : resource.records) {
        auto cleaned = clean(
            category == Category::Census ? withProgram(record, resource) : record, category, pseudonyms);
        if (auto* good = std::get_if<CleanRecord>(&cleaned)) {
            content.records.push_back(std::move(*good));
        } else if (++content.rejected == 1) {
            content.firstReason = std::get<QString>(cleaned);
        }
    }
}

bool isJson(const QByteArray& contentType)
{
    const QByteArray type = contentType.toLower().split(';').first().trimmed();
    return type == "application/json";
}

IntakeFault faultOf(UnpackFault fault)
{
    switch (fault) {
    case UnpackFault::TooLarge:
        return {413, QStringLiteral("unpacked it is larger than 1 MiB")};
    case UnpackFault::NotGzip:
        return {400, QStringLiteral("the body is not gzip")};
    case UnpackFault::NoMemory:
        break;
    }
    return {503, QStringLiteral("there was no memory to unpack the body")};
}

} // namespace

std::optional<Answer> refusal(const Request& request)
{
    if (request.method != "POST")
        return methodAnswer("POST");
    if (!isJson(request.header("content-type")))
        return refused({415, QStringLiteral("Content-Type is application/json")});
    const QByteArray encoding = request.header("content-encoding").toLower();
    if (!encoding.isEmpty() && encoding != "gzip" && encoding != "identity")
        return refused({415, QStringLiteral("Content-Encoding is gzip or identity")});
    return std::nullopt;
}

std::variant<IntakeContent, IntakeFault> readIntake(
    const QByteArray& body, bool isGzip, const Pseudonyms& pseudonyms)
{
    std::variant<QByteArray, UnpackFault> unpacked = body;
    if (isGzip)
        unpacked = gunzip(body, largestUnpacked);
    if (const UnpackFault* fault = std::get_if<UnpackFault>(&unpacked))
        return faultOf(*fault);
    const auto read = readOtlp(std::get<QByteArray>(unpacked));
    if (const OtlpFault* fault = std::get_if<OtlpFault>(&read))
        return IntakeFault{400, fault->reason};
    const auto& resources = std::get<QList<OtlpResource>>(read);
    IntakeContent content;
    for (const OtlpResource& resource : resources) {
        const QString name = categoryName(resource);
        const std::optional<Category> category = categoryOfWireName(name.toStdString());
        if (name != categoryName(resources.first()) || (!category && name != u"deletion"))
            return IntakeFault{
                400, QStringLiteral("candor.category is missing, unknown, or differs within the request")};
        if (category)
            addRecords(resource, *category, pseudonyms, content);
        else if (const auto fault = addErasures(resource, pseudonyms, content))
            return *fault;
    }
    return content;
}

Answer accepted(const IntakeContent& content)
{
    QJsonObject partial;
    if (content.rejected > 0)
        partial = {{QStringLiteral("rejectedLogRecords"), QString::number(content.rejected)},
            {QStringLiteral("errorMessage"), content.firstReason}};
    return jsonAnswer(200, {{QStringLiteral("partialSuccess"), partial}});
}

Answer refused(const IntakeFault& fault)
{
    constexpr int invalidArgument = 3;
    constexpr int unavailable = 14;
    const bool isLater = fault.status >= 500 || fault.status == 429;
    return jsonAnswer(fault.status,
        {{QStringLiteral("code"), isLater ? unavailable : invalidArgument},
            {QStringLiteral("message"), fault.reason}});
}

} // namespace candor::service
