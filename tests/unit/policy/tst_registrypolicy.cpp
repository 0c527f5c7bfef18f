// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/registrypolicy.h"
#include "app/policy/resolver.h"
#include "app/policy/settinglist.h"
#include "app/policy/templates.h"

#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtEndian>
#include <QtTest>

using namespace candor;

namespace {

constexpr quint32 textType = 1;
constexpr quint32 bytesType = 3;
constexpr quint32 dwordType = 4;
constexpr quint32 qwordType = 11;

QByteArray dword(quint32 number)
{
    QByteArray data(sizeof number, Qt::Uninitialized);
    qToLittleEndian(number, data.data());
    return data;
}

RegistryValue valueIn(const QString& name, const QString& written)
{
    if (written.startsWith(u"dword:"))
        return {name, dwordType, dword(written.mid(6).toUInt(nullptr, 16))};
    if (written.startsWith(u"hex(b):"))
        return {name, qwordType, QByteArray::fromHex(written.mid(7).remove(u',').toLatin1())};
    if (written.startsWith(u"hex(4):")) // a REG_DWORD of another length than it should have
        return {name, dwordType, QByteArray::fromHex(written.mid(7).remove(u',').toLatin1())};
    if (written.startsWith(u"hex:"))
        return {name, bytesType, QByteArray::fromHex(written.mid(4).remove(u',').toLatin1())};
    return {name, textType, written.mid(1).chopped(1).toUtf8()};
}

/// A registry, from what the registry editor exports; keys are found without regard to case, as there.
class Exported
{
public:
    explicit Exported(const QString& text)
    {
        QString key;
        for (const QString& line : text.split(u'\n')) {
            if (line.startsWith(u'['))
                m_keys[key = line.mid(1).section(u']', 0, 0).toLower()];
            static const QRegularExpression entry(QStringLiteral("^\"([^\"]*)\"=(.*)$"));
            if (const auto match = entry.match(line); match.hasMatch())
                m_keys[key].values.append(valueIn(match.captured(1), match.captured(2)));
        }
    }
    void breakKey(const QString& key, const QString& error) { m_keys[key.toLower()].error = error; }

    std::optional<RegistryKey> read(RegistryHive hive, const QString& path) const
    {
        const QString root = hive == RegistryHive::LocalMachine ? QStringLiteral("hkey_local_machine\\")
                                                                : QStringLiteral("hkey_current_user\\");
        const auto found = m_keys.constFind(root + path.toLower());
        return found == m_keys.cend() ? std::nullopt : std::optional(*found);
    }
    QList<SourcePolicy> policies() const
    {
        return readRegistryPolicies(
            [this](RegistryHive hive, const QString& path) { return read(hive, path); });
    }

private:
    QMap<QString, RegistryKey> m_keys;
};

QString keyed(const char* hive, const QString& path, const QString& values)
{
    return QStringLiteral("Windows Registry Editor Version 5.00\n\n[%1\\%2]\n%3\n")
        .arg(QLatin1StringView(hive), path, values);
}

const QString ownKey = QStringLiteral("SOFTWARE\\Policies\\Candor");

std::size_t indexOfSetting(const SettingRow& row)
{
    return static_cast<std::size_t>(row.setting);
}

} // namespace

/// Windows' registry, as exported; what the reader makes of it.
class RegistryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThereIsNoPolicy();
    void everyValueIsReadStrictly_data();
    void everyValueIsReadStrictly();
    void aValueNamedTwiceTalksNoFaultAway();
    void theOriginalsKeysCount_data();
    void theOriginalsKeysCount();
    void theOriginalsOtherValuesAreNotOurs();
    void unknownValuesAreReported();
    void aKeyThatCannotBeReadForbidsAll();
    void forbiddingWinsOverTheOtherKey();
    void groupPolicyIsObeyed();
};

void RegistryPolicyTest::nothingThereIsNoPolicy()
{
    QVERIFY(Exported(QString()).policies().isEmpty());
}

void RegistryPolicyTest::everyValueIsReadStrictly_data()
{
    QTest::addColumn<QString>("hive");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("written");
    QTest::addColumn<SettingValue>("value");
    QTest::addColumn<bool>("isFaulty");
    const struct
    {
        const char* written;
        SettingValue value;
    } values[] = {{"dword:00000001", SettingValue::Enabled}, {"dword:00000000", SettingValue::Disabled},
        {"dword:00000002", SettingValue::NotConfigured}, {"dword:ffffffff", SettingValue::NotConfigured},
        {"\"1\"", SettingValue::NotConfigured}, {"\"\"", SettingValue::NotConfigured},
        {"hex:01,00,00,00", SettingValue::NotConfigured},
        {"hex(b):01,00,00,00,00,00,00,00", SettingValue::NotConfigured},
        {"hex(4):01", SettingValue::NotConfigured}, {"hex(4):", SettingValue::NotConfigured},
        {"hex(4):01,00,00,00,00", SettingValue::NotConfigured}};
    for (const char* hive : {"HKEY_LOCAL_MACHINE", "HKEY_CURRENT_USER"})
        for (const SettingRow& row : settingList)
            for (const auto& one : values)
                if (row.isLocal)
                    QTest::addRow("%s %s %s", hive, row.name, one.written)
                        << QString::fromLatin1(hive) << QString::fromLatin1(row.name)
                        << QString::fromLatin1(one.written) << one.value
                        << (one.value == SettingValue::NotConfigured);
}

void RegistryPolicyTest::everyValueIsReadStrictly()
{
    QFETCH(QString, hive);
    QFETCH(QString, name);
    QFETCH(QString, written);
    QFETCH(SettingValue, value);
    QFETCH(bool, isFaulty);
    const Exported registry(
        keyed(qPrintable(hive), ownKey, QStringLiteral("\"%1\"=%2").arg(name.toUpper(), written)));
    const QList<SourcePolicy> policies = registry.policies();
    QCOMPARE(policies.size(), 1);
    const SourcePolicy& policy = policies.constFirst();
    const bool isMachine = hive == u"HKEY_LOCAL_MACHINE";
    QCOMPARE(policy.source, isMachine ? PolicySource::Machine : PolicySource::User);
    QCOMPARE(policy.where,
        (isMachine ? QStringLiteral("HKLM\\") : QStringLiteral("HKCU\\")) + QString::fromLatin1(registryOwn));
    for (const SettingRow& row : settingList) {
        const bool isIt = name == QLatin1StringView(row.name);
        QCOMPARE(policy.values[indexOfSetting(row)], isIt ? value : SettingValue::NotConfigured);
        QCOMPARE(policy.faults[indexOfSetting(row)].has_value(), isIt && isFaulty);
    }
    QVERIFY(policy.notices.isEmpty());
}

void RegistryPolicyTest::aValueNamedTwiceTalksNoFaultAway()
{
    const QString name = QString::fromLatin1(settingList[0].name);
    RegistryKey key;
    key.values = {{name, 1, {}}, {name, 4, QByteArray("\1\0\0\0", 4)}};
    const QList<SourcePolicy> policies
        = readRegistryPolicies([&key](RegistryHive hive, const QString& path) -> std::optional<RegistryKey> {
              const bool isIt = hive == RegistryHive::LocalMachine && path == QLatin1StringView(registryOwn);
              return isIt ? std::optional(key) : std::nullopt;
          });
    QCOMPARE(policies.size(), 1);
    QVERIFY(policies[0].faults[indexOfSetting(settingList[0])]);
    QCOMPARE(policies[0].values[indexOfSetting(settingList[0])], SettingValue::NotConfigured);
}

void RegistryPolicyTest::theOriginalsKeysCount_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Setting>("setting");
    // The paths as spec/sign-in.md writes them.
    QTest::newRow("Lync") << "Software\\Policies\\Microsoft\\Office\\16.0\\Lync"
                          << "disableautomaticsendtracing" << Setting::DisableAutomaticSendTracing;
    QTest::newRow("Common") << "Software\\Policies\\Microsoft\\Office\\16.0\\Common"
                            << "qmenable" << Setting::QMEnable;
}

void RegistryPolicyTest::theOriginalsKeysCount()
{
    QFETCH(QString, key);
    QFETCH(QString, name);
    QFETCH(Setting, setting);
    for (const char* hive : {"HKEY_LOCAL_MACHINE", "HKEY_CURRENT_USER"}) {
        const Exported registry(keyed(hive, key, QStringLiteral("\"%1\"=dword:00000001").arg(name)));
        QCOMPARE(registry.policies().size(), 1);
        QCOMPARE(registry.policies().constFirst().values[static_cast<std::size_t>(setting)],
            SettingValue::Enabled);
    }
}

void RegistryPolicyTest::theOriginalsOtherValuesAreNotOurs()
{
    const Exported registry(
        keyed("HKEY_LOCAL_MACHINE", QStringLiteral("Software\\Policies\\Microsoft\\Office\\16.0\\Common"),
            QStringLiteral("\"disableautomaticsendtracing\"=dword:00000001\n\"sendtelemetry\"=\"3\"")));
    const SourcePolicy policy = registry.policies().constFirst();
    QVERIFY(policy.notices.isEmpty());
    for (const SettingRow& row : settingList) {
        QCOMPARE(policy.values[indexOfSetting(row)], SettingValue::NotConfigured);
        QVERIFY(!policy.faults[indexOfSetting(row)]);
    }
}

void RegistryPolicyTest::unknownValuesAreReported()
{
    const Exported registry(keyed("HKEY_LOCAL_MACHINE", ownKey,
        QStringLiteral("\"DisableAutomaticSendTracin\"=dword:00000001\n\"logging\"=dword:00000001")));
    const SourcePolicy policy = registry.policies().constFirst();
    QCOMPARE(policy.notices.size(), 2);
    QCOMPARE(policy.notices[0].key, QStringLiteral("DisableAutomaticSendTracin"));
    QVERIFY(policy.notices[0].reason.english().contains(u"did you mean \"DisableAutomaticSendTracing\""));
    QCOMPARE(policy.notices[1].key, QStringLiteral("logging"));
}

void RegistryPolicyTest::aKeyThatCannotBeReadForbidsAll()
{
    Exported registry(keyed("HKEY_LOCAL_MACHINE", ownKey, QStringLiteral("\"QMEnable\"=dword:00000001")));
    registry.breakKey(QStringLiteral("HKEY_LOCAL_MACHINE\\") + ownKey, QStringLiteral("Access is denied."));
    const SourcePolicy policy = registry.policies().constFirst();
    QVERIFY(policy.wholeFault);
    QVERIFY(policy.wholeFault->reason.english().contains(u"Access is denied."));
    QCOMPARE(policy.values[static_cast<std::size_t>(Setting::QMEnable)], SettingValue::NotConfigured);
}

void RegistryPolicyTest::forbiddingWinsOverTheOtherKey()
{
    const QString lync = QStringLiteral("Software\\Policies\\Microsoft\\Office\\16.0\\Lync");
    for (const auto& [own, theirs] : {std::pair(0, 1), std::pair(1, 0)}) {
        const auto value = [](int number) {
            return QStringLiteral("\"DisableAutomaticSendTracing\"=dword:0000000%1").arg(number);
        };
        const Exported registry(keyed("HKEY_LOCAL_MACHINE", ownKey, value(own))
            + keyed("HKEY_LOCAL_MACHINE", lync, value(theirs)));
        const AdminPolicy policy = resolve(registry.policies(), {});
        QCOMPARE(policy[Setting::DisableAutomaticSendTracing].value, SettingValue::Enabled);
    }
}

void RegistryPolicyTest::groupPolicyIsObeyed()
{
    // What Group Policy writes for each setting of the template, once enabled and once disabled.
    QXmlStreamReader xml(policyTemplate(TemplateKind::GroupPolicy));
    QString state, key, name;
    QSet<QString> obeyed;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"policy") {
            key = xml.attributes().value(QStringLiteral("key")).toString();
            name = xml.attributes().value(QStringLiteral("valueName")).toString();
        }
        if (xml.name().endsWith(u"Value"))
            state = xml.name().toString();
        if (xml.name() != u"decimal")
            continue;
        const QString value
            = QStringLiteral("\"%1\"=dword:%2").arg(name, xml.attributes().value(QStringLiteral("value")));
        const SourcePolicy policy = Exported(keyed("HKEY_LOCAL_MACHINE", key, value)).policies().constFirst();
        for (const SettingRow& row : settingList)
            if (name == QLatin1StringView(row.name))
                QCOMPARE(policy.values[indexOfSetting(row)],
                    state == u"enabledValue" ? SettingValue::Enabled : SettingValue::Disabled);
        obeyed.insert(name + u' ' + state);
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    const auto local = std::count_if(
        settingList.begin(), settingList.end(), [](const SettingRow& row) { return row.isLocal; });
    QCOMPARE(obeyed.size(), 2 * local);
}

QTEST_GUILESS_MAIN(RegistryPolicyTest)
#include "tst_registrypolicy.moc"
