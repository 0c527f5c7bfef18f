// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translation/wordbook.h"

#include "app/translation/plurals.h"

#include <QRegularExpression>

#include <algorithm>

namespace candor {

namespace {

/// Shorter than this, a text that stands within another one says nothing about where that comes from.
constexpr qsizetype tellingLength = 12;

/// The text as it is seen: no access key, no mark-up, no key combination, one kind of space.
QString asSeen(QString text)
{
    static const QRegularExpression tag(
        QStringLiteral("</?(?:[abipu]|br|em|strong|code|tt|[uo]l|li|h[1-6]|span|div)(?: [^<>]*)?/?>"));
    static const QRegularExpression inBrackets(QStringLiteral("\\(&.\\)"));
    static const QRegularExpression key(QStringLiteral("&(.)"));
    text.truncate(std::max<qsizetype>(0, text.contains(u'\t') ? text.indexOf(u'\t') : text.size()));
    text.remove(tag);
    text.replace(QStringLiteral("&lt;"), QStringLiteral("<"));
    text.replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    text.replace(QStringLiteral("&quot;"), QStringLiteral("\""));
    text.replace(QStringLiteral("&nbsp;"), QStringLiteral(" "));
    text.replace(QStringLiteral("&amp;"), QStringLiteral("&&"));
    text.remove(inBrackets);
    text.replace(key, QStringLiteral("\\1"));
    return text.simplified();
}

/// What stands around the placeholders of a text.
QStringList piecesOf(const QString& words)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:L?[0-9]{1,2}|L?n)"));
    return words.split(placeholder);
}

/// How many characters of \a shown are the text's own; 0 where it cannot have been made of it.
qsizetype likeness(const QString& shown, const QStringList& pieces)
{
    if (pieces.size() == 1)
        return shown == pieces[0] ? shown.size() : 0;
    if (!shown.startsWith(pieces.first()) || !shown.endsWith(pieces.last()))
        return 0;
    const qsizetype end = shown.size() - pieces.last().size();
    qsizetype at = pieces.first().size();
    qsizetype own = at + pieces.last().size();
    for (qsizetype i = 1; i + 1 < pieces.size() && at >= 0; ++i) {
        at = shown.indexOf(pieces[i], at);
        if (at < 0)
            return 0;
        at += pieces[i].size();
        own += pieces[i].size();
    }
    return at <= end ? own : 0;
}

qsizetype likeness(const QString& shown, const WordEntry& entry)
{
    qsizetype best = 0;
    for (const QString& words : entry.words())
        best = std::max(best, likeness(shown, piecesOf(asSeen(words))));
    return best;
}

} // namespace

bool WordEntry::isTranslated() const
{
    return std::any_of(message.translations.begin(), message.translations.end(),
        [](const QString& words) { return !words.isEmpty(); });
}

QStringList WordEntry::words() const
{
    QStringList all = message.translations;
    all.removeAll(QString());
    return all.isEmpty() ? QStringList(message.source) : all;
}

Wordbook::Wordbook(const TsFile& file, const Wordbook& former)
    : m_language(file.language.isEmpty() ? former.m_language : file.language)
{
    for (const TsContext& context : file.contexts)
        for (const TsMessage& message : context.messages)
            if (message.isInUse())
                add({context.name, message});
    if (file.faults.isEmpty() && file.isComplete)
        return;
    for (const WordEntry& entry : former.m_entries)
        if (!find(entry.context, entry.message.source, entry.message.comment))
            add(entry);
}

qsizetype Wordbook::translated() const
{
    return std::count_if(
        m_entries.begin(), m_entries.end(), [](const WordEntry& entry) { return entry.isTranslated(); });
}

QString Wordbook::translation(
    const QString& context, const QString& source, const QString& comment, int n) const
{
    const WordEntry* entry = find(context, source, comment);
    if (!entry && !comment.isEmpty()) // as QTranslator does
        entry = find(context, source, QString());
    if (!entry)
        return {};
    const bool isCounted = entry->message.isNumerus && n >= 0;
    const QString words = entry->message.translations.value(isCounted ? pluralForm(m_language, n) : 0);
    return words.isEmpty() ? QString() : words;
}

QList<WordEntry> Wordbook::entriesFor(const QString& shown) const
{
    const QString seen = asSeen(shown);
    qsizetype best = 0;
    QList<WordEntry> found;
    for (const WordEntry& entry : m_entries) {
        const qsizetype own = seen.isEmpty() ? 0 : likeness(seen, entry);
        if (own == 0 || own < best)
            continue;
        if (own > best)
            found.clear();
        best = own;
        found += entry;
    }
    // "%1 · %2" fits everything that has such a dot: what stands whole within tells more.
    if (best < seen.size() && best < tellingLength)
        if (const QList<WordEntry> within = entriesWithin(seen); !within.isEmpty())
            return within;
    return found;
}

QList<WordEntry> Wordbook::entriesWithin(const QString& shown) const
{
    QList<WordEntry> found;
    for (const WordEntry& entry : m_entries)
        for (const QString& words : entry.words())
            if (const QString seen = asSeen(words); seen.size() >= tellingLength && shown.contains(seen))
                found += entry;
    return found;
}

void Wordbook::add(const WordEntry& entry)
{
    m_places.insert({entry.context, entry.message.source, entry.message.comment}, m_entries.size());
    m_entries += entry;
}

const WordEntry* Wordbook::find(const QString& context, const QString& source, const QString& comment) const
{
    const auto found = m_places.constFind({context, source, comment});
    return found == m_places.constEnd() ? nullptr : &m_entries[*found];
}

} // namespace candor
