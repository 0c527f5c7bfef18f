// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/options/page.h"

#include <QDesktopServices>
#include <QSystemTrayIcon>

namespace candor {

Surroundings::Surroundings()
    : hasNotificationArea(&QSystemTrayIcon::isSystemTrayAvailable)
    , openUrl(&QDesktopServices::openUrl)
{
}

} // namespace candor
