// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/pictures.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPainter>
#include <QRawFont>

#include <algorithm>
#include <cstdlib>

namespace candor::test {

namespace {

/// Of 255, in any channel; and of a picture's pixels, one in so many.
constexpr int unseenDifference = 24;
constexpr int oneIn = 10'000;

bool differ(QRgb a, QRgb b)
{
    return std::max(
               {std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))})
        > unseenDifference;
}

QString fontOf(const QFont& font)
{
    const QByteArray head = QRawFont::fromFont(font).fontTable("head");
    const QByteArray hash = QCryptographicHash::hash(head, QCryptographicHash::Sha256).toHex().first(12);
    return QFontInfo(font).family() + u' ' + QString::fromLatin1(hash);
}

} // namespace

QString PictureDifference::text() const
{
    return sizes ? QStringLiteral("another size")
                 : QStringLiteral("%1 pixels differ, %2 may").arg(pixels).arg(allowed);
}

PictureDifference compare(const QImage& expected, const QImage& now)
{
    PictureDifference difference;
    difference.sizes = expected.size() != now.size();
    difference.allowed = expected.width() * expected.height() / oneIn;
    if (difference.sizes || expected == now)
        return difference;
    for (int y = 0; y < expected.height(); ++y)
        for (int x = 0; x < expected.width(); ++x)
            difference.pixels += differ(expected.pixel(x, y), now.pixel(x, y)) ? 1 : 0;
    return difference;
}

QImage sideBySide(const QImage& expected, const QImage& now)
{
    constexpr int gap = 8;
    const QSize size = expected.size().expandedTo(now.size());
    QImage all(3 * size.width() + 2 * gap, size.height(), QImage::Format_RGB32);
    all.fill(QColor(0x80, 0x80, 0x80));
    QImage where = now.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < where.height(); ++y)
        for (int x = 0; x < where.width(); ++x)
            if (!expected.valid(x, y) || differ(expected.pixel(x, y), now.pixel(x, y)))
                where.setPixel(x, y, qRgb(0xff, 0, 0));
    QPainter painter(&all);
    painter.drawImage(0, 0, expected);
    painter.drawImage(size.width() + gap, 0, now);
    painter.drawImage(2 * (size.width() + gap), 0, where);
    return all;
}

QImage inFewColours(const QImage& picture)
{
    constexpr int step = 17;
    const auto round = [](int channel) { return (channel + step / 2) / step * step; };
    QImage few = picture.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < few.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(few.scanLine(y));
        for (int x = 0; x < few.width(); ++x)
            line[x] = qRgb(round(qRed(line[x])), round(qGreen(line[x])), round(qBlue(line[x])));
    }
    return few;
}

bool savePicture(const QImage& picture, const QString& file)
{
    // A palette where it loses nothing.
    const QImage small = picture.convertToFormat(QImage::Format_Indexed8, Qt::AvoidDither);
    const bool isSame = small.convertToFormat(QImage::Format_RGB32) == picture;
    return (isSame ? small : picture).save(file, "PNG", 0);
}

QString pictureMaker()
{
    return QStringLiteral("Qt %1, %2, %3")
        .arg(QString::fromLatin1(qVersion()), fontOf(QApplication::font()),
            fontOf(QFontDatabase::systemFont(QFontDatabase::FixedFont)));
}

} // namespace candor::test
