// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/settinglist.h"
#include "app/policy/sourcepolicy.h"
#include "app/policy/templates.h"
#include "app/policy/templatewriters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace candor;

namespace {

QString written(TemplateKind kind)
{
    return QString::fromUtf8(policyTemplate(kind));
}

QJsonObject schemaProperties()
{
    return QJsonDocument::fromJson(written(TemplateKind::Schema).toUtf8())
        .object()
        .value(u"properties")
        .toObject();
}

/// As a validator judges a member: its name is known, and it is a boolean where one is asked for.
bool isValid(const QJsonObject& properties, const QString& name, const QJsonValue& value)
{
    const QJsonObject property = properties.value(name).toObject();
    return property.value(u"type") == QStringLiteral("boolean") && value.isBool();
}

} // namespace

/// What is handed to admins says what the readers do.
class TemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasAName();
    void schemaAcceptsWhatTheReaderAccepts_data();
    void schemaAcceptsWhatTheReaderAccepts();
    void everySettingIsDescribed_data();
    void everySettingIsDescribed();
    void placesOfOtherSystemsAreNamed_data();
    void placesOfOtherSystemsAreNamed();
    void exampleOfTheManualIsObeyed();
    void groupPolicyHasAllItsWords();
    void aRowOfAnotherKindIsDescribedAsWell();
};

void TemplatesTest::everyKindHasAName()
{
    for (TemplateKind kind : allTemplateKinds)
        QCOMPARE(templateKindOf(QString::fromStdString(std::string(nameOf(kind)))), kind);
    QVERIFY(!templateKindOf(u""));
    QVERIFY(!templateKindOf(u"MAN"));
}

void TemplatesTest::schemaAcceptsWhatTheReaderAccepts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    const std::pair<const char*, QJsonValue> values[] = {{"true", true}, {"false", false}, {"number", 1},
        {"text", QStringLiteral("true")}, {"null", QJsonValue()}, {"list", QJsonArray()}};
    for (const SettingRow& row : settingList)
        for (const auto& [what, value] : values)
            QTest::addRow("%s %s", row.name, what) << QString::fromLatin1(row.name) << value;
    QTest::newRow("unknown") << QStringLiteral("disableautomaticsendtracing") << QJsonValue(true);
}

void TemplatesTest::schemaAcceptsWhatTheReaderAccepts()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    const QByteArray document = QJsonDocument(QJsonObject{{name, value}}).toJson();
    const SourcePolicy read = readLocalPolicy(document, PolicySource::Machine, QStringLiteral("a.json"));
    const bool isFaulty = read.wholeFault || !read.notices.isEmpty()
        || std::any_of(read.faults.begin(), read.faults.end(), [](const auto& fault) { return bool(fault); });
    QCOMPARE(isValid(schemaProperties(), name, value), !isFaulty);
    const QJsonObject schema = QJsonDocument::fromJson(written(TemplateKind::Schema).toUtf8()).object();
    QCOMPARE(schema.value(u"additionalProperties"), QJsonValue(false));
}

void TemplatesTest::everySettingIsDescribed_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("man") << int(TemplateKind::Manual);
    QTest::newRow("markdown") << int(TemplateKind::Page);
}

void TemplatesTest::everySettingIsDescribed()
{
    QFETCH(int, kind);
    const QString text = written(static_cast<TemplateKind>(kind)).remove(u'\\');
    for (const SettingRow& row : settingList) {
        QVERIFY2(text.contains(QLatin1StringView(row.name)), row.name);
        QVERIFY2(text.contains(QLatin1StringView(row.meaning)), row.name);
        QVERIFY2(text.contains(QLatin1StringView(row.since)), row.name);
    }
    QVERIFY(text.count(QStringLiteral("not configured")) >= qsizetype(settingCount));
}

void TemplatesTest::placesOfOtherSystemsAreNamed_data()
{
    everySettingIsDescribed_data();
}

void TemplatesTest::placesOfOtherSystemsAreNamed()
{
    QFETCH(int, kind);
    QString text = written(static_cast<TemplateKind>(kind));
    text.replace(QStringLiteral("\\e"), QStringLiteral("\\"))
        .replace(QStringLiteral("\\-"), QStringLiteral("-"));
    for (const char* place :
        {"Software\\Policies\\Candor\\DisableAutomaticSendTracing", "Software\\Policies\\Candor\\QMEnable",
            "Software\\Policies\\Microsoft\\Office\\16.0\\Lync\\disableautomaticsendtracing",
            "Software\\Policies\\Microsoft\\Office\\16.0\\Common\\qmenable", "io.candor.Candor"})
        QVERIFY2(text.contains(QLatin1StringView(place)), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("Candor\\logging")));
}

void TemplatesTest::exampleOfTheManualIsObeyed()
{
    const QString manual = written(TemplateKind::Manual);
    const QString example = manual.section(QStringLiteral(".EX\n"), 1).section(QStringLiteral(".EE"), 0, 0);
    const SourcePolicy read
        = readLocalPolicy(example.toUtf8(), PolicySource::Machine, QStringLiteral("example.json"));
    QVERIFY(!read.wholeFault);
    const SettingRow& row = rowOf(Setting::DisableAutomaticSendTracing);
    QVERIFY(forbids(row, read.values[static_cast<std::size_t>(row.setting)]));
}

void TemplatesTest::groupPolicyHasAllItsWords()
{
    QMap<QString, QString> words;
    QXmlStreamReader xml(policyTemplate(TemplateKind::GroupPolicyWords));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"string")
            continue;
        const QString id = xml.attributes().value(QStringLiteral("id")).toString();
        words.insert(id, xml.readElementText());
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    static const QRegularExpression reference(QStringLiteral("\\$\\(string\\.(\\w+)\\)"));
    QSet<QString> used;
    for (auto all = reference.globalMatch(written(TemplateKind::GroupPolicy)); all.hasNext();)
        used.insert(all.next().captured(1));
    QCOMPARE(used, QSet<QString>(words.keyBegin(), words.keyEnd()));
    for (const SettingRow& row : settingList)
        QCOMPARE(words.value(QLatin1StringView(row.name) + QStringLiteral("_Explain")),
            row.isLocal ? QString::fromUtf8(row.meaning) : QString());
}

/// None of today's settings has a value where nobody sets it, or is local and unknown to the original.
void TemplatesTest::aRowOfAnotherKindIsDescribedAsWell()
{
    SettingRow row = rowOf(Setting::DisableAutomaticSendTracing);
    QCOMPARE(defaultOf(row), QStringLiteral("not configured"));
    QCOMPARE(registryPlacesOf(row).size(), 2);
    row.byDefault = SettingValue::Disabled;
    row.officeKey = nullptr;
    QCOMPARE(defaultOf(row), QStringLiteral("Disabled"));
    QCOMPARE(registryPlacesOf(row),
        QStringList(QStringLiteral("Software\\Policies\\Candor\\DisableAutomaticSendTracing")));
}

QTEST_GUILESS_MAIN(TemplatesTest)
#include "tst_templates.moc"
