// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/room.h"

#include <QApplication>
#include <QScreen>
#include <QScrollArea>

namespace candor {

namespace {

/// The rest is the desktop's frame and title.
constexpr double largestPartOfScreen = 0.94;

} // namespace

QSize withinScreen(const QWidget& window, QSize wished)
{
    const QScreen* screen = window.screen();
    return screen ? wished.boundedTo(screen->availableSize() * largestPartOfScreen) : wished;
}

QScrollArea* makeScrollable(QWidget& page, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setObjectName(page.objectName() + QStringLiteral("ScrollArea"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(&page);
    scroll->viewport()->setAutoFillBackground(false);
    page.setAutoFillBackground(false);
    QObject::connect(qApp, &QApplication::focusChanged, scroll, [scroll](const QWidget*, QWidget* now) {
        if (now && scroll->isAncestorOf(now))
            scroll->ensureWidgetVisible(now);
    });
    return scroll;
}

} // namespace candor
