// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QImage>
#include <QString>

namespace candor::test {

/// How two pictures differ. Where they are of one size, `pixels` differ by more than the eye passes over.
struct PictureDifference
{
    bool sizes = false;
    int pixels = 0;
    int allowed = 0;

    bool isSmall() const { return !sizes && pixels <= allowed; }
    QString text() const;
};

PictureDifference compare(const QImage& expected, const QImage& now);

/// Expected, now, and where they differ in red, side by side.
QImage sideBySide(const QImage& expected, const QImage& now);

/// With sixteen steps a channel: the eye finds as much, and a reference picture takes a third of the room.
QImage inFewColours(const QImage& picture);

/// Saves as small as a PNG gets without losing a pixel.
bool savePicture(const QImage& picture, const QString& file);

/// What pictures depend on besides the program: Qt and the fonts, as one line.
QString pictureMaker();

} // namespace candor::test
