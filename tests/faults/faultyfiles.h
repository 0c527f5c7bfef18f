// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/faults/faultplan.h"

#include <string>

namespace candor::test {

/// While it lives, the C library's calls on files below a folder can go wrong, whoever makes them: this
/// program, Qt or SQLite. The calls of a program that links this library are the library's.
class FaultyFiles
{
public:
    explicit FaultyFiles(const std::string& folder);
    ~FaultyFiles();
    FaultyFiles(const FaultyFiles&) = delete;
    FaultyFiles& operator=(const FaultyFiles&) = delete;

    FaultPlan& plan();
};

} // namespace candor::test
