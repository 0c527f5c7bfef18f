// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translation/reviews.h"

#include "app/common/json.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace candor {

namespace {

QString digest(const QString& text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

QString textIn(const JsonValue& row, QStringView name)
{
    const JsonValue* value = row.find(name);
    return value ? value->toString().value_or(QString()) : QString();
}

/// False where a review says less than it has to.
bool readReview(const JsonValue& row, Reviews& reviews)
{
    const Review review{textIn(row, u"context"), textIn(row, u"source"), textIn(row, u"comment"),
        textIn(row, u"translation"), textIn(row, u"by"), QDate::fromString(textIn(row, u"on"), Qt::ISODate)};
    const QString key = reviewKey(review.context, review.source, review.comment);
    const bool isWhole = !review.by.isEmpty() && !review.translation.isEmpty() && review.on.isValid();
    if (!isWhole || textIn(row, u"key") != key || reviews.all.contains(key))
        return false;
    reviews.all.insert(key, review);
    return true;
}

Reviews unreadable(JsonPlace place, const Sentence& reason)
{
    return {{}, Sentence(QT_TRANSLATE_NOOP("Sentence", "line %1: %2"), place.line, reason)};
}

/// How many characters two texts have alike at their beginnings and ends.
qsizetype alike(const QString& one, const QString& other)
{
    const qsizetype shorter = std::min(one.size(), other.size());
    qsizetype front = 0;
    while (front < shorter && one[front] == other[front])
        ++front;
    qsizetype back = 0;
    while (back < shorter - front && one[one.size() - 1 - back] == other[other.size() - 1 - back])
        ++back;
    return front + back;
}

QSet<QString> keysOf(const TsFile& file)
{
    QSet<QString> keys;
    for (const TsContext& context : file.contexts)
        for (const TsMessage& message : context.messages)
            if (message.isInUse())
                keys += reviewKey(context.name, message.source, message.comment);
    return keys;
}

} // namespace

bool isCritical(const TsMessage& message)
{
    return message.extraComment.contains(QStringLiteral("MEANING-CRITICAL"));
}

QString reviewKey(const QString& context, const QString& source, const QString& comment)
{
    return digest(QStringList{context, source, comment}.join(QChar(0)));
}

QString reviewHash(const TsMessage& message)
{
    return digest(message.translations.join(QChar(0)));
}

Reviews readReviews(const QByteArray& bytes)
{
    Reviews reviews;
    if (bytes.isEmpty())
        return reviews;
    JsonLimits limits;
    limits.bytes = qsizetype(4) * 1024 * 1024;
    const auto read = readJson(bytes, limits);
    if (const auto* fault = std::get_if<JsonFault>(&read))
        return unreadable(fault->place, fault->reason);
    const auto& root = std::get<JsonValue>(read);
    const JsonValue* rows = root.find(u"reviews");
    if (!rows || rows->type() != JsonValue::Type::Array)
        return unreadable(
            root.place(), Sentence(QT_TRANSLATE_NOOP("Sentence", "there is no array \"reviews\"")));
    for (const JsonValue& row : rows->array())
        if (!readReview(row, reviews))
            return unreadable(row.place(),
                Sentence(QT_TRANSLATE_NOOP(
                    "Sentence", "the review lacks something, is another text's, or stands there twice")));
    return reviews;
}

QByteArray writeReviews(const Reviews& reviews, const TsFile& file)
{
    QJsonArray rows;
    for (const TsContext& context : file.contexts)
        for (const TsMessage& message : context.messages) {
            const QString key = reviewKey(context.name, message.source, message.comment);
            const auto found = reviews.all.constFind(key);
            if (!message.isInUse() || found == reviews.all.constEnd())
                continue;
            QJsonObject row{{QStringLiteral("key"), key}, {QStringLiteral("context"), found->context},
                {QStringLiteral("source"), found->source}, {QStringLiteral("by"), found->by},
                {QStringLiteral("translation"), found->translation},
                {QStringLiteral("on"), found->on.toString(Qt::ISODate)}};
            if (!found->comment.isEmpty())
                row.insert(QStringLiteral("comment"), found->comment);
            rows.append(row);
        }
    return QJsonDocument(QJsonObject{{QStringLiteral("reviews"), rows}}).toJson();
}

QString reviewFileOf(const QString& tsFile)
{
    const QFileInfo file(tsFile);
    return QStringLiteral("%1/reviews/%2.json").arg(file.path(), file.completeBaseName());
}

ReviewState reviewState(
    const TsFile& file, const QString& context, const TsMessage& message, const Reviews& reviews)
{
    const bool isTranslated = !message.translations.join(QString()).isEmpty();
    const bool isEnglish = file.language.section(u'_', 0, 0) == u"en";
    if (!isCritical(message) || !message.isInUse() || !isTranslated || isEnglish)
        return ReviewState::NotNeeded;
    const auto found = reviews.all.constFind(reviewKey(context, message.source, message.comment));
    if (found == reviews.all.constEnd() || message.type == TsMessage::Type::Unfinished)
        return ReviewState::Missing;
    return found->translation == reviewHash(message) ? ReviewState::Reviewed
                                                     : ReviewState::TranslationChanged;
}

const Review* earlierReview(
    const TsFile& file, const QString& context, const TsMessage& message, const Reviews& reviews)
{
    const QSet<QString> present = keysOf(file);
    const Review* best = nullptr;
    qsizetype bestAlike = message.source.size() / 2;
    for (auto review = reviews.all.cbegin(); review != reviews.all.cend(); ++review) {
        if (review->context != context || present.contains(review.key()))
            continue;
        if (const qsizetype same = alike(review->source, message.source); same > bestAlike) {
            best = &*review;
            bestAlike = same;
        }
    }
    return best;
}

} // namespace candor
