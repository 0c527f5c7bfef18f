// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/preferencespolicy.h"
#include "app/policy/settinglist.h"
#include "app/policy/templates.h"

#include <QMap>
#include <QXmlStreamReader>
#include <QtTest>

using namespace candor;

namespace {

using Preferences = QMap<QString, ManagedPreference>;

/// The keys and values of a configuration profile's payload, as macOS hands them out: true and false are
/// booleans, all else is not.
Preferences preferencesIn(const QByteArray& profile, bool isMachine)
{
    Preferences found;
    QXmlStreamReader xml(profile);
    QString key;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"key") {
            key = xml.readElementText();
        } else if (!key.isEmpty()) {
            const bool isBoolean = xml.name() == u"true" || xml.name() == u"false";
            found.insert(key, {isMachine, isBoolean ? std::optional(xml.name() == u"true") : std::nullopt});
            key.clear();
        }
    }
    return found;
}

QList<SourcePolicy> read(const Preferences& preferences)
{
    return readManagedPreferences([&preferences](const QString& name) {
        const auto found = preferences.constFind(name);
        return found == preferences.cend() ? std::nullopt : std::optional(*found);
    });
}

std::size_t indexOfSetting(const SettingRow& row)
{
    return static_cast<std::size_t>(row.setting);
}

} // namespace

/// Managed preferences of macOS, from profiles.
class PreferencesPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingManagedIsNoPolicy();
    void everyValueIsReadStrictly_data();
    void everyValueIsReadStrictly();
    void computerAndUserAreTwoSources();
    void theProfileForbidsAll();
    void filesOfComputerAndUserAreNamed()
    {
        QCOMPARE(managedPreferencesPaths(QStringLiteral("alice")),
            QStringList({QStringLiteral("/Library/Managed Preferences/io.candor.Candor.plist"),
                QStringLiteral("/Library/Managed Preferences/alice/io.candor.Candor.plist")}));
    }
};

void PreferencesPolicyTest::nothingManagedIsNoPolicy()
{
    QVERIFY(read({}).isEmpty());
    QVERIFY(read({{QStringLiteral("logging"), {true, true}}}).isEmpty());
}

void PreferencesPolicyTest::everyValueIsReadStrictly_data()
{
    QTest::addColumn<bool>("isMachine");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<SettingValue>("value");
    const std::pair<const char*, SettingValue> values[] = {{"<true/>", SettingValue::Enabled},
        {"<false/>", SettingValue::Disabled}, {"<integer>1</integer>", SettingValue::NotConfigured},
        {"<string>true</string>", SettingValue::NotConfigured}, {"<array/>", SettingValue::NotConfigured}};
    for (bool isMachine : {true, false})
        for (const SettingRow& row : settingList)
            for (const auto& [written, value] : values)
                if (row.isLocal)
                    QTest::addRow("%s %s %s", isMachine ? "computer" : "user", row.name, written)
                        << isMachine << QString::fromLatin1(row.name) << QByteArray(written) << value;
}

void PreferencesPolicyTest::everyValueIsReadStrictly()
{
    QFETCH(bool, isMachine);
    QFETCH(QString, name);
    QFETCH(QByteArray, written);
    QFETCH(SettingValue, value);
    const QList<SourcePolicy> policies = read(preferencesIn(
        "<plist><dict><key>" + name.toLatin1() + "</key>" + written + "</dict></plist>", isMachine));
    QCOMPARE(policies.size(), 1);
    const SourcePolicy& policy = policies.constFirst();
    QCOMPARE(policy.source, isMachine ? PolicySource::Machine : PolicySource::User);
    QCOMPARE(policy.where, QString::fromLatin1(preferencesDomain));
    for (const SettingRow& row : settingList) {
        const bool isIt = name == QLatin1StringView(row.name);
        QCOMPARE(policy.values[indexOfSetting(row)], isIt ? value : SettingValue::NotConfigured);
        QCOMPARE(
            policy.faults[indexOfSetting(row)].has_value(), isIt && value == SettingValue::NotConfigured);
    }
}

void PreferencesPolicyTest::computerAndUserAreTwoSources()
{
    const QList<SourcePolicy> policies = read({{QStringLiteral("QMEnable"), {false, true}},
        {QStringLiteral("DisableAutomaticSendTracing"), {true, true}}});
    QCOMPARE(policies.size(), 2);
    QCOMPARE(policies[0].source, PolicySource::Machine);
    QCOMPARE(policies[0].values[indexOfSetting(rowOf(Setting::QMEnable))], SettingValue::NotConfigured);
    QCOMPARE(policies[1].source, PolicySource::User);
    QCOMPARE(policies[1].values[indexOfSetting(rowOf(Setting::QMEnable))], SettingValue::Enabled);
}

void PreferencesPolicyTest::theProfileForbidsAll()
{
    const QList<SourcePolicy> policies = read(preferencesIn(policyTemplate(TemplateKind::Profile), true));
    QCOMPARE(policies.size(), 1);
    for (const SettingRow& row : settingList)
        if (row.isLocal)
            QVERIFY2(forbids(row, policies.constFirst().values[indexOfSetting(row)]), row.name);
}

QTEST_GUILESS_MAIN(PreferencesPolicyTest)
#include "tst_preferencespolicy.moc"
