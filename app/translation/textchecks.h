// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/translation/finding.h"
#include "app/translation/glossary.h"

#include <functional>

namespace candor {

/// One translated text (one form of it) beside its English, for the checks that need no more.
struct TextPair
{
    /// The file's language (`pt_BR`).
    QString tag;
    QString english;
    QString words;
    bool isCritical = false;
    /// A person looked: the English negation is there, in a form no pattern knows.
    bool isNegationChecked = false;
};

using Report = std::function<void(TsFinding::Kind kind, const Sentence& sentence)>;

/// `%1`, `%n`, `%L2`: the same ones, as often.
void checkPlaceholders(const TextPair& pair, const Report& report);
/// The same tags, opened and closed in order, and the same links.
void checkMarkup(const TextPair& pair, const Report& report);
/// One where the English has one; beside the text where the script needs that.
void checkAccessKey(const TextPair& pair, const Report& report);
/// The stop, colon or ellipsis at the end, and the spaces around.
void checkEnds(const TextPair& pair, const Report& report);
void checkConflict(const TextPair& pair, const Report& report);
/// Names as they are, official words, no forbidden ones.
void checkWords(const TextPair& pair, const Glossary& glossary, const Report& report);
/// A negation that got lost (or in) makes a sentence of consent its own contrary.
void checkNegation(const TextPair& pair, const Glossary& glossary, const Report& report);

/// The one access key of a text, in upper case; null without, `several` for more than one.
QString accessKey(const QString& text);

} // namespace candor
