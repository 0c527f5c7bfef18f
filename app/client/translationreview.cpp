// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/translationreview.h"

#include "app/translation/filechecks.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace candor {

namespace {

int fail(QTextStream& err, const QString& reason)
{
    err << "candor: " << reason << '\n';
    return 1;
}

int list(const LoadedTranslation& loaded, const QString& name, QTextStream& out)
{
    const QList<TsFinding> findings = checkReviews(loaded.ts, loaded.reviews);
    for (const TsFinding& finding : findings)
        out << name << ':' << finding.place.line << ": " << finding.sentence << '\n'
            << "    English:     " << finding.source << '\n'
            << "    Translation: " << finding.translation << '\n';
    out << findings.size() << " to review\n";
    return findings.isEmpty() ? 0 : 1;
}

bool isWanted(const ReviewRequest& request, const QString& key, ReviewState state)
{
    return request.isForAll ? state == ReviewState::Missing || state == ReviewState::TranslationChanged
                            : request.keys.contains(key);
}

/// How many reviews were added. \a keys loses those that are known.
qsizetype record(const ReviewRequest& request, LoadedTranslation& loaded, QStringList& keys)
{
    qsizetype count = 0;
    for (const TsContext& context : loaded.ts.contexts)
        for (const TsMessage& message : context.messages) {
            const QString key = reviewKey(context.name, message.source, message.comment);
            const ReviewState state = reviewState(loaded.ts, context.name, message, loaded.reviews);
            // What is unfinished is no translation that somebody could vouch for.
            if (message.type != TsMessage::Type::Finished || state == ReviewState::NotNeeded
                || !isWanted(request, key, state))
                continue;
            keys.removeAll(key);
            loaded.reviews.all.insert(key,
                {context.name, message.source, message.comment, reviewHash(message), request.by,
                    request.today});
            ++count;
        }
    return count;
}

bool save(const QString& name, const QByteArray& bytes)
{
    QSaveFile file(name);
    return QDir().mkpath(QFileInfo(name).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

LoadedTranslation loadTranslation(const QString& name)
{
    LoadedTranslation loaded;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        loaded.fault = QStringLiteral("%1: %2").arg(name, file.errorString());
        return loaded;
    }
    loaded.ts = readTs(file.readAll());
    QFile reviews(reviewFileOf(name));
    if (reviews.open(QIODevice::ReadOnly))
        loaded.reviews = readReviews(reviews.readAll());
    else if (reviews.exists())
        loaded.reviews.fault = reviews.errorString();
    return loaded;
}

int runReview(const ReviewRequest& request, QTextStream& out, QTextStream& err)
{
    LoadedTranslation loaded = loadTranslation(request.file);
    if (!loaded.fault.isEmpty())
        return fail(err, loaded.fault);
    if (!loaded.ts.faults.isEmpty() || !loaded.ts.isComplete)
        return fail(err, QStringLiteral("%1 has faults: see candor translation check").arg(request.file));
    if (request.by.isEmpty())
        return list(loaded, request.file, out);
    if (!loaded.reviews.fault.isEmpty())
        return fail(err,
            QStringLiteral("%1 cannot be read: %2").arg(reviewFileOf(request.file), loaded.reviews.fault));
    QStringList unknown = request.keys;
    const qsizetype count = record(request, loaded, unknown);
    if (!unknown.isEmpty())
        return fail(err,
            QStringLiteral("no finished, meaning-critical translation has the key %1")
                .arg(unknown.join(u' ')));
    if (!save(reviewFileOf(request.file), writeReviews(loaded.reviews, loaded.ts)))
        return fail(err, QStringLiteral("%1 cannot be written").arg(reviewFileOf(request.file)));
    out << count << " reviewed by " << request.by << ": " << reviewFileOf(request.file) << '\n';
    return 0;
}

} // namespace candor
