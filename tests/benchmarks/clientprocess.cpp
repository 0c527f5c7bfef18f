// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/benchmarks/clientprocess.h"

#include "app/client/startup.h"
#include "app/client/termination.h"
#include "ui/language.h"
#include "ui/outlinestyle.h"

#include <QApplication>
#include <QScreen>

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

void runSelf(QProcess& process, const QString& mode, const QStringList& arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("default.warning=false"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
        QStringList{mode, QString::number(steadyTime())} + arguments);
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

int runClient(const QString& home, const QUrl& service,
    const std::function<void(DesktopClient&, MainWindow&)>& shown, const std::function<void()>& over)
{
    OutlineStyle::wear();
    const Termination termination;
    Language language;
    language.install();
    const SystemClock clock;
    CommandLine line;
    line.home = home;
    line.service = service;
    DesktopClient::Settings settings = settingsOf(line, nullptr);
    settings.screens = int(QGuiApplication::screens().size());
    DesktopClient client(settings, clock);
    MainWindow window(client);
    window.show();
    client.start();
    shown(client, window);
    const int exitCode = QApplication::exec();
    if (over)
        over();
    return exitCode;
}

} // namespace candor::bench
