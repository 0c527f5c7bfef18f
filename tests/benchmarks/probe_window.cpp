// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// An empty window in a program that has Qt Widgets and nothing else, to its first paint.

#include "tests/benchmarks/memoryreport.h"
#include "tests/benchmarks/paintwatch.h"

#include <QApplication>
#include <QFontMetrics>
#include <QWidget>

using namespace candor::bench;

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QWidget window;
    window.setObjectName(QStringLiteral("emptyWindow"));
    window.resize(
        window.fontMetrics().averageCharWidth() * 92, window.fontMetrics().height() * 38); // as MainWindow
    qint64 painted = 0;
    const PaintWatch watch(window.objectName(), [&painted] {
        painted = steadyTime();
        QCoreApplication::quit();
    });
    window.show();
    const int exitCode = QApplication::exec();
    tellPainted(startedAt(argv), painted);
    return exitCode;
}
