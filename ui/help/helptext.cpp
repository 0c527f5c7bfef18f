// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/help/helptext.h"

#include "app/catalogue/catalogue.h"
#include "app/common/buildswitches.h"
#include "app/common/trust.h"
#include "ui/consent/reasontext.h"
#include "ui/help/guarantee.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace candor {

namespace {

/// The translation context of the help page.
struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

QString heading(int level, const QString& text)
{
    return QStringLiteral("<h%1>%2</h%1>").arg(QString::number(level), text.toHtmlEscaped());
}

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QString list(const QStringList& items)
{
    QString html;
    for (const QString& item : items)
        html += QStringLiteral("<li>%1</li>").arg(item.toHtmlEscaped());
    return QStringLiteral("<ul>%1</ul>").arg(html);
}

QString whom(Identifies identifies)
{
    switch (identifies) {
    case Identifies::Nobody:
        //: MEANING-CRITICAL. Whom a collected value may identify, in a table
        return HelpText::tr("nobody");
    case Identifies::Device:
        //: MEANING-CRITICAL. Whom a collected value may identify, in a table
        return HelpText::tr("this device");
    case Identifies::Organisation:
        //: MEANING-CRITICAL. Whom a collected value may identify, in a table
        return HelpText::tr("your organization");
    case Identifies::Pseudonym:
        //: MEANING-CRITICAL. Whom a collected value may identify, in a table: one person can be told from
        //: another, but not named
        return HelpText::tr("a person without a name");
    case Identifies::User:
        //: MEANING-CRITICAL. Whom a collected value may identify, in a table
        return HelpText::tr("you");
    }
    return {};
}

QString rule(Category category)
{
    switch (category) {
    case Category::Census:
        //: MEANING-CRITICAL. Rule of census data
        return HelpText::tr("Always collected; nobody can turn it off. It is not collected while the server "
                            "you are signed in to "
                            "names no address to send it to. It names neither your organization nor you.");
    case Category::Usage:
        //: MEANING-CRITICAL. Rule of usage data
        return HelpText::tr(
            "Collected unless your admin forbids it. Only the admin can turn it off, for everyone in the "
            "organization. It may identify your organization, never you.");
    case Category::ErrorReporting:
        //: MEANING-CRITICAL. Rule of error reporting data
        return HelpText::tr(
            "Collected only if your admin does not forbid it and you have said yes in the options. It is off "
            "until "
            "you say yes. It may hold personal data, such as your IP address and your SIP address.");
    case Category::ImprovementProgram:
        //: MEANING-CRITICAL. Rule of the Customer Experience Improvement Program
        return HelpText::tr("Collected only if your admin does not forbid it and you have signed up in the "
                            "options. It is off until "
                            "you sign up. It identifies neither your organization nor you.");
    }
    return {};
}

QString fieldTable(Category category)
{
    const auto cell = [](const QString& tag, const QString& text) {
        return QStringLiteral("<%1 align=\"left\">%2</%1>").arg(tag, text.toHtmlEscaped());
    };
    const QString th = QStringLiteral("th");
    const QString td = QStringLiteral("td");
    //: MEANING-CRITICAL. Head of a table of everything that can be collected
    const QString identifies = cell(th, HelpText::tr("May identify"));
    //: Heads of a table of everything that can be collected
    QString rows = QStringLiteral("<tr>") + cell(th, HelpText::tr("Field"))
        + cell(th, HelpText::tr("Purpose")) + identifies + QStringLiteral("</tr>");
    for (const Field& field : catalogue) {
        if (field.category != category && field.place != Place::Resource)
            continue;
        const QString name
            = QString::fromLatin1(field.attribute.data(), static_cast<qsizetype>(field.attribute.size()));
        rows += QStringLiteral("<tr>") + cell(td, name)
            + cell(td, QCoreApplication::translate("Catalogue", field.purpose))
            + cell(td, whom(field.identifies)) + QStringLiteral("</tr>");
    }
    return QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\" "
                          "style=\"border-collapse: collapse\">%1</table>")
        .arg(rows);
}

QString collected()
{
    //: MEANING-CRITICAL. Heading
    QString html = heading(2, HelpText::tr("What is collected"));
    for (Category category : allCategories)
        html += heading(3, categoryName(category)) + paragraph(rule(category)) + fieldTable(category);
    return html;
}

QString promises()
{
    QString html;
    for (const Promise& promise : guarantee())
        html += QStringLiteral("<li>%1</li>")
                    .arg(QCoreApplication::translate("Guarantee", promise.text).toHtmlEscaped());
    //: MEANING-CRITICAL. Heading
    return heading(2, HelpText::tr("What leaves this computer")) + QStringLiteral("<ol>%1</ol>").arg(html);
}

/// What holds of this copy, before what holds of the product.
QString ofThisBuild(const QString& product)
{
    QString html;
    if (!buildSwitches().hasUpload)
        //: MEANING-CRITICAL. %1: the product's name
        html += paragraph(HelpText::tr("This copy of %1 was built without the part that sends: it records "
                                       "nothing and sends nothing, whatever stands below.")
                              .arg(product));
    if (buildSwitches().forbidsByDefault)
        //: MEANING-CRITICAL. %1: the product's name
        html
            += paragraph(HelpText::tr("This copy of %1 was built to send census data only, unless the policy "
                                      "of the server or of this computer permits more.")
                             .arg(product));
    return html;
}

QString whoDecides()
{
    //: MEANING-CRITICAL. Heading
    return heading(2, HelpText::tr("Who decides"))
        + list({
            //: MEANING-CRITICAL
            HelpText::tr("Your admin can forbid usage data, error reporting and the improvement program: in "
                         "the server's policy, in "
                         "the policy of this computer, or in the policy of your user account."),
            //: MEANING-CRITICAL. "Comparable products": the original server family's own client
            HelpText::tr("In comparable products a server can lift a ban that the computer's policy has set. "
                         "Here it cannot."),
            //: MEANING-CRITICAL
            HelpText::tr("Open the options with the gear button, clear the check box and choose OK. You can "
                         "do this at any time."),
        });
}

QString files(const HelpFacts& facts)
{
    //: MEANING-CRITICAL. Heading
    return heading(2, HelpText::tr("Where the files are"))
        + list({
            //: MEANING-CRITICAL. %1: path of a file
            HelpText::tr("Your choices: %1").arg(facts.settingsFile),
            //: MEANING-CRITICAL. %1: path of a folder
            HelpText::tr("Logs, which are never sent by themselves: %1").arg(facts.logFolder),
            //: MEANING-CRITICAL. %1: path of a folder
            HelpText::tr("Policy of this computer: %1").arg(QStringLiteral("/etc/candor/policies/managed")),
        });
}

/// \a sentence holds %1 for the address; the address is shown, so that everybody sees where it leads.
QString linkItem(const QString& sentence, const char* address)
{
    const QString url = QString::fromLatin1(address).toHtmlEscaped();
    return QStringLiteral("<li>%1</li>")
        .arg(sentence.toHtmlEscaped().arg(QStringLiteral("<a href=\"%1\">%1</a>").arg(url)));
}

QString onTheWeb(const HelpFacts& facts)
{
    if (!facts.cloud)
        return {};
    const CloudLinks& links = facts.cloud->links;
    //: MEANING-CRITICAL. Heading in the help: pages on the web
    return heading(2, HelpText::tr("On the web"))
        //: MEANING-CRITICAL. Before three addresses of web pages. %1: the product's name
        + paragraph(
            HelpText::tr("These pages belong to whoever runs the service you are signed in to. %1 does "
                         "not ask for them: your browser does, when you choose one.")
                .arg(facts.brand.product))
        + QStringLiteral("<ul>")
        //: MEANING-CRITICAL. %1: address of a web page
        + linkItem(HelpText::tr("Help with the service: %1"), links.help)
        //: MEANING-CRITICAL. %1: address of a web page: how the service's operator handles personal data
        + linkItem(HelpText::tr("The operator's privacy statement: %1"), links.privacy)
        //: MEANING-CRITICAL. %1: address of a web page, for whoever sets up a network or a firewall
        + linkItem(HelpText::tr("What your network must let through: %1"), links.networkSetup)
        + QStringLiteral("</ul>");
}

} // namespace

QString helpText(const HelpFacts& facts)
{
    //: MEANING-CRITICAL. Heading of the help page. %1: the product's name
    return heading(1, HelpText::tr("What %1 sends, and who decides").arg(facts.brand.product))
        //: MEANING-CRITICAL. %1: the product's name
        + paragraph(HelpText::tr("%1 sends data only as described here. “What is sent” in the main window "
                                 "shows you, byte for byte, what waits and what was sent lately.")
                        .arg(facts.brand.product))
        + ofThisBuild(facts.brand.product) + promises() + whoDecides() + onTheWeb(facts) + files(facts)
        + collected();
}

} // namespace candor
