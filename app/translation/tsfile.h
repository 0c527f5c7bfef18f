// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/sentence.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace candor {

/// Where something stands in a file; both count from 1, columns in characters.
struct TsPlace
{
    int line = 1;
    int column = 1;
};

/// What is wrong at one place of a translation file.
struct TsFault
{
    enum class Kind { TooLarge, TooDeep, NotUtf8, Conflict, Entity, Syntax, Structure, Duplicate };
    Kind kind = Kind::Syntax;
    TsPlace place;
    /// Without the place: "the message has no source".
    Sentence reason;
};

/// One text of the program and what it is in the file's language.
struct TsMessage
{
    /// Vanished and Obsolete: the program has that text no more, and they are never shown.
    enum class Type { Finished, Unfinished, Vanished, Obsolete };

    QString source;
    /// Tells two equal sources of one context apart.
    QString comment;
    /// The programmer's note (`//:`).
    QString extraComment;
    QString translatorComment;
    bool isNumerus = false;
    Type type = Type::Finished;
    /// Exactly one, empty where nothing is translated; with isNumerus as many as there are forms in the file.
    QStringList translations;
    /// Of `<message>`.
    TsPlace place;
    /// Of `<translation>`.
    TsPlace translationPlace;

    /// Whether the program has that text (still).
    bool isInUse() const { return type == Type::Finished || type == Type::Unfinished; }
};

/// The messages of one class or form.
struct TsContext
{
    QString name;
    TsPlace place;
    QList<TsMessage> messages;
};

/// A translation file (Qt Linguist's .ts) as a plain value. A message that has a fault is left out; no two of
/// those in use have the same context, source and comment.
struct TsFile
{
    /// As the file writes it (`pt_BR`); empty where it names none.
    QString language;
    QString sourceLanguage;
    TsPlace place; ///< of `<TS>`
    QList<TsContext> contexts;
    /// In the order of the file, at most TsLimits::faults.
    QList<TsFault> faults;
    /// Whether the file was read to its end; else what stands behind the last fault is unknown.
    bool isComplete = false;
};

struct TsLimits
{
    qsizetype bytes = qsizetype(4) * 1024 * 1024;
    int depth = 8;
    /// Of one tag, in characters: Qt's reader takes quadratic time over its attributes.
    qsizetype tag = 4096;
    qsizetype faults = 200;
};

/// Reads it strictly: UTF-8, no document type but the plain `<!DOCTYPE TS>`, so no entities of its own. Goes
/// on after a fault wherever the XML allows it.
TsFile readTs(const QByteArray& bytes, const TsLimits& limits = {});

} // namespace candor
