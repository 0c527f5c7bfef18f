// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// The part of JsonReader that reads what holds nothing else: literals, numbers and strings.

#include "app/common/jsonreader.h"

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

bool JsonReader::readLiteral(QByteArrayView word)
{
    if (!QByteArrayView(m_text).sliced(m_at).startsWith(word))
        return failHere(Sentence(QT_TRANSLATE_NOOP("Sentence", "a value is expected here")));
    m_at += word.size();
    return true;
}

bool JsonReader::readDigits()
{
    const qsizetype first = m_at;
    while (isDigit(peek()))
        ++m_at;
    return m_at > first || failHere(Sentence(QT_TRANSLATE_NOOP("Sentence", "a digit is expected here")));
}

bool JsonReader::readNumber(JsonValue& value)
{
    const qsizetype first = m_at;
    const JsonPlace place = here();
    accept('-');
    if (!isDigit(peek()))
        return failHere(Sentence(QT_TRANSLATE_NOOP("Sentence", "a value is expected here")));
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
        return fail(JsonFault::Kind::Syntax, place,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the number is out of range")));
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
            return failHere(
                Sentence(QT_TRANSLATE_NOOP("Sentence", "a control character stands in a string")));
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
    return failHere(Sentence(QT_TRANSLATE_NOOP("Sentence", "the document ends inside a string")));
}

bool JsonReader::readEscape(QString& text)
{
    const JsonPlace place = here();
    ++m_at;
    if (!accept('u')) {
        const char16_t meant = plainEscape(peek());
        if (!meant)
            return fail(JsonFault::Kind::Syntax, place,
                Sentence(QT_TRANSLATE_NOOP("Sentence", "the escape is none that JSON knows")));
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
    return fail(JsonFault::Kind::Syntax, place,
        Sentence(QT_TRANSLATE_NOOP("Sentence", "the escape is half of a surrogate pair")));
}

bool JsonReader::readHex(char16_t& unit)
{
    const QByteArrayView digits
        = QByteArrayView(m_text).sliced(m_at, qMin(qsizetype(4), m_text.size() - m_at));
    for (const char c : digits) {
        const int digit = isDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;
        if (digit < 0 || digit > 15 || (!isDigit(c) && digit < 10))
            return failHere(
                Sentence(QT_TRANSLATE_NOOP("Sentence", "four hexadecimal digits are expected here")));
        unit = static_cast<char16_t>(unit * 16 + digit);
    }
    if (digits.size() < 4)
        return failHere(Sentence(QT_TRANSLATE_NOOP("Sentence", "four hexadecimal digits are expected here")));
    m_at += 4;
    return true;
}

} // namespace candor
