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
    void add(Kind kind, const WordEntry& entry, const QString& sentence, int pixels);
    void addCut(const CutText& cut, const QString& name);
    void addOverlap(const QWidget& control, const QWidget& other, const QString& name);
    void addClash(const SharedKey& shared, const QString& name);

    std::shared_ptr<const Wordbook> m_book;
    QList<Row> m_rows;
};

QString cutSentence(const CutText& cut, const QString& name)
{
    const int wide = cut.missing.width();
    switch (cut.place) {
    case CutText::Place::Control:
        return QStringLiteral("it is cut off in the window \"%1\" (%2): %3 pixels too %4")
            .arg(name, cut.control->objectName())
            .arg(wide > 0 ? wide : cut.missing.height())
            .arg(wide > 0 ? QStringLiteral("wide") : QStringLiteral("high"));
    case CutText::Place::Page:
        return QStringLiteral("people have to scroll sideways to read the window \"%1\": %2 pixels too wide")
            .arg(name)
            .arg(wide);
    case CutText::Place::Screen:
        return QStringLiteral("the window \"%1\" does not fit on a screen of %2 pixels: %3 pixels too wide")
            .arg(name)
            .arg(cut.control->screen()->availableSize().width())
            .arg(wide);
    }
    return {};
}

/// Such as "%1: %2", which says nothing itself.
bool isFrame(const WordEntry& entry)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?(?:[0-9]{1,2}|n)"));
    const QString own = entry.words().first().remove(placeholder);
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

void Gathering::add(Kind kind, const WordEntry& entry, const QString& sentence, int pixels)
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
                QStringLiteral("%1 and %2 lie over each other in the window \"%3\": %4 pixels too wide")
                    .arg(control.objectName(), other.objectName(), name)
                    .arg(common.width()),
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
    const QString line = other ? QString::number(other->message.translationPlace.line) : QString();
    const QString rival = other ? QStringLiteral("\"%1\" (line %2)").arg(other->message.source, line)
                                : QStringLiteral("a text that is not in this file");
    add(Kind::AccessKeyClash, *entry,
        QStringLiteral("%1 has the access key %2 already in the window \"%3\"").arg(rival, shared.key, name),
        0);
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
