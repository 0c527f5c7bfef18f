// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/options/inisyntax.h"

namespace candor {

namespace {

constexpr QByteArrayView blanks = " \t\r\n";
constexpr QByteArrayView lineBreaks = "\r\n";

int digitValue(char c, int base)
{
    const int value = c >= '0' && c <= '9' ? c - '0'
        : c >= 'a' && c <= 'f'             ? c - 'a' + 10
        : c >= 'A' && c <= 'F'             ? c - 'A' + 10
                                           : base;
    return value < base ? value : -1;
}

/// Resolves quotes and escapes of one value.
class IniValue
{
public:
    explicit IniValue(QByteArrayView raw)
        : m_raw(raw)
    {
    }

    /// Nothing for a list.
    std::optional<QString> read()
    {
        skipBlanks();
        while (m_at < m_raw.size()) {
            const char c = m_raw[m_at];
            if (c == ',' && !m_inQuotes)
                return std::nullopt;
            if (c == '\\')
                escape();
            else if (c == '"')
                quote();
            else
                plain();
        }
        while (!m_wasQuoted && m_text.size() > m_kept && (m_text.endsWith(u' ') || m_text.endsWith(u'\t')))
            m_text.chop(1);
        return m_text;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_raw.size() && (m_raw[m_at] == ' ' || m_raw[m_at] == '\t'))
            ++m_at;
        m_kept = m_text.size();
    }

    void quote()
    {
        ++m_at;
        m_wasQuoted = true;
        m_inQuotes = !m_inQuotes;
        if (!m_inQuotes)
            skipBlanks();
    }

    void plain()
    {
        const qsizetype start = m_at++;
        while (m_at < m_raw.size() && !QByteArrayView("\\\",").contains(m_raw[m_at]))
            ++m_at;
        m_text += QString::fromUtf8(m_raw.sliced(start, m_at - start));
    }

    void escape()
    {
        constexpr QByteArrayView letters = "abfnrtv\"?'\\";
        constexpr QByteArrayView meanings = "\a\b\f\n\r\t\v\"?'\\";
        if (++m_at == m_raw.size())
            return;
        const char c = m_raw[m_at++];
        if (const auto letter = letters.indexOf(c); letter >= 0)
            m_text += QLatin1Char(meanings[letter]);
        else if (c == 'x')
            digits(0, 16);
        else if (const int first = digitValue(c, 8); first >= 0)
            digits(1, 8, char16_t(first));
        else if (lineBreaks.contains(c) && m_at < m_raw.size() && lineBreaks.contains(m_raw[m_at])
            && m_raw[m_at] != c)
            ++m_at;
        m_kept = m_text.size();
    }

    /// As many digits as there are, however many: QSettings does so too.
    void digits(int count, int base, char16_t value = 0)
    {
        for (; m_at < m_raw.size() && digitValue(m_raw[m_at], base) >= 0; ++m_at, ++count)
            value = char16_t(value * base + digitValue(m_raw[m_at], base));
        if (count > 0)
            m_text += QChar(value);
    }

    QByteArrayView m_raw;
    qsizetype m_at = 0;
    QString m_text;
    qsizetype m_kept = 0; ///< so much of the text is no blank to be cut off
    bool m_inQuotes = false;
    bool m_wasQuoted = false;
};

} // namespace

void IniLines::skipBlanksAndComments()
{
    const auto here = [this] { return m_at < m_file.size() ? m_file[m_at] : '\0'; };
    while (m_at < m_file.size() && (blanks.contains(here()) || here() == ';')) {
        if (here() == ';')
            while (m_at < m_file.size() && !lineBreaks.contains(here()))
                ++m_at;
        else
            ++m_at;
    }
}

void IniLines::skipEscaped()
{
    if (++m_at >= m_file.size())
        return;
    const char escaped = m_file[m_at++];
    const bool pair = lineBreaks.contains(escaped) && m_at < m_file.size()
        && lineBreaks.contains(m_file[m_at]) && m_file[m_at] != escaped;
    m_at += pair ? 1 : 0;
}

std::optional<IniLine> IniLines::next()
{
    skipBlanksAndComments();
    IniLine line;
    line.offset = m_at;
    bool inQuotes = false;
    while (m_at < m_file.size()) {
        const char c = m_file[m_at];
        if (c == '\\') {
            skipEscaped();
            continue;
        }
        if (!inQuotes && (c == ';' || lineBreaks.contains(c)))
            break;
        if (c == '"')
            inQuotes = !inQuotes;
        else if (c == '=' && !inQuotes && line.equals < 0)
            line.equals = m_at - line.offset;
        ++m_at;
    }
    line.bytes = m_file.sliced(line.offset, m_at - line.offset);
    return line.bytes.isEmpty() ? std::nullopt : std::optional(line);
}

QString unescapedIniKey(QByteArrayView raw)
{
    const QString text = QString::fromUtf8(raw);
    QString key;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            key += u'/';
            continue;
        }
        const bool wide = text[i] == u'%' && i + 1 < text.size() && text[i + 1] == u'U';
        const qsizetype first = i + (wide ? 2 : 1);
        const qsizetype count = wide ? 4 : 2;
        bool isNumber = false;
        ushort code = 0;
        if (text[i] == u'%' && first + count <= text.size())
            code = QStringView(text).sliced(first, count).toUShort(&isNumber, 16);
        key += isNumber ? QChar(code) : text[i];
        i = isNumber ? first + count - 1 : i;
    }
    return key;
}

std::optional<QString> unescapedIniString(QByteArrayView raw)
{
    if (!raw.isValidUtf8())
        return std::nullopt;
    const auto text = IniValue(raw).read();
    if (!text || !text->startsWith(u'@'))
        return text;
    if (text->startsWith(u"@@"))
        return text->sliced(1);
    if (text->startsWith(u"@String(") && text->endsWith(u')'))
        return text->sliced(8).chopped(1);
    return text->endsWith(u')') ? std::nullopt : text; // @Variant(…) and its like: another type
}

} // namespace candor
