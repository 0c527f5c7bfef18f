// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translation/tsreader.h"

#include "app/translation/tsguard.h"

#include <algorithm>
#include <optional>

namespace candor {

namespace {

using Kind = TsFault::Kind;

/// What Qt's tools write and this program has no use for.
bool isIgnored(QStringView name)
{
    return name == u"location" || name == u"oldsource" || name == u"oldcomment" || name == u"userdata"
        || name == u"comment" || name == u"dependencies" || name == u"defaultcodec"
        || name.startsWith(u"extra-");
}

std::optional<TsMessage::Type> typeOf(QStringView word)
{
    if (word.isEmpty())
        return TsMessage::Type::Finished;
    if (word == u"unfinished")
        return TsMessage::Type::Unfinished;
    if (word == u"vanished")
        return TsMessage::Type::Vanished;
    if (word == u"obsolete")
        return TsMessage::Type::Obsolete;
    return std::nullopt;
}

bool hasWrongBytes(const TsMessage& message)
{
    return (message.source + message.comment + message.translations.join(QString()))
        .contains(QChar(QChar::ReplacementCharacter));
}

} // namespace

TsReader::TsReader(const QString& text, const TsLimits& limits, TsFile& file)
    : m_limits(limits)
    , m_file(file)
    , m_xml(text)
{
    m_xml.setNamespaceProcessing(false);
}

void TsReader::read()
{
    bool hasRoot = false;
    while (next()) {
        if (m_xml.isStartDocument())
            judgeEncoding();
        if (!m_xml.isStartElement())
            continue;
        hasRoot = true;
        if (m_xml.name() == u"TS")
            readRoot();
        else
            return fault(Kind::Structure,
                Sentence(QT_TRANSLATE_NOOP("Sentence", "the outermost element has to be <TS>")));
    }
    m_file.isComplete = hasRoot && m_xml.atEnd() && !m_xml.hasError() && !m_isOver;
}

void TsReader::judgeEncoding()
{
    const QStringView name = m_xml.documentEncoding();
    if (!name.isEmpty() && name.compare(u"utf-8", Qt::CaseInsensitive) != 0)
        fault(Kind::NotUtf8, Sentence(QT_TRANSLATE_NOOP("Sentence", "the encoding has to be utf-8")));
}

bool TsReader::next()
{
    if (m_isOver)
        return false;
    // Qt's reader has taken the `<` behind a text along when it tells the text.
    m_place = {int(m_xml.lineNumber()), int(m_xml.columnNumber()) + (m_xml.isCharacters() ? 0 : 1)};
    const auto token = m_xml.readNext();
    if (token == QXmlStreamReader::StartElement && ++m_depth > m_limits.depth) {
        fault(Kind::TooDeep,
            //: %1: how many
            Sentence(QT_TRANSLATE_NOOP("Sentence", "elements lie more than %1 deep"), m_limits.depth));
        m_isOver = true;
    }
    if (token == QXmlStreamReader::EndElement)
        --m_depth;
    if (token == QXmlStreamReader::Invalid) {
        fault(Kind::Syntax, {int(m_xml.lineNumber()), int(m_xml.columnNumber()) + 1},
            Sentence::quoted(m_xml.errorString()));
        m_isOver = true;
    }
    return !m_isOver && token != QXmlStreamReader::EndDocument;
}

void TsReader::forEachChild(const Child& child)
{
    while (next() && !m_xml.isEndElement()) {
        if (m_xml.isStartElement())
            child(m_xml.name());
        else if (m_xml.isCharacters() && !m_xml.isWhitespace())
            fault(
                Kind::Structure, Sentence(QT_TRANSLATE_NOOP("Sentence", "text stands between the elements")));
    }
}

void TsReader::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next()) { }
}

QString TsReader::text()
{
    QString all;
    while (next() && !m_xml.isEndElement()) {
        if (m_xml.isCharacters())
            all += m_xml.text();
        else if (m_xml.isStartElement() && m_xml.name() == u"byte")
            all += byte();
        else if (m_xml.isStartElement())
            skipUnknown(m_xml.name(), "a text");
    }
    return all;
}

QString TsReader::attribute(const char* name) const
{
    return m_xml.attributes().value(QLatin1StringView(name)).toString();
}

QChar TsReader::byte()
{
    const QString value = attribute("value");
    bool isNumber = false;
    const ushort code = value.startsWith(u'x') ? QStringView(value).mid(1).toUShort(&isNumber, 16)
                                               : value.toUShort(&isNumber);
    if (!isNumber || code == 0)
        fault(Kind::Structure,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "<byte> has no value that is a character")));
    skip();
    return QChar(code);
}

void TsReader::readRoot()
{
    // Before the root the white space tells nothing: the place would be that of the line above.
    m_place = {int(m_xml.lineNumber()), 1};
    m_file.place = m_place;
    m_file.language = attribute("language");
    m_file.sourceLanguage = attribute("sourcelanguage");
    if (m_file.language.isEmpty())
        fault(Kind::Structure, Sentence(QT_TRANSLATE_NOOP("Sentence", "<TS> has no language")));
    forEachChild([this](QStringView name) {
        if (name == u"context")
            readContext();
        else
            skipUnknown(name, "<TS>");
    });
}

void TsReader::readContext()
{
    TsContext context;
    context.place = m_place;
    forEachChild([this, &context](QStringView name) {
        // A later name would move messages that were judged under the first.
        if (name == u"name" && context.name.isEmpty())
            context.name = text();
        else if (name == u"name")
            skipUnknown(name, "a context that has a name");
        else if (name == u"message")
            readMessage(context);
        else
            skipUnknown(name, "<context>");
    });
    m_file.contexts += context;
}

void TsReader::readMessage(TsContext& context)
{
    m_isFaulty = false;
    TsMessage message;
    message.place = m_place;
    const QString numerus = attribute("numerus");
    message.isNumerus = numerus == u"yes";
    if (!numerus.isEmpty() && numerus != u"yes" && numerus != u"no")
        fault(Kind::Structure, Sentence(QT_TRANSLATE_NOOP("Sentence", "numerus is yes or no")));
    forEachChild([this, &message](QStringView name) { readMessagePart(name, message); });
    if (m_isOver) // half a message
        return;
    judge(context, message);
    if (!m_isFaulty)
        context.messages += message;
}

void TsReader::readMessagePart(QStringView name, TsMessage& message)
{
    if (name == u"source")
        message.source = text();
    else if (name == u"comment")
        message.comment = text();
    else if (name == u"extracomment")
        message.extraComment = text();
    else if (name == u"translatorcomment")
        message.translatorComment = text();
    else if (name == u"translation")
        readTranslation(message);
    else
        skipUnknown(name, "<message>");
}

void TsReader::readTranslation(TsMessage& message)
{
    if (!message.translations.isEmpty())
        fault(Kind::Structure, Sentence(QT_TRANSLATE_NOOP("Sentence", "the message has two translations")));
    message.translations.clear();
    message.translationPlace = m_place;
    const QString type = attribute("type");
    message.type = typeOf(type).value_or(TsMessage::Type::Unfinished);
    if (!typeOf(type))
        fault(Kind::Structure,
            //: %1: as written
            Sentence(QT_TRANSLATE_NOOP("Sentence", "type is unfinished, vanished or obsolete, not \"%1\""),
                type.left(40)));
    if (message.isNumerus)
        readForms(message);
    else
        message.translations += text();
}

void TsReader::readForms(TsMessage& message)
{
    forEachChild([this, &message](QStringView name) {
        if (name == u"numerusform")
            message.translations += text();
        else
            skipUnknown(name, "a translation with plural forms");
    });
}

void TsReader::judge(const TsContext& context, const TsMessage& message)
{
    if (context.name.isEmpty())
        fault(Kind::Structure, message.place,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the context of the message has no name")));
    if (message.source.isEmpty())
        fault(Kind::Structure, message.place,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the message has no source")));
    if (message.translations.isEmpty())
        fault(Kind::Structure, message.place,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the message has no translation")));
    if (hasWrongBytes(message))
        fault(Kind::NotUtf8, message.place,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the message holds bytes that are no UTF-8")));
    if (m_isFaulty || !message.isInUse())
        return;
    const QString key = context.name + QChar(0) + message.source + QChar(0) + message.comment;
    if (m_seen.contains(key))
        fault(Kind::Duplicate, message.place,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the message stands twice in its context")));
    m_seen.insert(key);
}

void TsReader::skipUnknown(QStringView name, const char* parent)
{
    if (!isIgnored(name))
        fault(Kind::Structure,
            //: %1: name of an element, %2: the one that it stands in
            Sentence(QT_TRANSLATE_NOOP("Sentence", "<%1> does not belong into %2"), name.left(40).toString(),
                QString::fromLatin1(parent)));
    skip();
}

void TsReader::fault(TsFault::Kind kind, const Sentence& reason)
{
    fault(kind, m_place, reason);
}

void TsReader::fault(TsFault::Kind kind, TsPlace place, const Sentence& reason)
{
    m_isFaulty = true;
    if (m_file.faults.size() < m_limits.faults)
        m_file.faults += {kind, place, reason};
}

TsFile readTs(const QByteArray& bytes, const TsLimits& limits)
{
    TsFile file;
    TsGuarded guarded = guardTs(bytes, limits);
    if (guarded.isSafe)
        TsReader(guarded.text, limits, file).read();
    // A mark of a merge is a fault of the XML, too: once said is enough.
    file.faults.removeIf([&guarded](const TsFault& fault) {
        return fault.kind == Kind::Syntax
            && std::any_of(guarded.faults.begin(), guarded.faults.end(), [&fault](const TsFault& known) {
                   return known.kind == Kind::Conflict && known.place.line == fault.place.line;
               });
    });
    file.faults = guarded.faults + file.faults;
    std::stable_sort(file.faults.begin(), file.faults.end(),
        [](const TsFault& a, const TsFault& b) { return a.place.line < b.place.line; });
    file.faults.resize(std::min(file.faults.size(), limits.faults));
    return file;
}

} // namespace candor
