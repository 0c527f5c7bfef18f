// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFile>

namespace candor {

/// A text file that, once full, becomes `<name>.1.log`, and so on; the oldest goes. 0600, its folder 0700.
/// Made at the first line.
class RotatingFile
{
public:
    RotatingFile(QString folder, QString name, qint64 fileBytes, int files);

    /// False where the disk refused.
    bool append(const QByteArray& line);
    void close() { m_file.close(); }
    /// 0: the one being written.
    QString path(int generation) const;

private:
    bool open();
    bool rotate();

    QString m_folder;
    QString m_name;
    qint64 m_fileBytes;
    int m_files;
    QFile m_file;
};

} // namespace candor
