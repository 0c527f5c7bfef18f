// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// What a program that has Qt Core and nothing else takes of memory, in KiB: now, and at most.

#include "tests/benchmarks/memoryreport.h"

#include <QCoreApplication>
#include <QTimer>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QTimer::singleShot(0, &application, &QCoreApplication::quit);
    const int exitCode = QCoreApplication::exec();
    candor::bench::tellMemory();
    return exitCode;
}
