// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/jsonreader.h"

#include "app/common/utf8.h"

#include <QSet>

namespace candor {

std::variant<JsonValue, JsonFault> JsonReader::read()
{
    JsonValue value;
    if (!checkBytes())
        return m_fault;
    skipSpace();
    if (!readValue(value, 1))
        return m_fault;
    skipSpace();
    if (m_at < m_text.size()) {
        failHere(Sentence(QT_TRANSLATE_NOOP("Sentence", "something follows the document's end")));
        return m_fault;
    }
    return value;
}

bool JsonReader::checkBytes()
{
    if (m_text.size() > m_limits.bytes)
        return fail(JsonFault::Kind::TooLarge, {},
            //: %1: how many
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the document is larger than %1 bytes"), m_limits.bytes));
    if (m_text.startsWith("\xEF\xBB\xBF"))
        return failHere(
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the document begins with a byte order mark")));
    const qsizetype bad = firstInvalidUtf8(m_text);
    if (bad < 0)
        return true;
    const QByteArrayView before = QByteArrayView(m_text).first(bad);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const JsonPlace place{int(before.count('\n')) + 1, int(bad - lineStart) + 1};
    return fail(JsonFault::Kind::NotUtf8, place,
        Sentence(QT_TRANSLATE_NOOP("Sentence", "the document is not UTF-8")));
}

bool JsonReader::readValue(JsonValue& value, int depth)
{
    value.m_place = here();
    switch (peek()) {
    case '{':
        return readObject(value.m_value.emplace<JsonValue::Object>(), depth);
    case '[':
        return readArray(value.m_value.emplace<JsonValue::Array>(), depth);
    case '"':
        return readString(value.m_value.emplace<QString>());
    case 't':
        value.m_value = true;
        return readLiteral("true");
    case 'f':
        value.m_value = false;
        return readLiteral("false");
    case 'n':
        return readLiteral("null");
    default:
        return readNumber(value);
    }
}

bool JsonReader::readArray(JsonValue::Array& array, int depth)
{
    if (depth > m_limits.depth)
        return fail(JsonFault::Kind::TooDeep, here(),
            //: %1: how many
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the document is nested deeper than %1"), m_limits.depth));
    ++m_at;
    skipSpace();
    if (accept(']'))
        return true;
    for (bool more = true; more;) {
        JsonValue value;
        if (!readValue(value, depth + 1) || !readSeparator(']', more))
            return false;
        array.append(std::move(value));
    }
    return true;
}

bool JsonReader::readObject(JsonValue::Object& object, int depth)
{
    if (depth > m_limits.depth)
        return fail(JsonFault::Kind::TooDeep, here(),
            //: %1: how many
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the document is nested deeper than %1"), m_limits.depth));
    ++m_at;
    skipSpace();
    if (accept('}'))
        return true;
    QSet<QString> names;
    for (bool more = true; more;) {
        JsonMember member;
        if (!readMember(member, depth))
            return false;
        const QString name = m_limits.names == Qt::CaseSensitive ? member.name : member.name.toCaseFolded();
        if (names.contains(name))
            return fail(JsonFault::Kind::DuplicateKey, member.place,
                //: %1: as written
                Sentence(QT_TRANSLATE_NOOP("Sentence", "the key \"%1\" stands twice"), member.name),
                member.name);
        names.insert(name);
        if (!readSeparator('}', more))
            return false;
        object.append(std::move(member));
    }
    return true;
}

bool JsonReader::readMember(JsonMember& member, int depth)
{
    member.place = here();
    if (peek() != '"')
        return failHere(Sentence(QT_TRANSLATE_NOOP("Sentence", "a name in quotes is expected here")));
    if (!readString(member.name))
        return false;
    skipSpace();
    if (!accept(':'))
        return failHere(Sentence(QT_TRANSLATE_NOOP("Sentence", "a colon is expected here")));
    skipSpace();
    return readValue(member.value, depth + 1);
}

bool JsonReader::readSeparator(char close, bool& more)
{
    skipSpace();
    more = accept(',');
    if (!more)
        return accept(close)
            //: %1: a bracket
            || failHere(Sentence(QT_TRANSLATE_NOOP("Sentence", "a comma or \"%1\" is expected here"),
                QString(QLatin1Char(close))));
    skipSpace();
    return true;
}

void JsonReader::skipSpace()
{
    for (; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '\n') {
            ++m_line;
            m_lineStart = m_at + 1;
        } else if (c != ' ' && c != '\t' && c != '\r') {
            return;
        }
    }
}

bool JsonReader::accept(char c)
{
    if (m_at >= m_text.size() || m_text[m_at] != c)
        return false;
    ++m_at;
    return true;
}

JsonPlace JsonReader::here() const
{
    return {m_line, int(m_at - m_lineStart) + 1};
}

bool JsonReader::fail(JsonFault::Kind kind, JsonPlace place, const Sentence& reason, const QString& key)
{
    m_fault = {kind, place, key, reason};
    return false;
}

} // namespace candor
