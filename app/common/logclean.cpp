// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/logclean.h"

#include <QDir>
#include <QRegularExpression>

#include <span>

namespace candor {

namespace {

constexpr qsizetype longestLine = 4096;

/// What is replaced, and by what.
struct Rule
{
    QRegularExpression pattern;
    QString replacement;
};

Rule rule(const QString& pattern, const QString& replacement)
{
    return {QRegularExpression(pattern,
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption),
        replacement};
}

QString replaced(QString text, std::span<const Rule> rules)
{
    for (const Rule& one : rules)
        text.replace(one.pattern, one.replacement);
    return text;
}

/// A line break in a message could pass for an entry of its own.
QString asOneLine(QString text)
{
    if (text.size() > longestLine)
        text = text.first(longestLine) + QStringLiteral(" …");
    text.replace(u'\n', QStringLiteral("\\n"));
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    return text;
}

} // namespace

QString withoutSecrets(const QString& text)
{
    static const Rule rules[] = {
        rule(QStringLiteral("\\bcwt=[\\w+/=.-]+"), QStringLiteral("<token>")),
        rule(QStringLiteral("\\b(bearer|basic)\\s+[\\w+/=.~-]{8,}"), QStringLiteral("\\1 <token>")),
        rule(QStringLiteral("(\\b[\\w-]*(?:password|passwd|token|secret|authorization)\\\\?\"?\\s*[=:]\\s*)"
                            "(?:\\\\?\"[^\"]*\"|[^\\s&,;\"<][^\\s&,;\"]*)"),
            QStringLiteral("\\1<secret>")),
    };
    return replaced(asOneLine(text), rules);
}

QString withoutPersonalData(const QString& text)
{
    static const Rule rules[] = {
        rule(QStringLiteral("://[^/\\s@]+@"), QStringLiteral("://<user>@")),
        rule(QStringLiteral("\\bsips?(?::|%3a)[^\\s\"'<>,;)]+"), QStringLiteral("<sip>")),
        rule(QStringLiteral("[^\\s\"'<>()\\[\\],;:=/\\\\?&]+(?:@|%40)[^\\s\"'<>()\\[\\],;:=/\\\\?&]+"),
            QStringLiteral("<address>")),
        rule(QStringLiteral("(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d])"), QStringLiteral("<ip>")),
        rule(QStringLiteral("(?<![\\w:])(?:[0-9a-f]{0,4}:){2,7}(?:<ip>|[0-9a-f]{0,4})(?![\\w:])(?:%\\w+)?"),
            QStringLiteral("<ip>")),
        rule(QStringLiteral("(?<![\\w.-])") + QRegularExpression::escape(QDir::homePath())
                + QStringLiteral("(?![\\w.-])"),
            QStringLiteral("~")),
        rule(QStringLiteral("([/\\\\](?:home|users)[/\\\\])[^/\\\\\\s\"':]+"), QStringLiteral("\\1<user>")),
    };
    return replaced(withoutSecrets(text), rules);
}

} // namespace candor
