// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/contrast.h"
#include "tests/gui/gallery.h"
#include "tests/gui/inspect.h"
#include "tests/gui/settle.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QStyleOptionButton>
#include <QTest>
#include <QTextEdit>

#include <algorithm>
#include <cmath>

using namespace candor;
using namespace candor::test;

namespace {

/// Where only text stands: no frame, no box.
QRect textPart(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (!button)
        return widget.contentsRect();
    QStyleOptionButton option;
    option.initFrom(button);
    const bool isBox = qobject_cast<const QCheckBox*>(button);
    return button->style()
        ->subElementRect(isBox ? QStyle::SE_CheckBoxContents : QStyle::SE_PushButtonContents, &option, button)
        .adjusted(1, 1, -1, -1);
}

/// "name: contrast" of every text below what is asked for.
QStringList faintTexts(QWidget& window)
{
    QStringList faint;
    const QImage picture = window.grab().toImage();
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool isText = !visibleText(*widget).isEmpty() || (label && !label->text().isEmpty());
        if (!isText || widget->window() != &window || !widget->isEnabled()
            || widget->visibleRegion().boundingRect() != widget->rect())
            continue;
        const QRect part = textPart(*widget);
        const QPoint place = widget->mapTo(&window, part.topLeft());
        const double found = renderedContrast(picture.copy(QRect(place, part.size())));
        if (found < leastTextContrast)
            faint += QStringLiteral("%1: %2").arg(widget->objectName()).arg(found);
    }
    return faint;
}

/// What a pointer is aimed at: text that only takes the focus, to be heard, is not.
bool isTarget(const QWidget& widget)
{
    const bool isText = qobject_cast<const QLabel*>(&widget) || qobject_cast<const QTextEdit*>(&widget);
    return widget.isVisible() && isInteractive(widget) && !isText;
}

/// WCAG 2.2, 2.5.8: big enough, or with so much room that a circle of that size meets no other target.
QStringList crampedTargets(const QWidget& window)
{
    constexpr int least = 24;
    QStringList cramped;
    const auto place = [&window](const QWidget* w) { return QRect(w->mapTo(&window, QPoint()), w->size()); };
    QList<const QWidget*> targets;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->window() == &window && isTarget(*widget))
            targets += widget;
    for (const QWidget* small : std::as_const(targets)) {
        if (small->width() >= least && small->height() >= least)
            continue;
        QRect room(0, 0, least, least);
        room.moveCenter(place(small).center());
        for (const QWidget* other : std::as_const(targets))
            if (other != small && !other->isAncestorOf(small) && place(other).intersects(room))
                cramped += small->objectName() + QStringLiteral(" / ") + other->objectName();
    }
    return cramped;
}

/// Operable controls of which nothing but the name is told. The name of a text that is only read is its text.
QStringList undescribed(const QWidget& window)
{
    QStringList found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !isInteractive(*widget) || qobject_cast<QLabel*>(widget))
            continue;
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        const QString told = face ? face->text(QAccessible::Description) : QString();
        if (told.isEmpty() || told == face->text(QAccessible::Name))
            found += widget->objectName();
    }
    return found;
}

/// A document marks tables, paragraphs and spaces in its own way.
QString letters(QString text)
{
    return text.removeIf([](QChar each) { return !each.isLetterOrNumber(); });
}

/// Whether a screen reader is told what stands in a control, where its role has a value.
bool tellsItsValue(QWidget& widget)
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&widget);
    if (const auto* choice = qobject_cast<const QComboBox*>(&widget))
        return face->text(QAccessible::Value) == choice->currentText();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        const QString value = face->text(QAccessible::Value);
        const QString stars(line->text().size(), u'*');
        return value == (line->echoMode() == QLineEdit::Password ? stars : line->text());
    }
    if (const auto* list = qobject_cast<const QAbstractItemView*>(&widget)) {
        QList<int> rows;
        for (const QModelIndex& index : list->selectionModel()->selectedRows())
            rows += index.row();
        QAccessibleTableInterface* table = face->tableInterface();
        return table && table->selectedRows() == rows;
    }
    QAccessibleTextInterface* text = face->textInterface();
    if (const auto* page = qobject_cast<const QTextEdit*>(&widget))
        return text && letters(text->text(0, text->characterCount())) == letters(page->toPlainText());
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(&widget))
        return text && text->text(0, text->characterCount()) == plain->toPlainText();
    return true;
}

/// Fills in what a person types.
void typeIn(QWidget& window)
{
    for (QLineEdit* line : window.findChildren<QLineEdit*>())
        line->setText(QStringLiteral("alice@contoso.test"));
}

/// What the Tab key (or back-tab) reaches from where the focus is, until it comes round.
QStringList round(QWidget& window, Qt::Key key)
{
    constexpr int many = 200;
    QStringList reached;
    QWidget* first = window.focusWidget();
    for (int step = 0; step < many && window.focusWidget(); ++step) {
        if (!reached.contains(window.focusWidget()->objectName()))
            reached += window.focusWidget()->objectName();
        QTest::keyClick(window.focusWidget(), key);
        // Each link of a page is a stop before the next widget.
        if (window.focusWidget() == first && reached.size() > 1)
            break;
    }
    reached.sort();
    return reached;
}

/// Every window as somebody meets it who hears it, or has no pointer, or needs strong contrast.
class Accessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void controlsTellWhatTheyAre_data();
    void controlsTellWhatTheyAre();
    void tabGoesRoundBothWays_data();
    void tabGoesRoundBothWays();
    void focusIsSeen_data();
    void focusIsSeen();
    void escapeCloses_data();
    void escapeCloses();
    void textStandsOut_data();
    void textStandsOut();
    void faintTextIsFound();
    void targetsAreBigEnough_data();
    void targetsAreBigEnough();
    void openWindowsFollowThePalette_data();
    void openWindowsFollowThePalette();

private:
    QPalette m_palette;
};

void everyState()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : galleryStates())
        if (name != u"tray")
            QTest::addRow("%s", qPrintable(name)) << name;
}

void Accessible::initTestCase()
{
    m_palette = QApplication::palette();
}

void Accessible::cleanup()
{
    QApplication::setPalette(m_palette);
}

void Accessible::controlsTellWhatTheyAre_data()
{
    everyState();
}

void Accessible::controlsTellWhatTheyAre()
{
    QFETCH(QString, name);
    Showcase showcase(name);
    showcase.client.answerLoad();
    typeIn(showcase.window());
    // "Learn More" is spoken as "Learn more about …".
    QCOMPARE(namedOtherwise(showcase.window()), QStringList());
    QCOMPARE(undescribed(showcase.window()).join(u' '), QString());
    for (QWidget* widget : showcase.window().findChildren<QWidget*>()) {
        if (!widget->isVisible() || !isInteractive(*widget))
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        const QByteArray where = widget->objectName().toUtf8();
        QVERIFY2(face && face->role() != QAccessible::NoRole, where);
        const QString spoken = face->text(QAccessible::Name);
        QVERIFY2(!spoken.isEmpty(), where);
        QVERIFY2(tellsItsValue(*widget), where);
        if (const auto* box = qobject_cast<const QCheckBox*>(widget)) {
            QCOMPARE(face->role(), QAccessible::CheckBox);
            QCOMPARE(bool(face->state().checked), box->isChecked());
            QCOMPARE(bool(face->state().disabled), !box->isEnabled());
        }
    }
}

void Accessible::tabGoesRoundBothWays_data()
{
    everyState();
}

void Accessible::tabGoesRoundBothWays()
{
    QFETCH(QString, name);
    const Showcase showcase(name);
    QWidget& window = showcase.window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QStringList expected;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->window() == &window && isTabStop(widget))
            expected += widget->objectName();
    expected.sort();
    if (!window.focusWidget())
        QTest::keyClick(&window, Qt::Key_Tab);
    const QStringList forth = round(window, Qt::Key_Tab);
    for (const QString& stop : std::as_const(expected))
        QVERIFY2(forth.contains(stop), qPrintable(stop));
    QCOMPARE(round(window, Qt::Key_Backtab), forth);
}

void Accessible::focusIsSeen_data()
{
    everyState();
}

void Accessible::focusIsSeen()
{
    QFETCH(QString, name);
    const Showcase showcase(name);
    QWidget& window = showcase.window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    // Styles show the focus from the first Tab on.
    QTest::keyClick(&window, Qt::Key_Tab);
    QList<QWidget*> stops;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->window() == &window && isTabStop(widget))
            stops += widget;
    for (QWidget* widget : std::as_const(stops)) {
        widget->clearFocus();
        const QImage before = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        settle();
        const double found = change(before, widget->grab().toImage());
        QVERIFY2(found >= leastPartContrast,
            qPrintable(QStringLiteral("%1: %2").arg(widget->objectName()).arg(found)));
    }
}

void Accessible::escapeCloses_data()
{
    everyState();
}

void Accessible::escapeCloses()
{
    QFETCH(QString, name);
    const Showcase showcase(name);
    auto* dialog = qobject_cast<QDialog*>(&showcase.window());
    if (!dialog)
        return;
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    const QPointer<QDialog> open(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!open || !open->isVisible());
}

void Accessible::textStandsOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QPalette>("palette");
    for (const QString& name : galleryStates()) {
        if (name == u"tray")
            continue;
        QTest::addRow("%s-light", qPrintable(name)) << name << QApplication::palette();
        QTest::addRow("%s-dark", qPrintable(name)) << name << darkPalette();
        QTest::addRow("%s-contrast", qPrintable(name)) << name << highContrastPalette();
    }
}

void Accessible::textStandsOut()
{
    QFETCH(QString, name);
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    const Showcase showcase(name);
    QWidget& window = showcase.window();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    settle();
    QCOMPARE(faintTexts(window), QStringList());
}

void Accessible::faintTextIsFound()
{
    QPalette faint(m_palette);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::ButtonText})
        faint.setColor(role, QColor(0xa0, 0xa0, 0xa0));
    QApplication::setPalette(faint);
    const Showcase showcase(QStringLiteral("options"));
    QWidget& window = showcase.window();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    settle();
    const QString found = faintTexts(window).join(u'\n');
    for (const char* name :
        {"errorReportingCheckBox", "errorReportingText", "loggingLevelLabel", "cancelButton"})
        QVERIFY2(found.contains(QLatin1StringView(name)), name);
}

void Accessible::targetsAreBigEnough_data()
{
    everyState();
}

void Accessible::targetsAreBigEnough()
{
    QFETCH(QString, name);
    const Showcase showcase(name);
    QVERIFY(QTest::qWaitForWindowExposed(&showcase.window()));
    settle();
    QCOMPARE(crampedTargets(showcase.window()), QStringList());
}

void Accessible::openWindowsFollowThePalette_data()
{
    everyState();
}

/// Dark while it is open looks as dark from the start.
void Accessible::openWindowsFollowThePalette()
{
    QFETCH(QString, name);
    const Showcase open(name);
    QVERIFY(QTest::qWaitForWindowExposed(&open.window()));
    settle();
    QApplication::setPalette(darkPalette());
    settle();
    QCOMPARE(faintTexts(open.window()), QStringList());
    const Showcase fresh(name);
    QVERIFY(QTest::qWaitForWindowExposed(&fresh.window()));
    settle();
    for (const QLabel* label : open.window().findChildren<QLabel*>()) {
        const auto* same = fresh.window().findChild<QLabel*>(label->objectName());
        if (same && !label->objectName().isEmpty())
            QVERIFY2(label->palette() == same->palette(), qPrintable(label->objectName()));
        if (same && !label->objectName().isEmpty() && !label->pixmap().isNull())
            QCOMPARE(label->pixmap().toImage(), same->pixmap().toImage());
    }
}

} // namespace

QTEST_MAIN(Accessible)
#include "tst_accessible.moc"
