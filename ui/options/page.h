// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/client.h"
#include "ui/options/binder.h"

#include <QUrl>
#include <QWidget>

#include <functional>

namespace candor {

/// What pages ask of the desktop around them; tests answer in its place.
struct Surroundings
{
    Surroundings();
    std::function<bool()> hasNotificationArea;
    std::function<bool(const QUrl&)> openUrl;
};

/// One page of the Options window. Its controls are bound to the window's binder; it writes nothing.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Says again what is true: names, hosts, reasons.
    virtual void follow() = 0;
    /// Puts a message of the window right below one of the page's controls, and behind it in the tab order.
    virtual void placeBelow(QWidget* control, QWidget* message) = 0;
};

} // namespace candor
