// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/translation/inspector.h"
#include "ui/translation/livetranslation.h"
#include "ui/translation/translationwindow.h"

namespace candor {

/// What `--translation FILE` adds to the program: the file's words, kept up to date, a window that tells its
/// faults, and the inspector. Lives shorter than the application object.
class TranslationMode
{
public:
    /// Reads the file and shows the window; the language that lies below is in force by then.
    explicit TranslationMode(const QString& file);

private:
    LiveTranslation m_translation;
    Inspector m_inspector;
    TranslationWindow m_window;
};

} // namespace candor
