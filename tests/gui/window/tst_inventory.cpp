// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/contractnames.h"
#include "tests/gui/gallery.h"
#include "tests/gui/inventory.h"
#include "tests/gui/output.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace candor;
using namespace candor::test;

namespace {

const auto howToAccept = QStringLiteral("; if that is meant: tests/inventory accept");

QString inventoryFile()
{
    return QStringLiteral(CANDOR_SOURCE_DIR "/tests/gui/inventory.json");
}

/// Windows and menus of the program; tool tips and the lists of combo boxes are Qt's own.
bool isOurs(const QWidget& window)
{
    return window.inherits("candor::MainWindow") || window.inherits("candor::TranslationWindow")
        || window.inherits("QDialog") || window.inherits("QMenu");
}

/// What people and scripts can act on, in every window and state, against what is written down.
class InventoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyWidgetIsNamed_data();
    void everyWidgetIsNamed();
    void nothingChangesUnannounced();
    void everyRowSaysWhatItIsFor();
    void theContractIsKept();
    void faultsAreFound();
    void partsOfWidgetsAreLeftOut();

private:
    QMap<QString, InventoryRow> m_rows;
};

void InventoryTest::initTestCase()
{
    QMap<QString, QString> purposes;
    for (const InventoryRow& row : readInventory(inventoryFile()))
        purposes.insert(row.key(), row.purpose);
    for (const QString& state : galleryStates()) {
        const Showcase showcase(state);
        for (const QWidget* window : QApplication::topLevelWidgets())
            for (InventoryRow row : isOurs(*window) ? inventoryOf(*window) : QList<InventoryRow>()) {
                row.purpose = purposes.value(row.key(), row.purpose);
                m_rows.insert(row.key(), row);
            }
    }
    const QString now = outputFolder() + QStringLiteral("/inventory.json");
    QVERIFY(writeInventory(now, m_rows.values()));
    if (qEnvironmentVariableIsSet("CANDOR_ACCEPT"))
        QVERIFY(writeInventory(inventoryFile(), m_rows.values()));
}

void InventoryTest::everyWidgetIsNamed_data()
{
    QTest::addColumn<QString>("state");
    for (const QString& state : galleryStates())
        QTest::newRow(qPrintable(state)) << state;
}

void InventoryTest::everyWidgetIsNamed()
{
    QFETCH(QString, state);
    const Showcase showcase(state);
    QVERIFY(QTest::qWaitForWindowExposed(&showcase.window()));
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        const QStringList faults = isOurs(*window) ? namingFaults(*window) : QStringList();
        QVERIFY2(
            faults.isEmpty(), qPrintable(window->objectName() + QStringLiteral(": ") + faults.join(u'\n')));
    }
}

void InventoryTest::nothingChangesUnannounced()
{
    QStringList changes;
    QSet<QString> written;
    for (const InventoryRow& row : readInventory(inventoryFile())) {
        const auto now = m_rows.constFind(row.key());
        if (now == m_rows.cend())
            changes += QStringLiteral("gone: ") + row.identity();
        else if (now->identity() != row.identity())
            changes += row.identity() + QStringLiteral(" became ") + now->identity();
        written.insert(row.key());
    }
    for (const InventoryRow& row : std::as_const(m_rows))
        if (!written.contains(row.key()))
            changes += QStringLiteral("new: ") + row.identity();
    QVERIFY2(changes.isEmpty(), qPrintable(changes.join(u'\n') + howToAccept));
}

void InventoryTest::everyRowSaysWhatItIsFor()
{
    for (const InventoryRow& row : readInventory(inventoryFile()))
        QVERIFY2(
            !row.purpose.trimmed().isEmpty(), qPrintable(row.key() + QStringLiteral(": write its purpose")));
}

void InventoryTest::theContractIsKept()
{
    QSet<QString> names;
    for (const InventoryRow& row : std::as_const(m_rows))
        names.insert(row.name);
    for (const char* name : contractNames)
        QVERIFY2(names.contains(QLatin1StringView(name)), name);
    for (const char* name : contractNamesToCome)
        QVERIFY2(!names.contains(QLatin1StringView(name)), name);
}

void InventoryTest::faultsAreFound()
{
    QWidget window;
    auto* layout = new QHBoxLayout(&window);
    for (int i = 0; i < 3; ++i)
        layout->addWidget(new QPushButton(&window));
    window.setObjectName(QStringLiteral("window"));
    const auto buttons = window.findChildren<QPushButton*>();
    buttons[0]->setObjectName(QStringLiteral("twin"));
    buttons[1]->setObjectName(QStringLiteral("twin"));
    buttons[0]->setText(QStringLiteral("One"));
    buttons[1]->setText(QStringLiteral("Two"));
    buttons[2]->setObjectName(QStringLiteral("mute"));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(namingFaults(window),
        QStringList({QStringLiteral("twice: twin"), QStringLiteral("silent: QPushButton mute")}));
    QMenu menu;
    menu.setObjectName(QStringLiteral("menu"));
    menu.addAction(QStringLiteral("Nameless"));
    menu.addSeparator();
    QCOMPARE(namingFaults(menu), QStringList(QStringLiteral("no name: Nameless")));
}

void InventoryTest::partsOfWidgetsAreLeftOut()
{
    QWidget window;
    window.setObjectName(QStringLiteral("window"));
    auto* box = new QComboBox(&window);
    box->setEditable(true);
    box->setObjectName(QStringLiteral("box"));
    QVERIFY(isInteractive(*box));
    QVERIFY(!isInteractive(*box->lineEdit()));
    QVERIFY(!isInteractive(*box->view()));
    QCOMPARE(inventoryOf(window).size(), 2);
}

} // namespace

QTEST_MAIN(InventoryTest)
#include "tst_inventory.moc"
