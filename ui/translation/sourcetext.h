// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/translation/wordbook.h"

#include <QPoint>

#include <optional>

class QWidget;

namespace candor {

/// Which messages of \a book \a shown may have been made of: those of the classes \a widget belongs to, where
/// there are any.
QList<WordEntry> messagesFor(const QString& shown, const QWidget& widget, const Wordbook& book);

/// For a translator: which messages of \a file (its words in \a book) make up what \a widget says, with
/// source, context, notes and place. \a at as in shownTexts().
QString sourceText(QWidget& widget, std::optional<QPoint> at, const Wordbook& book, const QString& file);

} // namespace candor
