// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/display.h"

#include <QProcessEnvironment>

#include <algorithm>

namespace candor {

namespace {

QtMessageHandler platformHandler = nullptr;

/// Qt's offscreen platform remarks on every window that it cannot raise or resize it, and on a session
/// without a folder: nobody's concern, and it would bury what the tour prints.
void passOnButRemarks(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const bool isRemark = text.startsWith(u"This plugin does not support ")
        || text.startsWith(u"QStandardPaths: XDG_RUNTIME_DIR not set")
        || text.contains(u"systemTrayWindowChanged");
    if (!isRemark && platformHandler)
        platformHandler(type, context, text);
}

} // namespace

Display displayFor(
    [[maybe_unused]] const CommandLine& line, [[maybe_unused]] const QProcessEnvironment& environment)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QStringList named{QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY"),
        QStringLiteral("WAYLAND_SOCKET"), QStringLiteral("QT_QPA_PLATFORM")};
    const bool isNamed = std::any_of(named.begin(), named.end(),
        [&environment](const QString& name) { return !environment.value(name).isEmpty(); });
    if (!isNamed) {
        const bool isForPictures = !line.tourFolder.isEmpty() || !line.screenshotFolder.isEmpty();
        return isForPictures ? Display::Offscreen : Display::None;
    }
#endif
    return Display::Desktop;
}

bool prepareDisplay(const CommandLine& line)
{
    const Display display = displayFor(line, QProcessEnvironment::systemEnvironment());
    if (display == Display::Offscreen)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qgetenv("QT_QPA_PLATFORM").startsWith("offscreen"))
        platformHandler = qInstallMessageHandler(&passOnButRemarks);
    return display != Display::None;
}

Sentence withoutDisplay()
{
    return Sentence(
        QT_TRANSLATE_NOOP("Sentence", "there is no display: neither DISPLAY nor WAYLAND_DISPLAY is set"));
}

bool prepareOffscreen()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    for (const char* taste : {"QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "QT_FONT_DPI", "QT_SCALE_FACTOR"})
        qunsetenv(taste);
    platformHandler = qInstallMessageHandler(&passOnButRemarks);
    return true;
}

} // namespace candor
