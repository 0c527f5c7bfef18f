// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/inspect.h"
#include "tests/support/fakeclient.h"
#include "tests/support/temporaryhome.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/options/optionsdialog.h"
#include "ui/translation/livetranslation.h"
#include "ui/translation/translationwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace candor;
using namespace candor::test;

namespace {

struct Words
{
    QByteArray context;
    QByteArray source;
    QByteArray translation;
};

QByteArray fileOf(const QList<Words>& all, const QByteArray& language = "fr")
{
    QByteArray bytes
        = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\" language=\""
        + language + "\">\n";
    for (const Words& words : all)
        bytes += "<context><name>candor::" + words.context + "</name><message><source>" + words.source
            + "</source><translation>" + words.translation + "</translation></message></context>\n";
    return bytes + "</TS>\n";
}

QByteArray helpAs(const QByteArray& translation, const QByteArray& language = "fr")
{
    return fileOf({{"MainWindow", "&amp;Help", translation}}, language);
}

/// The program in the words of a file, while that is being written.
class LiveTranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheWordsOfTheFile();
    void followsEverySave();
    void followsAFilePutInItsPlace();
    void followsAFileThatWasGone();
    void keepsUnsavedEdits();
    void keepsUnsavedOptions();
    void faultsAreToldByLine();
    void lastGoodWordsStay();
    void theLanguageTurnsTheWindow();
    void aSaveComesBackFromAnotherLanguage();
    void qtSpeaksTheLanguage();
    void pluralsFollowTheLanguage();
    void hostileFilesDoNotHoldTheWindowUp_data();
    void hostileFilesDoNotHoldTheWindowUp();
    void aPipeIsNoFile();
    void whatIsAsItWasIsNotReadAgain();
    void everyWidgetHasANameOfItsOwn();
    void allIsEnglishAfterwards();

private:
    void begin(const QByteArray& bytes);
    QString file() const { return m_home->file(QStringLiteral("candor_xx.ts")); }
    bool save(const QByteArray& bytes) { return m_home->write(QStringLiteral("candor_xx.ts"), bytes); }
    /// In the former one's place, so that nobody reads half of it.
    bool replace(const QByteArray& bytes)
    {
        QSaveFile saved(file());
        return saved.open(QIODevice::WriteOnly) && saved.write(bytes) == bytes.size() && saved.commit();
    }
    QString help() const { return m_window->findChild<QPushButton*>(QStringLiteral("helpButton"))->text(); }
    QListWidget* faults() const
    {
        return m_beside->findChild<QListWidget*>(QStringLiteral("translationFaults"));
    }

    std::unique_ptr<TemporaryHome> m_home;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<FakeClient> m_client;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<LiveTranslation> m_live;
    std::unique_ptr<TranslationWindow> m_beside;
};

void LiveTranslationTest::init()
{
    m_home = std::make_unique<TemporaryHome>();
    m_language = std::make_unique<Language>();
    QVERIFY(m_language->install(QStringLiteral("en")));
    m_client = std::make_unique<FakeClient>();
    m_window = std::make_unique<MainWindow>(*m_client, [] { return false; });
    m_window->show();
}

void LiveTranslationTest::begin(const QByteArray& bytes)
{
    QVERIFY(save(bytes));
    m_live = std::make_unique<LiveTranslation>(file());
    m_beside = std::make_unique<TranslationWindow>(*m_live);
    m_beside->show();
    QSignalSpy read(m_live.get(), &LiveTranslation::read);
    m_live->start();
    QTRY_COMPARE(read.size(), 1);
}

void LiveTranslationTest::cleanup()
{
    m_beside.reset();
    m_live.reset();
    m_window.reset();
    m_client.reset();
    m_language.reset();
    m_home.reset();
}

void LiveTranslationTest::showsTheWordsOfTheFile()
{
    begin(helpAs("&amp;Aide"));
    QTRY_COMPARE(help(), QStringLiteral("&Aide"));
    // What the file does not know stays English.
    QCOMPARE(
        m_window->findChild<QPushButton*>(QStringLiteral("aboutButton"))->text(), QStringLiteral("A&bout"));
    QVERIFY(!faults()->isVisible());
}

void LiveTranslationTest::followsEverySave()
{
    begin(helpAs("1"));
    for (const char* words : {"2", "3", "4"}) {
        QVERIFY(save(helpAs(words)));
        QTRY_COMPARE(help(), QString::fromLatin1(words));
    }
}

void LiveTranslationTest::followsAFilePutInItsPlace()
{
    begin(helpAs("1"));
    for (const char* words : {"2", "3"}) {
        QVERIFY(m_home->write(QStringLiteral("new"), helpAs(words)));
        QVERIFY(std::rename(m_home->file(QStringLiteral("new")).toLocal8Bit().constData(),
                    file().toLocal8Bit().constData())
            == 0);
        QTRY_COMPARE(help(), QString::fromLatin1(words));
    }
}

void LiveTranslationTest::followsAFileThatWasGone()
{
    begin(helpAs("1"));
    QTRY_COMPARE(help(), QStringLiteral("1"));
    QVERIFY(QFile::remove(file()));
    QTRY_COMPARE(m_live->faults().size(), 1);
    QCOMPARE(help(), QStringLiteral("1"));
    QVERIFY(save(helpAs("2")));
    QTRY_COMPARE(help(), QStringLiteral("2"));
    QVERIFY(m_live->faults().isEmpty());
}

void LiveTranslationTest::keepsUnsavedEdits()
{
    begin(helpAs("1"));
    auto* address = m_window->findChild<QLineEdit*>(QStringLiteral("signInAddressLineEdit"));
    QTest::keyClicks(address, QStringLiteral("alice@con"));
    QVERIFY(save(helpAs("2")));
    QTRY_COMPARE(help(), QStringLiteral("2"));
    QCOMPARE(address->text(), QStringLiteral("alice@con"));
}

void LiveTranslationTest::keepsUnsavedOptions()
{
    begin(helpAs("1"));
    m_client->permitAll();
    m_client->signedInAs(QStringLiteral("alice@contoso.test"));
    OptionsDialog* dialog = m_window->openOptions();
    auto* box = dialog->findChild<QAbstractButton*>(QStringLiteral("minimizeToTrayCheckBox"));
    const bool before = box->isChecked();
    box->setChecked(!before);
    QVERIFY(save(fileOf({{"MainWindow", "&amp;Help", "2"}, {"GeneralPage", "Help us improve", "Mieux"},
        {"OptionsDialog", "General", "Tout"}})));
    QTRY_COMPARE(help(), QStringLiteral("2"));
    QTRY_COMPARE(
        dialog->findChild<QListWidget*>(QStringLiteral("pageList"))->item(0)->text(), QStringLiteral("Tout"));
    QVERIFY(dialog->isVisible());
    QCOMPARE(box->isChecked(), !before);
    QVERIFY(m_client->saves.isEmpty());
}

void LiveTranslationTest::faultsAreToldByLine()
{
    begin(helpAs("1"));
    QSignalSpy read(m_live.get(), &LiveTranslation::read);
    QVERIFY(save(fileOf({{"MainWindow", "&amp;Help", "2"}, {"MainWindow", "A&amp;bout", "x &nbsp; y"}})));
    QTRY_VERIFY(faults()->isVisible());
    QCOMPARE(faults()->count(), 1);
    QVERIFY2(faults()->item(0)->text().startsWith(QStringLiteral("Line 5, column ")),
        qPrintable(faults()->item(0)->text()));
    auto* summary = m_beside->findChild<QLabel*>(QStringLiteral("translationSummary"));
    QVERIFY(summary->text().contains(QStringLiteral("line 5: ")));
    QCOMPARE(QAccessible::queryAccessibleInterface(summary)->text(QAccessible::Name), summary->text());
    QVERIFY(!QAccessible::queryAccessibleInterface(faults())->text(QAccessible::Name).isEmpty());
    QCOMPARE(help(), QStringLiteral("2"));
    QVERIFY(save(helpAs("3")));
    QTRY_VERIFY(!faults()->isVisible());
    QCOMPARE(read.size(), 2);
}

void LiveTranslationTest::lastGoodWordsStay()
{
    begin(helpAs("1"));
    QTRY_COMPARE(help(), QStringLiteral("1"));
    for (const QByteArray& bad : {helpAs("2 & 3"), QByteArray("<<<<<<< HEAD\n"), QByteArray(),
             helpAs("4").replace("<!DOCTYPE TS>", "<!DOCTYPE TS [<!ENTITY a \"b\">]>")}) {
        QSignalSpy read(m_live.get(), &LiveTranslation::read);
        QVERIFY(save(bad));
        QTRY_VERIFY(!read.isEmpty());
        QVERIFY(!m_live->faults().isEmpty());
        QCOMPARE(help(), QStringLiteral("1"));
        QVERIFY(faults()->isVisible());
    }
}

void LiveTranslationTest::theLanguageTurnsTheWindow()
{
    begin(helpAs("1", "ar"));
    QTRY_COMPARE(m_window->layoutDirection(), Qt::RightToLeft);
    QCOMPARE(QLocale().language(), QLocale::Arabic);
    QVERIFY(save(helpAs("1", "pt_BR")));
    QTRY_COMPARE(m_window->layoutDirection(), Qt::LeftToRight);
    QCOMPARE(QLocale().territory(), QLocale::Brazil);
    QVERIFY(save(helpAs("2", "nowhere")));
    QTRY_COMPARE(m_live->faults().size(), 1);
    QCOMPARE(m_live->faults().at(0).place.line, 3);
    QCOMPARE(QLocale().territory(), QLocale::Brazil);
    QTRY_COMPARE(help(), QStringLiteral("2"));
}

void LiveTranslationTest::aSaveComesBackFromAnotherLanguage()
{
    begin(helpAs("1"));
    QVERIFY(m_language->install(QStringLiteral("it")));
    QTRY_VERIFY(help() != QStringLiteral("1"));
    QVERIFY(save(helpAs("2")));
    QTRY_COMPARE(help(), QStringLiteral("2"));
    QCOMPARE(QLocale().language(), QLocale::French);
}

void LiveTranslationTest::qtSpeaksTheLanguage()
{
    begin(helpAs("1", "fr"));
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), QStringLiteral("Annuler"));
}

void LiveTranslationTest::pluralsFollowTheLanguage()
{
    const QByteArray forms = "<numerusform>%n a</numerusform><numerusform>%n b</numerusform>";
    QByteArray bytes = fileOf({{"CategoryRow", "%n record(s) waiting, nothing sent yet", forms}});
    bytes.replace("<message>", "<message numerus=\"yes\">");
    begin(bytes);
    const auto waiting = [](int n) {
        return QCoreApplication::translate(
            "candor::CategoryRow", "%n record(s) waiting, nothing sent yet", nullptr, n);
    };
    QCOMPARE(waiting(0), QStringLiteral("0 a"));
    QCOMPARE(waiting(1), QStringLiteral("1 a"));
    QCOMPARE(waiting(2), QStringLiteral("2 b"));
    QVERIFY(save(bytes.replace("\"fr\"", "\"de\"")));
    QTRY_COMPARE(waiting(0), QStringLiteral("0 b"));
}

void LiveTranslationTest::hostileFilesDoNotHoldTheWindowUp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray laughs = "<!DOCTYPE TS [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 30; ++i)
        laughs += QByteArrayLiteral("<!ENTITY aN \"&aM;&aM;\">")
                      .replace('N', QByteArray::number(i))
                      .replace('M', QByteArray::number(i - 1));
    QTest::newRow("laughs") << laughs + "]><TS language=\"fr\"><context><name>&a29;</name></context></TS>";
    QTest::newRow("huge") << QByteArray(64 * 1024 * 1024, ' ');
    QTest::newRow("deep") << QByteArray("<a>").repeated(1024 * 1024);
    QTest::newRow("no utf-8") << QByteArray(1024 * 1024, '\xFF');
    QTest::newRow("faults") << QByteArray("<TS language=\"fr\">") + QByteArray("<a/>").repeated(1024 * 1000)
            + "</TS>";
}

void LiveTranslationTest::hostileFilesDoNotHoldTheWindowUp()
{
    QFETCH(QByteArray, bytes);
    begin(helpAs("1"));
    qint64 longest = 0;
    QElapsedTimer since;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] { longest = qMax(longest, since.restart()); });
    QVERIFY(save(bytes));
    since.start();
    beat.start(10);
    QTRY_VERIFY_WITH_TIMEOUT(!m_live->faults().isEmpty(), 60'000);
    longest = qMax(longest, since.elapsed());
    QVERIFY2(longest < 1000, qPrintable(QString::number(longest)));
    QVERIFY(faults()->count() <= 200);
    QCOMPARE(help(), QStringLiteral("1"));
}

void LiveTranslationTest::aPipeIsNoFile()
{
    begin(helpAs("1"));
    QVERIFY(QFile::remove(file()));
    QVERIFY(QFile::link(QStringLiteral("/dev/zero"), file()));
    QTRY_COMPARE(m_live->faults().size(), 1);
    QCOMPARE(help(), QStringLiteral("1"));
}

void LiveTranslationTest::whatIsAsItWasIsNotReadAgain()
{
    begin(helpAs("1"));
    QSignalSpy read(m_live.get(), &LiveTranslation::read);
    m_live->start();
    m_live->start(); // while it is being looked at
    QVERIFY(replace(helpAs("2")));
    QTRY_COMPARE(help(), QStringLiteral("2"));
    QCOMPARE(read.size(), 1);
}

void LiveTranslationTest::everyWidgetHasANameOfItsOwn()
{
    begin(helpAs("1 & 2"));
    QTRY_VERIFY(faults()->isVisible());
    QCOMPARE(namingFaults(*m_beside), QStringList());
    QTRY_COMPARE(cutTexts(*m_beside), QStringList());
    QVERIFY(keepPicture(*m_beside, QStringLiteral("translation-faults")));
}

void LiveTranslationTest::allIsEnglishAfterwards()
{
    begin(helpAs("1"));
    QTRY_COMPARE(help(), QStringLiteral("1"));
    m_beside.reset();
    m_live.reset();
    QTRY_COMPARE(help(), QStringLiteral("&Help"));
}

} // namespace

QTEST_MAIN(LiveTranslationTest)
#include "tst_livetranslation.moc"
