// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <concepts>

namespace candor::service {

/// A text with what HTML reads as markup taken apart; the only place where that is done.
QByteArray escaped(const QString& text);

/// Markup: literals of this program's source go in as they are, everything else escaped.
class Html
{
public:
    /// Only a literal becomes one.
    struct Literal
    {
        consteval Literal(const char* markup)
            : text(markup)
        {
        }
        const char* text;
    };

    Html& operator<<(Literal markup)
    {
        m_bytes += markup.text;
        return *this;
    }
    // A template, so that a literal is never taken for a QString.
    template <std::same_as<QString> Text>
    Html& operator<<(const Text& text)
    {
        m_bytes += escaped(text);
        return *this;
    }
    Html& operator<<(const Html& part)
    {
        m_bytes += part.m_bytes;
        return *this;
    }
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace candor::service
