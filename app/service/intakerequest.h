// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/keyedhash.h"
#include "app/service/message.h"
#include "app/service/records.h"

#include <optional>
#include <variant>
#include <vector>

namespace candor::service {

/// What an intake request asks for, ready for the disk.
struct IntakeContent
{
    std::vector<CleanRecord> records;
    std::vector<Erasure> erasures;
    int rejected = 0;
    QString firstReason;
};

/// A refusal of the whole request.
struct IntakeFault
{
    int status = 400;
    QString reason;
};

/// Method, content type and encoding; nothing where they are right.
std::optional<Answer> refusal(const Request& request);

/// Unpacks, reads and cleans a body. Slow (milliseconds): not on the loop.
std::variant<IntakeContent, IntakeFault> readIntake(
    const QByteArray& body, bool isGzip, const Pseudonyms& pseudonyms);

/// 200: everything stored, or how many were refused and why.
Answer accepted(const IntakeContent& content);
/// A google.rpc.Status.
Answer refused(const IntakeFault& fault);

} // namespace candor::service
