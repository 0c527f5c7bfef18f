// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/benchmarks/paintwatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>

namespace candor::bench {

qint64 steadyTime()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

qint64 startedAt(char** argv)
{
    return QByteArray(argv[2]).toLongLong();
}

void run(QProcess& process, const QString& mode, const QStringList& arguments, QString program)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("default.warning=false"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (program.isEmpty())
        program = QCoreApplication::applicationFilePath();
    process.start(program, QStringList{mode, QString::number(steadyTime())} + arguments);
}

PaintWatch::PaintWatch(QString name, std::function<void()> then)
    : m_name(std::move(name))
    , m_then(std::move(then))
{
    qApp->installEventFilter(this);
}

bool PaintWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && !m_painted && watched->objectName() == m_name) {
        m_painted = true;
        qApp->removeEventFilter(this);
        QMetaObject::invokeMethod(this, m_then, Qt::QueuedConnection); // the picture is not yet whole
    }
    return QObject::eventFilter(watched, event);
}

} // namespace candor::bench
