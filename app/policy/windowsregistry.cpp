// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/registrypolicy.h"

#ifdef Q_OS_WIN

#include <QCoreApplication>

#include <windows.h>

#include <memory>
#include <vector>

namespace candor {

namespace {

struct CloseKey
{
    using pointer = HKEY;
    void operator()(HKEY key) const { ::RegCloseKey(key); }
};
using OpenKey = std::unique_ptr<HKEY, CloseKey>;

RegistryKey failed(LSTATUS status)
{
    return {{}, {}, qt_error_string(int(status))};
}

/// FILETIME counts 100 ns from 1601.
WallTime wallTimeOf(const FILETIME& time)
{
    constexpr qint64 unixEpoch = 11'644'473'600'000;
    const quint64 ticks = (quint64(time.dwHighDateTime) << 32) | time.dwLowDateTime;
    return WallTime(std::chrono::milliseconds(qint64(ticks / 10'000) - unixEpoch));
}

/// How large the names and data of a key are at most, in characters and bytes.
struct Sizes
{
    DWORD values = 0;
    DWORD name = 0;
    DWORD data = 0;
};

LSTATUS readValues(HKEY key, const Sizes& sizes, QList<RegistryValue>& values)
{
    std::vector<wchar_t> name(sizes.name + 1);
    QByteArray data(qsizetype(sizes.data), Qt::Uninitialized);
    for (DWORD i = 0; i < sizes.values; ++i) {
        DWORD nameSize = DWORD(name.size());
        DWORD dataSize = DWORD(data.size());
        DWORD type = 0;
        const LSTATUS status = ::RegEnumValueW(
            key, i, name.data(), &nameSize, nullptr, &type, reinterpret_cast<BYTE*>(data.data()), &dataSize);
        if (status != ERROR_SUCCESS) // what changed meanwhile is read again at the next look
            return status;
        values.append({QString::fromWCharArray(name.data(), int(nameSize)), type, data.first(dataSize)});
    }
    return ERROR_SUCCESS;
}

} // namespace

std::optional<RegistryKey> readRegistryKey(RegistryHive hive, const QString& path)
{
    HKEY root = hive == RegistryHive::LocalMachine ? HKEY_LOCAL_MACHINE : HKEY_CURRENT_USER;
    HKEY handle = nullptr;
    LSTATUS status = ::RegOpenKeyExW(
        root, reinterpret_cast<const wchar_t*>(path.utf16()), 0, KEY_QUERY_VALUE | KEY_WOW64_64KEY, &handle);
    if (status == ERROR_FILE_NOT_FOUND)
        return std::nullopt;
    if (status != ERROR_SUCCESS)
        return failed(status);
    const OpenKey key(handle);
    Sizes sizes;
    FILETIME changed{};
    status = ::RegQueryInfoKeyW(key.get(), nullptr, nullptr, nullptr, nullptr, nullptr, nullptr,
        &sizes.values, &sizes.name, &sizes.data, nullptr, &changed);
    RegistryKey read{{}, wallTimeOf(changed), {}};
    if (status == ERROR_SUCCESS)
        status = readValues(key.get(), sizes, read.values);
    return status == ERROR_SUCCESS ? read : failed(status);
}

} // namespace candor

#endif
