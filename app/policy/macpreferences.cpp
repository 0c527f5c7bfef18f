// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/preferencespolicy.h"

#ifdef Q_OS_MACOS

#include "app/policy/settinglist.h"

#include <CoreFoundation/CoreFoundation.h>

#include <memory>
#include <type_traits>

namespace candor {

namespace {

struct Release
{
    void operator()(CFTypeRef object) const { ::CFRelease(object); }
};
using Owned = std::unique_ptr<std::remove_pointer_t<CFTypeRef>, Release>;

} // namespace

std::optional<ManagedPreference> readManagedPreference(const QString& name)
{
    const Owned key(name.toCFString());
    const Owned domain(QString::fromLatin1(preferencesDomain).toCFString());
    const auto cfKey = static_cast<CFStringRef>(key.get());
    const auto cfDomain = static_cast<CFStringRef>(domain.get());
    ::CFPreferencesAppSynchronize(cfDomain);
    if (!::CFPreferencesAppValueIsForced(cfKey, cfDomain))
        return std::nullopt;
    // For the computer where it holds for any user. Source: Apple, "Preferences Utilities".
    const Owned ofMachine(
        ::CFPreferencesCopyValue(cfKey, cfDomain, kCFPreferencesAnyUser, kCFPreferencesCurrentHost));
    ManagedPreference preference{bool(ofMachine), std::nullopt};
    const Owned value(::CFPreferencesCopyAppValue(cfKey, cfDomain));
    if (value && ::CFGetTypeID(value.get()) == ::CFBooleanGetTypeID())
        preference.value = ::CFBooleanGetValue(static_cast<CFBooleanRef>(value.get()));
    return preference;
}

} // namespace candor

#endif
