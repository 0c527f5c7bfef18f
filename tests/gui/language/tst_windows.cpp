// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/gallery.h"
#include "tests/gui/inspect.h"
#include "ui/language.h"
#include "ui/options/optionsdialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>

using namespace candor;
using namespace candor::test;

namespace {

QString labelOf(const QWidget* widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    const auto* label = qobject_cast<const QLabel*>(widget);
    return label && label->buddy() ? label->text() : QString();
}

/// Access keys that two visible controls of a window share.
QStringList sharedKeys(const QWidget& window)
{
    QStringList shared;
    QHash<QKeySequence, QString> owners;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const QKeySequence key = QKeySequence::mnemonic(labelOf(widget));
        if (key.isEmpty() || !widget->isVisible() || widget->window() != &window)
            continue;
        if (owners.contains(key))
            shared += owners[key] + QStringLiteral(" / ") + labelOf(widget);
        owners.insert(key, labelOf(widget));
    }
    return shared;
}

QStringList standardTexts(const QWidget& window)
{
    QStringList texts;
    for (const QDialogButtonBox* box : window.findChildren<QDialogButtonBox*>())
        for (const QAbstractButton* button : box->buttons())
            if (box->standardButton(const_cast<QAbstractButton*>(button)) != QDialogButtonBox::NoButton)
                texts += button->text().remove(u'&');
    return texts;
}

bool scrollsSideways(const QWidget& window)
{
    const auto* page = window.findChild<QTextBrowser*>();
    return page && page->horizontalScrollBar()->maximum() > 0;
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
    QCOMPARE(overlaps(*shown), QStringList());
    QCOMPARE(sharedKeys(*shown), QStringList());
    QTRY_VERIFY(!scrollsSideways(*shown));
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
