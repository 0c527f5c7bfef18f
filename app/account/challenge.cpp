// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account/challenge.h"

#include <QHash>

#include <algorithm>

namespace candor {

namespace {

/// Reads `Scheme name=value, name="value", Scheme …`: RFC 9110's challenges, with values that are no tokens
/// let through unquoted.
class ChallengeReader
{
public:
    explicit ChallengeReader(const QByteArray& header)
        : m_text(header)
    {
    }

    std::optional<Challenge> read()
    {
        while (skipSeparators(), m_at < m_text.size())
            readItem();
        return endScheme() ? m_found : std::nullopt;
    }

private:
    static bool isBlank(char c) { return c == ' ' || c == '\t'; }

    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }

    void skipSeparators()
    {
        while (m_at < m_text.size() && (isBlank(m_text[m_at]) || m_text[m_at] == ','))
            ++m_at;
    }

    QByteArray readName()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !isBlank(m_text[m_at]) && m_text[m_at] != ',' && m_text[m_at] != '=')
            ++m_at;
        return m_text.mid(from, m_at - from).toLower();
    }

    QByteArray readQuoted()
    {
        QByteArray value;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            value += m_text[m_at];
        }
        m_at = std::min(m_at + 1, m_text.size());
        return value;
    }

    QByteArray readValue()
    {
        if (m_at < m_text.size() && m_text[m_at] == '"')
            return readQuoted();
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !isBlank(m_text[m_at]) && m_text[m_at] != ',')
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    void readItem()
    {
        const QByteArray name = readName();
        const qsizetype end = m_at;
        skipBlanks();
        if (m_at < m_text.size() && m_text[m_at] == '=') {
            ++m_at;
            skipBlanks();
            // Named twice, the first holds: what follows must not replace what was read.
            const QByteArray value = readValue();
            if (!m_values.contains(name))
                m_values.insert(name, value);
            return;
        }
        m_at = end;
        endScheme();
        m_scheme = name;
    }

    bool endScheme()
    {
        const QString href = QString::fromUtf8(m_values.value("href"));
        if (!m_found && m_scheme == "msrtcoauth" && !href.isEmpty()) {
            m_found = Challenge{href, {}};
            const QString grants = QString::fromUtf8(m_values.value("grant_type")).toLower();
            for (QStringView grant : QStringView(grants).split(u','))
                m_found->grants.append(grant.trimmed().toString());
        }
        m_values.clear();
        return m_found.has_value();
    }

    const QByteArray& m_text;
    qsizetype m_at = 0;
    QByteArray m_scheme;
    QHash<QByteArray, QByteArray> m_values;
    std::optional<Challenge> m_found;
};

} // namespace

std::optional<Challenge> parseChallenge(const QByteArray& header)
{
    return ChallengeReader(header).read();
}

} // namespace candor
