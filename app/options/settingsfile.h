// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace candor {

/// Larger settings files are taken for damaged.
inline constexpr qsizetype largestSettingsFile = 1024 * 1024;

/// What all the lines of one key come to. Spellings that differ in case only are lines of one key, on every
/// platform.
struct SettingsEntry
{
    /// The spellings found; a sound entry has one.
    QStringList keys;
    int lines = 0;
    /// Of the last line; nothing where QSettings reads another type than a string.
    std::optional<QString> text;
    friend bool operator==(const SettingsEntry&, const SettingsEntry&) = default;
};

/// A settings file, read strictly from its own bytes: QSettings answers from a cache, takes the last of two
/// lines, and reads values from a file that it calls damaged.
class SettingsContents
{
public:
    bool isDamaged() const { return !m_fault.isEmpty(); }
    /// What is wrong, in English, with the line; empty where nothing is.
    QString fault() const { return m_fault; }

    /// The string of a key that stands there once, spelt exactly so, in a file without a fault; nothing for
    /// all else.
    std::optional<QString> text(const QString& key) const;
    /// The contract's rule: the string `true`, present once, in a file without a fault.
    bool saysYes(const QString& key) const { return text(key) == u"true"; }
    /// Nothing where there is no line of that key at all.
    std::optional<bool> choice(const QString& key) const;
    bool has(const QString& key) const { return m_entries.contains(key.toLower()); }

    /// By key in lower case.
    const QMap<QString, SettingsEntry>& entries() const { return m_entries; }
    friend bool operator==(const SettingsContents&, const SettingsContents&) = default;

private:
    friend SettingsContents readSettingsBytes(const QByteArray& bytes);
    QMap<QString, SettingsEntry> m_entries;
    QString m_fault;
};

/// Pure; any bytes.
SettingsContents readSettingsBytes(const QByteArray& bytes);

/// A file as it was found.
struct SettingsBytes
{
    enum class Kind : quint8 { Absent, Read, TooLarge, Unreadable };
    Kind kind = Kind::Absent;
    QByteArray bytes;
    /// For Unreadable: the system's words.
    QString detail;
};

/// Reads a regular file of at most largestSettingsFile bytes; never waits on a pipe or a device put in its
/// place.
SettingsBytes readSettingsFile(const QString& file);

} // namespace candor
