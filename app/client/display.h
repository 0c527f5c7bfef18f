// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/commandline.h"
#include "app/common/sentence.h"

class QProcessEnvironment;

namespace candor {

/// Where the windows of this run can appear. Offscreen: nowhere, and nobody needs to see them.
enum class Display : quint8 { Desktop, Offscreen, None };

/// Whether there is a display, by the environment alone; Qt ends the program where it finds none.
Display displayFor(const CommandLine& line, const QProcessEnvironment& environment);

/// Chooses Qt's platform where the environment leaves none; false where the windows could not appear. Comes
/// before the application.
bool prepareDisplay(const CommandLine& line);

/// Why they could not.
Sentence withoutDisplay();

/// The windows of this run appear nowhere, and look the same on every desktop. Comes before the application;
/// there is always a way.
bool prepareOffscreen();

} // namespace candor
