// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>

namespace candor::test {

/// A sound file in which the fuzzer's input changes bytes: three bytes say where, the fourth what. That
/// reaches deeper than random files, which are refused at their first byte. The input's first byte may cut
/// the file short.
class PatchedFile
{
public:
    explicit PatchedFile(QByteArray sound)
        : m_sound(std::move(sound))
    {
    }

    /// Writes the changed file anew and gives its path.
    std::string write(const std::uint8_t* data, std::size_t size) const
    {
        QByteArray bytes = m_sound;
        for (std::size_t at = 1; at + 4 <= size; at += 4) {
            const std::size_t where = (data[at] << 16U) | (data[at + 1] << 8U) | data[at + 2];
            bytes[static_cast<qsizetype>(where % static_cast<std::size_t>(bytes.size()))]
                = static_cast<char>(data[at + 3]);
        }
        if (size > 0 && data[0] < 32)
            bytes.truncate(bytes.size() * data[0] / 32);
        const QString path = m_folder.filePath(QStringLiteral("file"));
        for (const char* rest : {"-wal", "-shm"})
            QFile::remove(path + QString::fromLatin1(rest));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            std::abort();
        return path.toStdString();
    }

    const QTemporaryDir& folder() const { return m_folder; }

private:
    QByteArray m_sound;
    QTemporaryDir m_folder;
};

inline QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace candor::test
