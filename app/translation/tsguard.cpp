// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translation/tsguard.h"

#include "app/common/utf8.h"

#include <QRegularExpression>

#include <algorithm>

namespace candor {

namespace {

using Kind = TsFault::Kind;

TsPlace placeAt(QStringView text, qsizetype at)
{
    const QStringView before = text.first(at);
    return {int(before.count(u'\n')) + 1, int(at - before.lastIndexOf(u'\n'))};
}

void findWrongBytes(const QByteArray& bytes, QList<TsFault>& faults)
{
    const qsizetype at = firstInvalidUtf8(bytes);
    if (at < 0)
        return;
    const QString before = QString::fromUtf8(bytes.constData(), at);
    faults += {Kind::NotUtf8, placeAt(before, before.size()),
        //: %1: its number
        Sentence(QT_TRANSLATE_NOOP("Sentence", "the byte 0x%1 is no UTF-8"),
            QString::fromLatin1(bytes.sliced(at, 1).toHex()))};
}

void findConflicts(QStringView text, const TsLimits& limits, QList<TsFault>& faults)
{
    static const QRegularExpression mark(
        QStringLiteral("^(<{7}|\\|{7}|={7}|>{7})(?= |\\r?$)"), QRegularExpression::MultilineOption);
    auto found = mark.globalMatch(text);
    while (found.hasNext() && faults.size() < limits.faults) {
        const auto match = found.next();
        faults += {Kind::Conflict, placeAt(text, match.capturedStart()),
            //: %1: such as seven <
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the mark %1 of a merge was left in the file"),
                match.captured(1))};
    }
}

/// Whether what follows `<!DOCTYPE` names the type and no more.
bool isPlainType(QStringView rest)
{
    const QStringView inside = rest.first(std::max<qsizetype>(rest.indexOf(u'>'), 0));
    return inside.trimmed() == u"TS" && inside.front().isSpace();
}

/// Any document type but the plain one could declare entities, which blow up when they are expanded.
void findDocumentType(QStringView text, QList<TsFault>& faults)
{
    static const QLatin1StringView any("<!DOCTYPE");
    for (qsizetype at = text.indexOf(any); at >= 0; at = text.indexOf(any, at + 1)) {
        if (isPlainType(text.mid(at + any.size(), 64)))
            continue;
        faults += {Kind::Entity, placeAt(text, at),
            Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "the document type has to be <!DOCTYPE TS>, without declarations"))};
        return;
    }
}

/// Where the tag ends that begins at \a at, or a place too far from it. A `<` ends it, too: inside a tag it
/// is a fault of the XML.
qsizetype tagEnd(QStringView text, qsizetype at, qsizetype limit)
{
    QChar quote;
    qsizetype end = at + 1;
    for (; end < text.size() && end - at <= limit && text[end] != u'<'; ++end) {
        const QChar c = text[end];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (c == u'>')
            break;
    }
    return end;
}

void findLongTags(QStringView text, const TsLimits& limits, QList<TsFault>& faults)
{
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
        const QChar first = at + 1 < text.size() ? text[at + 1] : QChar();
        const bool isTag = first.isLetter() || first == u'_' || first == u':';
        if (!isTag || tagEnd(text, at, limits.tag) - at <= limits.tag)
            continue;
        faults += {Kind::TooLarge, placeAt(text, at),
            //: %1: how many
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the tag is longer than %1 characters"), limits.tag)};
        return;
    }
}

} // namespace

TsGuarded guardTs(const QByteArray& bytes, const TsLimits& limits)
{
    TsGuarded guarded;
    if (bytes.size() > limits.bytes) {
        guarded.faults += {Kind::TooLarge, {},
            //: %1: how many
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the file is larger than %1 bytes"), limits.bytes)};
        guarded.isSafe = false;
        return guarded;
    }
    // Wrong bytes become U+FFFD: the message they stand in is lost, and no other.
    guarded.text = QString::fromUtf8(bytes);
    findDocumentType(guarded.text, guarded.faults);
    findLongTags(guarded.text, limits, guarded.faults);
    guarded.isSafe = guarded.faults.isEmpty();
    findWrongBytes(bytes, guarded.faults);
    findConflicts(guarded.text, limits, guarded.faults);
    return guarded;
}

} // namespace candor
