// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translation/unreviewed.h"

#include <QFile>

using namespace candor;

namespace {

QByteArray bytesOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Run by the build: writes which texts of a .ts file have no review.
int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const QString ts = QFile::decodeName(argv[1]);
    const UnreviewedTexts texts(readTs(bytesOf(ts)), readReviews(bytesOf(reviewFileOf(ts))));
    QFile list(QFile::decodeName(argv[2]));
    const QByteArray bytes = texts.toBytes();
    return list.open(QIODevice::WriteOnly) && list.write(bytes) == bytes.size() ? 0 : 1;
}
