// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/jsonreader.h"

#include "app/common/utf8.h"

#include <QSet>

namespace candor {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// What a two-character escape stands for; 0 for none.
char16_t plainEscape(char c)
{
    switch (c) {
    case '"':
        return u'"';
    case '\\':
        return u'\\';
    case '/':
        return u'/';
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return 0;
    }
}

/// QString::fromUtf8() swallows a byte order mark, which inside a document is a character like any other.
void appendUtf8(QString& text, QByteArrayView bytes)
{
    for (; bytes.startsWith("\xEF\xBB\xBF"); bytes = bytes.sliced(3))
        text += QChar(QChar::ByteOrderMark);
    text += QString::fromUtf8(bytes);
}

} // namespace

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
        failHere(QStringLiteral("something follows the document's end"));
        return m_fault;
    }
    return value;
}

bool JsonReader::checkBytes()
{
    if (m_text.size() > m_limits.bytes)
        return fail(JsonFault::Kind::TooLarge, {},
            QStringLiteral("the document is larger than %1 bytes").arg(m_limits.bytes));
    if (m_text.startsWith("\xEF\xBB\xBF"))
        return failHere(QStringLiteral("the document begins with a byte order mark"));
    const qsizetype bad = firstInvalidUtf8(m_text);
    if (bad < 0)
        return true;
    const QByteArrayView before = QByteArrayView(m_text).first(bad);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const JsonPlace place{int(before.count('\n')) + 1, int(bad - lineStart) + 1};
    return fail(JsonFault::Kind::NotUtf8, place, QStringLiteral("the document is not UTF-8"));
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

bool JsonReader::readLiteral(QByteArrayView word)
{
    if (!QByteArrayView(m_text).sliced(m_at).startsWith(word))
        return failHere(QStringLiteral("a value is expected here"));
    m_at += word.size();
    return true;
}

bool JsonReader::readDigits()
{
    const qsizetype first = m_at;
    while (isDigit(peek()))
        ++m_at;
    return m_at > first || failHere(QStringLiteral("a digit is expected here"));
}

bool JsonReader::readNumber(JsonValue& value)
{
    const qsizetype first = m_at;
    const JsonPlace place = here();
    accept('-');
    if (!isDigit(peek()))
        return failHere(QStringLiteral("a value is expected here"));
    if (!accept('0'))
        readDigits();
    bool isInteger = true;
    if (accept('.')) {
        isInteger = false;
        if (!readDigits())
            return false;
    }
    if (accept('e') || accept('E')) {
        isInteger = false;
        accept('+') || accept('-');
        if (!readDigits())
            return false;
    }
    const QByteArrayView text = QByteArrayView(m_text).sliced(first, m_at - first);
    const qint64 integer = isInteger ? text.toLongLong(&isInteger) : 0;
    bool isHeld = true;
    const double number = isInteger ? 0 : text.toDouble(&isHeld);
    if (!isHeld)
        return fail(JsonFault::Kind::Syntax, place, QStringLiteral("the number is out of range"));
    if (isInteger)
        value.m_value = integer;
    else
        value.m_value = number;
    return true;
}

bool JsonReader::readString(QString& text)
{
    ++m_at;
    qsizetype plain = m_at;
    const auto takePlain = [&] { appendUtf8(text, QByteArrayView(m_text).sliced(plain, m_at - plain)); };
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (static_cast<unsigned char>(c) < 0x20)
            return failHere(QStringLiteral("a control character stands in a string"));
        if (c == '"') {
            takePlain();
            ++m_at;
            return true;
        }
        if (c == '\\') {
            takePlain();
            if (!readEscape(text))
                return false;
            plain = m_at;
        } else {
            ++m_at;
        }
    }
    return failHere(QStringLiteral("the document ends inside a string"));
}

bool JsonReader::readEscape(QString& text)
{
    const JsonPlace place = here();
    ++m_at;
    if (!accept('u')) {
        const char16_t meant = plainEscape(peek());
        if (!meant)
            return fail(JsonFault::Kind::Syntax, place, QStringLiteral("the escape is none that JSON knows"));
        ++m_at;
        text += QChar(meant);
        return true;
    }
    char16_t unit = 0;
    if (!readHex(unit))
        return false;
    text += QChar(unit);
    if (!QChar::isSurrogate(unit))
        return true;
    char16_t second = 0;
    if (QChar::isHighSurrogate(unit) && accept('\\') && accept('u') && readHex(second)
        && QChar::isLowSurrogate(second)) {
        text += QChar(second);
        return true;
    }
    return fail(JsonFault::Kind::Syntax, place, QStringLiteral("the escape is half of a surrogate pair"));
}

bool JsonReader::readHex(char16_t& unit)
{
    const QByteArrayView digits
        = QByteArrayView(m_text).sliced(m_at, qMin(qsizetype(4), m_text.size() - m_at));
    for (const char c : digits) {
        const int digit = isDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;
        if (digit < 0 || digit > 15 || (!isDigit(c) && digit < 10))
            return failHere(QStringLiteral("four hexadecimal digits are expected here"));
        unit = static_cast<char16_t>(unit * 16 + digit);
    }
    if (digits.size() < 4)
        return failHere(QStringLiteral("four hexadecimal digits are expected here"));
    m_at += 4;
    return true;
}

bool JsonReader::readArray(JsonValue::Array& array, int depth)
{
    if (depth > m_limits.depth)
        return fail(JsonFault::Kind::TooDeep, here(),
            QStringLiteral("the document is nested deeper than %1").arg(m_limits.depth));
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
            QStringLiteral("the document is nested deeper than %1").arg(m_limits.depth));
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
                QStringLiteral("the key \"%1\" stands twice").arg(member.name), member.name);
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
        return failHere(QStringLiteral("a name in quotes is expected here"));
    if (!readString(member.name))
        return false;
    skipSpace();
    if (!accept(':'))
        return failHere(QStringLiteral("a colon is expected here"));
    skipSpace();
    return readValue(member.value, depth + 1);
}

bool JsonReader::readSeparator(char close, bool& more)
{
    skipSpace();
    more = accept(',');
    if (!more)
        return accept(close)
            || failHere(QStringLiteral("a comma or \"%1\" is expected here").arg(QLatin1Char(close)));
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

bool JsonReader::fail(JsonFault::Kind kind, JsonPlace place, const QString& reason, const QString& key)
{
    m_fault = {kind, place, key, reason};
    return false;
}

} // namespace candor
