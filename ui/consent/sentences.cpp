// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/consent/sentences.h"

namespace candor {

const char* findSentence(Category category, Reason reason, Detail detail)
{
    for (const auto table : {forbiddenSentences(), faultySentences(), refusedSentences(), allowedSentences()})
        for (const ReasonSentence& sentence : table)
            if (sentence.category == category && sentence.reason == reason && sentence.detail == detail)
                return sentence.text;
    return nullptr;
}

} // namespace candor
