// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/systempolicy.h"

#ifdef Q_OS_WIN

#include <QWinEventNotifier>

#include <windows.h>

namespace candor {

namespace {

/// Watches everything below one hive's policies: the keys that count need not be there yet.
class RegistryWatch final : public QObject
{
public:
    RegistryWatch(HKEY hive, const std::function<void()>& changed, QObject* parent)
        : QObject(parent)
        , m_event(::CreateEventW(nullptr, FALSE, FALSE, nullptr))
    {
        // Source: Microsoft, "RegNotifyChangeKeyValue".
        if (!m_event
            || ::RegOpenKeyExW(hive, L"Software\\Policies", 0, KEY_NOTIFY | KEY_WOW64_64KEY, &m_key)
                != ERROR_SUCCESS)
            return;
        auto* notifier = new QWinEventNotifier(m_event, this);
        connect(notifier, &QWinEventNotifier::activated, this, [this, changed] {
            ask(); // before anybody reads, so that what changes meanwhile is told
            changed();
        });
        ask();
    }
    ~RegistryWatch() override
    {
        qDeleteAll(findChildren<QWinEventNotifier*>()); // before its event
        if (m_key)
            ::RegCloseKey(m_key);
        if (m_event)
            ::CloseHandle(m_event);
    }
    Q_DISABLE_COPY_MOVE(RegistryWatch)

private:
    /// For one change; each has to be asked for.
    void ask()
    {
        constexpr DWORD changes
            = REG_NOTIFY_CHANGE_NAME | REG_NOTIFY_CHANGE_LAST_SET | REG_NOTIFY_CHANGE_SECURITY;
        ::RegNotifyChangeKeyValue(m_key, TRUE, changes, m_event, TRUE);
    }

    HANDLE m_event;
    HKEY m_key = nullptr;
};

} // namespace

std::unique_ptr<QObject> watchSystemPolicies(const std::function<void()>& changed)
{
    auto both = std::make_unique<QObject>();
    new RegistryWatch(HKEY_LOCAL_MACHINE, changed, both.get());
    new RegistryWatch(HKEY_CURRENT_USER, changed, both.get());
    return both;
}

} // namespace candor

#endif
