// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/options/option.h"

#include <QString>

/// THE TABLE: every option of the program, one row each. A default is never written to the file; unknown keys
/// there are kept.
namespace candor::options {

enum class LoggingLevel : quint8 { Off, Light, Full };

/// The opt-in to error reporting ("Send … Improvement Program info to …"). Off until a person says yes.
inline constexpr Option<bool> errorReporting{
    QLatin1StringView("ErrorReporting/OptIn"), false, OptionScope::Account};

/// The Customer Experience Improvement Program. Off until a person signs up.
inline constexpr Option<bool> improvementProgram{
    QLatin1StringView("ImprovementProgram/OptIn"), false, OptionScope::Account};

/// How much the program writes to its log folder; stored as `Off`, `Light` or `Full`.
inline constexpr Option<LoggingLevel> loggingLevel{QLatin1StringView("Logging/Level"), LoggingLevel::Off};

/// Whether log lines go to the system's log as well.
inline constexpr Option<bool> systemLog{QLatin1StringView("Logging/SystemLog"), false};

/// Whether minimising hides the window in the notification area.
inline constexpr Option<bool> minimizeToTray{QLatin1StringView("Window/MinimizeToTray"), false};

/// Where the main window was, as QWidget::saveGeometry() tells it, in Base64; empty: where the desktop puts
/// it.
inline constexpr Option<QLatin1StringView> windowGeometry{QLatin1StringView("Window/Geometry"), {}};

/// Tag of the display language (BCP 47: `fr`, `pt-BR`); empty: the system's.
inline constexpr Option<QLatin1StringView> language{QLatin1StringView("Display/Language"), {}};

} // namespace candor::options
