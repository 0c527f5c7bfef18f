// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/fakeclient.h"
#include "ui/mainwindow.h"
#include "ui/translation/livetranslation.h"
#include "ui/translation/translationwindow.h"

#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace candor::test {

/// Every window in every state that people meet, by name: "signin", "options-locked", … A new window or state
/// joins here, and with it the inventory, the reference pictures, and the tests of looks and languages.
QStringList galleryStates();

/// A client that is permitted everything and holds a little data of each kind, signed out.
void furnish(FakeClient& client);

/// The window of one state of the gallery, open, on a client of its own.
class Showcase
{
public:
    explicit Showcase(const QString& state);

    FakeClient client;
    /// What the state is about: the main window, or the dialog or menu that opened.
    QWidget& window() const { return *m_shown; }

private:
    QWidget* open(const QString& state);
    QWidget* openSignedIn(const QString& state);
    QWidget* openOptions(const QString& state);
    QWidget* openTranslation(const QString& state);

    MainWindow m_main;
    QTemporaryDir m_folder;
    std::optional<LiveTranslation> m_translation;
    std::optional<TranslationWindow> m_translationWindow;
    QWidget* m_shown;
};

} // namespace candor::test
