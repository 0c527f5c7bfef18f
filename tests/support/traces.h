// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/recordtext.h"
#include "tests/support/zlibpacking.h"

#include <QByteArrayMatcher>
#include <QDirIterator>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace candor::test {

/// The bytes of a file, and behind them what of the gzip files in it can still be unpacked: of one that is
/// cut, or goes on elsewhere, what comes before the cut.
inline QByteArray readable(const QByteArray& bytes)
{
    static const QByteArrayMatcher start(QByteArray::fromHex("1f8b080000000000"));
    QByteArray all = bytes;
    std::array<char, 4096> part{};
    for (qsizetype at = -1; (at = start.indexIn(bytes, at + 1)) >= 0;) {
        z_stream stream{};
        inflateInit2(&stream, 15 + 16);
        stream.next_in = reinterpret_cast<const Bytef*>(bytes.constData() + at);
        stream.avail_in = uInt(bytes.size() - at);
        for (int result = Z_OK; result == Z_OK;) {
            stream.next_out = reinterpret_cast<Bytef*>(part.data());
            stream.avail_out = uInt(part.size());
            result = inflate(&stream, Z_NO_FLUSH);
            all.append(part.data(), qsizetype(part.size() - stream.avail_out));
        }
        inflateEnd(&stream);
    }
    return all;
}

/// Source: https://www.sqlite.org/fileformat.html, 1.5.
inline quint32 freePages(const QByteArray& database)
{
    return database.size() > 100 ? qFromBigEndian<quint32>(database.constData() + 36) : 0;
}

/// How many bytes stand on pages of a database that hold nothing any more: a text that goes on from page to
/// page is known by its first one only.
inline qsizetype leftOnFreePages(const QByteArray& database)
{
    const auto number = [&](qsizetype at) {
        return at + 4 <= database.size() ? qFromBigEndian<quint32>(database.constData() + at) : 0;
    };
    const qsizetype size = database.size() > 100 ? qFromBigEndian<quint16>(database.constData() + 16) : 0;
    const auto written = [&](quint32 page, qsizetype from) {
        const QByteArray bytes = database.mid((qsizetype(page) - 1) * size + from, size - from);
        return bytes.size() - bytes.count('\0');
    };
    qsizetype left = 0;
    for (quint32 trunk = number(32); trunk > 0; trunk = number((qsizetype(trunk) - 1) * size)) {
        const qsizetype start = (qsizetype(trunk) - 1) * size;
        const quint32 leaves = number(start + 4);
        left += written(trunk, 8 + 4 * qsizetype(leaves));
        for (quint32 i = 0; i < leaves; ++i)
            left += written(number(start + 8 + 4 * qsizetype(i)), 0);
    }
    return left;
}

/// Whether the text is there, or a value of the field of that name, packed as in ring and journal.
inline bool holds(const QByteArray& bytes, std::string_view text)
{
    for (const FieldType type : {FieldType::Text, FieldType::Integer}) {
        const std::uint32_t key = recordtext::keyOf(text) + std::uint32_t(type);
        const QByteArray packed(reinterpret_cast<const char*>(&key), sizeof key);
        for (qsizetype at = -1; (at = bytes.indexOf(packed, at + 1)) >= 0;)
            if (at + 5 < bytes.size() && bytes[at + 5] <= ' ') // behind it stands a length of less than 8 KiB
                return true;
    }
    return readable(bytes).contains(QByteArray(text.data(), qsizetype(text.size())));
}

/// The files below a folder, in the order in which a record moves: ring, log file, database. Whoever reads
/// one after the other in this order misses none that is on its way.
inline QStringList filesBelow(const QString& folder)
{
    QStringList files;
    for (QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
         all.hasNext();)
        files += all.next();
    std::ranges::stable_sort(files, {}, [](const QString& file) {
        return file.endsWith(QLatin1StringView("/ring")) ? 0
            : file.endsWith(QLatin1StringView("-wal"))   ? 1
                                                         : 2;
    });
    return files;
}

/// Those whose bytes are so.
template <typename Condition>
QStringList filesWhere(const QString& folder, const Condition& isSo)
{
    QStringList found;
    for (const QString& name : filesBelow(folder)) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly) && isSo(file.readAll()))
            found += name;
    }
    return found;
}

inline QStringList filesHolding(const QString& folder, std::string_view text)
{
    return filesWhere(folder, [text](const QByteArray& bytes) { return holds(bytes, text); });
}

} // namespace candor::test
