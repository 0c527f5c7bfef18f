// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translation/glossary.h"
#include "app/translation/textchecks.h"
#include "tests/fuzz/fuzz.h"

using namespace candor;

/// A glossary is read whole or not at all, and whatever patterns it holds, the checks that use them end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    Sentence fault;
    const std::optional<Glossary> glossary = readGlossary(bytes, fault);
    FUZZ_ASSERT(glossary.has_value() == fault.isEmpty());
    if (!glossary)
        return 0;
    for (const GlossaryTerm& term : glossary->terms)
        FUZZ_ASSERT(!term.english.isEmpty());
    for (const QList<ForbiddenWords>& words : glossary->forbidden)
        for (const ForbiddenWords& one : words)
            FUZZ_ASSERT(one.words.isValid());
    for (const QRegularExpression& negation : glossary->negation)
        FUZZ_ASSERT(negation.isValid());
    const TextPair pair{QStringLiteral("fr"), QStringLiteral("Error reports are not sent."),
        QStringLiteral("Les rapports d'erreur ne sont pas envoyés, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"), true};
    const auto ignore = [](TsFinding::Kind, const Sentence& sentence) { FUZZ_ASSERT(!sentence.isEmpty()); };
    checkWords(pair, *glossary, ignore);
    checkNegation(pair, *glossary, ignore);
    return 0;
}
