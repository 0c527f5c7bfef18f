// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/gallery.h"
#include "tests/gui/inspect.h"
#include "tests/gui/pictures.h"
#include "tests/gui/settle.h"

#include <QApplication>
#include <QStyleHints>
#include <QTest>
#include <QTextEdit>

#include <memory>

using namespace candor;
using namespace candor::test;

namespace {

QImage pictureOf(QWidget& window)
{
    // Long texts are laid out bit by bit.
    for (const QTextEdit* edit : window.findChildren<QTextEdit*>())
        Q_UNUSED(edit->document()->size())
    settle();
    return window.grab().toImage();
}

/// The desktop turns dark, or light again, while a window is open: it then looks as one that was opened
/// after, symbols included.
class LivePalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void looksAsFromTheStart_data();
    void looksAsFromTheStart();

private:
    QPalette m_light;
};

void LivePalette::initTestCase()
{
    QVERIFY(QApplication::setStyle(QStringLiteral("Fusion")));
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    m_light = QApplication::palette();
}

void LivePalette::cleanup()
{
    QApplication::setPalette(m_light);
}

void LivePalette::looksAsFromTheStart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("toDark");
    for (const QString& name : galleryStates()) {
        if (name == u"tray")
            continue;
        QTest::addRow("%s-to-dark", qPrintable(name)) << name << true;
        QTest::addRow("%s-to-light", qPrintable(name)) << name << false;
    }
}

void LivePalette::looksAsFromTheStart()
{
    QFETCH(QString, name);
    QFETCH(bool, toDark);
    QApplication::setPalette(toDark ? m_light : darkPalette());
    auto showcase = std::make_unique<Showcase>(name);
    QVERIFY(QTest::qWaitForWindowExposed(&showcase->window()));
    const QImage before = pictureOf(showcase->window());
    QApplication::setPalette(toDark ? darkPalette() : m_light);
    const QImage turned = pictureOf(showcase->window());
    QVERIFY(!compare(before, turned).isSmall());
    showcase = std::make_unique<Showcase>(name);
    QVERIFY(QTest::qWaitForWindowExposed(&showcase->window()));
    const QImage fresh = pictureOf(showcase->window());
    const PictureDifference difference = compare(fresh, turned);
    if (!difference.isSmall())
        sideBySide(fresh, turned)
            .save(
                outputFolder() + u'/' + QString::fromUtf8(QTest::currentDataTag()) + QStringLiteral(".png"));
    QVERIFY2(difference.isSmall(), qPrintable(difference.text()));
}

} // namespace

QTEST_MAIN(LivePalette)
#include "tst_livepalette.moc"
