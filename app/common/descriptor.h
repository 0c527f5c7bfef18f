// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <optional>

namespace candor {

/// A file descriptor that is closed at the end of its scope.
class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor();
    Q_DISABLE_COPY_MOVE(Descriptor)

    int get() const { return m_fd; }
    bool isOpen() const { return m_fd >= 0; }

    /// At most \a limit + 1 bytes, so that a reader sees that there were too many; nothing where reading
    /// fails.
    std::optional<QByteArray> readAtMost(qsizetype limit) const;
    bool writeAll(const QByteArray& bytes) const;

private:
    int m_fd;
};

} // namespace candor
