// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/gallery.h"
#include "tests/gui/inspect.h"
#include "ui/language.h"
#include "ui/options/optionsdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace candor;
using namespace candor::test;

namespace {

QStringList standardTexts(const QWidget& window)
{
    QStringList texts;
    for (const QDialogButtonBox* box : window.findChildren<QDialogButtonBox*>())
        for (const QAbstractButton* button : box->buttons())
            if (box->standardButton(const_cast<QAbstractButton*>(button)) != QDialogButtonBox::NoButton)
                texts += button->text().remove(u'&');
    return texts;
}

/// Every window in every language, as people see it and reach it by keyboard.
class WindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyWindowInEveryLanguage_data();
    void everyWindowInEveryLanguage();
    void optionsShowAllTheyHave_data();
    void optionsShowAllTheyHave();
    void anOpenWindowFollowsTheLanguage();
};

void WindowsTest::initTestCase()
{
    QVERIFY(Language::available().size() >= 6);
}

void WindowsTest::everyWindowInEveryLanguage_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("name");
    for (const QString& tag : Language::available())
        for (const QString& name : galleryStates())
            QTest::addRow("%s %s", qPrintable(tag), qPrintable(name)) << tag << name;
}

void WindowsTest::everyWindowInEveryLanguage()
{
    QFETCH(QString, tag);
    QFETCH(QString, name);
    Language language;
    QVERIFY(language.install(tag));
    const Showcase showcase(name);
    QWidget* shown = &showcase.window();
    QVERIFY(QTest::qWaitForWindowExposed(shown));
    QTRY_COMPARE(cutTexts(*shown), QStringList());
    QVERIFY(keepPicture(*shown, tag + QLatin1Char('-') + name));
    QTRY_COMPARE(pushingTexts(*shown), QStringList());
    QCOMPARE(overlaps(*shown), QStringList());
    QCOMPARE(sharedKeys(*shown), QStringList());
    QVERIFY2(namedOtherwise(*shown).isEmpty(), qPrintable(namedOtherwise(*shown).join(u'\n')));
    for (const QString& text : standardTexts(*shown))
        if (text != u"OK")
            QCOMPARE(QStringList({QStringLiteral("Cancel"), QStringLiteral("Help"), QStringLiteral("Close")})
                         .contains(text),
                tag == u"en");
}

void WindowsTest::optionsShowAllTheyHave_data()
{
    QTest::addColumn<QString>("tag");
    for (const QString& tag : Language::available())
        QTest::newRow(qPrintable(tag)) << tag;
}

/// Nobody has to scroll to what a box means, not even where a language needs more words.
void WindowsTest::optionsShowAllTheyHave()
{
    QFETCH(QString, tag);
    Language language;
    QVERIFY(language.install(tag));
    FakeClient client;
    furnish(client);
    client.signedInAs(QStringLiteral("alice@contoso.test"), QStringLiteral("Contoso Ltd."));
    OptionsDialog dialog(client);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const auto* scroll = dialog.findChild<QScrollArea*>(QStringLiteral("generalPageScrollArea"));
    QVERIFY(scroll->verticalScrollBar()->maximum() == 0
        || dialog.height() >= dialog.screen()->availableSize().height() * 9 / 10);
}

void WindowsTest::anOpenWindowFollowsTheLanguage()
{
    Language language;
    QVERIFY(language.install(QStringLiteral("en")));
    const Showcase showcase(QStringLiteral("status"));
    const QWidget& window = showcase.window();
    QVERIFY(QTest::qWaitForWindowExposed(&showcase.window()));
    for (const QString& tag : Language::available()) {
        QVERIFY(language.install(tag));
        QTRY_COMPARE(window.findChild<QPushButton*>(QStringLiteral("aboutButton"))->accessibleName(),
            QCoreApplication::translate("candor::MainWindow", "About"));
        QTRY_COMPARE(cutTexts(window), QStringList());
    }
}

} // namespace

QTEST_MAIN(WindowsTest)
#include "tst_windows.moc"
