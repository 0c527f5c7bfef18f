// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/options/additionstext.h"

#include <QCoreApplication>
#include <QLocale>

namespace candor {

namespace {

class AdditionsText
{
    Q_DECLARE_TR_FUNCTIONS(candor::AdditionsText)
};

/// The purposes are sentences of their own: quoted, and listed as the language lists things.
QString purposesOf(const std::vector<const Field*>& fields)
{
    const QLocale locale;
    QStringList purposes;
    for (const Field* field : fields)
        purposes.append(locale.quoteString(QCoreApplication::translate("Catalogue", field->purpose)));
    return locale.createSeparatedList(purposes);
}

} // namespace

QString additionsSentence(const Explanation& explanation)
{
    if (explanation.additions.empty())
        return {};
    const QString purposes = purposesOf(explanation.additions);
    if (explanation.decision.category() == Category::ErrorReporting)
        //: MEANING-CRITICAL. Below the box of error reporting, where fields came after the person's yes. %1:
        //: list of what each is for, such as “Shows how long the step took that failed.”
        return AdditionsText::tr(
            "This was added to error reports after you agreed, and is neither recorded nor "
            "sent unless you agree to it as well: %1")
            .arg(purposes);
    //: MEANING-CRITICAL. Below the box of the improvement program, where fields came after the person's yes.
    //: %1: list of what each is for, such as “Shows how long the program takes to start.”
    return AdditionsText::tr("This was added to the program after you signed up, and is neither recorded nor "
                             "sent unless you agree to it as well: %1")
        .arg(purposes);
}

} // namespace candor
