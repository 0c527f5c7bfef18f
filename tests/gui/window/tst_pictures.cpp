// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/gallery.h"
#include "tests/gui/inspect.h"
#include "tests/gui/pictures.h"
#include "tests/gui/settle.h"
#include "ui/language.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QStyle>
#include <QStyleHints>
#include <QTest>
#include <QTextEdit>

using namespace candor;
using namespace candor::test;

namespace {

/// One state for each window, and for each page of the main window.
const char* const states[] = {"signin", "status", "options", "data", "help", "about", "fields", "policy",
    "erase", "tray", "translation", "inspector"};

/// What is still on its way to the window: in milliseconds, spent only where a picture differs.
constexpr int patience = 1000;

QString reference(const QString& name)
{
    return QStringLiteral(CANDOR_SOURCE_DIR "/tests/gui/pictures/") + name;
}

QByteArray readAll(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

bool accepts()
{
    return qEnvironmentVariable("CANDOR_ACCEPT") == u"pictures";
}

QFont pinnedFont()
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(13);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

/// Long texts are laid out bit by bit, and have a scroll bar more meanwhile.
void finishLayout(const QWidget& window)
{
    for (const QTextEdit* edit : window.findChildren<QTextEdit*>())
        Q_UNUSED(edit->document()->size())
    settle();
}

/// Each window, light and dark, left to right and right to left, against the pictures in tests/gui/pictures.
class PicturesTest : public QObject
{
    Q_OBJECT

public:
    static void initMain();

private Q_SLOTS:
    void initTestCase();
    void looksAsPictured_data();
    void looksAsPictured();
    void noPictureIsLeftOver();
    void everyWindowIsPictured();
    void aChangedWordIsFound();
    void anUnseenDifferenceIsPassedOver();

private:
    void accept(const QImage& now, const QString& file);
    bool isComparable() const;

    Language m_language;
    QString m_maker;
};

void PicturesTest::initMain()
{
    const std::pair<const char*, const char*> environment[]
        = {{"QT_QPA_PLATFORM", "offscreen"}, {"TZ", "UTC"}, {"QT_SCALE_FACTOR", "1"}, {"QT_FONT_DPI", "96"},
            {"QT_QPA_PLATFORMTHEME", ""}, {"XDG_CURRENT_DESKTOP", ""}};
    for (const auto& [name, value] : environment)
        qputenv(name, value);
}

void PicturesTest::initTestCase()
{
    QVERIFY(QApplication::setStyle(QStringLiteral("Fusion")));
    QVERIFY(m_language.install(QStringLiteral("en")));
    QApplication::setFont(pinnedFont());
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    m_maker = pictureMaker();
    if (!accepts())
        return;
    QVERIFY(QDir().mkpath(reference({})));
    QFile maker(reference(QStringLiteral("made-with.txt")));
    QVERIFY(maker.open(QIODevice::WriteOnly) && maker.write(m_maker.toUtf8() + '\n') > 0);
}

bool PicturesTest::isComparable() const
{
    return QString::fromUtf8(readAll(reference(QStringLiteral("made-with.txt")))).trimmed() == m_maker;
}

void PicturesTest::looksAsPictured_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    for (const char* state : states)
        for (bool dark : {false, true})
            for (bool mirrored : {false, true})
                QTest::addRow("%s-%s-%s", state, dark ? "dark" : "light", mirrored ? "rtl" : "ltr")
                    << QString::fromLatin1(state) << dark << mirrored;
}

void PicturesTest::looksAsPictured()
{
    QFETCH(QString, state);
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    if (!isComparable())
        QSKIP(qPrintable(
            QStringLiteral("the pictures were made with %1, and here is %2: nothing to compare; "
                           "tests/doctor says what is missing, tests/pictures accept makes them anew")
                .arg(QString::fromUtf8(readAll(reference(QStringLiteral("made-with.txt")))).trimmed(),
                    m_maker)));
    QApplication::setPalette(dark ? darkPalette() : QApplication::style()->standardPalette());
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const Showcase showcase(state);
    QVERIFY(QTest::qWaitForWindowActive(&showcase.window()));
    finishLayout(showcase.window());
    const QString file = QString::fromUtf8(QTest::currentDataTag()) + QStringLiteral(".png");
    const QImage expected = QImage(reference(file)).convertToFormat(QImage::Format_RGB32);
    QImage now;
    PictureDifference difference;
    const auto isAsPictured = [&] {
        now = inFewColours(showcase.window().grab().toImage());
        difference = compare(expected, now);
        return difference.isSmall();
    };
    if (QTest::qWaitFor(isAsPictured, patience))
        return;
    if (accepts()) {
        accept(now, file);
        return;
    }
    QVERIFY(savePicture(sideBySide(expected, now), outputFolder() + u'/' + file));
    QVERIFY2(false,
        qPrintable(file + QStringLiteral(": ") + difference.text()
            + QStringLiteral("; side by side: tests/pictures show; if it is meant: tests/pictures accept")));
}

void PicturesTest::accept(const QImage& now, const QString& file)
{
    QVERIFY(savePicture(now, reference(file)));
    qInfo("accepted %s", qPrintable(file));
}

void PicturesTest::noPictureIsLeftOver()
{
    QStringList expected;
    for (const char* state : states)
        for (const char* look : {"light-ltr", "light-rtl", "dark-ltr", "dark-rtl"})
            expected
                += QString::fromLatin1(state) + u'-' + QString::fromLatin1(look) + QStringLiteral(".png");
    QStringList found = QDir(reference({})).entryList({QStringLiteral("*.png")}, QDir::Files);
    for (const QString& file : std::as_const(found))
        if (accepts() && !expected.contains(file))
            QVERIFY(QFile::remove(reference(file)));
    if (accepts())
        found = QDir(reference({})).entryList({QStringLiteral("*.png")}, QDir::Files);
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
}

void PicturesTest::everyWindowIsPictured()
{
    const auto windowOf = [](const QString& state) { return Showcase(state).window().objectName(); };
    QSet<QString> pictured;
    for (const char* state : states)
        pictured += windowOf(QString::fromLatin1(state));
    for (const QString& state : galleryStates())
        QVERIFY2(pictured.contains(windowOf(state)), qPrintable(state));
}

void PicturesTest::aChangedWordIsFound()
{
    const Showcase showcase(QStringLiteral("status"));
    QWidget& window = showcase.window();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QImage before = window.grab().toImage();
    QVERIFY(compare(before, window.grab().toImage()).isSmall());
    auto* label = window.findChild<QLabel*>(QStringLiteral("usageState"));
    QVERIFY(label);
    label->setText(label->text().replace(QStringLiteral("On"), QStringLiteral("Off")));
    settle();
    const QImage after = window.grab().toImage();
    QVERIFY(!compare(before, after).isSmall());
    QVERIFY(!compare(before, after.copy(0, 0, after.width() - 1, after.height())).isSmall());
    QVERIFY(!compare({}, after).isSmall());
    QCOMPARE(sideBySide(before, after).height(), before.height());
}

void PicturesTest::anUnseenDifferenceIsPassedOver()
{
    QImage picture(200, 200, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QImage other = picture;
    for (int x = 0; x < 200; ++x)
        other.setPixel(x, 7, qRgb(240, 240, 240));
    other.setPixel(3, 3, qRgb(0, 0, 0));
    QVERIFY(compare(picture, other).isSmall());
    for (int x = 0; x < 20; ++x)
        other.setPixel(x, 9, qRgb(0, 0, 0));
    QVERIFY(!compare(picture, other).isSmall());
}

} // namespace

QTEST_MAIN(PicturesTest)
#include "tst_pictures.moc"
