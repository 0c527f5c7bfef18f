// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace candor {

/// One line of an INI file as QSettings cuts it: a quoted or escaped line break does not end it, a semicolon
/// does.
struct IniLine
{
    QByteArrayView bytes;
    /// Where the first `=` outside of quotes stands; -1 for none.
    qsizetype equals = -1;
    /// Where the line starts in the file.
    qsizetype offset = 0;
};

/// The lines of an INI file without blank ones and comments.
class IniLines
{
public:
    explicit IniLines(QByteArrayView file)
        : m_file(file)
    {
    }
    std::optional<IniLine> next();

private:
    void skipBlanksAndComments();
    void skipEscaped();

    QByteArrayView m_file;
    qsizetype m_at = 0;
};

/// A key or section name with `%XX`, `%UXXXX` and `\` (a slash) resolved.
QString unescapedIniKey(QByteArrayView raw);

/// The string QSettings reads from a value; nothing where it reads a list or another type, or where the bytes
/// are no UTF-8.
std::optional<QString> unescapedIniString(QByteArrayView raw);

} // namespace candor
