// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/consent/decision.h"

#include <span>

namespace candor {

/// What a sentence about a decision can name beside its reason.
enum class Detail : std::uint8_t {
    Plain, ///< nothing more
    ByServer, ///< %1: the host that decided
    ByServerSince, ///< %2: since when at least
    ByMachine, ///< %1: the file that decided
    ByMachineSince,
    ByUser,
    ByUserSince,
    ByPool, ///< %1: the meeting's server
    ByVendor, ///< whoever built the program decided
    OfOrganization, ///< %1: whose policy or server it is
    SaidNo, ///< the person was asked and refused
    SaidNoSince, ///< %1: when
    ToHost, ///< %1: where the data goes
    ToHostSince, ///< %2: when the person agreed
    Held, ///< no address is known yet
    HeldSince, ///< %1: when the person agreed
};

/// One whole sentence for one state; the tables hold every sentence there is, so that translators and tests
/// see them all.
struct ReasonSentence
{
    Category category;
    Reason reason;
    Detail detail;
    /// In the context `Consent`.
    const char* text;
};

std::span<const ReasonSentence> forbiddenSentences();
std::span<const ReasonSentence> faultySentences();
std::span<const ReasonSentence> refusedSentences();
std::span<const ReasonSentence> allowedSentences();

/// The sentence for that state, or null.
const char* findSentence(Category category, Reason reason, Detail detail);

} // namespace candor
