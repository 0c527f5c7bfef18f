// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/options/settingsfile.h"

#include "app/options/inisyntax.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace candor {

namespace {

/// `[General]` stands for keys without a section; `[%General]` is how QSettings spells a section of that
/// name.
QString sectionPrefix(QByteArrayView header)
{
    const qsizetype end = header.indexOf(']');
    const QByteArrayView name = header.first(end < 0 ? header.size() : end).sliced(1).trimmed();
    if (name.compare("general", Qt::CaseInsensitive) == 0)
        return {};
    if (name.compare("%general", Qt::CaseInsensitive) == 0)
        return QString::fromLatin1(name.sliced(1)) + u'/';
    return unescapedIniKey(name) + u'/';
}

QString faultAt(const QByteArray& bytes, qsizetype offset, QStringView reason)
{
    const qsizetype line = QByteArrayView(bytes).first(offset).count('\n') + 1;
    return QStringLiteral("line %1: %2").arg(QString::number(line), reason);
}

SettingsBytes unreadable(int error)
{
    return {SettingsBytes::Kind::Unreadable, {}, qt_error_string(error)};
}

SettingsBytes readOpened(int descriptor)
{
    struct stat info
    {
    };
    if (fstat(descriptor, &info) != 0)
        return unreadable(errno);
    if (!S_ISREG(info.st_mode))
        return {SettingsBytes::Kind::Unreadable, {}, QStringLiteral("not a regular file")};
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly))
        return {SettingsBytes::Kind::Unreadable, {}, file.errorString()};
    QByteArray bytes = file.read(largestSettingsFile + 1);
    if (file.error() != QFileDevice::NoError)
        return {SettingsBytes::Kind::Unreadable, {}, file.errorString()};
    if (bytes.size() > largestSettingsFile)
        return {SettingsBytes::Kind::TooLarge, {}, {}};
    return {SettingsBytes::Kind::Read, std::move(bytes), {}};
}

} // namespace

std::optional<QString> SettingsContents::text(const QString& key) const
{
    const auto entry = m_entries.constFind(key.toLower());
    if (isDamaged() || entry == m_entries.cend() || entry->lines != 1 || entry->keys.constFirst() != key)
        return std::nullopt;
    return entry->text;
}

std::optional<bool> SettingsContents::choice(const QString& key) const
{
    return has(key) ? std::optional(saysYes(key)) : std::nullopt;
}

SettingsContents readSettingsBytes(const QByteArray& bytes)
{
    SettingsContents contents;
    if (bytes.size() > largestSettingsFile) {
        contents.m_fault = QStringLiteral("larger than %1 bytes").arg(largestSettingsFile);
        return contents;
    }
    IniLines lines{QByteArrayView(bytes)};
    QString section;
    while (const auto line = lines.next()) {
        const auto fault = [&](QStringView reason) {
            if (contents.m_fault.isEmpty())
                contents.m_fault = faultAt(bytes, line->offset, reason);
        };
        if (line->bytes.startsWith('[')) {
            section = sectionPrefix(line->bytes);
            if (!line->bytes.contains(']'))
                fault(u"a section without its closing bracket");
        } else if (line->equals < 0) {
            fault(u"neither a section nor a key with a value");
        } else {
            const QString key = section + unescapedIniKey(line->bytes.first(line->equals).trimmed());
            SettingsEntry& entry = contents.m_entries[key.toLower()];
            ++entry.lines;
            entry.text = unescapedIniString(line->bytes.sliced(line->equals + 1));
            if (!entry.keys.contains(key))
                entry.keys.append(key);
        }
    }
    return contents;
}

SettingsBytes readSettingsFile(const QString& file)
{
    const int descriptor
        = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0 && errno == ENOENT)
        return {};
    if (descriptor < 0)
        return unreadable(errno);
    SettingsBytes read = readOpened(descriptor);
    ::close(descriptor);
    return read;
}

} // namespace candor
