// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/gallery.h"
#include "tests/gui/inspect.h"
#include "tests/gui/texts.h"

#include <QApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace candor;
using namespace candor::test;

namespace {

/// What stands outside of brackets rightly: where, which words, and why.
struct Exception
{
    const char* where;
    const char* words;
    const char* why;
};

const Exception exceptions[] = {
    {"", "Candor", "the product's name"},
    {"", "Alice Example|Contoso Ltd\\.|\\w+@contoso\\.test|[\\w.-]+\\.(?:test|example)", "people and hosts"},
    {"", "/[\\w./-]+", "paths"},
    {"languageMenu", ".*", "each language is written in itself"},
    {"dataBytesEdit.text", ".*", "the bytes of a record"},
    {"dataList.cell", "\\d+ bytes|[\\d/:,. \\x{202f}]+(?:AM|PM)?",
        "sizes and dates, as the locale writes them"},
    {"fieldTable.cell0", "[\\w.<>*-]+", "names of fields, as they are on the wire"},
    {"helpBrowser.text", "[\\w.<>*]+\\.[\\w.<>*]+|timeUnixNano|eventName",
        "names of fields, as they are on the wire"},
    {"helpBrowser.text", "https://[\\w./-]+", "addresses of pages on the web"},
    {"policyList.cell0", "[A-Za-z]+", "names of settings, as policies have them"},
    {"policyList.cell", "Enabled|Disabled|[\\d/:,. \\x{202f}]+(?:AM|PM)",
        "values, as policies have them; dates"},
    {"Reason.toolTip", ".*", "a fault of a policy file, for its author"},
    {"saveErrorLabel.toolTip", ".*", "the system's own words"},
    {"inspectorText.text", "[\\s\\S]*", "the source of a text, as it is in the sources"},
};

/// What is left of a text once all that is in brackets is gone; everything, where they do not pair.
QString outsideOfBrackets(const QString& text)
{
    QString outside;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'[' ? 1 : 0;
        if (depth == 0)
            outside += c;
        depth -= c == u']' ? 1 : 0;
        if (depth < 0)
            return text;
    }
    return depth == 0 ? outside : text;
}

bool holdsWords(const QString& text)
{
    static const QRegularExpression letter(QStringLiteral("\\p{L}"));
    return text.contains(letter);
}

QString foreignWords(const ShownText& shown)
{
    QString rest = outsideOfBrackets(shown.text);
    for (const Exception& exception : exceptions)
        if (shown.where.contains(QLatin1StringView(exception.where)))
            rest.remove(QRegularExpression(QString::fromLatin1(exception.words)));
    return holdsWords(rest) ? shown.where + QStringLiteral(": ") + shown.text : QString();
}

QStringList untranslated(const QWidget& window)
{
    QStringList found;
    for (const ShownText& text : textsOf(window))
        if (const QString words = foreignWords(text); !words.isEmpty())
            found += words;
    return found;
}

/// The program in languages that are made for this test: what is not in their brackets is a text that
/// translators never get to see.
class PseudoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theCheckFindsWhatIsNotTranslated();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();

private:
    QTemporaryDir m_folder;
    QTranslator m_words;
};

void PseudoTest::initTestCase()
{
    QStringList command = QStringLiteral(CANDOR_PSEUDO).split(u'|');
    command += m_folder.path();
    QProcess generator;
    generator.start(command.takeFirst(), command);
    QVERIFY(generator.waitForFinished(60'000));
    QVERIFY2(generator.exitCode() == 0, generator.readAllStandardError());
}

void PseudoTest::cleanup()
{
    QCoreApplication::removeTranslator(&m_words);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void PseudoTest::theCheckFindsWhatIsNotTranslated()
{
    const auto finds = [](const char* text) {
        return !foreignWords({QStringLiteral("x.text"), QString::fromUtf8(text)}).isEmpty();
    };
    QVERIFY(finds("Options"));
    QVERIFY(finds("[Öþţîöñš] and more"));
    QVERIFY(finds("[Öþţîöñš"));
    QVERIFY(finds("Öþţîöñš]"));
    QVERIFY(!finds("[Öþţîöñš]"));
    QVERIFY(!finds("[Ţö [ýöûŕ öŕğâñîžâţîöñ]]"));
    QVERIFY(!finds("[Ţö] alice@contoso.test: 12"));
    const Showcase showcase(QStringLiteral("options"));
    QVERIFY(untranslated(showcase.window()).size() > 20);
}

void PseudoTest::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("state");
    for (const char* kind : {"accented", "mirrored", "wide"})
        for (const QString& state : galleryStates())
            QTest::addRow("%s %s", kind, qPrintable(state)) << QString::fromLatin1(kind) << state;
}

void PseudoTest::everyTextIsTranslated()
{
    QFETCH(QString, kind);
    QFETCH(QString, state);
    QVERIFY(m_words.load(m_folder.filePath(QStringLiteral("candor_%1.qm").arg(kind))));
    QCoreApplication::installTranslator(&m_words);
    QLocale::setDefault(QLocale(QStringLiteral("en")));
    if (kind == u"mirrored")
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const Showcase showcase(state);
    QWidget& window = showcase.window();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_COMPARE(cutTexts(window), QStringList());
    QVERIFY(keepPicture(window, kind + QLatin1Char('-') + state));
    QCOMPARE(overlaps(window), QStringList());
    const QStringList found = untranslated(window);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

} // namespace

QTEST_MAIN(PseudoTest)
#include "tst_pseudo.moc"
