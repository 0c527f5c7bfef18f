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

int fail(QTextStream& err, const Sentence& reason)
{
    err << "candor: " << reason << '\n';
    return 1;
}

int list(const LoadedTranslation& loaded, const QString& name, QTextStream& out)
{
    const QList<TsFinding> findings = checkReviews(loaded.ts, loaded.reviews);
    for (const TsFinding& finding : findings) {
        out << name << ':' << finding.place.line << ": " << finding.sentence << '\n';
        printTexts(out, finding);
    }
    //: How many texts nobody has reviewed. %1: how many
    out << Sentence(QT_TRANSLATE_NOOP("Sentence", "to review: %1"), findings.size()) << '\n';
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

QString onOneLine(QString text)
{
    return text.replace(u'\n', QStringLiteral("\\n"));
}

void printTexts(QTextStream& out, const TsFinding& finding)
{
    //: %1: an English text of the program
    out << "    " << Sentence(QT_TRANSLATE_NOOP("Sentence", "English: %1"), onOneLine(finding.source))
        << '\n'
        //: %1: the translation of a text of the program
        << "    "
        << Sentence(QT_TRANSLATE_NOOP("Sentence", "Translation: %1"), onOneLine(finding.translation)) << '\n';
}

LoadedTranslation loadTranslation(const QString& name)
{
    LoadedTranslation loaded;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        loaded.fault = Sentence("%1: %2", name, file.errorString());
        return loaded;
    }
    loaded.ts = readTs(file.readAll());
    QFile reviews(reviewFileOf(name));
    if (reviews.open(QIODevice::ReadOnly))
        loaded.reviews = readReviews(reviews.readAll());
    else if (reviews.exists())
        loaded.reviews.fault = Sentence::quoted(reviews.errorString());
    return loaded;
}

int runReview(const ReviewRequest& request, QTextStream& out, QTextStream& err)
{
    LoadedTranslation loaded = loadTranslation(request.file);
    if (!loaded.fault.isEmpty())
        return fail(err, loaded.fault);
    if (!loaded.ts.faults.isEmpty() || !loaded.ts.isComplete)
        return fail(err,
            Sentence(
                //: %1: a file
                QT_TRANSLATE_NOOP("Sentence", "%1 has faults: see candor translation check"), request.file));
    if (request.by.isEmpty())
        return list(loaded, request.file, out);
    if (!loaded.reviews.fault.isEmpty())
        return fail(err,
            //: %1: a file, %2: what is wrong with it
            Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 cannot be read: %2"), reviewFileOf(request.file),
                loaded.reviews.fault));
    QStringList unknown = request.keys;
    const qsizetype count = record(request, loaded, unknown);
    if (!unknown.isEmpty())
        return fail(err,
            Sentence(
                //: %1: as written
                QT_TRANSLATE_NOOP("Sentence", "no finished, meaning-critical translation has the key %1"),
                unknown.join(u' ')));
    if (!save(reviewFileOf(request.file), writeReviews(loaded.reviews, loaded.ts)))
        return fail(
            //: %1: a file
            err, Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 cannot be written"), reviewFileOf(request.file)));
    //: %1: who has reviewed texts, %2: how many, %3: file
    out << Sentence(QT_TRANSLATE_NOOP("Sentence", "reviewed by %1: %2, in %3"), request.by, count,
        reviewFileOf(request.file))
        << '\n';
    return 0;
}

} // namespace candor
