// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/inspect.h"
#include "tests/support/fakeclient.h"
#include "tests/support/temporaryhome.h"
#include "ui/mainwindow.h"
#include "ui/options/optionsdialog.h"
#include "ui/translation/inspector.h"
#include "ui/translation/livetranslation.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <QTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace candor;
using namespace candor::test;

namespace {

/// Where each of these stands is what the tests ask for.
const QByteArray words
    = "<!DOCTYPE TS>\n<TS version=\"2.1\" language=\"fr\">\n"
      "<context><name>candor::MainWindow</name>\n"
      "<message><source>&amp;Help</source><comment>door</comment><extracomment>A button</extracomment>"
      "<translation type=\"unfinished\">&amp;Aide</translation></message>\n"
      "<message><source>Options (%1)</source><translation>Options (%1)</translation></message>\n"
      "<message><source>Title</source><translation>Titre</translation></message>\n"
      "<message><source>Group</source><translation>Groupe</translation></message>\n"
      "<message><source>Row</source><translation>Rang</translation></message>\n"
      "<message><source>Choice</source><translation>Choix</translation></message>\n"
      "<message><source>&amp;Entry</source><translation>&amp;Article</translation></message>\n"
      "<message><source>Paragraph</source><translation>&lt;b>Alinéa&lt;/b></translation></message>\n"
      "<message numerus=\"yes\"><source>%n left</source><translation><numerusform>%n reste</numerusform>"
      "<numerusform>%n restent</numerusform></translation></message>\n"
      "</context>\n"
      "<context><name>Elsewhere</name>\n"
      "<message><source>Headline</source><translation>Titre</translation></message>\n"
      "</context></TS>\n";

QString account()
{
    const auto* dialog = qobject_cast<InspectorDialog*>(QApplication::activeWindow());
    const auto* text = dialog ? dialog->findChild<QTextEdit*>(QStringLiteral("inspectorText")) : nullptr;
    return text ? text->toPlainText() : QString();
}

/// What is told of a text, reached by the mouse and by the keyboard.
class InspectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsAllOfAMessage();
    void aRightClickAsksForAnyKindOfText_data();
    void aRightClickAsksForAnyKindOfText();
    void theKeyboardAsks_data();
    void theKeyboardAsks();
    void anEntryOfAMenuIsTold();
    void aPressBesideAMenuOnlyClosesIt();
    void aMenuWithoutAnEntryIsToldByItsTitle();
    void disabledControlsAreTold();
    void whatIsTypedIsNotTold();
    void otherTextsAreSaidToBeNone();
    void standsAboveAModalDialog();
    void escapeClosesIt();
    void isReadByAssistiveTechnology();

private:
    QWidget* makeControl(const QString& kind);
    QString askByMouse(QWidget& widget, QPoint at = {});

    std::unique_ptr<TemporaryHome> m_home;
    std::unique_ptr<FakeClient> m_client;
    std::unique_ptr<LiveTranslation> m_live;
    std::unique_ptr<Inspector> m_inspector;
    /// Its class is one of the file's contexts.
    std::unique_ptr<MainWindow> m_window;
    QWidget* m_desk = nullptr;
};

void InspectorTest::init()
{
    m_home = std::make_unique<TemporaryHome>();
    QVERIFY(m_home->write(QStringLiteral("candor_fr.ts"), words));
    m_live = std::make_unique<LiveTranslation>(m_home->file(QStringLiteral("candor_fr.ts")));
    QSignalSpy read(m_live.get(), &LiveTranslation::read);
    m_live->start();
    QTRY_COMPARE(read.size(), 1);
    QVERIFY(m_live->faults().isEmpty());
    m_inspector = std::make_unique<Inspector>(*m_live);
    m_client = std::make_unique<FakeClient>();
    m_window = std::make_unique<MainWindow>(*m_client, [] { return false; });
    m_desk = new QWidget;
    new QVBoxLayout(m_desk);
    m_window->layout()->addWidget(m_desk);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void InspectorTest::cleanup()
{
    m_window.reset();
    m_client.reset();
    m_inspector.reset();
    m_live.reset();
    m_home.reset();
}

QWidget* InspectorTest::makeControl(const QString& kind)
{
    QWidget* made = nullptr;
    if (kind == u"label") {
        made = new QLabel(QStringLiteral("Titre"));
    } else if (kind == u"group") {
        made = new QGroupBox(QStringLiteral("Groupe"));
        made->setMinimumHeight(60);
    } else if (kind == u"list") {
        auto* list = new QListWidget;
        list->addItem(QStringLiteral("Rang"));
        list->setCurrentRow(0);
        made = list;
    } else if (kind == u"box") {
        auto* box = new QComboBox;
        box->addItem(QStringLiteral("Choix"));
        made = box;
    } else if (kind == u"page") {
        auto* page = new QTextBrowser;
        page->setHtml(QStringLiteral("<p><b>Alinéa</b></p>"));
        made = page;
    } else if (kind == u"tabs") {
        auto* tabs = new QTabBar;
        tabs->addTab(QStringLiteral("Titre"));
        made = tabs;
    } else if (kind == u"heads") {
        auto* tree = new QTreeWidget;
        tree->setHeaderLabels({QStringLiteral("Titre")});
        m_desk->layout()->addWidget(tree);
        tree->show();
        return tree->header()->viewport(); // the header itself is all covered by it
    } else if (kind == u"notes") {
        made = new QTextEdit(QStringLiteral("Titre"));
    } else {
        made = new QLabel(QStringLiteral("3 restent"));
    }
    made->setFocusPolicy(Qt::StrongFocus);
    m_desk->layout()->addWidget(made);
    made->show();
    return made;
}

QString InspectorTest::askByMouse(QWidget& widget, QPoint at)
{
    const auto isPlaced = [&widget] { return widget.isVisible() && !widget.visibleRegion().isEmpty(); };
    if (!QTest::qWaitFor(isPlaced))
        return {};
    QTest::mouseClick(widget.window()->windowHandle(), Qt::RightButton, {},
        widget.mapTo(widget.window(), at.isNull() ? widget.rect().center() : at));
    return QTest::qWaitFor([] { return !account().isEmpty(); }) ? account() : QString();
}

void InspectorTest::tellsAllOfAMessage()
{
    auto* label = qobject_cast<QLabel*>(makeControl(QStringLiteral("label")));
    label->setText(QStringLiteral("&Aide"));
    label->setAccessibleName(QStringLiteral("Options (Ctrl+O)"));
    const QString told = askByMouse(*label);
    for (const QString& each : {QStringLiteral("Text: &Aide"), QStringLiteral("Source: &Help"),
             QStringLiteral("Translation, unfinished: &Aide"), QStringLiteral("Context: candor::MainWindow"),
             QStringLiteral("Comment: door"), QStringLiteral("Note: A button"),
             QStringLiteral("Place: %1:4").arg(m_live->file()),
             QStringLiteral("Name for screen readers: Options (Ctrl+O)\n    Source: Options (%1)\n")})
        QVERIFY2(told.contains(each), qPrintable(told));
}

void InspectorTest::aRightClickAsksForAnyKindOfText_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QPoint>("at");
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("line");
    const auto row = [](const char* kind, QPoint at, const char* source, int line) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << at << QString::fromLatin1(source) << line;
    };
    row("label", {}, "Title", 6);
    row("group", {}, "Group", 7);
    row("list", {8, 8}, "Row", 8);
    row("box", {}, "Choice", 9);
    row("page", {12, 12}, "Paragraph", 11);
    row("plural", {}, "%n left", 12);
    row("tabs", {8, 8}, "Title", 6);
    row("heads", {30, 12}, "Title", 6);
}

void InspectorTest::aRightClickAsksForAnyKindOfText()
{
    QFETCH(QString, kind);
    QFETCH(QPoint, at);
    QFETCH(QString, source);
    QFETCH(int, line);
    const QString told = askByMouse(*makeControl(kind), at);
    QVERIFY2(told.contains(QStringLiteral("Source: %1\n").arg(source)), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("candor_fr.ts:%1").arg(line)), qPrintable(told));
    // The context of the window's own class is nearer than another one with the same words.
    QVERIFY2(!told.contains(QStringLiteral("Elsewhere")), qPrintable(told));
}

void InspectorTest::theKeyboardAsks_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("key");
    QTest::newRow("label") << QStringLiteral("label") << QStringLiteral("Title") << int(Qt::Key_F10);
    QTest::newRow("list") << QStringLiteral("list") << QStringLiteral("Row") << int(Qt::Key_F10);
    QTest::newRow("box") << QStringLiteral("box") << QStringLiteral("Choice") << int(Qt::Key_Menu);
    QTest::newRow("page") << QStringLiteral("page") << QStringLiteral("Paragraph") << int(Qt::Key_Menu);
    QTest::newRow("tabs") << QStringLiteral("tabs") << QStringLiteral("Title") << int(Qt::Key_F10);
}

void InspectorTest::theKeyboardAsks()
{
    QFETCH(QString, kind);
    QFETCH(QString, source);
    QFETCH(int, key);
    QWidget* control = makeControl(kind);
    control->setFocusPolicy(Qt::StrongFocus);
    QTRY_VERIFY(control->isVisible());
    control->setFocus();
    QTRY_VERIFY(control->hasFocus());
    QTest::keyClick(control, Qt::Key(key), key == Qt::Key_F10 ? Qt::ShiftModifier : Qt::NoModifier);
    QTRY_VERIFY2(account().contains(QStringLiteral("Source: %1\n").arg(source)), qPrintable(account()));
}

void InspectorTest::anEntryOfAMenuIsTold()
{
    QMenu menu(m_window.get());
    QAction* entry = menu.addAction(QStringLiteral("&Article"));
    QSignalSpy triggered(entry, &QAction::triggered);
    menu.popup(m_window->mapToGlobal(QPoint(20, 20)));
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    QTest::mouseClick(menu.windowHandle(), Qt::RightButton, {}, menu.actionGeometry(entry).center());
    QTRY_VERIFY2(account().contains(QStringLiteral("Source: &Entry\n")), qPrintable(account()));
    QVERIFY(!menu.isVisible());
    QVERIFY(triggered.isEmpty());
}

void InspectorTest::aPressBesideAMenuOnlyClosesIt()
{
    QMenu menu(QStringLiteral("Titre"), m_window.get());
    menu.addAction(QStringLiteral("&Article"));
    menu.popup(m_window->mapToGlobal(QPoint(20, 20)));
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    QTest::mouseClick(menu.windowHandle(), Qt::RightButton, {}, QPoint(-10, -10));
    QTRY_VERIFY(!menu.isVisible());
    QVERIFY2(!account().contains(QStringLiteral("Source: Title\n")), qPrintable(account()));
}

void InspectorTest::aMenuWithoutAnEntryIsToldByItsTitle()
{
    QMenu menu(QStringLiteral("Titre"), m_window.get());
    menu.addAction(QStringLiteral("&Article"));
    menu.popup(m_window->mapToGlobal(QPoint(20, 20)));
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    QTest::keyClick(&menu, Qt::Key_F10, Qt::ShiftModifier);
    QTRY_VERIFY2(account().contains(QStringLiteral("Source: Title\n")), qPrintable(account()));
}

void InspectorTest::disabledControlsAreTold()
{
    QWidget* control = makeControl(QStringLiteral("label"));
    control->setEnabled(false);
    QVERIFY(askByMouse(*control).contains(QStringLiteral("Source: Title\n")));
}

void InspectorTest::whatIsTypedIsNotTold()
{
    auto* field = m_window->findChild<QWidget*>(QStringLiteral("passwordLineEdit"));
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("secret"));
    const QString told = askByMouse(*field);
    QVERIFY(!told.isEmpty());
    QVERIFY(!told.contains(QStringLiteral("secret")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(account().isEmpty());
    QWidget* notes = makeControl(QStringLiteral("notes"));
    const QString ofNotes = askByMouse(*notes);
    QVERIFY(!ofNotes.isEmpty());
    QVERIFY2(!ofNotes.contains(QStringLiteral("Titre")), qPrintable(ofNotes));
}

void InspectorTest::otherTextsAreSaidToBeNone()
{
    auto* label = qobject_cast<QLabel*>(makeControl(QStringLiteral("label")));
    label->setText(QStringLiteral("alice@contoso.test"));
    const QString told = askByMouse(*label);
    QVERIFY2(told.startsWith(QStringLiteral("Text: alice@contoso.test\n    No message of this file")),
        qPrintable(told));
}

void InspectorTest::standsAboveAModalDialog()
{
    OptionsDialog* options = m_window->openOptions();
    QVERIFY(QTest::qWaitForWindowActive(options));
    QVERIFY(!askByMouse(*options->findChild<QWidget*>(QStringLiteral("okButton"))).isEmpty());
    QCOMPARE(QApplication::activeWindow()->parentWidget(), options);
    QVERIFY(options->isVisible());
}

void InspectorTest::escapeClosesIt()
{
    QVERIFY(!askByMouse(*makeControl(QStringLiteral("label"))).isEmpty());
    const QPointer<QWidget> dialog = QApplication::activeWindow();
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(m_window->isVisible());
}

void InspectorTest::isReadByAssistiveTechnology()
{
    QVERIFY(!askByMouse(*makeControl(QStringLiteral("label"))).isEmpty());
    QWidget* text = QApplication::focusWidget();
    QCOMPARE(text->objectName(), QStringLiteral("inspectorText"));
    auto* read = QAccessible::queryAccessibleInterface(text);
    QVERIFY(!read->text(QAccessible::Name).isEmpty());
    QCOMPARE(namingFaults(*text->window()), QStringList());
    QVERIFY(keepPicture(*text->window(), QStringLiteral("translation-inspector")));
    QVERIFY(read->textInterface()->text(0, 6).startsWith(QStringLiteral("Text:")));
    QTest::keyClick(text, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("inspectorCloseButton"));
}

} // namespace

QTEST_MAIN(InspectorTest)
#include "tst_inspector.moc"
