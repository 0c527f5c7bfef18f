// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tour/picturebook.h"

#include "ui/language.h"
#include "ui/tour/scene.h"
#include "ui/tour/waiting.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QSaveFile>
#include <QStyle>
#include <QTextStream>
#include <QTranslator>

namespace candor {

namespace {

/// Translates nothing and remembers what it was asked for.
class Listener : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const QString row = QString::fromUtf8(context) + QStringLiteral(": ") + text;
        if (!text.isEmpty() && !m_heard.contains(row))
            m_heard.append(row);
        return {};
    }
    bool isEmpty() const override { return false; }
    QStringList heard() const { return m_heard; }

private:
    mutable QStringList m_heard;
};

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x30), QColor(0x23, 0x25, 0x28));
    palette.setColor(QPalette::Base, QColor(0x1a, 0x1c, 0x1e));
    palette.setColor(QPalette::AlternateBase, QColor(0x20, 0x22, 0x25));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    palette.setColor(QPalette::Link, QColor(0x6c, 0xb8, 0xf0));
    // As Qt does with a palette of the desktop.
    QApplication::style()->polish(palette);
    return palette;
}

QString fileName(const QString& scene, bool isDark)
{
    return scene + (isDark ? QStringLiteral("-dark.png") : QStringLiteral(".png"));
}

QString figure(const QString& tag, const QString& scene, bool isDark)
{
    const QString name = languageName(tag).toHtmlEscaped();
    const QString look = isDark ? QStringLiteral("dark") : QStringLiteral("light");
    return QStringLiteral(
        "<figure><a href=\"%1/%2\"><img loading=\"lazy\" src=\"%1/%2\" alt=\"%3, %4, %5\"></a>"
        "<figcaption><span lang=\"%1\">%4</span>, %5</figcaption></figure>\n")
        .arg(tag, fileName(scene, isDark), scene, name, look);
}

QString section(const QString& scene, const QStringList& texts)
{
    QString html = QStringLiteral("<h2 id=\"%1\">%1</h2>\n<div class=\"row\">\n").arg(scene);
    for (const bool isDark : {false, true})
        for (const QString& tag : Language::available())
            html += figure(tag, scene, isDark);
    html
        += QStringLiteral("</div>\n<details><summary>Texts asked for (%1)</summary><ul>\n").arg(texts.size());
    for (const QString& text : texts)
        html += QStringLiteral("<li>%1</li>\n").arg(text.toHtmlEscaped());
    return html + QStringLiteral("</ul></details>\n");
}

constexpr QLatin1StringView head(
    "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
    "<meta name=\"viewport\" content=\"width=device-width\"><title>Picture book</title>\n<style>"
    ":root{color-scheme:light dark}body{font-family:sans-serif;margin:1rem}"
    ".row{display:flex;gap:1rem;overflow-x:auto}figure{margin:0;flex:none}img{width:22rem;height:auto}"
    "nav li{display:inline;margin-right:1rem}nav ul{padding:0}</style></head><body><h1>Picture book</h1>\n"
    "<p>Every window and state in every language, light and dark. A picture opens in its full size.</p>\n");

} // namespace

PictureBook::PictureBook(Language& language, QString folder)
    : m_language(language)
    , m_folder(std::move(folder))
{
}

int PictureBook::run()
{
    const QPalette light = QApplication::palette();
    bool isDrawn = true;
    for (const bool isDark : {false, true}) {
        QApplication::setPalette(isDark ? darkPalette() : light);
        for (const QString& tag : Language::available())
            isDrawn = isDrawn && draw(tag, isDark);
    }
    QApplication::setPalette(light);
    if (isDrawn && writeIndex())
        return 0;
    QTextStream(stderr) << "candor: pictures cannot be saved in " << m_folder << Qt::endl;
    return 1;
}

bool PictureBook::draw(const QString& tag, bool isDark)
{
    m_language.install(tag);
    settleWindows();
    if (!QDir(m_folder).mkpath(tag))
        return false;
    for (const QString& name : Scene::names()) {
        Listener listener;
        QCoreApplication::installTranslator(&listener);
        const Scene scene(name);
        settleWindows();
        QCoreApplication::removeTranslator(&listener);
        if (tag == u"en" && !isDark)
            m_texts.insert(name, listener.heard());
        const QString file = QStringLiteral("%1/%2/%3").arg(m_folder, tag, fileName(name, isDark));
        if (!scene.window().grab().save(file))
            return false;
    }
    return true;
}

bool PictureBook::writeIndex() const
{
    QSaveFile file(QDir(m_folder).filePath(QStringLiteral("index.html")));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QString html = head + QStringLiteral("<nav aria-label=\"Windows\"><ul>\n");
    for (const QString& name : Scene::names())
        html += QStringLiteral("<li><a href=\"#%1\">%1</a></li>\n").arg(name);
    html += QStringLiteral("</ul></nav>\n<main>\n");
    for (const QString& name : Scene::names())
        html += section(name, m_texts.value(name));
    html += QStringLiteral("</main></body></html>\n");
    return file.write(html.toUtf8()) >= 0 && file.commit();
}

} // namespace candor
