// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/storefaulttext.h"

#include <QCoreApplication>

namespace candor {

namespace {

/// The translation context of sentences about the settings file.
struct StoreFaultText
{
    Q_DECLARE_TR_FUNCTIONS(StoreFaultText)
};

} // namespace

QString storeFaultSentence(const StoreFault& fault)
{
    if (fault.kind == StoreFault::Kind::None)
        return {};
    if (fault.kind == StoreFault::Kind::Unreadable)
        //: MEANING-CRITICAL. %1: path of the settings file
        return StoreFaultText::tr("The settings file %1 cannot be read. As long as that is so, you count as "
                                  "not having agreed to anything.")
            .arg(fault.file);
    if (fault.copy.isEmpty())
        //: MEANING-CRITICAL. %1: path of the settings file
        return StoreFaultText::tr("The settings file %1 is damaged. As long as that is so, you count as not "
                                  "having agreed to anything.")
            .arg(fault.file);
    //: MEANING-CRITICAL. %1: path of the settings file; %2: path of the copy
    return StoreFaultText::tr("The settings file %1 was damaged, so you count as not having agreed to "
                              "anything until you choose again. "
                              "The damaged file was kept as %2.")
        .arg(fault.file, fault.copy);
}

QString languageFaultSentence(const QString& file)
{
    //: MEANING-CRITICAL. %1: path of the settings file
    return StoreFaultText::tr(
        "The language could not be saved in %1, so it only holds until the program ends.")
        .arg(file);
}

} // namespace candor
