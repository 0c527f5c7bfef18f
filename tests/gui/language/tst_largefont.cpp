// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/gallery.h"
#include "tests/gui/inspect.h"
#include "tests/gui/screen.h"
#include "ui/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPlainTextEdit>
#include <QScreen>
#include <QTest>

using namespace candor;
using namespace candor::test;

namespace {

/// Every window in every language at twice the size of text: as WCAG 2.2, 1.4.4, has it.
class LargeFont : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useScreen({1280, 800}); }

private Q_SLOTS:
    void initTestCase();
    void everythingIsReadInEveryLanguage_data();
    void everythingIsReadInEveryLanguage();
    void bytesGrowWithTheOtherTexts_data();
    void bytesGrowWithTheOtherTexts();
    void whatIsCutIsFound();
};

void LargeFont::initTestCase()
{
    QVERIFY(Language::available().size() >= 8);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(font);
}

void LargeFont::everythingIsReadInEveryLanguage_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("name");
    for (const QString& tag : Language::available())
        for (const QString& name : galleryStates())
            QTest::addRow("%s %s", qPrintable(tag), qPrintable(name)) << tag << name;
}

void LargeFont::everythingIsReadInEveryLanguage()
{
    QFETCH(QString, tag);
    QFETCH(QString, name);
    Language language;
    QVERIFY(language.install(tag));
    QCOMPARE(QApplication::layoutDirection(), tag == u"ar" ? Qt::RightToLeft : Qt::LeftToRight);
    const Showcase showcase(name);
    QWidget& window = showcase.window();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_COMPARE(cutTexts(window).join(u' '), QString());
    QTRY_COMPARE(pushingTexts(window).join(u' '), QString());
    QTRY_COMPARE(overlaps(window).join(u' '), QString());
    const QSize screen = window.screen()->availableSize();
    QVERIFY2(window.height() <= screen.height(), qPrintable(QDebug::toString(window.size())));
}

void LargeFont::bytesGrowWithTheOtherTexts_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"data", "erase"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// What has a font of its own, of equally wide letters, is as large as the rest.
void LargeFont::bytesGrowWithTheOtherTexts()
{
    QFETCH(QString, name);
    const Showcase showcase(name);
    const QList<QPlainTextEdit*> edits = showcase.window().findChildren<QPlainTextEdit*>();
    QVERIFY(!edits.isEmpty());
    for (const QPlainTextEdit* edit : edits)
        QVERIFY(edit->font().pointSizeF() >= QApplication::font().pointSizeF() - 0.01);
}

/// In a window that keeps the size it had, larger text is found to be cut, and a page to be pushed.
void LargeFont::whatIsCutIsFound()
{
    const Showcase showcase(QStringLiteral("options"));
    QWidget& window = showcase.window();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto* button = window.findChild<QAbstractButton*>(QStringLiteral("cancelButton"));
    button->setFixedWidth(button->width() / 2);
    QTRY_VERIFY(cutTexts(window).join(u' ').contains(button->objectName()));
    window.findChild<QWidget*>(QStringLiteral("loggingLevelComboBox"))->setMinimumWidth(window.width());
    QTRY_VERIFY(!pushingTexts(window).isEmpty());
}

} // namespace

QTEST_MAIN(LargeFont)
#include "tst_largefont.moc"
