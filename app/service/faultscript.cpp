// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/faultscript.h"

#include "app/catalogue/category.h"
#include "app/service/faultfields.h"

#include <algorithm>

namespace candor::service {

namespace {

constexpr qsizetype mostRules = 1000;

using Error = FaultScriptError;

constexpr std::array<std::pair<const char*, Endpoint>, 9> endpoints{{{"discovery", Endpoint::Discovery},
    {"user", Endpoint::User}, {"token", Endpoint::Token}, {"applications", Endpoint::Applications},
    {"application", Endpoint::Application}, {"policies", Endpoint::Policies}, {"events", Endpoint::Events},
    {"telemetry", Endpoint::Telemetry}, {"other", Endpoint::Other}}};

bool readOn(const JsonValue& value, FaultMatch& into, Error& error)
{
    const QString word = value.toString().value_or(QString());
    into.isConnection = word == u"connection";
    return into.isConnection || word == u"request"
        || refuse(error, value, QStringLiteral("\"connection\" or \"request\" is expected here"));
}

bool readMethod(const JsonValue& value, FaultMatch& into, Error& error)
{
    return readLine(value, into.method, error);
}

bool readPath(const JsonValue& value, FaultMatch& into, Error& error)
{
    if (!readLine(value, into.path, error))
        return false;
    return into.path.startsWith('/') || into.path.startsWith('*')
        || refuse(error, value, QStringLiteral("a path starts with / or *"));
}

bool readEndpoint(const JsonValue& value, FaultMatch& into, Error& error)
{
    QStringList known;
    for (const auto& [name, endpoint] : endpoints) {
        known.append(QString::fromLatin1(name));
        if (value.toString() == known.last()) {
            into.endpoint = endpoint;
            return true;
        }
    }
    return refuse(error, value, QStringLiteral("one of these is expected here: %1").arg(known.join(u", ")));
}

bool readCategory(const JsonValue& value, FaultMatch& into, Error& error)
{
    into.category = value.toString().value_or(QString());
    if (into.category == u"deletion" || categoryOfWireName(into.category.toStdString()))
        return true;
    return refuse(error, value,
        QStringLiteral("a category is expected here: census, usage, error_reporting, improvement_program, "
                       "deletion"));
}

bool readFrom(const JsonValue& value, FaultMatch& into, Error& error)
{
    return readWhole(value, 1, std::numeric_limits<qint64>::max(), into.from, error);
}

bool readTo(const JsonValue& value, FaultMatch& into, Error& error)
{
    return readWhole(value, 1, std::numeric_limits<qint64>::max(), into.to, error);
}

constexpr std::array<FaultField<FaultMatch>, 7> matchFields{
    {{"on", readOn}, {"method", readMethod}, {"path", readPath}, {"endpoint", readEndpoint},
        {"category", readCategory}, {"from", readFrom}, {"to", readTo}}};

bool readMatch(const JsonValue& value, FaultRule& into, Error& error)
{
    if (!readFields<FaultMatch>(value, matchFields, into.match, error))
        return false;
    const FaultMatch& match = into.match;
    if (match.to < match.from)
        return refuse(error, value, QStringLiteral("\"to\" comes before \"from\""));
    const bool namesRequest
        = !match.method.isEmpty() || !match.path.isEmpty() || match.endpoint || !match.category.isEmpty();
    if (match.isConnection && namesRequest)
        return refuse(
            error, value, QStringLiteral("a connection has no method, path, endpoint or category yet"));
    return true;
}

bool readName(const JsonValue& value, FaultRule& into, Error& error)
{
    QByteArray name;
    const bool isRead = readLine(value, name, error);
    into.name = QString::fromUtf8(name);
    return isRead;
}

bool readDo(const JsonValue& value, FaultRule& into, Error& error)
{
    return readDeed(value, into.deed, error);
}

constexpr std::array<FaultField<FaultRule>, 3> ruleFields{
    {{"name", readName}, {"match", readMatch}, {"do", readDo}}};

bool needsAuthority(const FaultRule& rule)
{
    return rule.deed.kind == FaultDeed::Kind::Certificate
        && rule.deed.certificate != WrongCertificate::SelfSigned;
}

bool readRules(const JsonValue& value, FaultScript& into, Error& error)
{
    if (value.type() != JsonValue::Type::Array || value.array().size() > mostRules)
        return refuse(
            error, value, QStringLiteral("a list of at most %1 rules is expected here").arg(mostRules));
    for (const JsonValue& one : value.array()) {
        FaultRule rule;
        if (!readFields<FaultRule>(one, ruleFields, rule, error))
            return false;
        const JsonValue* deed = one.find(u"do");
        if (!deed)
            return refuse(error, one, QStringLiteral("the rule has no \"do\""));
        if (!fitsTogether(rule, *deed, error))
            return false;
        into.rules.append(rule);
    }
    return true;
}

bool readFile(const JsonValue& value, QString& into, Error& error)
{
    into = value.toString().value_or(QString());
    return into.startsWith(u'/')
        || refuse(error, value, QStringLiteral("the full path of a PEM file is expected here"));
}

constexpr std::array<FaultField<FaultScript>, 2> authorityFields{
    {{"certificate",
         [](const JsonValue& v, FaultScript& s, Error& e) { return readFile(v, s.authorityCertificate, e); }},
        {"key",
            [](const JsonValue& v, FaultScript& s, Error& e) { return readFile(v, s.authorityKey, e); }}}};

bool readAuthority(const JsonValue& value, FaultScript& into, Error& error)
{
    if (!readFields<FaultScript>(value, authorityFields, into, error))
        return false;
    return (!into.authorityCertificate.isEmpty() && !into.authorityKey.isEmpty())
        || refuse(error, value, QStringLiteral("an authority has a \"certificate\" and a \"key\""));
}

bool readVersion(const JsonValue& value, FaultScript&, Error& error)
{
    return value.toInteger() == 1
        || refuse(error, value, QStringLiteral("this program reads version 1 only"));
}

constexpr std::array<FaultField<FaultScript>, 3> scriptFields{
    {{"faults", readVersion}, {"authority", readAuthority}, {"rules", readRules}}};

} // namespace

bool readWhole(const JsonValue& value, qint64 least, qint64 most, qint64& into, FaultScriptError& error)
{
    const std::optional<qint64> number = value.toInteger();
    if (!number || *number < least || *number > most)
        return refuse(error, value,
            most == std::numeric_limits<qint64>::max()
                ? QStringLiteral("a whole number from %1 is expected here").arg(least)
                : QStringLiteral("a whole number from %1 to %2 is expected here").arg(least).arg(most));
    into = *number;
    return true;
}

bool readLine(const JsonValue& value, QByteArray& into, FaultScriptError& error)
{
    into = value.toString().value_or(QString()).toUtf8();
    const bool isLine = std::all_of(
        into.begin(), into.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f; });
    return (isLine && !into.isEmpty() && into.size() <= 4096)
        || refuse(error, value, QStringLiteral("a text of one line is expected here"));
}

std::variant<FaultScript, FaultScriptError> readFaultScript(const QByteArray& document)
{
    const auto read = readJson(document);
    if (const JsonFault* fault = std::get_if<JsonFault>(&read))
        return FaultScriptError{fault->place, fault->reason.english()};
    const JsonValue& root = std::get<JsonValue>(read);
    FaultScript script;
    FaultScriptError error;
    if (!readFields<FaultScript>(root, scriptFields, script, error))
        return error;
    for (const char16_t* name : {u"faults", u"rules"})
        if (!root.find(name))
            return FaultScriptError{root.place(), QStringLiteral("\"%1\" is missing").arg(QStringView(name))};
    if (script.authorityKey.isEmpty()
        && std::any_of(script.rules.begin(), script.rules.end(), needsAuthority))
        return FaultScriptError{root.place(),
            QStringLiteral(
                "\"authority\" is missing: without its signature a certificate would only be untrusted")};
    return script;
}

} // namespace candor::service
