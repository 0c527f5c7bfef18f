// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/look.h"

#include <QAccessible>
#include <QDateTime>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLocale>
#include <QPainter>
#include <QSvgRenderer>
#include <QWidget>

#include <memory>

// The library is static: without this the linker drops the resources. It has to stand outside every
// namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(app);
}

namespace candor {

namespace {

QString drawing(const QString& name)
{
    static const bool initialised = (initialiseResources(), true);
    Q_UNUSED(initialised)
    return QStringLiteral(":/candor/icons/") + name + QStringLiteral(".svg");
}

/// A drawing as an icon: sharp at every size, and drawn only once somebody asks for that size.
class DrawingEngine : public QIconEngine
{
public:
    explicit DrawingEngine(const QString& name)
        : m_renderer(std::make_shared<QSvgRenderer>(drawing(name)))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, pixmap(rect.size() * painter->device()->devicePixelRatio(), mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode, QIcon::State) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        m_renderer->render(&painter);
        return picture;
    }

    QIconEngine* clone() const override { return new DrawingEngine(*this); }

private:
    std::shared_ptr<QSvgRenderer> m_renderer;
};

/// Draws a symbol in whatever colour the palette has at that moment, so that a change to dark needs no new
/// icon.
class SymbolEngine : public DrawingEngine
{
public:
    SymbolEngine(const QString& name, QPalette::ColorRole role)
        : DrawingEngine(name)
        , m_role(role)
    {
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture = DrawingEngine::pixmap(size, mode, state);
        QPainter painter(&picture);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(),
            QGuiApplication::palette().color(
                mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, m_role));
        return picture;
    }

    QIconEngine* clone() const override { return new SymbolEngine(*this); }

private:
    QPalette::ColorRole m_role;
};

} // namespace

QIcon appIcon()
{
    if (QGuiApplication::windowIcon().isNull())
        QGuiApplication::setWindowIcon(QIcon(new DrawingEngine(QStringLiteral("candor"))));
    return QGuiApplication::windowIcon();
}

QIcon symbol(const QString& name, QPalette::ColorRole role)
{
    return QIcon(new SymbolEngine(name, role));
}

QColor quietColour(const QPalette& palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor ground = palette.color(QPalette::Window);
    constexpr float part = 0.72F;
    const auto mix = [](float a, float b) { return part * a + (1 - part) * b; };
    return QColor::fromRgbF(mix(text.redF(), ground.redF()), mix(text.greenF(), ground.greenF()),
        mix(text.blueF(), ground.blueF()));
}

QColor linkColour(const QPalette& palette)
{
    const QColor link = palette.color(QPalette::Link);
    const bool isDark = qGray(palette.color(QPalette::Window).rgb()) < 128;
    return isDark && qGray(link.rgb()) < 128 ? QColor(0x7a, 0xb8, 0xff) : link;
}

QFont headingFont(const QWidget& widget, qreal factor)
{
    QFont font = widget.font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont fixedFont(const QWidget& widget)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (QFontInfo(font).pointSizeF() < QFontInfo(widget.font()).pointSizeF())
        font.setPointSizeF(QFontInfo(widget.font()).pointSizeF());
    return font;
}

QString momentText(WallTime moment)
{
    return QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count()), QLocale::ShortFormat);
}

void announce(QWidget& widget)
{
    // With this Qt, AT-SPI passes on a changed name only, and other platforms an alert.
    for (QAccessible::Event type : {QAccessible::NameChanged, QAccessible::Alert}) {
        QAccessibleEvent event(&widget, type);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace candor
