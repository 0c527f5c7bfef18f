// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/translation/measure.h"

#include "ui/layoutfaults.h"
#include "ui/tour/scene.h"
#include "ui/tour/waiting.h"
#include "ui/translation/sourcetext.h"
#include "ui/translation/wordsinforce.h"

#include <QApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QScreen>
#include <QTranslator>

#include <algorithm>

namespace candor {

namespace {

using Kind = TsFinding::Kind;

/// Gathers what is found in one window after the other, each message once.
class Gathering
{
public:
    explicit Gathering(std::shared_ptr<const Wordbook> book)
        : m_book(std::move(book))
    {
    }

    void look(const QWidget& window, const QString& name);
    QList<TsFinding> findings() const;

private:
    struct Row
    {
        TsFinding finding;
        int pixels;
    };

    std::optional<WordEntry> messageOf(const QString& shown, const QWidget& control) const;
    void add(Kind kind, const WordEntry& entry, const Sentence& sentence, int pixels);
    void addCut(const CutText& cut, const QString& name);
    void addOverlap(const QWidget& control, const QWidget& other, const QString& name);
    void addClash(const SharedKey& shared, const QString& name);

    std::shared_ptr<const Wordbook> m_book;
    QList<Row> m_rows;
};

Sentence cutSentence(const CutText& cut, const QString& name)
{
    const int wide = cut.missing.width();
    switch (cut.place) {
    case CutText::Place::Control:
        if (wide > 0)
            //: A text that is cut off. %1: a window, %2: a control, by their English names; %3: pixels
            return Sentence(
                QT_TRANSLATE_NOOP("Sentence", "it is cut off in the window \"%1\" (%2): %3 pixels too wide"),
                name, cut.control->objectName(), wide);
        //: A text that is cut off. %1: a window, %2: a control, by their English names; %3: pixels
        return Sentence(
            QT_TRANSLATE_NOOP("Sentence", "it is cut off in the window \"%1\" (%2): %3 pixels too high"),
            name, cut.control->objectName(), cut.missing.height());
    case CutText::Place::Page:
        //: A text that is too long. %1: a window, by its English name; %2: pixels
        return Sentence(QT_TRANSLATE_NOOP("Sentence",
                            "people have to scroll sideways to read the window \"%1\": %2 pixels too wide"),
            name, wide);
    case CutText::Place::Screen:
        //: A text that is too long. %1: a window, by its English name; %2, %3: pixels
        return Sentence(QT_TRANSLATE_NOOP("Sentence",
                            "the window \"%1\" does not fit on a screen of %2 pixels: %3 pixels too wide"),
            name, cut.control->screen()->availableSize().width(), wide);
    }
    return {};
}

/// Such as "%1: %2", which says nothing itself.
bool isFrame(const WordEntry& entry)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?(?:[0-9]{1,2}|n)"));
    const QString own = entry.words().value(0).remove(placeholder);
    return std::none_of(own.begin(), own.end(), [](QChar c) { return c.isLetter(); });
}

/// What is not translated in the file is English, whatever language its reader has.
class English : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QString::fromUtf8(source);
    }
};

/// What is in force now, put back in the end; English in between.
class Restoring
{
public:
    Restoring() { QCoreApplication::installTranslator(&m_english); }
    ~Restoring()
    {
        QCoreApplication::removeTranslator(&m_english);
        QLocale::setDefault(m_locale);
        QGuiApplication::setLayoutDirection(m_direction);
    }
    Restoring(const Restoring&) = delete;
    Restoring& operator=(const Restoring&) = delete;

private:
    English m_english;
    QLocale m_locale;
    Qt::LayoutDirection m_direction = QGuiApplication::layoutDirection();
};

void Gathering::look(const QWidget& window, const QString& name)
{
    for (const CutText& cut : findCutTexts(window) + findPushingTexts(window))
        addCut(cut, name);
    for (const auto& [control, other] : findOverlaps(window))
        addOverlap(*control, *other, name);
    for (const SharedKey& shared : findSharedKeys(window))
        addClash(shared, name);
}

QList<TsFinding> Gathering::findings() const
{
    QList<TsFinding> all;
    for (const Row& row : m_rows)
        all += row.finding;
    return all;
}

/// Of those that look alike, the one with that very access key. A frame such as "%1: %2" is blamed for
/// nothing.
std::optional<WordEntry> Gathering::messageOf(const QString& shown, const QWidget& control) const
{
    std::optional<WordEntry> alike;
    for (const WordEntry& entry : messagesFor(shown, control, *m_book)) {
        if (entry.words().contains(shown))
            return entry;
        if (!alike && !isFrame(entry))
            alike = entry;
    }
    return alike;
}

void Gathering::add(Kind kind, const WordEntry& entry, const Sentence& sentence, int pixels)
{
    const TsMessage& message = entry.message;
    const Row row{{kind, message.translationPlace, sentence, entry.context, message.source,
                      message.translations.join(QStringLiteral(" | "))},
        pixels};
    const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&row](const Row& other) {
        return other.finding.kind == row.finding.kind && other.finding.place.line == row.finding.place.line
            && other.finding.context == row.finding.context && other.finding.source == row.finding.source;
    });
    if (known == m_rows.end())
        m_rows += row;
    else if (known->pixels < pixels)
        *known = row;
}

void Gathering::addCut(const CutText& cut, const QString& name)
{
    if (const auto entry = messageOf(cut.text, *cut.control))
        add(Kind::TooLong, *entry, cutSentence(cut, name),
            std::max(cut.missing.width(), cut.missing.height()));
}

void Gathering::addOverlap(const QWidget& control, const QWidget& other, const QString& name)
{
    const QRect common = control.geometry() & other.geometry();
    for (const QWidget* widget : {&control, &other})
        if (const auto entry = messageOf(labelOf(*widget), *widget))
            add(Kind::TooLong, *entry,
                //: %1, %2: two controls, %3: a window, by their English names; %4: pixels
                Sentence(QT_TRANSLATE_NOOP("Sentence",
                             "%1 and %2 lie over each other in the window \"%3\": %4 pixels too wide"),
                    control.objectName(), other.objectName(), name, common.width()),
                common.width());
}

/// Names the message further down in the file; the other one may be Qt's own.
void Gathering::addClash(const SharedKey& shared, const QString& name)
{
    auto entry = messageOf(shared.text, *shared.control);
    auto other = messageOf(shared.otherText, *shared.other);
    if (!entry || (other && other->message.place.line > entry->message.place.line))
        std::swap(entry, other);
    if (!entry)
        return;
    const Sentence sentence = other
        //: %1: an English text, %2: number of its line, %3: a key such as Alt+N, %4: a window, by its English
        //: name
        ? Sentence(QT_TRANSLATE_NOOP(
                       "Sentence", "\"%1\" (line %2) has the access key %3 already in the window \"%4\""),
            other->message.source, other->message.translationPlace.line, shared.key, name)
        //: %1: a key such as Alt+N, %2: a window, by its English name
        : Sentence(QT_TRANSLATE_NOOP("Sentence",
                       "a text that is not in this file has the access key %1 already in the window \"%2\""),
            shared.key, name);
    add(Kind::AccessKeyClash, *entry, sentence, 0);
}

} // namespace

QList<TsFinding> measureTranslation(const TsFile& file)
{
    const Restoring restoring;
    WordsInForce words;
    words.put(std::make_shared<const Wordbook>(file));
    Gathering gathering(words.book());
    for (const QString& name : Scene::names()) {
        const Scene scene(name);
        settleWindows();
        gathering.look(scene.window(), name);
    }
    return gathering.findings();
}

} // namespace candor
