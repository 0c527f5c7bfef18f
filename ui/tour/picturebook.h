// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace candor {

class Language;

/// `--screenshots`: every window and state in every language, light and dark, as
/// `<folder>/<tag>/<window>.png` and `…-dark.png`, and `<folder>/index.html`, which lays the languages side
/// by side.
class PictureBook
{
public:
    PictureBook(Language& language, QString folder);

    /// Draws it all; the program's exit code.
    int run();

private:
    bool draw(const QString& tag, bool isDark);
    bool writeIndex() const;

    Language& m_language;
    QString m_folder;
    /// By window: the texts it asked for, each "context: English".
    QMap<QString, QStringList> m_texts;
};

} // namespace candor
