// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/contrast.h"
#include "tests/gui/gallery.h"
#include "tests/gui/inspect.h"
#include "tests/gui/settle.h"
#include "ui/outlinestyle.h"

#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionGroupBox>
#include <QStyleOptionViewItem>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

using namespace candor;
using namespace candor::test;

namespace {

/// Holds the text of every widget that is more than a label or a button against what it stands on.
class Reader
{
public:
    /// What was read, and of that "name what: contrast" of what is hard to read.
    QStringList seen;
    QStringList faint;

    void read(QWidget& window)
    {
        for (QWidget* widget : window.findChildren<QWidget*>())
            if (widget->window() == &window && widget->isVisible() && widget->isEnabled())
                readOne(*widget);
        if (auto* menu = qobject_cast<QMenu*>(&window))
            entries(*menu);
    }

private:
    void readOne(QWidget& widget)
    {
        if (const auto* group = qobject_cast<QGroupBox*>(&widget))
            title(*group);
        if (const auto* button = qobject_cast<QRadioButton*>(&widget))
            words(*button);
        if (const auto* box = qobject_cast<QComboBox*>(&widget))
            choice(*box);
        if (auto* line = qobject_cast<QLineEdit*>(&widget))
            typed(*line);
        if (auto* edit = qobject_cast<QTextEdit*>(&widget))
            pages(*edit);
        if (auto* edit = qobject_cast<QPlainTextEdit*>(&widget))
            pages(*edit);
        if (const auto* header = qobject_cast<QHeaderView*>(&widget))
            heads(*header);
        else if (auto* view = qobject_cast<QAbstractItemView*>(&widget))
            items(*view);
        if (auto* label = qobject_cast<QLabel*>(&widget); label && !label->pixmap().isNull())
            note(*label, u"symbol", label->grab().toImage(), leastPartContrast);
    }

    void note(
        const QWidget& widget, QStringView what, const QImage& picture, double least = leastTextContrast)
    {
        const QString name = widget.objectName() + u' ' + what.toString();
        seen += name;
        const double found = renderedContrast(picture);
        if (found < least)
            faint += QStringLiteral("%1: %2").arg(name).arg(found);
    }

    /// Part of a picture that may have more than one pixel a point.
    static QImage part(const QImage& picture, const QRect& rect)
    {
        return picture.copy(rect.intersected(picture.rect()));
    }

    void title(const QGroupBox& group)
    {
        if (group.title().isEmpty())
            return;
        QStyleOptionGroupBox option;
        option.initFrom(&group);
        option.text = group.title();
        option.subControls = QStyle::SC_GroupBoxLabel | QStyle::SC_GroupBoxFrame;
        const QRect place
            = group.style()->subControlRect(QStyle::CC_GroupBox, &option, QStyle::SC_GroupBoxLabel, &group);
        note(group, u"title", part(const_cast<QGroupBox&>(group).grab().toImage(), place));
    }

    void words(const QRadioButton& button)
    {
        QStyleOptionButton option;
        option.initFrom(&button);
        option.text = button.text();
        const QRect place = button.style()->subElementRect(QStyle::SE_RadioButtonContents, &option, &button);
        note(button, u"text", const_cast<QRadioButton&>(button).grab(place.adjusted(2, 2, -2, -2)).toImage());
    }

    void choice(const QComboBox& box)
    {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.subControls = QStyle::SC_All;
        const QRect place
            = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
        note(box, u"choice", const_cast<QComboBox&>(box).grab(place.adjusted(2, 2, -2, -2)).toImage());
    }

    void typed(QLineEdit& line)
    {
        const QString former = line.text();
        const QRect place = line.rect().adjusted(4, 4, -4, -4);
        line.clear();
        if (!line.placeholderText().isEmpty())
            note(line, u"placeholder", line.grab(place).toImage());
        line.setText(QStringLiteral("wW MM 88"));
        line.deselect();
        line.clearFocus();
        note(line, u"text", line.grab(place).toImage());
        line.selectAll();
        const int width = line.fontMetrics().horizontalAdvance(QStringLiteral("wW M"));
        note(line, u"selected", line.grab(QRect(place.topLeft(), QSize(width, place.height()))).toImage());
        line.setText(former);
    }

    /// From top to bottom, as somebody scrolls.
    template <typename Edit>
    void pages(Edit& edit)
    {
        QScrollBar& bar = *edit.verticalScrollBar();
        const int step = std::is_same_v<Edit, QTextEdit> ? edit.viewport()->height() : bar.pageStep();
        for (int value = 0;; value += std::max(1, step)) {
            bar.setValue(value);
            runs(edit, edit.viewport()->grab().toImage());
            if (value >= bar.maximum())
                break;
        }
        bar.setValue(0);
        if (edit.document()->isEmpty())
            return;
        edit.selectAll();
        const QImage picture = edit.viewport()->grab().toImage();
        QTextCursor cursor(edit.document());
        const QRect from = edit.cursorRect(cursor).translated(2, 0);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, 2);
        note(edit, u"selected", part(picture, from.united(edit.cursorRect(cursor))));
        edit.setTextCursor(QTextCursor(edit.document()));
    }

    /// Every run of letters of one look, for each line that it fills.
    template <typename Edit>
    void runs(Edit& edit, const QImage& picture)
    {
        for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next())
            for (auto each = block.begin(); !each.atEnd(); ++each)
                run(edit, picture, block, each.fragment());
    }

    template <typename Edit>
    void run(Edit& edit, const QImage& picture, const QTextBlock& block, const QTextFragment& fragment)
    {
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int first = std::max(block.position() + line.textStart(), fragment.position());
            const int last = std::min(block.position() + line.textStart() + line.textLength() - 1,
                fragment.position() + fragment.length());
            QTextCursor cursor(edit.document());
            if (last - first < 2)
                continue;
            cursor.setPosition(first);
            const QRect from = edit.cursorRect(cursor);
            if (!picture.rect().contains(from))
                continue;
            cursor.setPosition(last);
            const QRect place = from.united(edit.cursorRect(cursor));
            note(edit, fragment.charFormat().isAnchor() ? u"link" : u"text", part(picture, place));
        }
    }

    void heads(const QHeaderView& header)
    {
        const QImage picture = header.viewport()->grab().toImage();
        for (int i = 0; i < header.count() && header.orientation() == Qt::Horizontal; ++i) {
            const QRect place(header.sectionViewportPosition(i), 0, header.sectionSize(i), header.height());
            if (!header.model()->headerData(i, Qt::Horizontal).toString().isEmpty())
                note(header, u"head", part(picture, place.adjusted(3, 3, -3, -3)));
        }
    }

    /// Within its borders, and past a symbol or a box where it has one.
    static QRect textOf(const QAbstractItemView& view, const QModelIndex& index)
    {
        QStyleOptionViewItem option;
        option.initFrom(&view);
        option.rect = view.visualRect(index);
        option.text = index.data().toString();
        option.features = QStyleOptionViewItem::HasDisplay;
        if (index.data(Qt::CheckStateRole).isValid())
            option.features |= QStyleOptionViewItem::HasCheckIndicator;
        if (index.data(Qt::DecorationRole).isValid())
            option.features |= QStyleOptionViewItem::HasDecoration;
        QRect place = view.style()->subElementRect(QStyle::SE_ItemViewItemText, &option, &view);
        place.setTop(option.rect.top());
        place.setBottom(option.rect.bottom());
        return place.adjusted(3, 3, -3, -3);
    }

    /// Each as it is, and selected.
    void items(QAbstractItemView& view)
    {
        const QModelIndex former = view.currentIndex();
        view.clearSelection();
        readItems(view, u"item");
        view.selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
        for (int row = 0; row < view.model()->rowCount(); ++row)
            view.selectionModel()->select(
                view.model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        readItems(view, u"selected");
        view.setCurrentIndex(former);
    }

    void readItems(QAbstractItemView& view, QStringView what)
    {
        const QImage picture = view.viewport()->grab().toImage();
        for (int row = 0; row < view.model()->rowCount(); ++row)
            for (int column = 0; column < view.model()->columnCount(); ++column) {
                const QModelIndex index = view.model()->index(row, column);
                QRect place = textOf(view, index);
                // What drops down from a combo box has rows wider than itself with Qt 6.8.
                if (qobject_cast<QComboBox*>(view.window()->parentWidget()))
                    place.setRight(std::min(place.right(), picture.rect().right()));
                if (index.data().toString().size() > 1 && picture.rect().contains(place)
                    && (index.flags() & Qt::ItemIsEnabled))
                    note(view, what, part(picture, place));
            }
    }

    void entries(QMenu& menu)
    {
        for (QAction* action : menu.actions()) {
            if (action->isSeparator() || !action->isEnabled())
                continue;
            for (const bool isChosen : {false, true}) {
                menu.setActiveAction(isChosen ? action : nullptr);
                settle();
                note(menu, isChosen ? u"chosen" : u"entry",
                    menu.grab(menu.actionGeometry(action).adjusted(4, 3, -4, -3)).toImage());
            }
        }
    }
};

/// What is written anywhere but on labels and buttons, which gui.window.accessible reads.
class Contrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void textStandsOut_data();
    void textStandsOut();
    void choicesStandOut_data();
    void choicesStandOut();
    void everyKindIsRead();
    void faintTextIsFound_data();
    void faintTextIsFound();
    void desktopsColoursAreMended_data();
    void desktopsColoursAreMended();

private:
    QPalette m_palette;
};

void Contrast::initTestCase()
{
    OutlineStyle::wear();
    m_palette = QApplication::palette();
}

void Contrast::cleanup()
{
    QApplication::setPalette(m_palette);
}

/// As Qt does with every palette of a desktop.
QPalette polished(QPalette palette)
{
    QApplication::style()->polish(palette);
    return palette;
}

void eachLook(const QStringList& states)
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QPalette>("palette");
    for (const QString& name : states) {
        QTest::addRow("%s-light", qPrintable(name)) << name << QApplication::palette();
        QTest::addRow("%s-dark", qPrintable(name)) << name << polished(darkPalette());
        QTest::addRow("%s-contrast", qPrintable(name)) << name << polished(highContrastPalette());
    }
}

void Contrast::textStandsOut_data()
{
    eachLook(galleryStates());
}

void Contrast::textStandsOut()
{
    QFETCH(QString, name);
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    const Showcase showcase(name);
    QWidget& window = showcase.window();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    settle();
    Reader reader;
    reader.read(window);
    reader.faint.removeDuplicates();
    QCOMPARE(reader.faint.join(u'\n'), QString());
}

void Contrast::choicesStandOut_data()
{
    eachLook({QStringLiteral("options"), QStringLiteral("data")});
}

/// What drops down from a combo box.
void Contrast::choicesStandOut()
{
    QFETCH(QString, name);
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    const Showcase showcase(name);
    QVERIFY(QTest::qWaitForWindowExposed(&showcase.window()));
    for (QComboBox* box : showcase.window().findChildren<QComboBox*>()) {
        if (!box->isEnabled() || !box->isVisible())
            continue;
        box->showPopup();
        settle();
        Reader reader;
        reader.read(*box->view()->window());
        QVERIFY(!reader.seen.isEmpty());
        QCOMPARE(reader.faint.join(u'\n'), QString());
        box->hidePopup();
    }
}

/// What nothing is found in must have been looked at.
void Contrast::everyKindIsRead()
{
    Reader reader;
    for (const char* name : {"signin", "options", "data", "help", "policy", "erase", "fields", "tray"}) {
        const Showcase showcase(QString::fromLatin1(name));
        QVERIFY(QTest::qWaitForWindowExposed(&showcase.window()));
        settle();
        reader.read(showcase.window());
    }
    for (const char* what : {"signInAddressLineEdit placeholder", "passwordLineEdit text",
             "signInIconLabel symbol", "pageList item", "pageList selected", "improveGroup title",
             "loggingLevelComboBox choice", "dataBytesEdit text", "dataBytesEdit selected",
             "dataList selected", " head", "helpBrowser text", "helpBrowser link", "policyDetailEdit text",
             "eraseDeviceRadioButton text", "fieldTable item", "trayMenu entry", "trayMenu chosen"})
        QVERIFY2(reader.seen.contains(QLatin1StringView(what)), what);
}

void Contrast::faintTextIsFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QString& expected) {
        QTest::newRow(name) << QString::fromLatin1(name) << expected.split(u',');
    };
    row("signin",
        QStringLiteral("signInAddressLineEdit text,signInAddressLineEdit placeholder,"
                       "signInAddressLineEdit selected"));
    row("options", QStringLiteral("improveGroup title,loggingLevelComboBox choice,pageList selected"));
    row("data", QStringLiteral("dataList item,dataList selected,dataBytesEdit text, head"));
    row("help", QStringLiteral("helpBrowser text,helpBrowser link"));
    row("erase", QStringLiteral("eraseDeviceRadioButton text"));
    row("tray", QStringLiteral("trayMenu entry,trayMenu chosen"));
}

void Contrast::faintTextIsFound()
{
    QFETCH(QString, name);
    QFETCH(QStringList, expected);
    QPalette faint(m_palette);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text,
             QPalette::HighlightedText, QPalette::PlaceholderText, QPalette::Link})
        faint.setColor(role, QColor(0xa0, 0xa0, 0xa0));
    faint.setColor(QPalette::Highlight, QColor(0x60, 0x60, 0x60));
    QApplication::setPalette(faint);
    const Showcase showcase(name);
    QVERIFY(QTest::qWaitForWindowExposed(&showcase.window()));
    settle();
    Reader reader;
    reader.read(showcase.window());
    const QString found = reader.faint.join(u'\n');
    for (const QString& each : std::as_const(expected))
        QVERIFY2(found.contains(each + u':'), qPrintable(each + u'\n' + found));
}

/// Desktops that select in a colour too near to that of the text, or write examples too faintly.
void Contrast::desktopsColoursAreMended_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("highlight");
    QTest::addColumn<QColor>("highlighted");
    QTest::newRow("blue on light") << QColor(Qt::white) << QColor(0x3d, 0xae, 0xe9) << QColor(Qt::white);
    QTest::newRow("blue on dark") << QColor(0x20, 0x20, 0x20) << QColor(0x3d, 0xae, 0xe9)
                                  << QColor(Qt::white);
    QTest::newRow("dark text") << QColor(Qt::white) << QColor(0x30, 0x30, 0x80) << QColor(Qt::black);
    QTest::newRow("dark on dark") << QColor(Qt::black) << QColor(0x30, 0x30, 0x30) << QColor(Qt::black);
    QTest::newRow("bright text") << QColor(Qt::white) << QColor(0xf0, 0xf0, 0xa0) << QColor(Qt::white);
}

void Contrast::desktopsColoursAreMended()
{
    QFETCH(QColor, window);
    QFETCH(QColor, highlight);
    QFETCH(QColor, highlighted);
    QPalette palette(window);
    palette.setColor(QPalette::Base, window);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, highlighted);
    palette.setColor(QPalette::PlaceholderText, QColor(0x80, 0x80, 0x80, 0x80));
    const QPalette mended = polished(palette);
    const auto rgb = [&mended](QPalette::ColorRole role) { return mended.color(role).rgb(); };
    QVERIFY(contrast(rgb(QPalette::HighlightedText), rgb(QPalette::Highlight)) >= leastTextContrast);
    QVERIFY(contrast(rgb(QPalette::PlaceholderText), rgb(QPalette::Base)) >= leastTextContrast);
    QCOMPARE(mended.color(QPalette::PlaceholderText).alpha(), 255);
    QVERIFY(polished(mended) == mended);
}

} // namespace

QTEST_MAIN(Contrast)
#include "tst_contrast.moc"
