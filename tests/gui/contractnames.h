// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace candor::test {

/// Object names that scripts may rely on for ever. One is added, none is changed or taken away.
constexpr const char* contractNames[] = {
    "mainWindow",
    "gearButton",
    "statusLabel",
    "signInPage",
    "signInAddressLineEdit",
    "passwordLineEdit",
    "signInButton",
    "signOutButton",
    "signInErrorLabel",
    "optionsDialog",
    "pageList",
    "pageStack",
    "buttonBox",
    "generalPage",
    "improvementProgramCheckBox",
    "improvementProgramReason",
    "errorReportingCheckBox",
    "errorReportingReason",
    "errorReportingLearnMore",
    "loggingLevelComboBox",
    "loggingLevelReason",
    "systemLoggingCheckBox",
    "minimizeToTrayCheckBox",
    "dataDialog",
};

/// These join when the program has conversations; until then no widget may bear them.
constexpr const char* contractNamesToCome[] = {
    "reopenConversationsCheckBox",
    "showCallControlsCheckBox",
};

} // namespace candor::test
