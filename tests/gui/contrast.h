// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QImage>
#include <QPalette>
#include <QRgb>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace candor::test {

/// WCAG 2.2, 1.4.3: text against its background.
constexpr double leastTextContrast = 4.5;
/// WCAG 2.2, 1.4.11: what shows a control or its state, the focus among them.
constexpr double leastPartContrast = 3;

/// Of each value a channel can have, computed once: pictures have many pixels.
inline const std::array<double, 256>& channelLuminances()
{
    static const std::array<double, 256> luminances = [] {
        std::array<double, 256> all{};
        for (std::size_t value = 0; value < all.size(); ++value) {
            const double part = double(value) / 255.0;
            all[value] = part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        }
        return all;
    }();
    return luminances;
}

inline double luminance(QRgb colour)
{
    const auto& channel = channelLuminances();
    return 0.2126 * channel[std::size_t(qRed(colour))] + 0.7152 * channel[std::size_t(qGreen(colour))]
        + 0.0722 * channel[std::size_t(qBlue(colour))];
}

/// As WCAG computes it: 1 (none) to 21.
inline double contrast(QRgb a, QRgb b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

/// Of the colour that is furthest from the most frequent one: antialiased text holds its own colour
/// somewhere.
inline double renderedContrast(const QImage& picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    double highest = 1;
    for (auto colour = counts.cbegin(); most != counts.cend() && colour != counts.cend(); ++colour)
        highest = std::max(highest, contrast(colour.key(), most.key()));
    return highest;
}

/// How strongly the one point differs that differs most.
inline double change(const QImage& before, const QImage& after)
{
    double highest = 1;
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x)
            highest = std::max(highest, contrast(before.pixel(x, y), after.pixel(x, y)));
    return highest;
}

inline QPalette highContrastPalette()
{
    QPalette palette(Qt::black, Qt::black);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, QColor(0x7a, 0xb8, 0xff));
    return palette;
}

} // namespace candor::test
