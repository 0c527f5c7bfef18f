// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/sentence.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>

namespace candor {

/// A word that has one official translation a language.
struct GlossaryTerm
{
    QString english;
    /// Holds for texts that are this word and no more; else for every text it stands in.
    bool isWhole = false;
    /// By the language's tag, as a file's name has it (`pt_BR`, or `pt` for all of them).
    QHash<QString, QString> official;
};

/// What must not be said in a language, and why.
struct ForbiddenWords
{
    QRegularExpression words;
    QString why;
};

/// The words of the program: official ones, forbidden ones, and names that no language translates
/// (translations/glossary.json).
struct Glossary
{
    QList<GlossaryTerm> terms;
    QStringList names;
    /// By language without region.
    QHash<QString, QList<ForbiddenWords>> forbidden;
    /// What makes a sentence negative; by language without region.
    QHash<QString, QRegularExpression> negation;
};

/// Of \a table the row for \a tag (`pt_BR`), or for its language alone; null where there is none.
template <typename T>
const T* rowFor(const QHash<QString, T>& table, const QString& tag)
{
    auto row = table.constFind(tag);
    if (row == table.constEnd())
        row = table.constFind(tag.section(u'_', 0, 0));
    return row == table.constEnd() ? nullptr : &*row;
}

/// Reads it strictly; where it has a fault, nothing but a sentence in \a fault.
std::optional<Glossary> readGlossary(const QByteArray& bytes, Sentence& fault);

} // namespace candor
