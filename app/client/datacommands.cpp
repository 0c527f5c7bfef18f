// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/datacommands.h"

#include "app/catalogue/catalogue.h"
#include "app/client/usage.h"
#include "app/common/sentence.h"
#include "app/telemetry/journal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <span>

namespace candor {

namespace {

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QString text(WallTime when)
{
    return QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

void print(QTextStream& out, const QJsonValue& json)
{
    const QJsonDocument document
        = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    out << QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

/// What was asked for, once it is known to be right.
struct Request
{
    enum class What { Fields, Show };
    What what = What::Fields;
    bool asJson = false;
    std::optional<Category> category;
};

std::optional<Request> readRequest(QStringList args)
{
    Request request;
    const QString what = args.isEmpty() ? QString() : args.takeFirst();
    if (what != u"fields" && what != u"show")
        return std::nullopt;
    request.what = what == u"show" ? Request::What::Show : Request::What::Fields;
    while (!args.isEmpty()) {
        const QString arg = args.takeFirst();
        if (arg == u"--json" && !request.asJson) {
            request.asJson = true;
        } else if (arg == u"--category" && request.what == Request::What::Show && !args.isEmpty()
            && !request.category) {
            request.category = categoryOfWireName(args.takeFirst().toStdString());
            if (!request.category)
                return std::nullopt;
        } else {
            return std::nullopt;
        }
    }
    return request;
}

void showFieldsAsJson(QTextStream& out)
{
    QJsonArray rows;
    for (const Field& field : catalogue)
        rows.append(QJsonObject{{QStringLiteral("category"), text(wireName(field.category))},
            {QStringLiteral("attribute"), text(field.attribute)},
            {QStringLiteral("type"), text(nameOf(field.type))},
            {QStringLiteral("identifies"), text(nameOf(field.identifies))},
            {QStringLiteral("since"), field.since}, {QStringLiteral("place"), text(nameOf(field.place))},
            {QStringLiteral("purpose"), text(field.purpose)}});
    print(out, rows);
}

void showField(QTextStream& out, const Field& field)
{
    const QString purpose = QCoreApplication::translate("Catalogue", field.purpose);
    //: MEANING-CRITICAL. A field that may be collected. %1: name, %2: type, %3: whom it identifies, English
    //: words; %4: number of the version of consent; %5: what it is for, a sentence
    const Sentence line(QT_TRANSLATE_NOOP("Sentence", "%1 (%2, identifies %3, since consent version %4): %5"),
        text(field.attribute), text(nameOf(field.type)), text(nameOf(field.identifies)), field.since,
        purpose);
    out << "  " << line << '\n';
}

void showFields(QTextStream& out)
{
    //: MEANING-CRITICAL. Head of a list: the fields that are in all requests
    out << Sentence(QT_TRANSLATE_NOOP("Sentence", "every request")) << '\n';
    for (const Field& field : catalogue)
        if (field.place == Place::Resource)
            showField(out, field);
    for (Category category : allCategories) {
        out << text(wireName(category)) << '\n';
        for (const Field& field : catalogue)
            if (field.category == category && field.place != Place::Resource)
                showField(out, field);
    }
}

/// Everything of the categories asked for, read at once.
struct Contents
{
    std::vector<JournalRecord> queued;
    std::vector<SentRequest> sent;
    std::vector<Receipt> receipts;
    /// Categories with gaps, and how many records each has given up.
    std::vector<std::pair<Category, std::int64_t>> gaps;
};

Contents read(const Journal& journal, std::optional<Category> only)
{
    Contents contents;
    for (Category category : allCategories) {
        if (only && *only != category)
            continue;
        std::ranges::move(journal.queued(category), std::back_inserter(contents.queued));
        std::ranges::move(journal.sent(category), std::back_inserter(contents.sent));
        if (const std::int64_t dropped = journal.status(category).dropped; dropped > 0)
            contents.gaps.emplace_back(category, dropped);
    }
    for (const Receipt& receipt : journal.receipts())
        if (!only || *only == receipt.category)
            contents.receipts.push_back(receipt);
    return contents;
}

void showAsJson(QTextStream& out, const Contents& contents)
{
    QJsonArray queued;
    QJsonArray sent;
    QJsonArray receipts;
    const QString category = QStringLiteral("category");
    for (const JournalRecord& record : contents.queued)
        queued.append(QJsonObject{{category, text(wireName(record.category))},
            {QStringLiteral("recorded"), text(record.recorded)},
            {QStringLiteral("bytes"), text(record.bytes)}});
    for (const SentRequest& request : contents.sent)
        sent.append(QJsonObject{{category, text(wireName(request.category))},
            {QStringLiteral("when"), text(request.when)}, {QStringLiteral("status"), request.status},
            {QStringLiteral("body"), text(request.body)}});
    for (const Receipt& receipt : contents.receipts)
        receipts.append(QJsonObject{{category, text(wireName(receipt.category))},
            {QStringLiteral("count"), static_cast<qint64>(receipt.count)},
            {QStringLiteral("when"), text(receipt.when)}});
    QJsonArray gaps;
    for (const auto& [given, records] : contents.gaps)
        gaps.append(QJsonObject{
            {category, text(wireName(given))}, {QStringLiteral("count"), static_cast<qint64>(records)}});
    print(out,
        QJsonObject{{QStringLiteral("queued"), queued}, {QStringLiteral("sent"), sent},
            {QStringLiteral("receipts"), receipts}, {QStringLiteral("gaps"), gaps}});
}

void show(QTextStream& out, const Contents& contents)
{
    //: MEANING-CRITICAL. Head of a list: records that wait to be sent. %1: how many
    out << Sentence(QT_TRANSLATE_NOOP("Sentence", "queued: %1"), contents.queued.size()) << '\n';
    for (const JournalRecord& record : contents.queued)
        out << "  " << text(wireName(record.category)) << ' ' << text(record.recorded) << ' '
            << text(record.bytes) << '\n';
    //: MEANING-CRITICAL. Head of a list: requests. %1: how many
    out << Sentence(QT_TRANSLATE_NOOP("Sentence", "sent: %1"), contents.sent.size()) << '\n';
    for (const SentRequest& request : contents.sent)
        out << "  " << text(wireName(request.category)) << ' ' << text(request.when)
            << ' '
            //: %1: number of the HTTP status
            << Sentence(QT_TRANSLATE_NOOP("Sentence", "status %1"), request.status) << ' '
            << text(request.body) << '\n';
    //: MEANING-CRITICAL. Head of a list: receipts for what was erased on this computer. %1: how many
    out << Sentence(QT_TRANSLATE_NOOP("Sentence", "receipts: %1"), contents.receipts.size()) << '\n';
    for (const Receipt& receipt : contents.receipts)
        out << "  " << text(wireName(receipt.category)) << ' ' << text(receipt.when)
            << ' '
            //: MEANING-CRITICAL. %1: how many
            << Sentence(QT_TRANSLATE_NOOP("Sentence", "records erased: %1"), receipt.count) << '\n';
    for (const auto& [category, records] : contents.gaps)
        //: MEANING-CRITICAL. Records destroyed that the service never accepted. %1: category, %2: how many
        out << Sentence(
            QT_TRANSLATE_NOOP("Sentence", "given up of %1, because refused, too old, or without room: %2"),
            text(wireName(category)), records)
            << '\n';
}

int runShow(const Request& request, QTextStream& out, QTextStream& err, const QString& journalFile)
{
    Contents contents;
    // No file yet means nothing is queued and nothing was sent: no failure.
    if (QFileInfo::exists(journalFile)) {
        const SystemClock clock;
        const Journal journal(journalFile.toStdString(), clock, {}, Journal::Access::ReadOnly);
        if (journal.opened() == Journal::Opened::Unavailable) {
            err << "candor: "
                //: %1: a file
                << Sentence(QT_TRANSLATE_NOOP("Sentence", "cannot read %1"), journalFile) << '\n';
            return 1;
        }
        contents = read(journal, request.category);
    }
    request.asJson ? showAsJson(out, contents) : show(out, contents);
    return 0;
}

} // namespace

int runDataCommand(const QStringList& args, QTextStream& out, QTextStream& err, const QString& journalFile)
{
    const std::optional<Request> request = readRequest(args);
    if (!request) {
        err << "candor data: "
            //: %1: as written
            << Sentence(QT_TRANSLATE_NOOP("Sentence", "cannot make sense of '%1'"), args.join(u' ')) << '\n'
            << usageWord()
            << " candor data fields [--json]\n"
               "       candor data show [--category census|usage|error_reporting|improvement_program] "
               "[--json]\n";
        return 2;
    }
    if (request->what == Request::What::Show)
        return runShow(*request, out, err, journalFile);
    request->asJson ? showFieldsAsJson(out) : showFields(out);
    return 0;
}

} // namespace candor
