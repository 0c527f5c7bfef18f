// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/translation/reviewedwords.h"

#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace candor {

/// The display language: finds the translations built into the program and puts one in force, at start or
/// live (windows get QEvent::LanguageChange). Lives as long as the application object.
class Language
{
public:
    Language() = default;
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    /// BCP 47 tags of the translations built in (`en`, `pt-BR`, …), sorted.
    static QStringList available();

    /// The one of them that serves the system's languages best; English where none does.
    static QString ofSystem();

    /// Puts \a tag in force (BCP 47; an underscore serves, too), or, for an empty one, the first of the
    /// system's languages that there is a translation for. False, and English, where there is none for \a
    /// tag.
    bool install(const QString& tag = {});
    /// Tag of the translation in force; English until install() was called.
    QString current() const { return m_current; }

private:
    void load(const QString& available, const QLocale& locale);
    void remove();

    QTranslator m_qtWords;
    ReviewedWords m_words;
    QString m_current = QStringLiteral("en");
};

/// A language as its own readers call it: "Français", "Português (Brasil)". \a tag: BCP 47.
QString languageName(const QString& tag);

/// Which of \a available serves a reader of \a wanted (one tag): the same language and region, else the same
/// language in the same script. Empty: none. A reader of `zh-Hant` is not served by `zh-CN`; one of `fr-CA`
/// is by `fr`.
QString bestTranslation(const QString& wanted, const QStringList& available);

} // namespace candor
