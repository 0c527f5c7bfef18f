// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace candor {

/// Which file or folder a path leads to; what is put in its place is another one. A watch follows what it was
/// put on, under whatever name that lives on.
struct FileIdentity
{
    quint64 device = 0;
    quint64 number = 0; ///< 0 where there is nothing
    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

FileIdentity identityOf(const QString& path);

} // namespace candor
