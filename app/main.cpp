// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/startup.h"
#include "app/client/termination.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/tour/screenshots.h"
#include "ui/tour/tour.h"

#include <QApplication>
#include <QTextStream>

using namespace candor;

namespace {

int fail(const QString& reason, int exitCode = 1)
{
    QTextStream(stderr) << "candor: " << reason << Qt::endl;
    return exitCode;
}

TourService tourService(Demo& demo)
{
    return {[&demo](const QStringList& command) { return demo.administer(command); },
        [&demo] { demo.stop(); }, [&demo] { return demo.restart(); }, demo.account(), demo.password()};
}

void openAtStart(OpenWindow which, DesktopClient& client, MainWindow& window, bool isSigningIn)
{
    const auto open = [which, &window] {
        if (which == OpenWindow::Options)
            window.openOptions();
        else if (which == OpenWindow::Data)
            window.openData();
        else if (which == OpenWindow::SignIn)
            window.openSignIn();
    };
    if (isSigningIn) // a dialog over a half-made sign-in would show what is over a moment later
        QObject::connect(&client, &DesktopClient::settled, &window, open, Qt::SingleShotConnection);
    else
        open();
}

std::unique_ptr<QApplication> makeWindowed(int& argc, char** argv)
{
    QGuiApplication::setDesktopFileName(QStringLiteral("io.candor.Candor"));
    return std::make_unique<QApplication>(argc, argv);
}

int runWindow(const CommandLine& line, Demo* demo)
{
    Language language;
    if (!language.install(line.language) && !line.language.isEmpty())
        return fail(QStringLiteral("there is no translation for --language %1; there are: %2")
                        .arg(line.language, Language::available().join(u' ')),
            2);
    const SystemClock clock;
    DesktopClient::Settings settings = settingsOf(line, demo);
    settings.screens = int(QGuiApplication::screens().size());
    const auto signIn = firstSignIn(line, demo);
    if (signIn && !signIn->fault.isEmpty())
        return fail(signIn->fault);

    DesktopClient client(settings, clock);
    MainWindow window(client);
    QObject::connect(&client, &DesktopClient::startFailed, &window,
        [](const QString& reason) { QApplication::exit(fail(reason)); });
    if (!line.account.isEmpty())
        window.setSignInAddress(line.account.text());
    window.show();
    client.start();
    if (!line.tourFolder.isEmpty())
        return Tour(client, window, tourService(*demo), line.tourFolder).run();
    if (!line.screenshotFolder.isEmpty())
        return Screenshots(client, window, language, line.screenshotFolder)
            .run(signIn->account, signIn->password);
    if (signIn)
        client.signIn(signIn->account, signIn->password);
    openAtStart(line.open, client, window, signIn.has_value());
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto read = readCommandLine(arguments);
    const auto* end = std::get_if<CommandLineEnd>(&read);
    const auto* line = std::get_if<CommandLine>(&read);
    QCoreApplication::setApplicationName(QStringLiteral("candor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CANDOR_VERSION));

    std::unique_ptr<QCoreApplication> application;
    const bool isTool = arguments.value(1) == u"policy" || arguments.value(1) == u"data";
    if (isTool || end || line->dumpState)
        application = std::make_unique<QCoreApplication>(argc, argv);
    else
        application = makeWindowed(argc, argv);
    const Termination termination;
    if (isTool)
        return *runTool(arguments);
    if (end) {
        QTextStream(end->exitCode == 0 ? stdout : stderr) << end->text << Qt::endl;
        return end->exitCode;
    }
    std::unique_ptr<Demo> demo;
    if (line->demo || !line->screenshotFolder.isEmpty()) {
        demo = std::make_unique<Demo>();
        if (const QString fault = demo->start(); !fault.isEmpty())
            return fail(fault);
    }
    return line->dumpState ? runStateDump(*line, demo.get()) : runWindow(*line, demo.get());
}
