// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account/secret.h"

#include <openssl/crypto.h>

namespace candor {

void overwrite(QByteArray& bytes)
{
    // data() would detach and leave the shared original as it was.
    if (!bytes.isEmpty())
        OPENSSL_cleanse(const_cast<char*>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        forget();
        m_bytes.swap(other.m_bytes);
    }
    return *this;
}

} // namespace candor
