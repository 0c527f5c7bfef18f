// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/display.h"
#include "app/client/startup.h"
#include "app/client/termination.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/outlinestyle.h"
#include "ui/tour/picturebook.h"
#include "ui/tour/tour.h"
#include "ui/translation/measure.h"
#include "ui/translation/translationmode.h"

#include <QApplication>

using namespace candor;

namespace {

TourService tourService(Demo& demo)
{
    return {[&demo](const QStringList& command) { return demo.administer(command); },
        [&demo] { demo.stop(); }, [&demo] { return demo.restart().inWords(); }, demo.account(),
        demo.password()};
}

int runWindow(const CommandLine& line, Demo* demo, Language& language)
{
    OutlineStyle::wear();
    if (!line.screenshotFolder.isEmpty())
        return PictureBook(language, line.screenshotFolder).run();
    if (const QString kept = keptLanguage(line, demo); !kept.isEmpty() && !language.install(kept))
        language.install();
    const SystemClock clock;
    DesktopClient::Settings settings = settingsOf(line, demo);
    settings.screens = int(QGuiApplication::screens().size());
    const auto signIn = firstSignIn(line, demo);
    if (signIn && !signIn->fault.isEmpty())
        return fail(signIn->fault);

    DesktopClient client(settings, clock);
    MainWindow window(client);
    QObject::connect(&client, &DesktopClient::startFailed, &window,
        [](const Sentence& reason) { QApplication::exit(fail(reason)); });
    QObject::connect(&window, &MainWindow::languageChosen, &window,
        [&language](const QString& tag) { language.install(tag); });
    if (!line.account.isEmpty())
        window.setSignInAddress(line.account.text());
    window.show();
    std::optional<TranslationMode> translation;
    if (!line.translationFile.isEmpty())
        translation.emplace(line.translationFile);
    client.start();
    if (!line.tourFolder.isEmpty())
        return Tour(client, window, tourService(*demo), line.tourFolder).run();
    if (signIn)
        client.signIn(signIn->account, signIn->password);
    const auto open = [&line, &window] { window.open(line.open); };
    if (signIn) // a dialog over a half-made sign-in would show what is over a moment later
        QObject::connect(&client, &DesktopClient::settled, &window, open, Qt::SingleShotConnection);
    else
        open();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    const QStringList arguments = introduce(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("io.candor.Candor"));
    const auto read = readCommandLine(arguments);
    const auto* line = std::get_if<CommandLine>(&read);

    bool hasDisplay = true;
    std::unique_ptr<QCoreApplication> application;
    const bool isOffscreen = isMeasuring(arguments) && prepareOffscreen();
    if (!isOffscreen
        && (isTool(arguments) || !line || line->dumpState || !(hasDisplay = prepareDisplay(*line))))
        application = std::make_unique<QCoreApplication>(argc, argv);
    else
        application = std::make_unique<QApplication>(argc, argv);
    const Termination termination;
    Language language; // words can only be looked up now that there is an application
    const bool isSpoken = language.install(line ? line->language : languageIn(arguments));
    if (!line && !isTool(arguments))
        return finish(std::get<CommandLineEnd>(readCommandLine(arguments)));
    if (!isSpoken)
        return fail(unspoken(languageIn(arguments), Language::available()), 2);
    if (!hasDisplay)
        return fail(withoutDisplay());
    if (isTool(arguments))
        return runTool(arguments, &measureTranslation);
    const int code = withDemo(*line, [line, &language](Demo* demo) {
        return line->dumpState ? runStateDump(*line, demo) : runWindow(*line, demo, language);
    });
    endWithin(std::chrono::milliseconds(CANDOR_EXIT_MILLISECONDS), code);
    return code;
}
