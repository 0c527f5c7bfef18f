// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/registrypolicy.h"
#include "app/policy/settinglist.h"
#include "tests/fuzz/fuzz.h"

#include <QtEndian>

#include <algorithm>

using namespace candor;

namespace {

/// Takes what it is asked for from the front; nothing where nothing is left.
class Bytes
{
public:
    Bytes(const std::uint8_t* data, std::size_t size)
        : m_left(reinterpret_cast<const char*>(data), qsizetype(size))
    {
    }
    bool isEmpty() const { return m_left.isEmpty(); }
    QByteArray take(qsizetype count)
    {
        const QByteArray front = m_left.left(count);
        m_left.remove(0, front.size());
        return front;
    }
    std::uint8_t one() { return isEmpty() ? 0 : std::uint8_t(take(1).front()); }

private:
    QByteArray m_left;
};

/// A value by a setting's name, or by one that is made up.
RegistryValue valueFrom(Bytes& bytes)
{
    const std::uint8_t which = bytes.one();
    RegistryValue value;
    value.name = which < settingList.size() ? QString::fromLatin1(settingList[which].name)
                                            : QString::fromUtf8(bytes.take(which % 32));
    const std::uint8_t shape = bytes.one();
    value.type = shape % 16;
    value.data = bytes.take(shape / 16);
    return value;
}

RegistryKey keyFrom(Bytes& bytes)
{
    RegistryKey key;
    const std::uint8_t shape = bytes.one();
    if (shape >= 0xf0)
        key.error = QStringLiteral("Access is denied.");
    for (int count = shape % 16; count > 0 && !bytes.isEmpty(); --count)
        key.values.append(valueFrom(bytes));
    return key;
}

/// Somebody put that very number there, as a REG_DWORD.
bool isThere(const QList<RegistryValue>& values, const SettingRow& row, quint32 number)
{
    return std::any_of(values.begin(), values.end(), [&](const RegistryValue& value) {
        return value.type == 4 && value.data.size() == 4
            && qFromLittleEndian<quint32>(value.data.constData()) == number
            && value.name.compare(QLatin1StringView(row.name), Qt::CaseInsensitive) == 0;
    });
}

void check(const SourcePolicy& policy, const QList<RegistryValue>& served)
{
    for (const SettingRow& row : settingList) {
        const auto i = static_cast<std::size_t>(row.setting);
        const SettingValue value = policy.values[i];
        if (value == SettingValue::NotConfigured)
            continue;
        FUZZ_ASSERT(row.isLocal && !policy.faults[i] && !policy.wholeFault);
        FUZZ_ASSERT(isThere(served, row, value == SettingValue::Enabled ? 1 : 0));
    }
}

} // namespace

/// Whatever the keys hold, a setting has a value only where a REG_DWORD of 0 or 1 gives it one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Bytes bytes(data, size);
    QList<RegistryValue> served;
    const auto reader = [&](RegistryHive, const QString&) -> std::optional<RegistryKey> {
        if (bytes.isEmpty())
            return std::nullopt;
        const RegistryKey key = keyFrom(bytes);
        served += key.values;
        return key;
    };
    for (const SourcePolicy& policy : readRegistryPolicies(reader))
        check(policy, served);
    return 0;
}
