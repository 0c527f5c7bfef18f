// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/policyshow.h"

#include "app/client/policyexplanation.h"
#include "app/client/policyreport.h"
#include "app/client/statedump.h"

namespace candor {

namespace {

void printAccount(QTextStream& out, const KeptPolicy& kept)
{
    if (!kept.account.isEmpty())
        //: %1: an address
        out << Sentence(QT_TRANSLATE_NOOP("Sentence", "account: %1"), kept.account) << '\n';
    else if (!kept.accountKey.isEmpty())
        //: MEANING-CRITICAL. %1: letters and digits that stand for an account
        out << Sentence(QT_TRANSLATE_NOOP("Sentence", "account: the only one with a policy kept here (%1)"),
            kept.accountKey)
            << '\n';
}

void printServer(QTextStream& out, const KeptPolicy& kept)
{
    const SourcePolicy& server = kept.server.policy.policy;
    if (!kept.note.isEmpty())
        out << kept.note << '\n';
    if (kept.permitsUntil)
        //: MEANING-CRITICAL. %1: date and time
        out << Sentence(QT_TRANSLATE_NOOP("Sentence", "what the server permits counts until: %1"),
            isoMoment(*kept.permitsUntil))
            << '\n';
    if (kept.server.kind == ServerAnswer::Kind::Expired)
        out << Sentence(
            //: MEANING-CRITICAL. Of a policy that is too old. %1: host, %2: date and time
            QT_TRANSLATE_NOOP(
                "Sentence", "only what it forbids still counts of the server's last policy (%1, since %2)"),
            printable(server.where), isoMoment(server.since.value_or(WallTime())))
            << '\n';
    if (kept.server.kind != ServerAnswer::Kind::Unknown)
        //: MEANING-CRITICAL.
        out << Sentence(QT_TRANSLATE_NOOP(
            "Sentence", "The server was not asked: this is the last that the program keeps of it."))
            << '\n';
}

QString stateName(const KeptPolicy& kept)
{
    if (kept.server.policy.policy.wholeFault)
        return QStringLiteral("faulty");
    if (kept.server.kind == ServerAnswer::Kind::Unknown)
        return QStringLiteral("unknown");
    return kept.server.kind == ServerAnswer::Kind::Expired ? QStringLiteral("expired")
                                                           : QStringLiteral("lastKnownGood");
}

QJsonValue textToJson(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

ShowRequest parseShow(const QStringList& args)
{
    ShowRequest request;
    for (qsizetype i = 0; i < args.size(); ++i) {
        const QString option = args[i].section(u'=', 0, 0);
        if (args[i] == u"--json" && !request.isJson) {
            request.isJson = true;
        } else if (option == u"--account" && request.account.isEmpty()) {
            const QString value = option == args[i] ? args.value(++i) : args[i].section(u'=', 1);
            request.account = Address::parse(value).value_or(Address());
            if (request.account.isEmpty())
                request.usageError = Sentence(
                    QT_TRANSLATE_NOOP("Sentence", "--account takes an address like someone@example.com"));
        } else {
            //: %1: a command or flag, %2: what was written behind it
            request.usageError = Sentence(
                QT_TRANSLATE_NOOP("Sentence", "%1 does not take \"%2\""), QStringLiteral("show"), args[i]);
        }
        if (!request.usageError.isEmpty())
            break;
    }
    return request;
}

void printFreshness(QTextStream& out, const KeptPolicy& kept, WallTime now)
{
    printAccount(out, kept);
    printFreshness(out, PolicyFreshness{false, now, {}, {}});
    printServer(out, kept);
    //: MEANING-CRITICAL. When a policy is refreshed
    out << Sentence(QT_TRANSLATE_NOOP("Sentence",
        "While the program runs it reads the files again as soon as they change; while it is signed in "
        "it asks the server about every 3 hours, and when told of a change."))
        << "\n\n";
}

QJsonObject toJson(const KeptPolicy& kept, WallTime now)
{
    const SourcePolicy& server = kept.server.policy.policy;
    const QJsonObject answer{{QStringLiteral("account"), textToJson(kept.account)},
        {QStringLiteral("accountKey"), textToJson(kept.accountKey)},
        {QStringLiteral("state"), stateName(kept)}, {QStringLiteral("host"), textToJson(server.where)},
        {QStringLiteral("since"), timeToJson(server.since)}, {QStringLiteral("signed"), kept.server.isProven},
        {QStringLiteral("permissionsUntil"), timeToJson(kept.permitsUntil)},
        {QStringLiteral("note"), kept.note.english()}};
    return {{QStringLiteral("policy"), policyToJson(kept.policy)}, {QStringLiteral("server"), answer},
        {QStringLiteral("filesRead"), timeToJson(now)}};
}

} // namespace candor
