// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fakeclient.h"
#include "ui/options/optionsdialog.h"
#include "ui/options/reasonlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QWheelEvent>
#include <QtTest>

namespace candor {

namespace {

using test::FakeClient;

/// What drops down from it, too, which Qt 6.8 makes at once.
bool isWithinComboBox(const QWidget* widget)
{
    const QWidget* around = widget->parentWidget();
    return around && (qobject_cast<const QComboBox*>(around) || isWithinComboBox(around));
}

/// Whether a control takes input or focus by itself (a part of another widget does not count).
bool isInteractive(const QWidget* widget)
{
    const bool isPart = widget->objectName().startsWith(u"qt_") || isWithinComboBox(widget);
    return !isPart && widget->focusPolicy() != Qt::NoFocus;
}

QString labelOf(const QWidget* widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->buddy() ? label->text() : QString();
    if (const auto* group = qobject_cast<const QGroupBox*>(widget))
        return group->title();
    return {};
}

QString withoutAccessKey(QString label)
{
    return label.remove(u'&');
}

/// A window in the original's brand on a client that is permitted everything.
struct Desk
{
    explicit Desk(bool original = true)
    {
        if (original)
            client.brandNames = {QStringLiteral("Skype for Business"), QStringLiteral("Microsoft")};
        client.permitAll();
        client.signedInAs(QStringLiteral("alice@contoso.test"));
        surroundings.hasNotificationArea = [] { return true; };
    }
    OptionsDialog& open()
    {
        dialog = std::make_unique<OptionsDialog>(client, surroundings);
        dialog->show();
        return *dialog;
    }
    template <class T>
    T* find(const char* name) const
    {
        return dialog->findChild<T*>(QLatin1StringView(name));
    }
    QRect place(const char* name) const
    {
        const auto* widget = find<QWidget>(name);
        return {widget->mapTo(dialog.get(), QPoint()), widget->size()};
    }
    FakeClient client;
    Surroundings surroundings;
    std::unique_ptr<OptionsDialog> dialog;
};

class OptionsLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesTheOrganizationWithoutAVendor();
    void hostileNamesStayNames();
    void everyControlHasANameOfItsOwn();
    void everyControlIsNamedForAssistiveTechnology();
    void accessKeysAreUnique();
    void reasonsFollowTheirControls();
    void everythingIsReachedByTab();
    void mirrorsForRightToLeft();
    void doubleFontCutsNothing_data();
    void doubleFontCutsNothing();
    void linksStandInAColumn_data();
    void linksStandInAColumn();
    void longPathsWrap();
    void focusOnAReasonIsSeen();
    void theWheelTurnsNothingInPassing();

private:
    QFont m_font;
};

void OptionsLookTest::init()
{
    m_font = QApplication::font();
    QFont small = m_font;
    small.setPixelSize(10);
    QApplication::setFont(small);
}

void OptionsLookTest::cleanup()
{
    QApplication::setFont(m_font);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void OptionsLookTest::namesTheOrganizationWithoutAVendor()
{
    Desk desk(false);
    OptionsDialog& dialog = desk.open();
    QCOMPARE(dialog.windowTitle(), QStringLiteral("Candor - Options"));
    QCOMPARE(withoutAccessKey(desk.find<QCheckBox>("errorReportingCheckBox")->text()),
        QStringLiteral("Send Candor Improvement Program info to contoso.test"));
}

void OptionsLookTest::hostileNamesStayNames()
{
    Desk desk(false);
    desk.client.view.organisation = QStringLiteral("R&D %1 <b>") + QString(5000, u'x');
    OptionsDialog& dialog = desk.open();
    const auto* box = desk.find<QCheckBox>("errorReportingCheckBox");
    QVERIFY(box->text().contains(QStringLiteral("R&&D %1 <b>")));
    QVERIFY(box->text().size() < 200);
    QVERIFY(box->sizeHint().width() < dialog.width());
}

void OptionsLookTest::everyControlHasANameOfItsOwn()
{
    Desk desk;
    QSet<QString> names;
    for (const QWidget* widget : desk.open().findChildren<QWidget*>()) {
        if (!isInteractive(widget))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!names.contains(widget->objectName()), qPrintable(widget->objectName()));
        names.insert(widget->objectName());
    }
    for (const char* name : {"pageList", "improvementProgramCheckBox", "improvementProgramReason",
             "errorReportingCheckBox", "errorReportingReason", "errorReportingLearnMore",
             "loggingLevelComboBox", "loggingLevelReason", "systemLoggingCheckBox", "minimizeToTrayCheckBox"})
        QVERIFY2(names.contains(QLatin1StringView(name)), name);
    QVERIFY(desk.find<QStackedWidget>("pageStack"));
    QVERIFY(desk.find<QWidget>("generalPage"));
}

void OptionsLookTest::everyControlIsNamedForAssistiveTechnology()
{
    Desk desk;
    QSet<QString> links;
    for (QWidget* widget : desk.open().findChildren<QWidget*>()) {
        if (!isInteractive(widget) || widget->isHidden())
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        if (!widget->objectName().endsWith(u"LearnMore"))
            continue;
        QVERIFY(!links.contains(face->text(QAccessible::Name)));
        links.insert(face->text(QAccessible::Name));
    }
    QCOMPARE(links.size(), 3);
}

void OptionsLookTest::accessKeysAreUnique()
{
    Desk desk;
    // Kept free for "Conversation window".
    QSet<QKeySequence> keys{QKeySequence(Qt::ALT | Qt::Key_R), QKeySequence(Qt::ALT | Qt::Key_C)};
    for (const QWidget* widget : desk.open().findChildren<QWidget*>()) {
        const QKeySequence key = QKeySequence::mnemonic(labelOf(widget));
        if (key.isEmpty())
            continue;
        QVERIFY2(!keys.contains(key), qPrintable(labelOf(widget)));
        keys.insert(key);
    }
    for (Qt::Key key : {Qt::Key_S, Qt::Key_I, Qt::Key_L, Qt::Key_E, Qt::Key_B})
        QVERIFY(keys.contains(QKeySequence(Qt::ALT | key)));
}

void OptionsLookTest::reasonsFollowTheirControls()
{
    Desk desk;
    desk.surroundings.hasNotificationArea = [] { return false; };
    desk.open();
    const std::pair<const char*, const char*> pairs[] = {
        {"improvementProgramCheckBox", "improvementProgramReason"},
        {"errorReportingCheckBox", "errorReportingReason"},
        {"loggingLevelComboBox", "loggingLevelReason"},
        {"minimizeToTrayCheckBox", "minimizeToTrayReason"},
    };
    for (const auto& [control, reason] : pairs) {
        auto* label = desk.find<ReasonLabel>(reason);
        QCOMPARE(desk.find<QWidget>(control)->nextInFocusChain(), label);
        QVERIFY(label->focusPolicy() & Qt::TabFocus);
        QVERIFY(label->isVisible());
        QVERIFY(desk.place(reason).top() >= desk.place(control).bottom());
    }
}

void OptionsLookTest::everythingIsReachedByTab()
{
    Desk desk;
    OptionsDialog& dialog = desk.open();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    desk.find<QWidget>("pageList")->setFocus();
    QStringList reached;
    for (int step = 0; step < 30; ++step) {
        reached.append(dialog.focusWidget()->objectName());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    }
    const QStringList expected{QStringLiteral("pageList"), QStringLiteral("improvementProgramCheckBox"),
        QStringLiteral("improvementProgramReason"), QStringLiteral("improvementProgramLearnMore"),
        QStringLiteral("errorReportingCheckBox"), QStringLiteral("errorReportingReason"),
        QStringLiteral("errorReportingLearnMore"), QStringLiteral("loggingLevelComboBox"),
        QStringLiteral("loggingLevelReason"), QStringLiteral("systemLoggingCheckBox"),
        QStringLiteral("systemLoggingLearnMore"), QStringLiteral("minimizeToTrayCheckBox"),
        QStringLiteral("okButton"), QStringLiteral("cancelButton"), QStringLiteral("helpButton")};
    QCOMPARE(reached.first(expected.size()), expected);
    QCOMPARE(reached.at(expected.size()), expected.first());
}

void OptionsLookTest::mirrorsForRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Desk desk;
    const OptionsDialog& dialog = desk.open();
    QVERIFY(desk.place("pageList").left() > desk.place("improveGroup").right());
    QVERIFY(desk.place("errorReportingLearnMore").right() < desk.place("errorReportingCheckBox").left());
    QVERIFY(desk.place("okButton").left() > desk.place("helpButton").right());
    QVERIFY(desk.place("okButton").left() < dialog.width() / 2);
}

void OptionsLookTest::doubleFontCutsNothing_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("double") << 200;
    QTest::newRow("triple") << 300;
}

void OptionsLookTest::doubleFontCutsNothing()
{
    QFETCH(int, percent);
    QFont large = m_font;
    large.setPointSizeF(m_font.pointSizeF() * percent / 100.0);
    QApplication::setFont(large);
    Desk desk;
    OptionsDialog& dialog = desk.open();
    QVERIFY(dialog.width() <= dialog.screen()->availableSize().width());
    QVERIFY(dialog.height() <= dialog.screen()->availableSize().height());
    QVERIFY(dialog.minimumSizeHint().width() <= dialog.width());
    const auto* page = desk.find<QWidget>("generalPage");
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        if (widget->isHidden() || labelOf(widget).isEmpty())
            continue;
        QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), qPrintable(widget->objectName()));
        QVERIFY2(widget->height() >= widget->minimumSizeHint().height(), qPrintable(widget->objectName()));
    }
    for (const QLabel* label : page->findChildren<QLabel*>())
        QVERIFY2(label->isHidden() || label->height() >= label->heightForWidth(label->width()),
            qPrintable(label->objectName()));
    const auto* scroll = desk.find<QScrollArea>("generalPageScrollArea");
    if (percent <= 200)
        QVERIFY(page->width() <= scroll->viewport()->width());
    for (const QAbstractButton* button : desk.find<QDialogButtonBox>("buttonBox")->buttons())
        QVERIFY(dialog.rect().contains(QRect(button->mapTo(&dialog, QPoint()), button->size())));
    auto* last = desk.find<QCheckBox>("minimizeToTrayCheckBox");
    desk.find<QScrollArea>("generalPageScrollArea")->ensureWidgetVisible(last);
    QVERIFY(!last->isChecked());
    QTest::mouseClick(last, Qt::LeftButton, {}, QPoint(last->width() / 2, last->height() - 4));
    QVERIFY(last->isChecked());
    QVERIFY(!last->visibleRegion().isEmpty());
}

void OptionsLookTest::linksStandInAColumn_data()
{
    QTest::addColumn<int>("percent");
    for (int percent : {100, 130, 160, 200})
        QTest::addRow("%d", percent) << percent;
}

/// Also where one label needs more room than the others.
void OptionsLookTest::linksStandInAColumn()
{
    QFETCH(int, percent);
    QFont large = m_font;
    large.setPointSizeF(m_font.pointSizeF() * percent / 100.0);
    QApplication::setFont(large);
    Desk desk;
    desk.open();
    const int end = desk.place("improvementProgramLearnMore").right();
    QCOMPARE(desk.place("errorReportingLearnMore").right(), end);
    QCOMPARE(desk.place("systemLoggingLearnMore").right(), end);
}

void OptionsLookTest::longPathsWrap()
{
    Desk desk;
    const QString path = QStringLiteral("/etc/") + QString(600, u'x') + QStringLiteral(".json");
    desk.client.setPolicy(
        Setting::DisableAutomaticSendTracing, SettingValue::Enabled, PolicySource::Machine, path);
    const OptionsDialog& dialog = desk.open();
    const auto* label = desk.find<ReasonLabel>("errorReportingReason");
    QVERIFY(label->text().contains(path));
    QVERIFY(label->width() < dialog.width());
    QVERIFY(label->height() >= 4 * label->fontMetrics().height());
}

void OptionsLookTest::focusOnAReasonIsSeen()
{
    Desk desk;
    OptionsDialog& dialog = desk.open();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto* label = desk.find<ReasonLabel>("errorReportingReason");
    const QImage before = label->grab().toImage();
    label->setFocus(Qt::OtherFocusReason);
    QVERIFY(label->hasFocus());
    QVERIFY(label->grab().toImage() != before);
}

void OptionsLookTest::theWheelTurnsNothingInPassing()
{
    Desk desk;
    desk.open();
    auto* list = desk.find<QComboBox>("loggingLevelComboBox");
    const QPointF middle = list->rect().center();
    QWheelEvent wheel(middle, list->mapToGlobal(middle), {}, {0, -120}, {}, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(list, &wheel);
    QCOMPARE(list->currentIndex(), 0);
    QVERIFY(!wheel.isAccepted());
}

} // namespace

} // namespace candor

QTEST_MAIN(candor::OptionsLookTest)
#include "tst_optionslook.moc"
