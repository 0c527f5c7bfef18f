// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/faults/faultplan.h"

namespace candor::test {

/// While it lives, SQLite's default file system is a thin one over its own whose calls can go wrong: open,
/// read, write, sync, truncate, size, delete, access, lock, and those on the shared memory.
class FaultySqlite
{
public:
    FaultySqlite();
    ~FaultySqlite();
    FaultySqlite(const FaultySqlite&) = delete;
    FaultySqlite& operator=(const FaultySqlite&) = delete;

    FaultPlan& plan();
};

} // namespace candor::test
