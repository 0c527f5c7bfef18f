// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/translation/sourcetext.h"

#include "ui/translation/showntexts.h"

#include <QCoreApplication>
#include <QDir>
#include <QWidget>

namespace candor {

namespace {

/// The sentences of the account that a translator reads.
struct SourceText
{
    Q_DECLARE_TR_FUNCTIONS(candor::SourceText)
};

/// More than these would not help.
constexpr qsizetype mostEntries = 5;

QString roleText(ShownText::Role role)
{
    switch (role) {
    case ShownText::Role::Text:
        return SourceText::tr("Text");
    case ShownText::Role::Placeholder:
        return SourceText::tr("Text of the empty field");
    case ShownText::Role::ToolTip:
        return SourceText::tr("Tool tip");
    case ShownText::Role::Name:
        return SourceText::tr("Name for screen readers");
    case ShownText::Role::Description:
        return SourceText::tr("Description for screen readers");
    case ShownText::Role::Title:
        return SourceText::tr("Title of the window");
    }
    return {};
}

QString line(const QString& label, const QString& text)
{
    //: A line of a list. %1: what is named, such as "Source"; %2: its text
    return text.isEmpty() ? QString() : SourceText::tr("%1: %2").arg(label, text) + u'\n';
}

QString account(const WordEntry& entry, const QString& file)
{
    const TsMessage& message = entry.message;
    const QString indent = QStringLiteral("    ");
    const bool isFinished = message.type == TsMessage::Type::Finished;
    const QString place = QStringLiteral("%1:%2").arg(QDir::toNativeSeparators(file)).arg(message.place.line);
    QString lines;
    for (const QString& each : {line(SourceText::tr("Source"), message.source),
             line(isFinished ? SourceText::tr("Translation") : SourceText::tr("Translation, unfinished"),
                 message.translations.join(QStringLiteral(" | "))),
             line(SourceText::tr("Context"), entry.context), line(SourceText::tr("Comment"), message.comment),
             line(SourceText::tr("Note"), message.extraComment),
             line(SourceText::tr("Translator's comment"), message.translatorComment),
             line(SourceText::tr("Place"), place)})
        if (!each.isEmpty())
            lines += indent + each;
    return lines;
}

} // namespace

QList<WordEntry> messagesFor(const QString& shown, const QWidget& widget, const Wordbook& book)
{
    const QList<WordEntry> entries = book.entriesFor(shown);
    QList<WordEntry> near;
    for (const WordEntry& entry : entries)
        for (const QObject* object = &widget; object; object = object->parent())
            if (object->inherits(entry.context.toUtf8().constData())) {
                near += entry;
                break;
            }
    return near.isEmpty() ? entries : near;
}

QString sourceText(QWidget& widget, std::optional<QPoint> at, const Wordbook& book, const QString& file)
{
    QString text;
    for (const ShownText& shown : shownTexts(widget, at)) {
        const QList<WordEntry> entries = messagesFor(shown.text, widget, book);
        text += line(roleText(shown.role), shown.text);
        if (entries.isEmpty())
            text += QStringLiteral("    ")
                + SourceText::tr("No message of this file: a name, a figure, or Qt's own words.") + u'\n';
        for (const WordEntry& entry : entries.first(qMin(entries.size(), mostEntries)))
            text += account(entry, file);
        text += u'\n';
    }
    return text.trimmed();
}

} // namespace candor
