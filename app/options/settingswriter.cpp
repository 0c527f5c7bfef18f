// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/options/settingswriter.h"

#include "app/options/settingsfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSettings>
#include <QTimeZone>
#include <QUuid>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace candor {

namespace {

using Kind = SaveOutcome::Kind;

constexpr int lockPatience = 3'000; // ms; QSettings holds the same lock for as long as it writes
/// ms; of a lock whose file names no process: its writer was killed before it got there. A living writer's
/// lock is the kernel's too and is never taken away, however old.
constexpr int namelessLockAge = 1'000;
constexpr QFile::Permissions ownFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownFolder = ownFile | QFile::ExeOwner;

QString makeFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownFolder))
        return QStringLiteral("the folder %1 cannot be made").arg(folder);
    return {};
}

QString makeDurable(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return qt_error_string(errno);
    const QString detail = ::fsync(descriptor) == 0 ? QString() : qt_error_string(errno);
    ::close(descriptor);
    return detail;
}

QString writeNew(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownFile) || file.write(bytes) != bytes.size()
        || !file.flush())
        return file.errorString();
    return {};
}

/// Empty, or why the file is not in its place.
QString moveOver(const QString& from, const QString& to)
{
    if (QString detail = makeDurable(from); !detail.isEmpty())
        return detail;
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return qt_error_string(errno);
    return {};
}

/// The new name is durable once its folder is.
QString makeNameDurable(const QString& file)
{
    return makeDurable(QFileInfo(file).absolutePath());
}

QString freeName(const QString& file, WallTime now)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), QTimeZone::utc());
    const QString name = file + QStringLiteral(".damaged-") + time.toString(u"yyyyMMdd'T'HHmmss'Z'");
    QString free = name;
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = name + u'-' + QString::number(i);
    return free;
}

bool isConsent(const QString& lowerKey, const QStringList& consentKeys)
{
    for (const QString& key : consentKeys)
        if (lowerKey == key.toLower() || lowerKey.endsWith(u'/' + key.toLower()))
            return true;
    return false;
}

/// Another spelling would stand beside the key as a second line. (QSettings::remove() takes the keys below
/// with it, hence never for a key that stays.)
void setOnly(QSettings& settings, const SettingsContents& before, const QString& key, const QVariant& value)
{
    for (const QString& spelling : before.entries().value(key.toLower()).keys)
        if (spelling != key || !value.isValid())
            settings.remove(spelling);
    if (value.isValid())
        settings.setValue(key, value.toString());
}

void apply(QSettings& settings, const SettingsContents& before, const SettingsEdits& edits,
    const QStringList& consentKeys)
{
    for (auto entry = before.entries().cbegin(); entry != before.entries().cend(); ++entry)
        if (isConsent(entry.key(), consentKeys) && !before.saysYes(entry->keys.constFirst()))
            setOnly(settings, before, entry->keys.constFirst(), QStringLiteral("false"));
    for (auto edit = edits.cbegin(); edit != edits.cend(); ++edit)
        setOnly(settings, before, edit.key(), edit.value());
}

bool holds(const SettingsContents& after, const SettingsEdits& edits)
{
    for (auto edit = edits.cbegin(); edit != edits.cend(); ++edit)
        if (edit->isValid() ? after.text(edit.key()) != edit->toString() : after.has(edit.key()))
            return false;
    return !after.isDamaged();
}

/// QSettings takes a file that it could not read for an empty one, and would write it so: without anybody
/// else's no.
bool keeps(const SettingsContents& after, const SettingsContents& before, const SettingsEdits& edits)
{
    const auto isRemoved = [&edits](const QString& lowerKey) {
        for (auto edit = edits.cbegin(); edit != edits.cend(); ++edit)
            if (!edit->isValid() && (lowerKey + u'/').startsWith(edit.key().toLower() + u'/'))
                return true;
        return false;
    };
    for (auto entry = before.entries().cbegin(); entry != before.entries().cend(); ++entry)
        if (!after.has(entry.key()) && !isRemoved(entry.key()))
            return false;
    return true;
}

bool holdsOnDisk(const QString& file, const SettingsContents& before, const SettingsEdits& edits)
{
    const SettingsBytes read = readSettingsFile(file);
    const SettingsContents after = readSettingsBytes(read.bytes);
    return read.kind == SettingsBytes::Kind::Read && holds(after, edits)
        && (before.isDamaged() || keeps(after, before, edits));
}

/// One write to one file, step by step; each step leaves why it failed.
class Writing
{
public:
    Writing(QString file, const SettingsEdits& edits)
        : m_file(std::move(file))
        , m_edits(edits)
    {
    }

    SettingsWrite run(const QStringList& consentKeys, WallTime now)
    {
        if (QString detail = makeFolder(QFileInfo(m_file).absolutePath()); !detail.isEmpty())
            return failed(Kind::CannotWrite, detail);
        QLockFile lock(m_file + QStringLiteral(".lock"));
        lock.setStaleLockTime(namelessLockAge);
        if (!lock.tryLock(lockPatience))
            return failed(
                Kind::CannotWrite, QStringLiteral("the file is locked or its folder cannot be written to"));
        removeLeftOvers();
        const SettingsBytes found = readSettingsFile(m_file);
        if (found.kind == SettingsBytes::Kind::Unreadable)
            return failed(Kind::CannotWrite, found.detail);
        const SettingsContents before = readSettingsBytes(found.bytes);
        if (QString detail = keepAside(found, before, now); !detail.isEmpty())
            return failed(Kind::CannotWrite, detail);
        return replace(found.bytes, before, consentKeys);
    }

private:
    SettingsWrite failed(Kind kind, const QString& detail) const { return {{kind, m_file, detail}, m_copy}; }

    QString siblingPrefix() const { return m_file + QStringLiteral(".new-"); }

    /// Of a program that was killed while it wrote; nobody else writes while this one holds the lock.
    void removeLeftOvers() const
    {
        const QFileInfo prefix(siblingPrefix());
        QDir folder = prefix.absoluteDir();
        for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden))
            if (name.startsWith(prefix.fileName()))
                folder.remove(name);
    }

    QString keepAside(const SettingsBytes& found, const SettingsContents& before, WallTime now)
    {
        const bool isTooLarge = found.kind == SettingsBytes::Kind::TooLarge;
        if (!isTooLarge && !before.isDamaged())
            return {};
        const QString copy = freeName(m_file, now);
        QString detail = isTooLarge ? moveOver(m_file, copy) : writeNew(copy, found.bytes);
        if (detail.isEmpty())
            detail = makeNameDurable(copy);
        if (detail.isEmpty())
            m_copy = copy;
        return detail;
    }

    SettingsWrite replace(
        const QByteArray& bytes, const SettingsContents& before, const QStringList& consentKeys)
    {
        const QString sibling = siblingPrefix() + QUuid::createUuid().toString(QUuid::Id128);
        const SettingsWrite result = replaceWith(sibling, bytes, before, consentKeys);
        QFile::remove(sibling);
        return result;
    }

    SettingsWrite replaceWith(const QString& sibling, const QByteArray& bytes, const SettingsContents& before,
        const QStringList& consentKeys)
    {
        if (QString detail = writeNew(sibling, bytes); !detail.isEmpty())
            return failed(Kind::CannotWrite, detail);
        {
            QSettings settings(sibling, QSettings::IniFormat);
            apply(settings, before, m_edits, consentKeys);
            settings.sync();
            if (settings.status() == QSettings::AccessError)
                return failed(Kind::CannotWrite, QStringLiteral("QSettings could not write"));
        }
        if (!QFile::setPermissions(sibling, ownFile) || !holdsOnDisk(sibling, before, m_edits))
            return failed(Kind::NotVerified, QStringLiteral("what was written does not read back"));
        if (QString detail = moveOver(sibling, m_file); !detail.isEmpty())
            return failed(Kind::CannotWrite, detail);
        // From here on the file is another one: nobody may be told that nothing was saved.
        if (QString detail = makeNameDurable(m_file); !detail.isEmpty())
            return failed(Kind::NotVerified, detail);
        if (!holdsOnDisk(m_file, before, m_edits))
            return failed(Kind::NotVerified, QStringLiteral("the file does not hold what was written"));
        return failed(Kind::Saved, {});
    }

    QString m_file;
    const SettingsEdits& m_edits;
    QString m_copy;
};

} // namespace

SettingsWrite writeSettings(
    const QString& file, const SettingsEdits& edits, const QStringList& consentKeys, WallTime now)
{
    // A link stays one, also where it cannot be told just now where it leads.
    const std::unique_ptr<char, decltype(&std::free)> target(
        ::realpath(QFile::encodeName(file).constData(), nullptr), &std::free);
    if (!target && errno != ENOENT)
        return {{Kind::CannotWrite, file, qt_error_string(errno)}, {}};
    SettingsWrite result
        = Writing(target ? QFile::decodeName(target.get()) : file, edits).run(consentKeys, now);
    result.outcome.file = file;
    return result;
}

QString replaceFile(const QString& file, const QByteArray& bytes)
{
    if (QString detail = makeFolder(QFileInfo(file).absolutePath()); !detail.isEmpty())
        return detail;
    const QString sibling = file + QStringLiteral(".new");
    QFile::remove(sibling);
    QString detail = writeNew(sibling, bytes);
    if (detail.isEmpty())
        detail = moveOver(sibling, file);
    if (detail.isEmpty())
        detail = makeNameDurable(file);
    if (!detail.isEmpty())
        QFile::remove(sibling);
    return detail;
}

} // namespace candor
