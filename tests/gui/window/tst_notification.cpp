// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/policynotice.h"

#include <QDBusConnection>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace candor {

namespace {

/// The desktop's notifications, as the specification has them (Desktop Notifications 1.2).
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        QString program;
        QString title;
        QString text;
        QVariantMap hints;
        int timeout = 0;
        bool isNew = false;
        bool asksForNothing = false;
    };
    QList<Shown> shown;

public Q_SLOTS:
    uint Notify(const QString& program, uint replaces, const QString&, const QString& title,
        const QString& text, const QStringList& actions, const QVariantMap& hints, int timeout)
    {
        shown.append({program, title, text, hints, timeout, replaces == 0, actions.isEmpty()});
        return 1;
    }
};

} // namespace

/// What a desktop is told over a session bus of its own: quietly, and nothing that could be taken for markup.
class NotificationTest : public QObject
{
    Q_OBJECT

public:
    static void initMain();

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void isQuiet();
    void holdsNoMarkup();

private:
    static QProcess& bus();

    Desktop m_desktop;
};

QProcess& NotificationTest::bus()
{
    static QProcess process;
    return process;
}

/// Before anything asks for the session bus, since its address is read once.
void NotificationTest::initMain()
{
    bus().start(QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")),
        {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    constexpr int patience = 20'000;
    while (!bus().canReadLine() && bus().waitForReadyRead(patience)) { }
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus().readLine().trimmed());
}

void NotificationTest::initTestCase()
{
    if (bus().state() != QProcess::Running)
        QSKIP("no dbus-daemon");
    QDBusConnection session = QDBusConnection::sessionBus();
    QVERIFY(session.registerObject(
        QStringLiteral("/org/freedesktop/Notifications"), &m_desktop, QDBusConnection::ExportAllSlots));
    QVERIFY(session.registerService(QStringLiteral("org.freedesktop.Notifications")));
}

void NotificationTest::init()
{
    m_desktop.shown.clear();
}

void NotificationTest::cleanupTestCase()
{
    bus().kill();
    bus().waitForFinished();
}

void NotificationTest::isQuiet()
{
    notifyDesktop(QStringLiteral("Title"), QStringLiteral("Text"));
    QTRY_COMPARE(m_desktop.shown.size(), 1);
    const Desktop::Shown& shown = m_desktop.shown.first();
    QCOMPARE(shown.title, QStringLiteral("Title"));
    QCOMPARE(shown.text, QStringLiteral("Text"));
    QCOMPARE(shown.hints[QStringLiteral("urgency")].value<uchar>(), uchar(0));
    QVERIFY(shown.hints[QStringLiteral("suppress-sound")].toBool());
    QVERIFY(shown.isNew && shown.asksForNothing);
}

void NotificationTest::holdsNoMarkup()
{
    notifyDesktop(QStringLiteral("Title"), QStringLiteral("No longer <b>collected</b> & <a href='x'>y</a>"));
    QTRY_COMPARE(m_desktop.shown.size(), 1);
    QVERIFY(!m_desktop.shown.first().text.contains(u'<'));
    QVERIFY(m_desktop.shown.first().text.startsWith(QStringLiteral("No longer &lt;b&gt;collected")));
}

} // namespace candor

QTEST_MAIN(candor::NotificationTest)
#include "tst_notification.moc"
