// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translation/glossary.h"

#include "app/common/json.h"

namespace candor {

namespace {

class GlossaryReader
{
public:
    std::optional<Glossary> read(const JsonValue& root);
    QString fault() const { return m_fault; }

private:
    bool readTerm(const JsonValue& row);
    bool readLanguage(const QString& tag, const JsonValue& row);
    std::optional<QRegularExpression> expression(const JsonValue& value, const QString& pattern);
    bool fail(const JsonValue& at, const QString& reason);

    Glossary m_glossary;
    QString m_fault;
};

bool GlossaryReader::fail(const JsonValue& at, const QString& reason)
{
    m_fault = QStringLiteral("line %1: %2").arg(at.place().line).arg(reason);
    return false;
}

bool GlossaryReader::readTerm(const JsonValue& row)
{
    GlossaryTerm term;
    for (const JsonMember& member : row.object()) {
        const auto word = member.value.toString();
        if (member.name == u"whole" && member.value.toBool())
            term.isWhole = *member.value.toBool();
        else if (!word || word->isEmpty())
            return fail(member.value, QStringLiteral("a term is a word a language"));
        else if (member.name == u"en")
            term.english = *word;
        else
            term.official.insert(member.name, *word);
    }
    if (term.english.isEmpty())
        return fail(row, QStringLiteral("a term has its English word in \"en\""));
    m_glossary.terms += term;
    return true;
}

std::optional<QRegularExpression> GlossaryReader::expression(const JsonValue& value, const QString& pattern)
{
    QRegularExpression found(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (pattern.isEmpty() || !found.isValid()) {
        fail(value, QStringLiteral("\"%1\" is no regular expression").arg(pattern));
        return std::nullopt;
    }
    return found;
}

bool GlossaryReader::readLanguage(const QString& tag, const JsonValue& row)
{
    if (const JsonValue* negation = row.find(u"negation")) {
        const auto words = expression(*negation, negation->toString().value_or(QString()));
        if (!words)
            return false;
        m_glossary.negation.insert(tag, *words);
    }
    const JsonValue* forbidden = row.find(u"forbidden");
    for (const JsonMember& member : forbidden ? forbidden->object() : JsonValue::Object()) {
        const auto words = expression(member.value, member.name);
        if (!words)
            return false;
        m_glossary.forbidden[tag] += {*words, member.value.toString().value_or(QString())};
    }
    return true;
}

std::optional<Glossary> GlossaryReader::read(const JsonValue& root)
{
    const JsonValue* terms = root.find(u"terms");
    const JsonValue* names = root.find(u"names");
    const JsonValue* languages = root.find(u"languages");
    if (!terms || !names || !languages) {
        fail(root, QStringLiteral("a glossary has \"terms\", \"names\" and \"languages\""));
        return std::nullopt;
    }
    for (const JsonValue& row : terms->array())
        if (!readTerm(row))
            return std::nullopt;
    for (const JsonValue& name : names->array())
        m_glossary.names += name.toString().value_or(QString());
    m_glossary.names.removeAll(QString());
    for (const JsonMember& member : languages->object())
        if (!readLanguage(member.name, member.value))
            return std::nullopt;
    return m_glossary;
}

} // namespace

std::optional<Glossary> readGlossary(const QByteArray& bytes, QString& fault)
{
    const auto read = readJson(bytes);
    if (const auto* wrong = std::get_if<JsonFault>(&read)) {
        fault = QStringLiteral("line %1: %2").arg(wrong->place.line).arg(wrong->reason);
        return std::nullopt;
    }
    GlossaryReader reader;
    auto glossary = reader.read(std::get<JsonValue>(read));
    fault = reader.fault();
    return glossary;
}

} // namespace candor
