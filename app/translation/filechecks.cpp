// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translation/filechecks.h"

#include "app/translation/plurals.h"
#include "app/translation/textchecks.h"

#include <algorithm>

namespace candor {

namespace {

using Kind = TsFinding::Kind;

QString languageOf(const QString& tag)
{
    return QString(tag).replace(u'-', u'_').section(u'_', 0, 0);
}

TsFinding findingAt(const TsContext& context, const TsMessage& message, Kind kind, const Sentence& sentence)
{
    return {kind, message.translationPlace, sentence, context.name, message.source,
        message.translations.join(QStringLiteral(" | "))};
}

void checkWhole(const TsFile& file, const QString& tag, QList<TsFinding>& findings)
{
    for (const TsFault& fault : file.faults)
        findings += {fault.kind == TsFault::Kind::Conflict ? Kind::Conflict : Kind::File, fault.place,
            fault.reason, {}, {}, {}};
    if (!tag.isEmpty() && !file.language.isEmpty() && languageOf(tag) != languageOf(file.language))
        findings += {Kind::Language, {},
            //: %1, %2: tags such as fr
            Sentence(QT_TRANSLATE_NOOP(
                         "Sentence", "the file says its language is \"%1\", and its name says \"%2\""),
                file.language, tag),
            {}, {}, {}};
}

void checkForms(const QString& tag, const TsMessage& message, const Report& report)
{
    const int forms = pluralForms(tag);
    if (message.isNumerus && message.translations.size() != forms)
        report(Kind::Plural,
            //: %1, %2: how many
            Sentence(QT_TRANSLATE_NOOP("Sentence", "this language has %1 plural forms, and %2 are here"),
                forms, message.translations.size()));
    if (message.isNumerus && message.translations.contains(QString()))
        report(Kind::Plural, Sentence(QT_TRANSLATE_NOOP("Sentence", "a plural form is empty")));
}

void checkText(const TextPair& pair, const Glossary& glossary, const Report& report)
{
    checkPlaceholders(pair, report);
    checkMarkup(pair, report);
    checkAccessKey(pair, report);
    checkEnds(pair, report);
    checkConflict(pair, report);
    checkWords(pair, glossary, report);
    checkNegation(pair, glossary, report);
}

void checkMessage(
    const QString& tag, const TsMessage& message, const Glossary& glossary, const Report& report)
{
    if (message.translations.join(QString()).trimmed().isEmpty())
        return report(
            Kind::Untranslated, Sentence(QT_TRANSLATE_NOOP("Sentence", "there is no translation yet")));
    if (message.type == TsMessage::Type::Unfinished)
        report(Kind::Unfinished, Sentence(QT_TRANSLATE_NOOP("Sentence", "it is marked as unfinished")));
    checkForms(tag, message, report);
    const bool isChecked = message.translatorComment.contains(QStringLiteral("negation checked"));
    for (const QString& words : message.translations)
        if (!words.isEmpty())
            checkText({tag, message.source, words, isCritical(message), isChecked}, glossary, report);
}

Sentence unreviewedSentence(
    const TsFile& file, const TsContext& context, const TsMessage& message, const Reviews& reviews)
{
    const QString key = reviewKey(context.name, message.source, message.comment);
    if (const Review* earlier = earlierReview(file, context.name, message, reviews))
        //: %1: who has reviewed it, %2: date, %3: an English text, %4: a key to write behind --text
        return Sentence(QT_TRANSLATE_NOOP("Sentence",
                            "the English has changed since %1 reviewed it on %2 (it was: \"%3\"); "
                            "review it again: --text %4"),
            earlier->by, earlier->on.toString(Qt::ISODate), earlier->source, key);
    //: %1: a key to write behind --text
    return Sentence(QT_TRANSLATE_NOOP("Sentence",
                        "nobody has reviewed this text: compare it with the English, then --text %1"),
        key);
}

} // namespace

QList<TsFinding> checkFile(const TsFile& file, const QString& tag, const Glossary& glossary)
{
    QList<TsFinding> findings;
    checkWhole(file, tag, findings);
    for (const TsContext& context : file.contexts)
        for (const TsMessage& message : context.messages)
            if (message.isInUse())
                checkMessage(QString(file.language).replace(u'-', u'_'), message, glossary,
                    [&](Kind kind, const Sentence& sentence) {
                        findings += findingAt(context, message, kind, sentence);
                    });
    return findings;
}

QList<TsFinding> checkReviews(const TsFile& file, const Reviews& reviews)
{
    QList<TsFinding> findings;
    if (!reviews.fault.isEmpty())
        findings += {Kind::ReviewFile, {},
            //: %1: what is wrong with them
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the reviews cannot be read: %1"), reviews.fault), {}, {},
            {}};
    for (const TsContext& context : file.contexts)
        for (const TsMessage& message : context.messages) {
            const ReviewState state = reviewState(file, context.name, message, reviews);
            const QString key = reviewKey(context.name, message.source, message.comment);
            if (state == ReviewState::TranslationChanged)
                findings += findingAt(context, message, Kind::ReviewOutdated,
                    //: %1: who has reviewed it, %2: date, %3: a key to write behind --text
                    Sentence(QT_TRANSLATE_NOOP("Sentence",
                                 "the translation has changed since %1 reviewed it on %2; review it again: "
                                 "--text %3"),
                        reviews.all[key].by, reviews.all[key].on.toString(Qt::ISODate), key));
            if (state == ReviewState::Missing) {
                const bool isEarlier = earlierReview(file, context.name, message, reviews);
                findings += findingAt(context, message, isEarlier ? Kind::ReviewOutdated : Kind::Unreviewed,
                    unreviewedSentence(file, context, message, reviews));
            }
        }
    return findings;
}

QString nameOf(TsFinding::Kind kind)
{
    static const QHash<Kind, const char*> names{{Kind::File, "file"}, {Kind::Conflict, "conflict"},
        {Kind::Language, "language"}, {Kind::Untranslated, "untranslated"}, {Kind::Unfinished, "unfinished"},
        {Kind::Placeholder, "placeholder"}, {Kind::Markup, "markup"}, {Kind::Link, "link"},
        {Kind::AccessKey, "access-key"}, {Kind::AccessKeyClash, "access-key-clash"}, {Kind::Plural, "plural"},
        {Kind::Ending, "ending"}, {Kind::Spaces, "spaces"}, {Kind::Name, "name"}, {Kind::Term, "term"},
        {Kind::ForbiddenWord, "forbidden-word"}, {Kind::Negation, "negation"}, {Kind::TooLong, "too-long"},
        {Kind::Unreviewed, "unreviewed"}, {Kind::ReviewOutdated, "review-outdated"},
        {Kind::ReviewFile, "review-file"}};
    return QString::fromLatin1(names[kind]);
}

} // namespace candor
