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
    Sentence fault() const { return m_fault; }

private:
    bool readTerm(const JsonValue& row);
    bool readLanguage(const QString& tag, const JsonValue& row);
    std::optional<QRegularExpression> expression(const JsonValue& value, const QString& pattern);
    bool fail(const JsonValue& at, const Sentence& reason);

    Glossary m_glossary;
    Sentence m_fault;
};

bool GlossaryReader::fail(const JsonValue& at, const Sentence& reason)
{
    //: %1: number, %2: what is wrong there
    m_fault = Sentence(QT_TRANSLATE_NOOP("Sentence", "line %1: %2"), at.place().line, reason);
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
            //: What is wrong with the glossary: for each language there has to be one word
            return fail(member.value, Sentence(QT_TRANSLATE_NOOP("Sentence", "a term is a word a language")));
        else if (member.name == u"en")
            term.english = *word;
        else
            term.official.insert(member.name, *word);
    }
    if (term.english.isEmpty())
        return fail(row, Sentence(QT_TRANSLATE_NOOP("Sentence", "a term has its English word in \"en\"")));
    m_glossary.terms += term;
    return true;
}

std::optional<QRegularExpression> GlossaryReader::expression(const JsonValue& value, const QString& pattern)
{
    QRegularExpression found(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (pattern.isEmpty() || !found.isValid()) {
        //: %1: as written
        fail(value, Sentence(QT_TRANSLATE_NOOP("Sentence", "\"%1\" is no regular expression"), pattern));
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
        fail(root,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "a glossary has \"terms\", \"names\" and \"languages\"")));
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

std::optional<Glossary> readGlossary(const QByteArray& bytes, Sentence& fault)
{
    const auto read = readJson(bytes);
    if (const auto* wrong = std::get_if<JsonFault>(&read)) {
        //: %1: number, %2: what is wrong there
        fault = Sentence(QT_TRANSLATE_NOOP("Sentence", "line %1: %2"), wrong->place.line, wrong->reason);
        return std::nullopt;
    }
    GlossaryReader reader;
    auto glossary = reader.read(std::get<JsonValue>(read));
    fault = reader.fault();
    return glossary;
}

} // namespace candor
