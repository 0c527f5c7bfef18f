// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QDir>

namespace candor::test {

/// Where this test leaves pictures and logs for people: <build folder>/test-output/<test>. Made where
/// missing.
inline QString outputFolder()
{
    QString test = qEnvironmentVariable("CANDOR_TEST_NAME");
    if (test.isEmpty())
        test = QCoreApplication::applicationName();
    const QString folder = QStringLiteral(CANDOR_BIN_DIR "/../test-output/") + test;
    QDir().mkpath(folder);
    return QDir::cleanPath(folder);
}

} // namespace candor::test
