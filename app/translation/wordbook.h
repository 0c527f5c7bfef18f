// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/translation/tsfile.h"

#include <QHash>

namespace candor {

/// A message and the context it stands in.
struct WordEntry
{
    QString context;
    TsMessage message;

    bool isTranslated() const;
    /// The translation's forms, or the source where there are none.
    QStringList words() const;
};

/// The words of one translation file, ready to be looked up both ways: by source, and by what is shown.
class Wordbook
{
public:
    Wordbook() = default;
    /// Where \a file has faults, what it does not tell stays as \a former has it.
    explicit Wordbook(const TsFile& file, const Wordbook& former = Wordbook());

    QString language() const { return m_language; }
    qsizetype size() const { return m_entries.size(); }
    qsizetype translated() const;

    /// The translation as QTranslator::translate() gives it, `%n` and all; null where there is none.
    QString translation(
        const QString& context, const QString& source, const QString& comment, int n = -1) const;
    /// What \a shown may have been made of, placeholders filled in and access keys left out: the best match,
    /// or several where they match equally well.
    QList<WordEntry> entriesFor(const QString& shown) const;

private:
    void add(const WordEntry& entry);
    const WordEntry* find(const QString& context, const QString& source, const QString& comment) const;
    QList<WordEntry> entriesWithin(const QString& shown) const;

    QString m_language;
    QList<WordEntry> m_entries;
    QHash<QStringList, qsizetype> m_places;
};

} // namespace candor
