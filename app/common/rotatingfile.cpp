// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/rotatingfile.h"

#include <QDir>
#include <QFileInfo>

namespace candor {

namespace {

constexpr QFile::Permissions ownFile = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

RotatingFile::RotatingFile(QString folder, QString name, qint64 fileBytes, int files)
    : m_folder(std::move(folder))
    , m_name(std::move(name))
    , m_fileBytes(fileBytes)
    , m_files(files)
{
}

QString RotatingFile::path(int generation) const
{
    const QString number = generation > 0 ? u'.' + QString::number(generation) : QString();
    return m_folder + u'/' + m_name + number + QStringLiteral(".log");
}

bool RotatingFile::open()
{
    if (m_file.isOpen() && QFileInfo::exists(m_file.fileName()))
        return true;
    m_file.close(); // somebody has deleted it: the next lines go to a new one
    if (!QFileInfo(m_folder).isDir()
        && (!QDir().mkpath(m_folder) || !QFile::setPermissions(m_folder, ownFile | QFile::ExeOwner)))
        return false;
    m_file.setFileName(path(0));
    const QFileInfo there(path(0));
    if (there.isSymLink()
        || (there.exists() && !there.isFile())) // a pipe or a link put in its place is not written to
        return false;
    return m_file.open(QIODevice::Append | QIODevice::Unbuffered, ownFile) && m_file.setPermissions(ownFile);
}

bool RotatingFile::rotate()
{
    m_file.close();
    QFile::remove(path(m_files - 1));
    for (int generation = m_files - 1; generation > 0; --generation)
        QFile::rename(path(generation - 1), path(generation));
    if (QFileInfo::exists(path(0))) // could not be renamed: the limit holds all the same
        return QFile::remove(path(0));
    return true;
}

bool RotatingFile::append(const QByteArray& line)
{
    if (line.size() > m_fileBytes || !open())
        return false;
    if (m_file.size() + line.size() > m_fileBytes && !(rotate() && open()))
        return false;
    return m_file.write(line) == line.size();
}

} // namespace candor
