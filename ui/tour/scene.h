// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/mainwindow.h"
#include "ui/tour/stageclient.h"

#include <QStringList>

namespace candor {

/// One scene of the picture book: a window in one state, shown on a client of its own.
class Scene
{
public:
    /// Every window in every state, by name; the name is that of its picture.
    static QStringList names();

    explicit Scene(const QString& name);

    QWidget& window() const { return *m_shown; }

private:
    QWidget* open(const QString& name);
    QWidget* openErase();
    QWidget* openTrayMenu();
    QWidget* openOptions(const QString& name);

    StageClient m_client;
    MainWindow m_main;
    QWidget* m_shown;
};

} // namespace candor
