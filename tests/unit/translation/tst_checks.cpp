// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translation/filechecks.h"

#include <QFile>
#include <QtTest>

using namespace candor;

namespace {

Glossary glossary()
{
    QFile file(QStringLiteral(CANDOR_SOURCE_DIR "/translations/glossary.json"));
    Sentence fault;
    return file.open(QIODevice::ReadOnly) ? readGlossary(file.readAll(), fault).value_or(Glossary())
                                          : Glossary();
}

/// One message as a .ts file has it.
QString message(const char* source, const char* translation, const char* more = "", const char* type = "")
{
    return QStringLiteral("<message><source>%1</source>%3<translation%4>%2</translation></message>\n")
        .arg(QString::fromUtf8(source).toHtmlEscaped(), QString::fromUtf8(translation).toHtmlEscaped(),
            QString::fromUtf8(more), QString::fromUtf8(type));
}

QString counted(const char* source, const QStringList& forms)
{
    QString inside;
    for (const QString& form : forms)
        inside += QStringLiteral("<numerusform>%1</numerusform>").arg(form.toHtmlEscaped());
    return QStringLiteral(
        "<message numerus=\"yes\"><source>%1</source><translation>%2</translation></message>\n")
        .arg(QString::fromUtf8(source).toHtmlEscaped(), inside);
}

TsFile file(const char* language, const QString& messages)
{
    return readTs(QStringLiteral("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n"
                                 "<TS version=\"2.1\" language=\"%1\" sourcelanguage=\"en\">\n"
                                 "<context><name>C</name>\n%2</context></TS>\n")
                      .arg(QString::fromUtf8(language), messages)
                      .toUtf8());
}

QStringList kinds(const QList<TsFinding>& findings)
{
    QStringList names;
    for (const TsFinding& finding : findings)
        names += nameOf(finding.kind);
    return names;
}

const char critical[] = "<extracomment>MEANING-CRITICAL. Why</extracomment>";

/// Every kind of finding has a text that has it, and texts that are right have none.
class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsFound_data();
    void aTextIsFound();
    void aTextIsRight_data();
    void aTextIsRight();
    void pluralForms_data();
    void pluralForms();
    void theFileItself();
    void aFindingTellsWhereAndWhat();
    void vanishedTextsAreNobodysConcern();
    void everyKindHasAName();
    void aBrokenGlossaryIsRefused_data();
    void aBrokenGlossaryIsRefused();
};

void ChecksTest::aTextIsFound_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* name, const char* language, const QString& text, const char* kind) {
        QTest::newRow(name) << QByteArray(language) << text << QString::fromLatin1(kind);
    };
    row("empty", "fr", message("Send", ""), "untranslated");
    row("blank", "fr", message("Send", "  "), "untranslated");
    row("unfinished", "fr", message("Send", "Envoyer", "", " type=\"unfinished\""), "unfinished");
    row("lost place", "fr", message("Sent to %1.", "Envoyé."), "placeholder");
    row("place twice", "fr", message("Sent to %1.", "Envoyé à %1 et %1."), "placeholder");
    row("other place", "fr", message("Sent to %1.", "Envoyé à %2."), "placeholder");
    row("plain number", "fr", message("%L1 bytes", "%1 octets"), "placeholder");
    row("lost tag", "fr", message("See <b>this</b>", "Voir ceci"), "markup");
    row("open tag", "fr", message("See <b>this</b>", "Voir <b>ceci<b>"), "markup");
    row("crossed", "fr", message("<b><i>a</i></b>", "<b><i>a</b></i>"), "markup");
    row("stray <", "fr", message("See <b>this</b>", "Voir < <b>ceci</b>"), "markup");
    row("other link", "fr", message("See <a href=\"x\">this</a>", "Voir <a href=\"y\">ceci</a>"), "link");
    row("no key", "fr", message("&Send", "Envoyer"), "access-key");
    row("key too many", "fr", message("Send", "&Envoyer"), "access-key");
    row("several keys", "zh_CN", message("&Send", "&发送(&S)"), "access-key");
    row("key within", "ar", message("&Send", "إر&سال"), "access-key");
    row("key that nobody can type", "zh_CN", message("&Send", "&发送"), "access-key");
    row("no colon", "fr", message("Name:", "Nom"), "ending");
    row("a stop", "fr", message("Name", "Nom."), "ending");
    row("no ellipsis", "fr", message("Opening…", "Ouverture"), "ending");
    row("spaces", "fr", message(" and ", "et"), "spaces");
    row("name", "fr", message("Candor is closed", "Franchise est fermé"), "name");
    row("file", "fr", message("See settings.ini", "Voir reglages.ini"), "name");
    row("setting", "fr", message("QMEnable is on", "ActiverQM est actif"), "name");
    row("host", "fr", message("example.com answers", "exemple.com répond"), "name");
    row("merge in a text", "fr", message("Ours", "x\n<<<<<<< HEAD:a\ny"), "conflict");
    row("term", "fr", message("Census data", "Données du recensement"), "term");
    row("whole term", "zh_CN", message("Options", "选择"), "term");
    row("forbidden es", "es", message("Cleartext", "Texto cifrado"), "forbidden-word");
    row("forbidden it", "it", message("Call minutes", "Verbale"), "forbidden-word");
    row("forbidden zh", "zh_CN", message("Call minutes", "通话纪要"), "forbidden-word");
    row("forbidden pt", "pt_BR", message("On-premises admins", "Administradores locais"), "forbidden-word");
    row("forbidden de", "de", message("On-premises admins", "Lokale Administratoren"), "forbidden-word");
    row("not lost", "fr", message("It is not sent.", "C'est envoyé."), "negation");
    row("never lost", "zh_CN", message("It is never sent.", "它会发送。"), "negation");
    row("nothing lost", "es", message("Nothing is sent.", "Se envía."), "negation");
    row("not lost, ar", "ar", message("It is not sent.", "يتم إرساله."), "negation");
    row("not lost, de", "de", message("It is not sent.", "Es wird gesendet."), "negation");
    row("negation added", "fr", message("It is sent.", "Ce n'est pas envoyé.", critical), "negation");
}

void ChecksTest::aTextIsFound()
{
    QFETCH(QByteArray, language);
    QFETCH(QString, text);
    QFETCH(QString, kind);
    const QStringList found = kinds(checkFile(file(language.constData(), text), {}, glossary()));
    QVERIFY2(found.contains(kind), qPrintable(found.join(u' ')));
    QCOMPARE(QSet<QString>(found.cbegin(), found.cend()).size(), 1);
}

void ChecksTest::aTextIsRight_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* language, const QString& text) {
        QTest::newRow(name) << QByteArray(language) << text;
    };
    row("place", "fr", message("Sent to %1.", "Envoyé à %1."));
    row("value of a flag", "fr", message("Keep it below <DIR>.", "Le garde sous <DIR>."));
    row("Chinese stop", "zh_CN", message("Sent to %1.", "已发送到 %1。"));
    row("key beside", "zh_CN", message("&Send", "发送(&S)"));
    row("Arabic key and question", "ar", message("&Send?", "إرسال(&S)؟"));
    row("negative", "fr", message("It is not sent.", "Ce n'est pas envoyé.", critical));
    row("negative for 'only after'", "es",
        message("It is sent only after you agree.", "No se envía hasta que usted acepte.", critical));
    row("space before the colon", "fr", message("Name:", "Nom :"));
    row("term within", "it", message("Census data is sent.", "I Dati di censimento vengono inviati."));
    row("two signs", "fr", message("R&D && more", "R&D && plus"));
    row("links and order", "fr", message("<a href=\"x\">a</a> <b>b</b>", "<b>b</b> <a href=\"x\">a</a>"));
    row("checked by a person", "es",
        message("It is not sent.", "Queda aquí.", "<translatorcomment>negation checked</translatorcomment>"));
    row("a name beside Chinese", "zh_CN", message("Candor is closed", "Candor已关闭"));
    row("whole word elsewhere", "fr", message("Options were saved", "Choix enregistrés"));
}

void ChecksTest::aTextIsRight()
{
    QFETCH(QByteArray, language);
    QFETCH(QString, text);
    QList<TsFinding> findings = checkFile(file(language.constData(), text), {}, glossary());
    QCOMPARE(kinds(findings), QStringList());
}

void ChecksTest::pluralForms_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QStringList>("forms");
    QTest::addColumn<QStringList>("found");
    const QString one = QStringLiteral("%n");
    QTest::newRow("fr") << QByteArray("fr") << QStringList{one, one} << QStringList();
    QTest::newRow("fr, one") << QByteArray("fr") << QStringList{one} << QStringList{QStringLiteral("plural")};
    QTest::newRow("zh") << QByteArray("zh_CN") << QStringList{one} << QStringList();
    QTest::newRow("ar") << QByteArray("ar") << QStringList(6, one) << QStringList();
    QTest::newRow("ar, two") << QByteArray("ar") << QStringList(2, one)
                             << QStringList{QStringLiteral("plural")};
    QTest::newRow("an empty one") << QByteArray("fr") << QStringList{one, QString()}
                                  << QStringList{QStringLiteral("plural")};
    QTest::newRow("no %n") << QByteArray("fr") << QStringList{QStringLiteral("un"), one}
                           << QStringList{QStringLiteral("placeholder")};
}

void ChecksTest::pluralForms()
{
    QFETCH(QByteArray, language);
    QFETCH(QStringList, forms);
    QFETCH(QStringList, found);
    QCOMPARE(kinds(checkFile(file(language.constData(), counted("%n", forms)), {}, glossary())), found);
}

void ChecksTest::theFileItself()
{
    const TsFile french = file("fr", message("Send", "Envoyer"));
    QCOMPARE(kinds(checkFile(french, QStringLiteral("fr"), glossary())), QStringList());
    QCOMPARE(
        kinds(checkFile(french, QStringLiteral("es"), glossary())), QStringList{QStringLiteral("language")});
    const TsFile merged = file("fr", QStringLiteral("<<<<<<< HEAD\n"));
    QVERIFY(kinds(checkFile(merged, {}, glossary())).contains(QStringLiteral("conflict")));
    QCOMPARE(kinds(checkFile(file("fr", QStringLiteral("<message></message>")), {}, glossary())).first(),
        QStringLiteral("file"));
}

void ChecksTest::aFindingTellsWhereAndWhat()
{
    const QString texts = message("Send", "Envoyer") + message("Sent to %1.", "Envoyé.");
    const TsFinding finding = checkFile(file("fr", texts), {}, glossary()).value(0);
    QCOMPARE(finding.place.line, 6);
    QCOMPARE(finding.context, QStringLiteral("C"));
    QCOMPARE(finding.source, QStringLiteral("Sent to %1."));
    QCOMPARE(finding.translation, QStringLiteral("Envoyé."));
    QCOMPARE(finding.sentence.english(), QStringLiteral("the translation lacks %1"));
}

void ChecksTest::vanishedTextsAreNobodysConcern()
{
    const QString gone = message("Sent to %1.", "Envoyé", critical, " type=\"vanished\"");
    const TsFile french = file("fr", gone);
    QCOMPARE(kinds(checkFile(french, {}, glossary())), QStringList());
    QCOMPARE(kinds(checkReviews(french, {})), QStringList());
}

void ChecksTest::everyKindHasAName()
{
    QSet<QString> names;
    for (int kind = 0; kind <= int(TsFinding::Kind::ReviewFile); ++kind)
        names += nameOf(TsFinding::Kind(kind));
    QCOMPARE(names.size(), int(TsFinding::Kind::ReviewFile) + 1);
    QVERIFY(!names.contains(QString()));
}

void ChecksTest::aBrokenGlossaryIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("nothing in it") << QByteArray("{}");
    QTest::newRow("a term without English")
        << QByteArray(R"({"terms":[{"fr":"x"}],"names":[],"languages":{}})");
    QTest::newRow("a term that is no word")
        << QByteArray(R"({"terms":[{"en":"x","fr":1}],"names":[],"languages":{}})");
    QTest::newRow("no expression") << QByteArray(
        R"({"terms":[],"names":[],"languages":{"fr":{"negation":"("}}})");
    QTest::newRow("a key twice") << QByteArray(R"({"terms":[],"terms":[],"names":[],"languages":{}})");
}

void ChecksTest::aBrokenGlossaryIsRefused()
{
    QFETCH(QByteArray, bytes);
    Sentence fault;
    QVERIFY(!readGlossary(bytes, fault));
    QVERIFY(fault.english().startsWith(u"line "));
}

} // namespace

QTEST_GUILESS_MAIN(ChecksTest)
#include "tst_checks.moc"
