// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/language.h"
#include "ui/translation/measure.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace candor;

namespace {

/// Without a place to break, as German has them.
QString longWord()
{
    return QString(70, u'm');
}

/// The French file of the program, with other words for some texts.
class French
{
public:
    French()
    {
        QFile file(QStringLiteral(CANDOR_SOURCE_DIR "/translations/candor_fr.ts"));
        if (file.open(QIODevice::ReadOnly))
            m_text = QString::fromUtf8(file.readAll());
    }

    /// The line on which the translation of \a source stands; as written in the file. 0: nowhere.
    int lineOf(const QString& source) const
    {
        const qsizetype at = placeOf(source);
        return at < 0 ? 0 : int(QStringView(m_text).left(at).count(u'\n')) + 1;
    }
    bool say(const QString& source, const QString& words)
    {
        const qsizetype at = placeOf(source);
        if (at < 0)
            return false;
        m_text.replace(at, m_text.indexOf(end, at) - at, begin + words);
        return true;
    }
    void speak(const QString& language)
    {
        m_text.replace(QStringLiteral("language=\"fr\""), QStringLiteral("language=\"%1\"").arg(language));
    }
    TsFile file() const { return readTs(m_text.toUtf8()); }

private:
    qsizetype placeOf(const QString& source) const
    {
        const qsizetype at = m_text.indexOf(QStringLiteral("<source>%1</source>").arg(source));
        return at < 0 ? at : m_text.indexOf(begin, at);
    }

    const QString begin = QStringLiteral("<translation>");
    const QString end = QStringLiteral("</translation>");
    QString m_text;
};

QString told(const QList<TsFinding>& findings)
{
    QStringList lines;
    for (const TsFinding& finding : findings)
        lines += QStringLiteral("%1: %2: %3")
                     .arg(finding.place.line)
                     .arg(nameOf(finding.kind), finding.sentence.english());
    return lines.join(u'\n');
}

/// Texts that have no place, and keys that clash, in the windows as they really are.
class MeasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextTooLongIsFound_data();
    void aTextTooLongIsFound();
    void aKeyThatTwoShareIsFound();
    void keysOfOthersCount();
    void whoNeverMeetsMayShareAKey();
    void aLongTextAndAClash();
    void allFitsInTheOtherDirection();
    void aFileWithoutWordsIsNoConcern();
};

void MeasureTest::aTextTooLongIsFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("widens the window") << QStringLiteral(
        "&amp;Help") << QStringLiteral("the window \"sign-in\" does not fit on a screen of ");
    QTest::newRow("makes people scroll in a page of the window") << QStringLiteral(
        "Sign O&amp;ut") << QStringLiteral("people have to scroll sideways to read the window \"signed-in");
    QTest::newRow("is cut off") << QStringLiteral("Sign-in &amp;address")
                                << QStringLiteral(
                                       "it is cut off in the window \"sign-in\" (signInAddressLabel): ");
    QTest::newRow("makes people scroll")
        << QStringLiteral("&amp;Logging in %1:")
        << QStringLiteral("people have to scroll sideways to read the window \"options\": ");
    QTest::newRow("in an empty field")
        << QStringLiteral("name@example.com")
        << QStringLiteral("it is cut off in the window \"sign-in\" (signInAddressLineEdit): ");
}

void MeasureTest::aTextTooLongIsFound()
{
    QFETCH(QString, source);
    QFETCH(QString, sentence);
    French french;
    const QString place = source.contains(u"%1") ? QStringLiteral(" %1") : QString();
    QVERIFY(french.say(source, longWord() + place));
    const QList<TsFinding> findings = measureTranslation(french.file());
    QVERIFY2(findings.size() == 1, qPrintable(told(findings)));
    QCOMPARE(findings[0].kind, TsFinding::Kind::TooLong);
    QCOMPARE(findings[0].place.line, french.lineOf(source));
    QVERIFY2(findings[0].sentence.english().startsWith(sentence), qPrintable(findings[0].sentence.english()));
    static const QRegularExpression pixels(QStringLiteral(": [1-9][0-9]* pixels too wide$"));
    QVERIFY2(findings[0].sentence.english().contains(pixels), qPrintable(findings[0].sentence.english()));
    QCOMPARE(findings[0].translation, longWord() + place);
}

void MeasureTest::aKeyThatTwoShareIsFound()
{
    French french;
    QVERIFY(french.say(QStringLiteral("&amp;Help"), QStringLiteral("Aid&amp;e")));
    QCOMPARE(told(measureTranslation(french.file())),
        QStringLiteral("%1: access-key-clash: \"&What Is Sent…\" (line %2) has the access key Alt+E already "
                       "in the window \"sign-in\"")
            .arg(french.lineOf(QStringLiteral("&amp;Help")))
            .arg(french.lineOf(QStringLiteral("&amp;What Is Sent…"))));
}

/// What is not translated yet is English, and has its keys as well, whatever language the reader has.
void MeasureTest::keysOfOthersCount()
{
    const QByteArray bytes
        = "<TS version=\"2.1\" language=\"de\"><context><name>candor::MainWindow</name>\n<message>"
          "<source>&amp;Help</source><translation>&amp;Wissen</translation></message></context></TS>";
    Language language;
    QVERIFY(language.install(QStringLiteral("fr")));
    QCOMPARE(told(measureTranslation(readTs(bytes))),
        QStringLiteral(
            "2: access-key-clash: a text that is not in this file has the access key Alt+W already "
            "in the window \"sign-in\""));
    QCOMPARE(QLocale().language(), QLocale::French);
    QVERIFY(QCoreApplication::translate("candor::MainWindow", "&Help") != u"&Help");
}

void MeasureTest::whoNeverMeetsMayShareAKey()
{
    French french;
    QVERIFY(french.say(QStringLiteral("Sign O&amp;ut"), QStringLiteral("&amp;Se déconnecter")));
    QVERIFY(french.say(QStringLiteral("&amp;Sign In"), QStringLiteral("&amp;Se connecter")));
    QCOMPARE(told(measureTranslation(french.file())), QString());
}

void MeasureTest::aLongTextAndAClash()
{
    French french;
    QVERIFY(french.say(QStringLiteral("A&amp;bout"), longWord()));
    QVERIFY(french.say(QStringLiteral("&amp;Help"), QStringLiteral("Aid&amp;e")));
    const QList<TsFinding> findings = measureTranslation(french.file());
    QVERIFY2(findings.size() == 2, qPrintable(told(findings)));
    QVERIFY(findings[0].kind != findings[1].kind);
}

void MeasureTest::allFitsInTheOtherDirection()
{
    French french;
    french.speak(QStringLiteral("ar"));
    QCOMPARE(told(measureTranslation(french.file())), QString());
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QVERIFY(QLocale().language() != QLocale::Arabic);
    QCOMPARE(QCoreApplication::translate("candor::MainWindow", "&Help"), QStringLiteral("&Help"));
    QCOMPARE(QApplication::topLevelWidgets().size(), 0);
}

void MeasureTest::aFileWithoutWordsIsNoConcern()
{
    QCOMPARE(told(measureTranslation(readTs("<TS version=\"2.1\" language=\"fr\"></TS>"))), QString());
    QCOMPARE(told(measureTranslation(readTs(""))), QString());
    QCOMPARE(told(measureTranslation(readTs("<TS version=\"2.1\" language=\"no_such\"></TS>"))), QString());
}

} // namespace

QTEST_MAIN(MeasureTest)
#include "tst_measure.moc"
