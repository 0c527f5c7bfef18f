// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/brand.h"

#include <QString>

namespace candor {

struct Cloud;

/// What the help page says of this installation.
struct HelpFacts
{
    Brand brand;
    QString settingsFile;
    QString logFolder;
    /// Whose pages are linked; null: none are.
    const Cloud* cloud = nullptr;
};

/// The offline help page as HTML: what is collected (read from the catalogue), who decides, how to withdraw,
/// how long data is kept.
QString helpText(const HelpFacts& facts);

} // namespace candor
