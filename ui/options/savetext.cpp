// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/options/savetext.h"

#include <QCoreApplication>

namespace candor {

namespace {

/// The translation context of what the Options window says about saving.
struct SaveText
{
    Q_DECLARE_TR_FUNCTIONS(SaveText)
};

} // namespace

QString saveSentence(const SaveOutcome& outcome, bool withdrawing, const QString& product)
{
    const bool isUnwritable = outcome.kind == SaveOutcome::Kind::CannotWrite;
    if (isUnwritable && withdrawing)
        //: MEANING-CRITICAL. %1: path of the settings file; %2: the product's name
        return SaveText::tr(
            "What you turned off stays off until %2 ends, but this could not be saved, because %1 cannot "
            "be written: make sure that you may write there and that the disk has room, then choose OK "
            "again.")
            .arg(outcome.file, product);
    if (isUnwritable)
        //: MEANING-CRITICAL. %1: path of the settings file
        return SaveText::tr(
            "Nothing was saved, because %1 cannot be written: make sure that you may write there and that "
            "the disk has room, then choose OK again.")
            .arg(outcome.file);
    if (withdrawing)
        //: MEANING-CRITICAL. %1: path of the settings file; %2: the product's name
        return SaveText::tr(
            "What you turned off stays off until %2 ends, but this could not be saved, because %1 does not "
            "hold what was written to it: another program may have changed it at the same time, so choose "
            "OK again.")
            .arg(outcome.file, product);
    //: MEANING-CRITICAL. %1: path of the settings file
    return SaveText::tr(
        "It is not certain that your changes were saved, because %1 does not hold what was written to it: "
        "another program may have changed it at the same time, so choose OK again.")
        .arg(outcome.file);
}

QString accountSentence(const QString& account, bool dropped)
{
    if (account.isEmpty())
        return dropped
            ? SaveText::tr("The account changed: nobody is signed in now, and the changes you had not saved "
                           "were dropped.")
            : SaveText::tr("The account changed: nobody is signed in now.");
    if (dropped)
        //: %1: address of the account signed in
        return SaveText::tr(
            "The account changed: these are now the options of %1, and the changes you had not saved were "
            "dropped.")
            .arg(account);
    //: %1: address of the account signed in
    return SaveText::tr("The account changed: these are now the options of %1.").arg(account);
}

} // namespace candor
