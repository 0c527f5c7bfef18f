// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/policy/cachefile.h"
#include "app/policy/policycache.h"
#include "app/policy/preferencespolicy.h"
#include "app/policy/registrypolicy.h"
#include "app/policy/settinglist.h"
#include "tests/support/handclock.h"
#include "tests/support/temporaryhome.h"
#include "tests/unit/policy/faultysource.h"

#include <QDir>

namespace candor::test {

/// This program's own key of the Windows registry, or the two of the original.
class FaultyRegistry final : public FaultySource
{
public:
    FaultyRegistry(RegistryHive hive, bool isOriginal)
        : m_hive(hive)
        , m_isOriginal(isOriginal)
    {
        mend();
    }

    void mend() override
    {
        m_keys.clear();
        m_keys[keyOf("Lync")].values.append(number("DisableAutomaticSendTracing", 0));
        m_keys[keyOf("Common")].values.append(number("QMEnable", 1));
    }
    bool spoil(SourceFault fault) override
    {
        if (fault == SourceFault::WrongType)
            m_keys[keyOf("Lync")].values[0].type = 1; // REG_SZ
        else if (fault == SourceFault::UnknownState)
            m_keys[keyOf("Common")].values.last() = number("QMEnable", 2);
        else if (fault == SourceFault::Unreadable)
            m_keys[keyOf("Lync")].error = QStringLiteral("Access is denied.");
        else
            return false;
        return true;
    }
    AdminPolicy policy() const override
    {
        const auto read = [this](RegistryHive hive, const QString& path) -> std::optional<RegistryKey> {
            const auto found = m_keys.constFind(path);
            return hive != m_hive || found == m_keys.cend() ? std::nullopt : std::optional(*found);
        };
        return resolve(readRegistryPolicies(read), permittingServer());
    }
    PolicySource source() const override
    {
        return m_hive == RegistryHive::LocalMachine ? PolicySource::Machine : PolicySource::User;
    }
    QString where(SourceFault fault) const override
    {
        const QString root
            = m_hive == RegistryHive::LocalMachine ? QStringLiteral("HKLM\\") : QStringLiteral("HKCU\\");
        return root + keyOf(fault == SourceFault::UnknownState ? "Common" : "Lync");
    }

private:
    QString keyOf(const char* office) const
    {
        return m_isOriginal ? QString::fromLatin1(registryOriginal) + u'\\' + QLatin1StringView(office)
                            : QString::fromLatin1(registryOwn);
    }
    static RegistryValue number(const char* name, char value)
    {
        return {QString::fromLatin1(name), 4, QByteArray(1, value) + QByteArray(3, '\0')};
    }

    const RegistryHive m_hive;
    const bool m_isOriginal;
    QMap<QString, RegistryKey> m_keys;
};

/// What configuration profiles of macOS force, for the computer or for the user.
class FaultyPreferences final : public FaultySource
{
public:
    explicit FaultyPreferences(bool isMachine)
        : m_isMachine(isMachine)
    {
        mend();
    }

    void mend() override { m_tracing = {m_isMachine, false}; }
    bool spoil(SourceFault fault) override
    {
        m_tracing.value.reset();
        return fault == SourceFault::WrongType;
    }
    AdminPolicy policy() const override
    {
        const auto read = [this](const QString& name) -> std::optional<ManagedPreference> {
            if (name == u"DisableAutomaticSendTracing")
                return m_tracing;
            return ManagedPreference{m_isMachine, true};
        };
        return resolve(readManagedPreferences(read), permittingServer());
    }
    PolicySource source() const override { return m_isMachine ? PolicySource::Machine : PolicySource::User; }
    QString where(SourceFault) const override { return QString::fromLatin1(preferencesDomain); }

private:
    const bool m_isMachine;
    ManagedPreference m_tracing;
};

/// What a server answers, as it comes or (with a pool's setting) for a meeting.
class FaultyAnswer final : public FaultySource
{
public:
    explicit FaultyAnswer(PolicySource source)
        : m_source(source)
    {
        mend();
    }

    void mend() override
    {
        m_document = R"({"_links":{"telemetry":{"href":"/"}},"meetingUxEnableTelemetry":true})";
    }
    bool spoil(SourceFault fault) override
    {
        const bool isPool = m_source == PolicySource::Pool;
        const auto document
            = faultyDocument(fault, isPool ? "meetingUxEnableTelemetry" : "disableAutomaticSendTracing",
                isPool ? "meetingUxEnableTelemetry" : "customerExperienceImprovementProgram");
        m_document = document.value_or(m_document);
        return document.has_value();
    }
    AdminPolicy policy() const override
    {
        if (m_source == PolicySource::Pool)
            return resolveMeeting({}, readPoolPolicy(m_document, where(SourceFault::WrongType)));
        ServerAnswer answer = permittingServer();
        answer.policy = serverPolicy(m_document);
        return resolve({}, answer);
    }
    PolicySource source() const override { return m_source; }
    QString where(SourceFault) const override { return QStringLiteral("pool.contoso.test"); }

private:
    const PolicySource m_source;
    QByteArray m_document;
};

/// The account's last-known-good on disk.
class FaultyCache final : public FaultySource
{
public:
    FaultyCache() { mend(); }

    void mend() override
    {
        pretended = {};
        QFile::remove(file());
        QDir(file()).removeRecursively();
        put(R"({"_links":{"telemetry":{"href":"/"}}})");
    }
    bool spoil(SourceFault fault) override
    {
        if (const auto document
            = faultyDocument(fault, "disableAutomaticSendTracing", "customerExperienceImprovementProgram"))
            return put(*document);
        switch (fault) {
        case SourceFault::Unreadable:
            pretended = {QFile::encodeName(file()), true};
            return true;
        case SourceFault::Link:
            return QFile::rename(file(), m_home.file(QStringLiteral("away")))
                && QFile::link(m_home.file(QStringLiteral("away")), file());
        case SourceFault::NoFile:
            return QFile::remove(file()) && QDir().mkpath(file());
        case SourceFault::NoFolder:
            return QDir(m_home.file(QStringLiteral("cache"))).removeRecursively()
                && m_home.write(QStringLiteral("cache"), "{}");
        case SourceFault::Edited:
            return m_home.write(QStringLiteral("cache/%1.json").arg(account),
                m_home.read(QStringLiteral("cache/%1.json").arg(account))
                    .replace("contoso.test", "fabrikam.test"));
        default:
            return false;
        }
    }
    AdminPolicy policy() const override
    {
        return resolve({}, PolicyCache(m_home.file(QStringLiteral("cache"))).load(account, m_clock.now()));
    }
    PolicySource source() const override { return PolicySource::Server; }
    QString where(SourceFault fault) const override
    {
        const bool isOfDocument = fault == SourceFault::WrongType || fault == SourceFault::UnknownState;
        return isOfDocument ? QStringLiteral("pool.contoso.test") : file();
    }

private:
    static inline const QString account = QStringLiteral("0123456789abcdef");
    QString file() const { return m_home.file(QStringLiteral("cache/%1.json").arg(account)); }
    bool put(const QByteArray& document) const
    {
        QFile::remove(m_home.file(QStringLiteral("cache")));
        QDir().mkpath(m_home.file(QStringLiteral("cache")));
        return writeDurably(file(), encodeCache({document, serverPolicy({}).trust, m_clock.now()})).isEmpty();
    }

    const TemporaryHome m_home;
    HandClock m_clock;
};

} // namespace candor::test
