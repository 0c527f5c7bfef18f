// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/policy/localpolicy.h"
#include "tests/support/temporaryhome.h"
#include "tests/unit/policy/faultysource.h"

#include <QDir>

#include <sys/stat.h>

namespace candor::test {

/// A folder with one file, as machine policy (root's or `--machine-policies`) or user policy.
class FaultyFolder final : public FaultySource
{
public:
    FaultyFolder(QString PolicyFolders::*which, PolicySource source)
        : m_which(which)
        , m_source(source)
    {
        mend();
    }

    void mend() override
    {
        pretended = {};
        QDir(m_home.file(QStringLiteral("etc"))).removeRecursively();
        QDir().mkpath(folder());
        setMode(folder(), 0755);
        write(R"({"DisableAutomaticSendTracing":false,"QMEnable":true})");
    }

    bool spoil(SourceFault fault) override
    {
        if (const auto document = faultyDocument(fault, "DisableAutomaticSendTracing", "QMEnable"))
            return write(*document);
        return spoilFile(fault) || spoilFolder(fault);
    }

    AdminPolicy policy() const override
    {
        PolicyFolders folders;
        folders.*m_which = folder();
        return resolve(readLocalPolicies(folders), permittingServer());
    }
    PolicySource source() const override { return m_source; }
    QString where(SourceFault fault) const override
    {
        using enum SourceFault;
        const bool isFolder = fault == FolderUnreadable || fault == FolderLink
            || fault == FolderWritableByOthers || fault == FolderOtherOwner || fault == NoFolder;
        return isFolder ? folder() : file();
    }

    QString folder() const { return m_home.file(QStringLiteral("etc/policies")); }
    QString file() const { return folder() + QStringLiteral("/a.json"); }

private:
    bool write(const QByteArray& bytes) const
    {
        return m_home.write(QStringLiteral("etc/policies/a.json"), bytes) && setMode(file(), 0644);
    }
    static bool setMode(const QString& path, mode_t mode)
    {
        return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
    }
    static bool pretend(const QString& path, bool isRefused)
    {
        pretended = {QFile::encodeName(path), isRefused};
        return true;
    }
    bool putAway(const QString& path) const
    {
        return QFile::rename(path, m_home.file(QStringLiteral("away%1").arg(++m_away)));
    }

    bool spoilFile(SourceFault fault) const
    {
        switch (fault) {
        case SourceFault::Unreadable:
            return pretend(file(), true);
        case SourceFault::OtherOwner:
            return pretend(file(), false);
        case SourceFault::WritableByOthers:
            return setMode(file(), 0664);
        case SourceFault::Link:
            return putAway(file()) && QFile::link(m_home.file(QStringLiteral("away%1").arg(m_away)), file());
        case SourceFault::NoFile:
            return putAway(file()) && ::mkfifo(QFile::encodeName(file()).constData(), 0644) == 0;
        default:
            return false;
        }
    }
    bool spoilFolder(SourceFault fault) const
    {
        switch (fault) {
        case SourceFault::FolderUnreadable:
            return pretend(folder(), true);
        case SourceFault::FolderOtherOwner:
            return pretend(folder(), false);
        case SourceFault::FolderWritableByOthers:
            return setMode(folder(), 0757);
        case SourceFault::FolderLink:
            return putAway(folder())
                && QFile::link(m_home.file(QStringLiteral("away%1").arg(m_away)), folder());
        case SourceFault::NoFolder:
            return putAway(folder()) && m_home.write(QStringLiteral("etc/policies"), "{}");
        default:
            return false;
        }
    }

    QString PolicyFolders::*const m_which;
    const PolicySource m_source;
    const TemporaryHome m_home;
    mutable int m_away = 0;
};

} // namespace candor::test
