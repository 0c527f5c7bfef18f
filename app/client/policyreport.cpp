// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/policyreport.h"

#include "app/client/policytext.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace candor {

namespace {

QString replaced(QString text, const QString& pattern, const QString& by)
{
    const auto options
        = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    return text.replace(QRegularExpression(pattern, options), by);
}

/// As a word of its own. Root is nobody's name, and what a reason speaks of.
QString withoutName(const QString& text, const QString& name)
{
    if (name.isEmpty() || name == u"root")
        return text;
    return replaced(text, QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(name)),
        QStringLiteral("<user>"));
}

QString withoutHome(const QString& text, const QString& home)
{
    if (home.size() < 2)
        return text;
    return replaced(text, QStringLiteral("(?<![\\w/])%1(?![\\w.-])").arg(QRegularExpression::escape(home)),
        QStringLiteral("~"));
}

/// Long, and of capitals, small letters and digits at once; or long and hexadecimal.
QString withoutTokens(QString text)
{
    static const QRegularExpression token(
        QStringLiteral("(?<![\\w+-])(?:(?=[\\w+-]*[a-z])(?=[\\w+-]*[A-Z])(?=[\\w+-]*\\d)[\\w+-]{24,}"
                       "|[0-9a-fA-F]{32,})(?![\\w+-])"));
    return text.replace(token, QStringLiteral("<removed>"));
}

} // namespace

ReportedPerson personAtThisComputer(const AccountView& account)
{
    const QString home = QDir::cleanPath(QDir::homePath());
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return {home, user.isEmpty() ? QFileInfo(home).fileName() : user, account.address.text(),
        account.displayName};
}

QString redacted(const QString& text, const ReportedPerson& person)
{
    QString shown = withoutHome(text, person.home);
    if (!person.address.isEmpty())
        shown.replace(person.address, QStringLiteral("<address>"), Qt::CaseInsensitive);
    shown = replaced(shown, QStringLiteral("[^\\s\"'<>()\\[\\],;:/]+@[^\\s\"'<>()\\[\\],;:/]+"),
        QStringLiteral("<address>"));
    // The hash of an address that can be guessed is as good as the address.
    shown = replaced(
        shown, QStringLiteral("(?<![0-9a-z])[0-9a-f]{16}(?=\\.json)"), QStringLiteral("<account>"));
    shown = withoutTokens(shown);
    shown = withoutName(shown, person.displayName);
    shown = withoutName(shown, person.user);
    return withoutName(shown, QFileInfo(person.home).fileName());
}

void printFreshness(QTextStream& out, const PolicyFreshness& freshness)
{
    if (freshness.filesRead)
        //: MEANING-CRITICAL. %1: date and time
        out << Sentence(
            QT_TRANSLATE_NOOP("Sentence", "policy files read: %1"), isoMoment(*freshness.filesRead))
            << '\n';
    if (freshness.serverNext)
        //: MEANING-CRITICAL. %1: date and time
        out << Sentence(
            QT_TRANSLATE_NOOP("Sentence", "server asked again: %1"), isoMoment(*freshness.serverNext))
            << '\n';
}

QString policyReport(const Client& client, const ReportedPerson& person)
{
    QString text;
    QTextStream out(&text);
    out << client.brand().product << ' ' << QStringLiteral(CANDOR_VERSION) << '\n';
    printFreshness(out, client.policyFreshness());
    out << '\n';
    printDecisions(out, client.decisions());
    out << '\n';
    printPolicy(out, explainPolicy(client.policy()));
    out.flush();
    return redacted(text, person);
}

} // namespace candor
