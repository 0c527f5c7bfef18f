// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/translation/wordsinforce.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace candor {

WordsInForce::~WordsInForce()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
}

void WordsInForce::put(const std::shared_ptr<const Wordbook>& book, const UnreviewedTexts& unreviewed)
{
    m_words.setBook(book, unreviewed);
    const QString language = book->language();
    // Anew each time: it tells the windows, and puts the file above a language chosen meanwhile.
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    if (!language.isEmpty()) {
        const QLocale locale(language);
        QLocale::setDefault(locale);
        QGuiApplication::setLayoutDirection(locale.textDirection());
        const QString name = QStringLiteral("qtbase_") + QString(language).replace(u'-', u'_');
        if (m_qtWords.load(name, QStringLiteral(":/translations"))
            || m_qtWords.load(name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qtWords);
    }
    QCoreApplication::installTranslator(&m_words);
}

} // namespace candor
