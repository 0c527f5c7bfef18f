// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <concepts>

class QTextStream;

namespace candor {

/// Says what is wrong, made where it is found: in English for files, JSON and logs, in the reader's language
/// for people. The English is marked QT_TRANSLATE_NOOP("Sentence", "…") and has places %1 to %9.
class Sentence
{
public:
    Sentence() = default;
    /// \a values fill the places: other sentences, numbers, and names that are the same in every language.
    template <class... Values>
    explicit Sentence(const char* english, const Values&... values)
        : m_english(english)
        , m_values{valueOf(values)...}
    {
    }
    /// What somebody else has said, in whatever language.
    static Sentence quoted(const QString& text);

    bool isEmpty() const { return !m_english && m_text.isEmpty(); }
    QString english() const;
    /// In the language in force.
    QString inWords() const;

    friend bool operator==(const Sentence& one, const Sentence& other)
    {
        return one.english() == other.english();
    }

private:
    static Sentence valueOf(const Sentence& sentence) { return sentence; }
    static Sentence valueOf(const QString& text) { return quoted(text); }
    static Sentence valueOf(std::integral auto number) { return quoted(QString::number(number)); }

    const char* m_english = nullptr; ///< lives for ever; null for what is quoted
    QString m_text;
    QList<Sentence> m_values;
};

/// Prints it in words.
QTextStream& operator<<(QTextStream& out, const Sentence& sentence);

} // namespace candor
