// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLatin1StringView>

namespace candor {

/// Whether an option is kept once on the computer or once for each account.
enum class OptionScope : quint8 { Computer, Account };

/// One row of the table of options: its key in the settings file and its value while nobody has chosen.
template <class T>
struct Option
{
    QLatin1StringView key;
    T defaultValue;
    OptionScope scope = OptionScope::Computer;
};

} // namespace candor
