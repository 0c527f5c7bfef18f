// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translation/textchecks.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace candor {

namespace {

using Kind = TsFinding::Kind;

const QRegularExpression& tagForm()
{
    static const QRegularExpression form(QStringLiteral("</?[a-zA-Z][^<>]*>"));
    return form;
}

QStringList allOf(const QRegularExpression& form, const QString& text, int group = 0)
{
    QStringList found;
    for (auto matches = form.globalMatch(text); matches.hasNext();)
        found += matches.next().captured(group);
    std::sort(found.begin(), found.end());
    return found;
}

/// What \a one has and \a other lacks, as often as it lacks it.
QString without(const QStringList& one, QStringList other)
{
    QStringList rest;
    for (const QString& each : one)
        if (!other.removeOne(each))
            rest += each;
    return rest.join(u' ');
}

struct Difference
{
    QString lost;
    QString added;
};

Difference difference(const TextPair& pair, const QRegularExpression& form, int group = 0)
{
    const QStringList english = allOf(form, pair.english, group);
    const QStringList words = allOf(form, pair.words, group);
    return {without(english, words), without(words, english)};
}

void reportDifference(const Difference& found, Kind kind, const Report& report)
{
    if (!found.lost.isEmpty())
        //: %1: placeholders or tags
        report(kind, Sentence(QT_TRANSLATE_NOOP("Sentence", "the translation lacks %1"), found.lost));
    if (!found.added.isEmpty())
        report(kind,
            //: %1: placeholders or tags
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the translation has %1, which the English lacks"),
                found.added));
}

bool isVoid(const QString& name)
{
    return name == u"br" || name == u"img" || name == u"hr";
}

/// Why the tags of \a text do not fit together; empty where they do.
Sentence nestingFault(const QString& text)
{
    static const QRegularExpression parts(QStringLiteral("<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*?(/?)>"));
    QStringList open;
    for (auto matches = parts.globalMatch(text); matches.hasNext();) {
        const auto tag = matches.next();
        const QString name = tag.captured(2).toLower();
        if (tag.captured(1).isEmpty()) {
            if (tag.captured(3).isEmpty() && !isVoid(name))
                open += name;
        } else if (open.isEmpty() || open.takeLast() != name) {
            //: %1: name of a tag
            return Sentence(QT_TRANSLATE_NOOP("Sentence", "</%1> closes what is not open"), name);
        }
    }
    if (!open.isEmpty())
        //: %1: name of a tag
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "<%1> is not closed"), open.last());
    return QString(text).remove(tagForm()).contains(u'<')
        ? Sentence(QT_TRANSLATE_NOOP("Sentence", "a < begins no tag: take it away"))
        : Sentence();
}

/// The mark a text ends with, alike for all scripts; null for none.
QChar endOf(QString text)
{
    text = text.remove(tagForm()).trimmed();
    if (text.endsWith(QLatin1StringView("...")))
        return QChar(u'…');
    // clang-format off
    static const QHash<QChar, QChar> marks{{u'.', u'.'}, {u'。', u'.'}, {u'।', u'.'}, {u'۔', u'.'}, {u':', u':'},
        {u'：', u':'}, {u'?', u'?'}, {u'？', u'?'}, {u'؟', u'?'}, {u'!', u'!'}, {u'！', u'!'}, {u'…', u'…'}};
    // clang-format on
    return text.isEmpty() ? QChar() : marks.value(text.back());
}

/// Scripts whose letters no key stands for, or whose shapes an `&` in their midst would break.
bool wantsKeyBeside(const QString& tag)
{
    const QLocale locale(tag);
    return locale.textDirection() == Qt::RightToLeft || locale.language() == QLocale::Chinese
        || locale.language() == QLocale::Japanese || locale.language() == QLocale::Korean;
}

QRegularExpression namesForm(const QStringList& names)
{
    QStringList words;
    for (const QString& name : names)
        words += QRegularExpression::escape(name);
    return QRegularExpression(QStringLiteral("(?<![A-Za-z0-9.-])(?:%1|[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*\\."
                                             "(?:test|example|com|net|org|ini|json|sqlite))(?![A-Za-z0-9])")
                                  .arg(words.isEmpty() ? QStringLiteral("(?!)") : words.join(u'|')));
}

/// One kind of apostrophe and space, no capital letters.
QString folded(QString text)
{
    return text.replace(u'’', u'\'').replace(QChar(QChar::Nbsp), u' ').remove(u'&').toCaseFolded();
}

QRegularExpression wordForm(const QString& word)
{
    return QRegularExpression(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(word)));
}

void checkTerms(const TextPair& pair, const Glossary& glossary, const Report& report)
{
    const QString english = QString(pair.english).remove(u'&');
    for (const GlossaryTerm& term : glossary.terms) {
        const QString* official = rowFor(term.official, pair.tag);
        const bool holds
            = term.isWhole ? english == term.english : !allOf(wordForm(term.english), english).isEmpty();
        if (official && holds && !folded(pair.words).contains(folded(*official)))
            report(Kind::Term,
                Sentence(
                    //: %1: an English word, %2: its translation in the glossary
                    QT_TRANSLATE_NOOP("Sentence", "\"%1\" is officially \"%2\""), term.english, *official));
    }
}

/// What English says without a negation and another language with one.
bool mayTurnNegative(const QString& english)
{
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(?:un\\w+|in\\w+|dis\\w+|off|until|unless|only|refus\\w+|forb\\w+|fail\\w+|lost|los\\w+|"
            "miss\\w+|empty|lacks?|except|broken|stop\\w*|offline|before|other than|late|wrong|anonymous|"
            "too|ignor\\w+|closed|gone|lack\\w*)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return english.contains(words);
}

} // namespace

QString accessKey(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("&(\\w)"), QRegularExpression::UseUnicodePropertiesOption);
    if (text.contains(tagForm())) // entities, no keys
        return {};
    const QStringList keys = allOf(form, QString(text).remove(QStringLiteral("&&")), 1);
    return keys.size() > 1 ? QStringLiteral("several") : keys.value(0).toUpper();
}

void checkPlaceholders(const TextPair& pair, const Report& report)
{
    static const QRegularExpression form(QStringLiteral("%(?:L?[0-9]{1,2}|L?n)"));
    reportDifference(difference(pair, form), Kind::Placeholder, report);
}

void checkMarkup(const TextPair& pair, const Report& report)
{
    static const QRegularExpression names(QStringLiteral("</?[a-zA-Z][a-zA-Z0-9]*"));
    static const QRegularExpression links(QStringLiteral("\\b(?:href|src)\\s*=\\s*[\"']([^\"']*)[\"']"));
    if (!pair.english.contains(tagForm()) && !pair.words.contains(tagForm()))
        return;
    reportDifference(difference(pair, names), Kind::Markup, report);
    reportDifference(difference(pair, links, 1), Kind::Link, report);
    // An English text whose own tags do not pair is none of markup: "below <DIR>".
    if (const Sentence fault = nestingFault(pair.words);
        !fault.isEmpty() && nestingFault(pair.english).isEmpty())
        report(Kind::Markup, fault);
}

void checkAccessKey(const TextPair& pair, const Report& report)
{
    static const QRegularExpression beside(QStringLiteral("[(（]&[A-Za-z0-9][)）]"));
    const QString wanted = accessKey(pair.english);
    const QString key = accessKey(pair.words);
    if (key == u"several")
        report(Kind::AccessKey,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "several letters are marked with &: one key is enough")));
    else if (wanted.isEmpty() && !key.isEmpty())
        report(Kind::AccessKey,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the English has no access key, so take the & away")));
    else if (!wanted.isEmpty() && key.isEmpty())
        report(Kind::AccessKey,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "mark a letter with &, as the English does")));
    else if (!key.isEmpty() && wantsKeyBeside(pair.tag) && !pair.words.contains(beside))
        report(Kind::AccessKey,
            //: %1: a letter
            Sentence(QT_TRANSLATE_NOOP("Sentence", "write the access key behind the text: (&%1)"), wanted));
}

void checkEnds(const TextPair& pair, const Report& report)
{
    const QChar wanted = endOf(pair.english);
    if (const QChar end = endOf(pair.words); end != wanted)
        report(Kind::Ending,
            wanted.isNull()
                //: %1: a mark such as a full stop
                ? Sentence(QT_TRANSLATE_NOOP("Sentence", "the English ends without \"%1\""), QString(end))
                //: %1: a mark such as a full stop
                : Sentence(QT_TRANSLATE_NOOP("Sentence", "the English ends with \"%1\""), QString(wanted)));
    const auto spaceAt
        = [](const QString& text) { return std::pair(text.front().isSpace(), text.back().isSpace()); };
    if (spaceAt(pair.english) != spaceAt(pair.words))
        report(Kind::Spaces,
            Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "begin and end with a space where the English does, and nowhere else")));
}

void checkConflict(const TextPair& pair, const Report& report)
{
    static const QRegularExpression mark(
        QStringLiteral("^(?:<{7}|={7}|>{7}|\\|{7})(?:\\s|$)"), QRegularExpression::MultilineOption);
    if (pair.words.contains(mark))
        report(Kind::Conflict,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "a mark of a merge stands in the translation")));
}

void checkWords(const TextPair& pair, const Glossary& glossary, const Report& report)
{
    const Difference names = difference(pair, namesForm(glossary.names));
    if (!names.lost.isEmpty())
        report(Kind::Name,
            //: %1: names
            Sentence(QT_TRANSLATE_NOOP("Sentence", "names are not translated: keep %1"), names.lost));
    if (!names.added.isEmpty())
        report(
            //: %1: names
            Kind::Name, Sentence(QT_TRANSLATE_NOOP("Sentence", "the English does not name %1"), names.added));
    checkTerms(pair, glossary, report);
    const auto* forbidden = rowFor(glossary.forbidden, pair.tag);
    for (const ForbiddenWords& words : forbidden ? *forbidden : QList<ForbiddenWords>())
        if (const auto found = words.words.match(pair.words); found.hasMatch())
            report(Kind::ForbiddenWord,
                Sentence(
                    //: %1: a word, %2: why, from the glossary
                    QT_TRANSLATE_NOOP("Sentence", "do not say \"%1\": %2"), found.captured(), words.why));
}

void checkNegation(const TextPair& pair, const Glossary& glossary, const Report& report)
{
    const auto* inEnglish = rowFor(glossary.negation, QStringLiteral("en"));
    const auto* inWords = rowFor(glossary.negation, pair.tag);
    if (!inEnglish || !inWords || inEnglish == inWords || pair.isNegationChecked)
        return;
    const bool isEnglishNegative = pair.english.contains(*inEnglish);
    const bool isNegative = pair.words.contains(*inWords);
    if (isEnglishNegative && !isNegative)
        report(Kind::Negation,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the negation of the English seems to be lost")));
    if (pair.isCritical && isNegative && !isEnglishNegative && !mayTurnNegative(pair.english))
        report(Kind::Negation, Sentence(QT_TRANSLATE_NOOP("Sentence", "the English has no negation")));
}

} // namespace candor
