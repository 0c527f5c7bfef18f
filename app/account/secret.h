// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace candor {

/// Overwrites the bytes where they stand, then lets go of them; whoever shares them loses them too.
void overwrite(QByteArray& bytes);

/// A password or a token: bytes of its own that are overwritten before they are let go.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QByteArray& bytes)
        : m_bytes(bytes.constData(), bytes.size())
    {
    }
    Secret(Secret&& other) noexcept { m_bytes.swap(other.m_bytes); }
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret() { forget(); }

    Secret copy() const { return Secret(m_bytes); }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray& bytes() const { return m_bytes; }
    void forget() { overwrite(m_bytes); }

private:
    QByteArray m_bytes;
};

} // namespace candor
