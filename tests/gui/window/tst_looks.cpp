// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/gallery.h"
#include "tests/gui/inspect.h"
#include "tests/gui/screen.h"
#include "tests/gui/settle.h"

#include <QApplication>
#include <QTest>

using namespace candor;
using namespace candor::test;

namespace {

/// Each window in each look: dark, right to left, twice the size. Nothing may be cut or lie over something
/// else.
class Looks : public QObject
{
    Q_OBJECT

public:
    static void initMain();

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    void apply(const QString& look);

    QFont m_font;
    QPalette m_palette;
};

/// Run a second and a third time with QT_SCALE_FACTOR, for a screen that people use so.
void Looks::initMain()
{
    if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        useScreen({2560, 1600});
}

void Looks::initTestCase()
{
    m_font = QApplication::font();
    m_palette = QApplication::palette();
}

void Looks::init()
{
    QApplication::setFont(m_font);
    QApplication::setPalette(m_palette);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void Looks::apply(const QString& look)
{
    if (look == u"dark")
        QApplication::setPalette(darkPalette());
    if (look == u"rtl")
        QApplication::setLayoutDirection(Qt::RightToLeft);
    if (look == u"large") {
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * 2);
        QApplication::setFont(font);
    }
}

void Looks::nothingIsCut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("look");
    for (const QString& name : galleryStates())
        for (const char* look : {"plain", "dark", "rtl", "large"})
            QTest::addRow("%s-%s", qPrintable(name), look) << name << QString::fromLatin1(look);
}

void Looks::nothingIsCut()
{
    QFETCH(QString, name);
    QFETCH(QString, look);
    apply(look);
    const Showcase showcase(name);
    QWidget* shown = &showcase.window();
    QVERIFY(QTest::qWaitForWindowExposed(shown));
    settle();
    // Large pictures cost more than the looking.
    if (look == u"plain" || !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        QVERIFY(keepPicture(*shown, name + QLatin1Char('-') + look));
    QCOMPARE(cutTexts(*shown).join(u' '), QString());
    QCOMPARE(overlaps(*shown), QStringList());
}

} // namespace

QTEST_MAIN(Looks)
#include "tst_looks.moc"
