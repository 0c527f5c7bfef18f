// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/client.h"

#include <QString>

#include <functional>

class QWidget;

namespace candor {

class Language;
class MainWindow;

/// `--screenshots`: every window in every language, as `<folder>/<tag>/<window>.png`.
class Screenshots
{
public:
    Screenshots(Client& client, MainWindow& window, Language& language, QString folder);

    /// Signs in and renders; the program's exit code.
    int run(const Address& account, const QString& password);

private:
    bool inEveryLanguage(const std::function<bool(const QString& tag)>& render);
    bool renderDialogs(const QString& tag);
    bool save(QWidget& widget, const QString& tag, const QString& window);

    Client& m_client;
    MainWindow& m_window;
    Language& m_language;
    QString m_folder;
};

} // namespace candor
