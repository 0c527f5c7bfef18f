// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/json.h"

namespace candor {

/// One pass over one document; readJson() is its face. Every member that reads answers false once a fault is
/// noted.
class JsonReader
{
public:
    JsonReader(const QByteArray& document, const JsonLimits& limits)
        : m_text(document)
        , m_limits(limits)
    {
    }
    std::variant<JsonValue, JsonFault> read();

private:
    bool checkBytes();
    bool readValue(JsonValue& value, int depth);
    bool readLiteral(QByteArrayView word);
    bool readNumber(JsonValue& value);
    bool readDigits();
    bool readString(QString& text);
    bool readEscape(QString& text);
    bool readHex(char16_t& unit);
    bool readArray(JsonValue::Array& array, int depth);
    bool readObject(JsonValue::Object& object, int depth);
    bool readMember(JsonMember& member, int depth);
    /// After an element: true with \a more where a comma follows, true without where \a close does.
    bool readSeparator(char close, bool& more);

    void skipSpace();
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool accept(char c);
    JsonPlace here() const;
    bool fail(JsonFault::Kind kind, JsonPlace place, const Sentence& reason, const QString& key = {});
    bool failHere(const Sentence& reason) { return fail(JsonFault::Kind::Syntax, here(), reason); }

    QByteArray m_text;
    JsonLimits m_limits;
    qsizetype m_at = 0;
    /// Where the current line begins; a line ends between tokens only, since a string cannot hold its end.
    qsizetype m_lineStart = 0;
    int m_line = 1;
    JsonFault m_fault;
};

} // namespace candor
