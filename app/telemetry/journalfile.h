// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/journal.h"
#include "app/telemetry/sqlite.h"

namespace candor {

/// The journal's SQLite file: opens, checks, makes and removes it. Each category has tables of
/// its own, so that emptying one overwrites whole pages: no copy of a record stays behind in a page that
/// another category goes on using.
class JournalFile
{
public:
    JournalFile(std::string path, const Journal::Limits& limits);

    void setAccess(Journal::Access access) { m_access = access; }
    Journal::Access access() const { return m_access; }

    Journal::Opened open();
    /// Removes the file, whatever it is, and makes a new one.
    Journal::Opened replace();
    sqlite::Database& db() { return m_db; }
    /// The most pages that records may take; the rest of the limit is the log file's.
    std::int64_t pageCap() const { return m_pageCap; }
    std::int64_t usedPages() const;
    /// Moves what the log file holds into the file and empties the log file.
    bool truncateLog();
    std::int64_t bytes() const;

    /// Closes and unlinks the file and what belongs to it; true where nothing is left.
    bool remove();

private:
    int openConnection();
    int configure();
    int makeTables();
    int check();
    /// Larger than one of ours ever gets: reading it could take any time and memory.
    bool isTooLarge() const;

    std::string m_path;
    Journal::Access m_access = Journal::Access::None;
    std::int64_t m_pageCap;
    /// For what a transaction needs while it makes room.
    std::int64_t m_sparePages;
    std::int64_t m_logPages;
    sqlite::Database m_db;
    bool m_isNew = false;
};

/// `records_census`, `sent_usage`, …
std::string recordsTable(Category category);
std::string sentTable(Category category);

} // namespace candor
