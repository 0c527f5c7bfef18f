// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/descriptor.h"

#include <unistd.h>

#include <cerrno>

namespace candor {

Descriptor::~Descriptor()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

std::optional<QByteArray> Descriptor::readAtMost(qsizetype limit) const
{
    QByteArray bytes(limit + 1, Qt::Uninitialized);
    qsizetype size = 0;
    while (size < bytes.size()) {
        const ssize_t got = ::read(m_fd, bytes.data() + size, static_cast<std::size_t>(bytes.size() - size));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return std::nullopt;
        if (got == 0)
            break;
        size += got;
    }
    bytes.truncate(size);
    return bytes;
}

bool Descriptor::writeAll(const QByteArray& bytes) const
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t put
            = ::write(m_fd, bytes.constData() + at, static_cast<std::size_t>(bytes.size() - at));
        if (put < 0 && errno != EINTR)
            return false;
        at += qMax(ssize_t(0), put);
    }
    return true;
}

} // namespace candor
