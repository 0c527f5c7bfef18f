// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/trust.h"
#include "tests/support/fakeclient.h"
#include "ui/help/helpdialog.h"
#include "ui/mainwindow.h"

#include <QDesktopServices>
#include <QLabel>
#include <QTextBrowser>
#include <QTextCursor>
#include <QtTest>

using namespace candor;
using namespace candor::test;

namespace {

/// In the place of the person's browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url); }
};

} // namespace

/// The pages of the cloud's operator, in the help.
class LinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ownServersHaveNone();
    void theRowsPagesAreNamed();
    void theKeyboardOpensEachInTheBrowser();
    void anOpenHelpFollowsThePolicy();
    void aDarkWindowSwallowsNoLink();
    void withoutABrowserTheAddressIsSaid();

private:
    QTextBrowser* page() { return m_window->openHelp()->findChild<QTextBrowser*>(); }

    std::unique_ptr<FakeClient> m_client;
    std::unique_ptr<MainWindow> m_window;
};

void LinksTest::init()
{
    m_window.reset();
    m_client = std::make_unique<FakeClient>();
    m_client->permitAll();
    m_window = std::make_unique<MainWindow>(*m_client, [] { return false; });
    m_window->show();
}

void LinksTest::ownServersHaveNone()
{
    QVERIFY(!page()->toHtml().contains(QStringLiteral("href")));
    QVERIFY(!page()->toPlainText().contains(QStringLiteral("On the web")));
}

void LinksTest::theRowsPagesAreNamed()
{
    for (const Cloud& cloud : clouds()) {
        const QString help = helpText({m_client->brand(), {}, {}, &cloud});
        for (const char* address : {cloud.links.help, cloud.links.privacy, cloud.links.networkSetup})
            QVERIFY2(help.contains(QStringLiteral("<a href=\"%1\">%1</a>").arg(QLatin1StringView(address))),
                address);
    }
}

void LinksTest::theKeyboardOpensEachInTheBrowser()
{
    const Cloud& cloud = clouds()[1];
    m_client->currentPolicy.helpCloud = &cloud;
    const Browser browser;
    QTextBrowser* text = page();
    QVERIFY(QTest::qWaitForWindowActive(text->window()));
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(text, Qt::Key_Tab);
        QTest::keyClick(text, Qt::Key_Return);
    }
    QCOMPARE(browser.opened,
        (QList<QUrl>{QUrl(QString::fromLatin1(cloud.links.help)),
            QUrl(QString::fromLatin1(cloud.links.privacy)),
            QUrl(QString::fromLatin1(cloud.links.networkSetup))}));
    QVERIFY(!text->window()->findChild<QLabel*>(QStringLiteral("helpFaultLabel"))->isVisible());
    // No page takes the help's place.
    QVERIFY(text->toPlainText().contains(QStringLiteral("On the web")));
}

void LinksTest::anOpenHelpFollowsThePolicy()
{
    QTextBrowser* text = page();
    for (const Cloud* cloud : {&clouds()[1], &clouds()[0], static_cast<const Cloud*>(nullptr)}) {
        AdminPolicy policy = m_client->currentPolicy;
        policy.helpCloud = cloud;
        m_client->changePolicy(policy);
        for (const Cloud& each : clouds())
            if (&each == &clouds()[0] || &each == &clouds()[1])
                QCOMPARE(text->toPlainText().contains(QLatin1StringView(each.links.networkSetup) + u'\n'),
                    &each == cloud);
    }
}

void LinksTest::aDarkWindowSwallowsNoLink()
{
    const QPalette former = QApplication::palette();
    QPalette dark(QColor(0x20, 0x20, 0x20));
    dark.setColor(QPalette::Link, Qt::blue);
    QApplication::setPalette(dark);
    m_client->currentPolicy.helpCloud = &clouds()[0];
    QTextDocument* document = page()->document();
    const QTextCursor link = document->find(QString::fromLatin1(clouds()[0].links.help));
    QVERIFY(link.charFormat().isAnchor());
    QVERIFY(qGray(link.charFormat().foreground().color().rgb()) >= 128);
    QApplication::setPalette(former);
}

void LinksTest::withoutABrowserTheAddressIsSaid()
{
    m_client->currentPolicy.helpCloud = &clouds()[0];
    QTextBrowser* text = page();
    auto* fault = text->window()->findChild<QLabel*>(QStringLiteral("helpFaultLabel"));
    const QUrl help(QString::fromLatin1(clouds()[0].links.help));
    Q_EMIT text->anchorClicked(help); // the offscreen platform has no browser
    QVERIFY(fault->isVisible());
    QCOMPARE(fault->text(), QStringLiteral("No browser could be opened for %1.").arg(help.toString()));
    const Browser browser;
    Q_EMIT text->anchorClicked(help);
    QCOMPARE(browser.opened, QList<QUrl>{help});
    QVERIFY(!fault->isVisible());
}

QTEST_MAIN(LinksTest)
#include "tst_links.moc"
