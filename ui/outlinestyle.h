// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProxyStyle>

class QStyleOptionGroupBox;

namespace candor {

/// Qt's own style with outlines that can be seen: it frames an empty box, a line to write in and a list to
/// choose from fainter than 3 : 1, on dark grounds not at all; what is locked cannot be read, and what is
/// selected or an example only hardly, which goes for many a desktop's colours, too.
class OutlineStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// Puts it over the application's style where that is Qt's own; others bring their own outlines.
    static void wear();

    using QProxyStyle::polish;
    void polish(QPalette& palette) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
        const QString& text, QPalette::ColorRole role) const override;

private:
    OutlineStyle();
    void drawGroup(const QStyleOptionGroupBox& group, QPainter& painter, const QWidget* widget) const;
};

} // namespace candor
