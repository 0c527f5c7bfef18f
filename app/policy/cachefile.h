// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/sentence.h"
#include "app/policy/sourcepolicy.h"

namespace candor {

/// What one file of the policy cache holds: the server's own bytes, whom they speak for, when they came, and
/// their signature.
struct CachedDocument
{
    QByteArray document;
    TrustBoundary trust;
    WallTime fetched{};
    /// The header that came with it; empty without one.
    QByteArray signature = {};
};

/// A document of 64 KiB in Base64, its signature, and the fields around them.
inline constexpr qsizetype largestCacheFile = 96 * 1024;

/// One JSON object with a checksum over all of it, so that a torn or edited file is seen.
QByteArray encodeCache(const CachedDocument& cached);
/// Nothing where the bytes are not what encodeCache() made.
std::optional<CachedDocument> decodeCache(const QByteArray& bytes);

/// A file's bytes, or neither where there is none, or why it cannot be read.
struct CacheBytes
{
    std::optional<QByteArray> content;
    Sentence error;
};
CacheBytes readCacheFile(const QString& file);

/// Writes beside, syncs, renames and syncs the folder (0600 in 0700); the reason where that failed, else
/// empty.
QString writeDurably(const QString& file, const QByteArray& bytes);
bool removeDurably(const QString& file);
/// Empties the file where it stands, which takes neither room nor the right to its folder.
bool emptyDurably(const QString& file);

} // namespace candor
