// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/translation/translationmode.h"

namespace candor {

TranslationMode::TranslationMode(const QString& file)
    : m_translation(file)
    , m_inspector(m_translation)
    , m_window(m_translation)
{
    m_translation.start();
    m_window.show();
}

} // namespace candor
