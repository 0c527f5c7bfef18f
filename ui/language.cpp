// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/language.h"

#include <QDir>
#include <QGuiApplication>
#include <QRegularExpression>

#include <optional>

namespace candor {
namespace {

QString folder()
{
    return QStringLiteral(":/translations");
}

/// Qt reads any word as a locale, unknown ones as C; here they are none.
std::optional<QLocale> localeOf(QString tag)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"));
    tag.replace(u'_', u'-');
    if (!form.match(tag).hasMatch())
        return std::nullopt;
    const QLocale locale(tag);
    if (locale.language() == QLocale::C)
        return std::nullopt;
    return locale;
}

QString fileNameOf(QStringView prefix, QString tag)
{
    return prefix.toString() + tag.replace(u'-', u'_');
}

} // namespace

QString bestTranslation(const QString& wanted, const QStringList& available)
{
    const auto want = localeOf(wanted);
    if (!want)
        return {};
    QString sameScript;
    for (const QString& tag : available) {
        const auto have = localeOf(tag);
        if (!have || have->language() != want->language() || have->script() != want->script())
            continue;
        if (have->territory() == want->territory())
            return tag;
        if (sameScript.isEmpty())
            sameScript = tag;
    }
    return sameScript;
}

QString languageName(const QString& tag)
{
    const QLocale locale(tag);
    QString name = locale.nativeLanguageName();
    // A language alone is not that of its largest country: "español", not "español de España".
    for (const QLocale& same :
        QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory))
        if (const QString other = same.nativeLanguageName(); !other.isEmpty() && other.size() < name.size())
            name = other;
    if (!name.isEmpty())
        name = locale.toUpper(name.first(1)) + name.sliced(1);
    static const QRegularExpression territory(QStringLiteral("[-_]([A-Z]{2}|[0-9]{3})$"));
    return tag.contains(territory) ? QStringLiteral("%1 (%2)").arg(name, locale.nativeTerritoryName()) : name;
}

Language::~Language()
{
    remove();
}

QStringList Language::available()
{
    // They are resources of the program: looked for once.
    static const QStringList tags = [] {
        const QDir all(folder(), QStringLiteral("candor_*.qm"), QDir::Name, QDir::Files);
        QStringList found;
        for (const QString& file : all.entryList())
            found += file.mid(7).chopped(3).replace(u'_', u'-');
        return found;
    }();
    return tags;
}

QString Language::ofSystem()
{
    for (const QString& want : QLocale::system().uiLanguages())
        if (const QString found = bestTranslation(want, available()); !found.isEmpty())
            return found;
    return QStringLiteral("en");
}

bool Language::install(const QString& tag)
{
    const QStringList wanted = tag.isEmpty() ? QLocale::system().uiLanguages() : QStringList{tag};
    for (const QString& want : wanted) {
        const QString found = bestTranslation(want, available());
        if (found.isEmpty())
            continue;
        load(found, *localeOf(want));
        return true;
    }
    load(QStringLiteral("en"), QLocale(QStringLiteral("en")));
    return tag.isEmpty();
}

void Language::load(const QString& tag, const QLocale& locale)
{
    remove();
    m_current = tag;
    QLocale::setDefault(locale);
    // A tool at a terminal has no windows to turn round, and Qt crashes looking for them.
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(locale.textDirection());
    if (m_qtWords.load(fileNameOf(u"qtbase_", tag), folder()))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_words.open(fileNameOf(u"", tag), folder()))
        QCoreApplication::installTranslator(&m_words);
}

void Language::remove()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
}

} // namespace candor
