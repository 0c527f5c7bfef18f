// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/language.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace candor;

namespace {

const QDialogButtonBox::StandardButtons usedButtons
    = QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Help | QDialogButtonBox::Close;

QString buttonText(QDialogButtonBox::StandardButton button)
{
    return QDialogButtonBox(usedButtons).button(button)->text().remove(u'&');
}

/// Counts the changes of language it is told of.
class Listener : public QLabel
{
public:
    int changes = 0;

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange)
            ++changes;
        QLabel::changeEvent(event);
    }
};

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void sixLanguagesAreBuiltIn()
    {
        const QStringList tags = Language::available();
        for (QStringView tag : {u"en", u"es", u"fr", u"it", u"pt-BR", u"zh-CN"})
            QVERIFY2(tags.contains(tag), qPrintable(tag.toString()));
    }

    void bestTranslation_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("served");
        QTest::newRow("itself") << "fr"
                                << "fr";
        QTest::newRow("region of a language") << "fr-CA"
                                              << "fr";
        QTest::newRow("Qt's underscore") << "pt_BR"
                                         << "pt-BR";
        QTest::newRow("language alone") << "pt"
                                        << "pt-BR";
        QTest::newRow("other region") << "pt-PT"
                                      << "pt-BR";
        QTest::newRow("script") << "zh-Hans"
                                << "zh-CN";
        QTest::newRow("script and region") << "zh-Hans-SG"
                                           << "zh-CN";
        QTest::newRow("language of many scripts") << "zh"
                                                  << "zh-CN";
        QTest::newRow("other script") << "zh-Hant"
                                      << "";
        QTest::newRow("other script by region") << "zh-TW"
                                                << "";
        QTest::newRow("case") << "PT-br"
                              << "pt-BR";
        QTest::newRow("exact beats first") << "en-GB"
                                           << "en-GB";
        QTest::newRow("right to left") << "ar-EG"
                                       << "ar";
        QTest::newRow("none") << "de"
                              << "";
        QTest::newRow("no language") << "tlh-x"
                                     << "";
        QTest::newRow("C") << "C"
                           << "";
        QTest::newRow("word") << "english"
                              << "";
        QTest::newRow("path") << "../fr"
                              << "";
        QTest::newRow("empty") << ""
                               << "";
    }

    void bestTranslation()
    {
        QFETCH(QString, wanted);
        const QStringList available{QStringLiteral("ar"), QStringLiteral("en"), QStringLiteral("en-GB"),
            QStringLiteral("fr"), QStringLiteral("pt-BR"), QStringLiteral("zh-CN")};
        QTEST(candor::bestTranslation(wanted, available), "served");
    }

    void standardButtonsSpeakEveryLanguage_data()
    {
        QTest::addColumn<QString>("tag");
        for (const QString& tag : Language::available())
            QTest::newRow(qPrintable(tag)) << tag;
    }

    void standardButtonsSpeakEveryLanguage()
    {
        QFETCH(QString, tag);
        Language language;
        QVERIFY(language.install(QStringLiteral("en")));
        QHash<QDialogButtonBox::StandardButton, QString> englishTexts;
        for (const auto button : {QDialogButtonBox::Cancel, QDialogButtonBox::Help, QDialogButtonBox::Close})
            englishTexts[button] = buttonText(button);
        QCOMPARE(englishTexts[QDialogButtonBox::Cancel], QStringLiteral("Cancel"));

        QVERIFY(language.install(tag));
        QCOMPARE(language.current(), tag);
        for (auto it = englishTexts.cbegin(); it != englishTexts.cend(); ++it)
            QCOMPARE(buttonText(it.key()) == it.value(), tag == u"en");
        // "OK" is the word in most languages; what matters is that Qt's own file was asked.
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel") == u"Cancel", tag == u"en");
        QVERIFY(!buttonText(QDialogButtonBox::Ok).isEmpty());
    }

    void confirmIsTranslatedWhereTheLanguageHasAWord()
    {
        Language language;
        QVERIFY(language.install(QStringLiteral("zh-CN")));
        QCOMPARE(buttonText(QDialogButtonBox::Ok), QStringLiteral("确定"));
        QVERIFY(language.install(QStringLiteral("es")));
        QCOMPARE(buttonText(QDialogButtonBox::Ok), QStringLiteral("Aceptar"));
    }

    void unknownLanguageIsEnglishAndSaysSo()
    {
        Language language;
        QVERIFY(language.install(QStringLiteral("fr")));
        QVERIFY(!language.install(QStringLiteral("xx-nonsense")));
        QCOMPARE(language.current(), QStringLiteral("en"));
        QCOMPARE(buttonText(QDialogButtonBox::Cancel), QStringLiteral("Cancel"));
    }

    void systemLanguageAlwaysSucceeds()
    {
        Language language;
        QVERIFY(language.install());
        QVERIFY(Language::available().contains(language.current()));
    }

    void numbersAndDatesFollow()
    {
        Language language;
        QVERIFY(language.install(QStringLiteral("fr-CA")));
        QCOMPARE(language.current(), QStringLiteral("fr"));
        QCOMPARE(QLocale().bcp47Name(), QStringLiteral("fr-CA"));
        QVERIFY(language.install(QStringLiteral("pt_BR")));
        QCOMPARE(QLocale().toString(1.5), QStringLiteral("1,5"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void directionFollowsEveryLanguage()
    {
        Language language;
        for (const QString& tag : Language::available()) {
            QVERIFY(language.install(tag));
            QCOMPARE(QGuiApplication::layoutDirection(), QLocale(tag).textDirection());
            QCOMPARE(QLocale().language(), QLocale(tag).language());
        }
    }

    void eachLanguageIsCalledByItsOwnName()
    {
        const std::pair<const char*, const char*> names[] = {{"en", "English"}, {"es", "Español"},
            {"de", "Deutsch"}, {"ar", "العربية"}, {"pt-BR", "Português (Brasil)"}, {"ja", "日本語"}};
        for (const auto& [tag, name] : names)
            QCOMPARE(languageName(QString::fromLatin1(tag)), QString::fromUtf8(name));
    }

    void openWindowsAreTold()
    {
        Language language;
        QVERIFY(language.install(QStringLiteral("en")));
        Listener listener;
        QCoreApplication::sendPostedEvents();
        listener.changes = 0;
        QVERIFY(language.install(QStringLiteral("it")));
        QTRY_VERIFY(listener.changes > 0);
    }

    void wordsLeaveWithTheLanguage()
    {
        {
            Language language;
            QVERIFY(language.install(QStringLiteral("it")));
            QCOMPARE(buttonText(QDialogButtonBox::Cancel), QStringLiteral("Annulla"));
        }
        QCOMPARE(buttonText(QDialogButtonBox::Cancel), QStringLiteral("Cancel"));
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
