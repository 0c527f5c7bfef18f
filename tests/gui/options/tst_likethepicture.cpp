// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/output.h"
#include "tests/gui/screen.h"
#include "tests/gui/settle.h"
#include "tests/support/fakeclient.h"
#include "ui/options/optionsdialog.h"
#include "ui/options/reasonlabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QLayout>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

using namespace candor;
using namespace candor::test;

namespace {

enum class Kind : quint8 { List, Group, Text, Box, Link, Label, Choice, Button };

/// One thing in the original's picture (546 x 432), where it stands there, and what it says. The picture
/// itself is not ours to copy.
struct Part
{
    Kind kind;
    const char* name;
    const char* words;
    QRect place;
};

constexpr QSize pictureSize(546, 432);
/// Within the window's frame and below its title.
constexpr QRect inside(6, 23, 534, 403);
/// Measures may differ by so much: places of the window's width or height, widths of themselves.
constexpr double tolerance = 0.05;

constexpr Part original[] = {
    {Kind::List, "pageList", "General", {12, 41, 113, 358}},
    {Kind::Group, "conversationGroup", "Conversation window", {136, 46, 391, 46}},
    {Kind::Box, "reopenConversationsCheckBox", "&Reopen my conversations when I sign in", {143, 55, 156, 11}},
    {Kind::Box, "showCallControlsCheckBox",
        "Show call &controls when Skype for Business is in the background", {143, 71, 241, 11}},
    {Kind::Group, "improveGroup", "Help us improve", {136, 98, 391, 113}},
    {Kind::Text, "improvementProgramText", "", {143, 109, 368, 29}},
    {Kind::Box, "improvementProgramCheckBox", "&Sign up for the Customer Experience Improvement Program",
        {143, 147, 226, 11}},
    {Kind::Link, "improvementProgramLearnMore", "Learn More", {444, 147, 40, 11}},
    {Kind::Text, "errorReportingText", "", {143, 166, 360, 19}},
    {Kind::Box, "errorReportingCheckBox", "Send Skype for Business &Improvement Program info to Microsoft",
        {143, 190, 242, 11}},
    {Kind::Link, "errorReportingLearnMore", "Learn More", {444, 190, 40, 11}},
    {Kind::Group, "supportGroup", "Help your support team help you", {136, 223, 391, 53}},
    {Kind::Label, "loggingLevelLabel", "&Logging in Skype for Business:", {143, 234, 109, 11}},
    {Kind::Choice, "loggingLevelComboBox", "Off|Light|Full", {296, 230, 224, 14}},
    // The original names Windows' own log here.
    {Kind::Box, "systemLoggingCheckBox", "Also collect troubleshooting info using system &event logging",
        {143, 253, 233, 11}},
    {Kind::Link, "systemLoggingLearnMore", "Learn More", {444, 253, 40, 11}},
    {Kind::Group, "windowGroup", "Application window", {136, 287, 391, 30}},
    {Kind::Box, "minimizeToTrayCheckBox", "Minimize to the notification area instead of the task &bar",
        {143, 299, 206, 11}},
    {Kind::Button, "okButton", "OK", {358, 405, 56, 16}},
    {Kind::Button, "cancelButton", "Cancel", {419, 405, 56, 16}},
    {Kind::Button, "helpButton", "Help", {480, 405, 56, 16}},
};

/// These join when the program has conversations.
bool isToCome(const Part& part)
{
    const QLatin1StringView name(part.name);
    return name == u"conversationGroup" || name == u"reopenConversationsCheckBox"
        || name == u"showCallControlsCheckBox";
}

/// A group is still to come above, and below each control one line more says what is true of it: only where
/// these make up for each other, heights can be compared.
bool hasHeightToCompare(const Part& part)
{
    return part.kind == Kind::List || part.kind == Kind::Button;
}

bool hasWidthOfItsOwn(const Part& part)
{
    return part.kind == Kind::List || part.kind == Kind::Group || part.kind == Kind::Choice
        || part.kind == Kind::Button;
}

/// Words and access key; a standard button's is the platform's.
QString wordsOf(const QWidget& widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return qobject_cast<const QDialogButtonBox*>(widget.parentWidget()) ? button->text().remove(u'&')
                                                                            : button->text();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->buddy() ? label->text() : QString();
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        return group->title();
    QStringList words;
    if (const auto* list = qobject_cast<const QListWidget*>(&widget))
        for (int row = 0; row < list->count(); ++row)
            words += list->item(row)->text();
    if (const auto* choice = qobject_cast<const QComboBox*>(&widget))
        for (int row = 0; row < choice->count(); ++row)
            words += choice->itemText(row);
    return words.join(u'|');
}

void drawPart(QPainter& painter, const Part& part)
{
    const QString words = QString::fromLatin1(part.words);
    const QRect place = part.place;
    if (part.kind == Kind::Text || part.kind == Kind::Link || part.kind == Kind::Label)
        painter.fillRect(place, QColor(0xd8, 0xd8, 0xd8));
    else if (part.kind != Kind::Box)
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    else
        painter.drawRect(QRect(place.topLeft(), QSize(10, 10)));
    const QRect beside = place.adjusted(part.kind == Kind::Box ? 13 : 0, 0, 60, 0);
    if (part.kind == Kind::Group)
        painter.drawText(place.topLeft() + QPoint(5, 4), words);
    else if (part.kind == Kind::List)
        painter.drawText(place.topLeft() + QPoint(3, 10), words);
    else if (part.kind == Kind::Button)
        painter.drawText(place, Qt::AlignCenter, words);
    else
        painter.drawText(part.kind == Kind::Choice ? place.adjusted(3, 0, 0, 0) : beside,
            Qt::AlignVCenter | Qt::TextShowMnemonic, words.section(u'|', -1));
}

/// Frame and title as the desktop would give them, in outline.
void drawFrame(QPainter& painter, const QString& title)
{
    painter.fillRect(QRect(QPoint(), pictureSize), QColor(0xb5, 0xcf, 0x6e));
    painter.setPen(Qt::black);
    painter.drawText(QRect(0, 0, pictureSize.width(), inside.top()), Qt::AlignCenter, title);
    painter.fillRect(inside, QColor(0xf0, 0xf0, 0xf0));
}

/// Options > General with the original's names against what was measured in its picture.
class LikeThePicture : public QObject
{
    Q_OBJECT

public:
    /// Room for the window in its own size.
    static void initMain() { useScreen({1600, 1200}); }

private Q_SLOTS:
    void initTestCase();
    void saysTheSame_data();
    void saysTheSame();
    void standsInTheSamePlace_data();
    void standsInTheSamePlace();
    void standsInTheSameOrder();
    void holdsNothingElse();
    void isAWindowLikeTheOriginals();
    void sideBySide();

private:
    QWidget* find(const char* name) const { return m_dialog->findChild<QWidget*>(QLatin1StringView(name)); }
    QRectF placeOf(const QWidget& widget) const;

    FakeClient m_client;
    std::unique_ptr<OptionsDialog> m_dialog;
};

void LikeThePicture::initTestCase()
{
    // As large as the original's.
    QFont font = QApplication::font();
    font.setPixelSize(12);
    QApplication::setFont(font);
    m_client.brandNames = {QStringLiteral("Skype for Business"), QStringLiteral("Microsoft")};
    m_client.permitAll();
    m_client.signedInAs(QStringLiteral("alice@contoso.test"));
    Surroundings surroundings;
    surroundings.hasNotificationArea = [] { return true; };
    m_dialog = std::make_unique<OptionsDialog>(m_client, surroundings);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    settle();
}

/// In the picture's pixels: the picture was taken at some scale, and scaled down.
QRectF LikeThePicture::placeOf(const QWidget& widget) const
{
    const double scale = inside.width() / double(m_dialog->width());
    const QRectF place(widget.mapTo(m_dialog.get(), QPoint()), widget.size());
    return QRectF(place.topLeft() * scale, place.size() * scale).translated(inside.topLeft());
}

void eachPart()
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < int(std::size(original)); ++index)
        if (!isToCome(original[index]))
            QTest::newRow(original[index].name) << index;
}

void LikeThePicture::saysTheSame_data()
{
    eachPart();
}

void LikeThePicture::saysTheSame()
{
    QFETCH(int, index);
    const Part& part = original[index];
    const QWidget* widget = find(part.name);
    QVERIFY(widget && widget->isVisible());
    QCOMPARE(wordsOf(*widget), QString::fromLatin1(part.words));
    QVERIFY(part.kind != Kind::Link || qobject_cast<const QAbstractButton*>(widget));
    QVERIFY(part.kind != Kind::Box || qobject_cast<const QCheckBox*>(widget));
    const auto* text = qobject_cast<const QLabel*>(widget);
    if (part.kind != Kind::Text)
        return;
    // Its own words: who gets it, and that it can be taken back here.
    QVERIFY(text->text().contains(QStringLiteral("telemetry.lync.contoso.test")));
    QVERIFY(text->text().contains(QStringLiteral("withdraw here at any time")));
}

void LikeThePicture::standsInTheSamePlace_data()
{
    eachPart();
}

void LikeThePicture::standsInTheSamePlace()
{
    QFETCH(int, index);
    const Part& part = original[index];
    const QRectF now = placeOf(*find(part.name));
    const QRectF then(part.place);
    const auto differs = [](double value, double expected, double of) {
        return std::abs(value - expected) > tolerance * of;
    };
    const QByteArray seen = QDebug::toString(now).toUtf8();
    QVERIFY2(!differs(now.left(), then.left(), inside.width()), seen);
    if (part.kind != Kind::Text && part.kind != Kind::Label && part.kind != Kind::Box)
        QVERIFY2(!differs(now.right(), then.right(), inside.width()), seen);
    if (hasWidthOfItsOwn(part))
        QVERIFY2(!differs(now.width(), then.width(), then.width()), seen);
    const bool isMiddle = QLatin1StringView(part.name) == u"supportGroup";
    if (hasHeightToCompare(part) || isMiddle)
        QVERIFY2(!differs(now.top(), then.top(), inside.height()), seen);
    if (hasHeightToCompare(part))
        QVERIFY2(!differs(now.bottom(), then.bottom(), inside.height()), seen);
}

void LikeThePicture::standsInTheSameOrder()
{
    // From top to bottom in the table; what shares a line there shares it here, and the links end in a
    // column.
    const Part* above = nullptr;
    for (const Part& part : original) {
        if (isToCome(part))
            continue;
        const QRectF now = placeOf(*find(part.name));
        const bool startsAnew
            = !above || above->kind == Kind::List || QLatin1StringView(part.name) == u"okButton";
        if (!startsAnew) {
            const QRectF before = placeOf(*find(above->name));
            const bool isBeside = part.place.left() > above->place.right();
            QVERIFY2(isBeside ? now.left() > before.right() && now.center().y() > before.top()
                              : now.top() > before.top(),
                part.name);
        }
        if (part.kind == Kind::Link)
            QCOMPARE(now.right(), placeOf(*find("improvementProgramLearnMore")).right());
        above = &part;
    }
}

void LikeThePicture::holdsNothingElse()
{
    QSet<QString> known;
    for (const Part& part : original)
        known.insert(QLatin1StringView(part.name));
    for (const QWidget* widget : m_dialog->findChildren<QWidget*>()) {
        const bool isPart = qobject_cast<const QAbstractButton*>(widget)
            || qobject_cast<const QGroupBox*>(widget) || qobject_cast<const QListWidget*>(widget);
        if (isPart && widget->isVisible())
            QVERIFY2(known.contains(widget->objectName()), qPrintable(widget->objectName()));
    }
    QVERIFY(m_dialog->findChild<QListWidget*>(QStringLiteral("pageList"))->item(0)->icon().isNull());
}

void LikeThePicture::isAWindowLikeTheOriginals()
{
    QCOMPARE(m_dialog->windowTitle(), QStringLiteral("Skype for Business - Options"));
    const auto* buttons = m_dialog->findChild<QDialogButtonBox*>(QStringLiteral("buttonBox"));
    QVERIFY(buttons->button(QDialogButtonBox::Ok)->isDefault());
    QVERIFY(buttons->button(QDialogButtonBox::Ok)->icon().isNull());
    QVERIFY(!buttons->button(QDialogButtonBox::Apply));
    // Nothing is out of sight, and below the last group the page is free.
    const auto* scroll = m_dialog->findChild<QScrollArea*>(QStringLiteral("generalPageScrollArea"));
    QVERIFY(!scroll->verticalScrollBar()->isVisible());
    QVERIFY(!scroll->horizontalScrollBar()->isVisible());
    QVERIFY(placeOf(*find("windowGroup")).bottom() < placeOf(*find("pageList")).bottom());
    const double proportion = m_dialog->width() / double(m_dialog->height());
    const double expected = inside.width() / double(inside.height());
    QVERIFY(std::abs(proportion - expected) <= tolerance * expected);
}

/// Ours, and the original as it was measured: for people to look at.
void LikeThePicture::sideBySide()
{
    constexpr int gap = 12;
    constexpr int scale = 2;
    QImage both(2 * pictureSize.width() + gap, pictureSize.height(), QImage::Format_RGB32);
    both = both.scaled(scale * both.size());
    both.fill(Qt::white);
    QPainter painter(&both);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    QFont font = QApplication::font();
    font.setPixelSize(9);
    painter.setFont(font);
    drawFrame(painter, m_dialog->windowTitle());
    painter.drawPixmap(inside, m_dialog->grab());
    painter.translate(pictureSize.width() + gap, 0);
    drawFrame(painter, QStringLiteral("Skype for Business - Options"));
    for (const Part& part : original)
        drawPart(painter, part);
    painter.end();
    QVERIFY(both.save(outputFolder() + QStringLiteral("/options-general-beside-the-original.png")));
}

} // namespace

QTEST_MAIN(LikeThePicture)
#include "tst_likethepicture.moc"
