// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/sentence.h"

#include <QCoreApplication>
#include <QTextStream>

namespace candor {

namespace {

/// Fills the places in one go: a value may hold a `%1` of its own.
QString filled(const QString& pattern, const QStringList& values)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (place < 1 || place > values.size()) {
            text += pattern[i];
            continue;
        }
        text += values[place - 1];
        ++i;
    }
    return text;
}

} // namespace

Sentence Sentence::quoted(const QString& text)
{
    Sentence sentence;
    sentence.m_text = text;
    return sentence;
}

QString Sentence::english() const
{
    QStringList values;
    for (const Sentence& value : m_values)
        values += value.english();
    return m_english ? filled(QString::fromUtf8(m_english), values) : m_text;
}

QString Sentence::inWords() const
{
    QStringList values;
    for (const Sentence& value : m_values)
        values += value.inWords();
    return m_english ? filled(QCoreApplication::translate("Sentence", m_english), values) : m_text;
}

QTextStream& operator<<(QTextStream& out, const Sentence& sentence)
{
    return out << sentence.inWords();
}

} // namespace candor
