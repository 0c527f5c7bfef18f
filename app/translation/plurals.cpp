// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translation/plurals.h"

#include <QLocale>

#include <algorithm>
#include <initializer_list>

namespace candor {

namespace {

bool isWithin(qint64 n, qint64 first, qint64 last)
{
    return first <= n && n <= last;
}

/// 1, 21, 31 and so on, but not 11.
bool endsInOne(qint64 n)
{
    return n % 10 == 1 && n % 100 != 11;
}

/// 2 to 4, 22 to 24 and so on, but not 12 to 14.
bool endsInFew(qint64 n)
{
    return isWithin(n % 10, 2, 4) && !isWithin(n % 100, 10, 19);
}

int english(qint64 n)
{
    return n == 1 ? 0 : 1;
}

int french(qint64 n)
{
    return n <= 1 ? 0 : 1;
}

int russian(qint64 n)
{
    return endsInOne(n) ? 0 : endsInFew(n) ? 1 : 2;
}

int polish(qint64 n)
{
    return n == 1 ? 0 : endsInFew(n) ? 1 : 2;
}

int czech(qint64 n)
{
    return n == 1 ? 0 : isWithin(n, 2, 4) ? 1 : 2;
}

int lithuanian(qint64 n)
{
    return endsInOne(n) ? 0 : n % 10 != 0 && !isWithin(n % 100, 10, 19) ? 1 : 2;
}

int latvian(qint64 n)
{
    return endsInOne(n) ? 0 : n != 0 ? 1 : 2;
}

int romanian(qint64 n)
{
    return n == 1 ? 0 : n == 0 || isWithin(n % 100, 1, 19) ? 1 : 2;
}

int slovenian(qint64 n)
{
    return n % 100 == 1 ? 0 : n % 100 == 2 ? 1 : isWithin(n % 100, 3, 4) ? 2 : 3;
}

int irish(qint64 n)
{
    return n == 1 ? 0 : n == 2 ? 1 : 2;
}

int gaelic(qint64 n)
{
    return n == 1 || n == 11 ? 0 : n == 2 || n == 12 ? 1 : isWithin(n, 3, 19) ? 2 : 3;
}

int welsh(qint64 n)
{
    return n <= 1 ? int(n) : isWithin(n, 2, 5) ? 2 : n == 6 ? 3 : 4;
}

int maltese(qint64 n)
{
    return n == 1 ? 0 : n == 0 || isWithin(n % 100, 1, 10) ? 1 : isWithin(n % 100, 11, 19) ? 2 : 3;
}

int arabic(qint64 n)
{
    return n <= 2 ? int(n) : isWithin(n % 100, 3, 10) ? 3 : n % 100 >= 11 ? 4 : 5;
}

struct Rule
{
    int forms;
    int (*pick)(qint64 n);
    std::initializer_list<QLocale::Language> languages;
};

/// What differs from English. The forms and their order are those of Qt's tools, which a .ts file follows.
const Rule rules[] = {
    {1, [](qint64) { return 0; },
        {QLocale::Bislama, QLocale::Burmese, QLocale::Chinese, QLocale::Dzongkha, QLocale::Fijian,
            QLocale::Guarani, QLocale::Hungarian, QLocale::Indonesian, QLocale::Japanese, QLocale::Javanese,
            QLocale::Korean, QLocale::Malay, QLocale::NauruLanguage, QLocale::Oromo, QLocale::Persian,
            QLocale::Sundanese, QLocale::Tatar, QLocale::Thai, QLocale::Tibetan, QLocale::Turkish,
            QLocale::Vietnamese, QLocale::Yoruba, QLocale::Zhuang}},
    {2, &french,
        {QLocale::Armenian, QLocale::Breton, QLocale::French, QLocale::Filipino, QLocale::Tigrinya,
            QLocale::Walloon}},
    {3, &russian,
        {QLocale::Bosnian, QLocale::Belarusian, QLocale::Croatian, QLocale::Russian, QLocale::Serbian,
            QLocale::Ukrainian}},
    {3, &czech, {QLocale::Slovak, QLocale::Czech}},
    {3, &irish,
        {QLocale::Divehi, QLocale::Inuktitut, QLocale::Inupiak, QLocale::Irish, QLocale::Manx, QLocale::Maori,
            QLocale::NorthernSami, QLocale::Samoan, QLocale::Sanskrit}},
    {2, [](qint64 n) { return endsInOne(n) ? 0 : 1; }, {QLocale::Icelandic}},
    {3, [](qint64 n) { return n % 10 == 1 ? 0
                           : n % 10 == 2  ? 1
                                          : 2; }, {QLocale::Macedonian}},
    {3, &polish, {QLocale::Polish}},
    {3, &lithuanian, {QLocale::Lithuanian}},
    {3, &latvian, {QLocale::Latvian}},
    {3, &romanian, {QLocale::Romanian}},
    {4, &slovenian, {QLocale::Slovenian}},
    {4, &gaelic, {QLocale::Gaelic}},
    {4, &maltese, {QLocale::Maltese}},
    {5, &welsh, {QLocale::Welsh}},
    {6, &arabic, {QLocale::Arabic}},
};

const Rule englishRule{2, &english, {}};
const Rule frenchRule{2, &french, {}};

const Rule& ruleOf(const QString& language)
{
    const QLocale locale(language);
    if (locale.language() == QLocale::Portuguese)
        return locale.territory() == QLocale::Brazil ? frenchRule : englishRule;
    for (const Rule& rule : rules)
        if (std::find(rule.languages.begin(), rule.languages.end(), locale.language())
            != rule.languages.end())
            return rule;
    return englishRule;
}

} // namespace

int pluralForms(const QString& language)
{
    return ruleOf(language).forms;
}

int pluralForm(const QString& language, qint64 n)
{
    return ruleOf(language).pick(n < 0 ? -n : n);
}

} // namespace candor
