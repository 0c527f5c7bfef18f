// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/telemetry/bytestext.h"

#include <QJsonDocument>

namespace candor {

namespace {

QByteArray newLine(int depth)
{
    return '\n' + QByteArray(depth * 2, ' ');
}

/// Where the string that begins at \a start ends: behind its closing quote.
qsizetype endOfString(const QByteArray& bytes, qsizetype start)
{
    for (qsizetype i = start + 1; i < bytes.size(); ++i) {
        if (bytes[i] == '\\')
            ++i;
        else if (bytes[i] == '"')
            return i + 1;
    }
    return bytes.size();
}

/// Behind a `{` or `[`: an empty pair stays together.
void openBracket(QByteArray& out, const QByteArray& bytes, qsizetype& i, int& depth)
{
    out += bytes[i];
    if (i + 1 < bytes.size() && (bytes[i + 1] == '}' || bytes[i + 1] == ']'))
        out += bytes[++i];
    else
        out += newLine(++depth);
}

} // namespace

QString verbatim(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() == bytes)
        return text;
    QString escaped;
    for (char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        escaped += byte >= 0x20 && byte < 0x7f ? QString(QLatin1Char(c))
                                               : QStringLiteral("\\x%1").arg(byte, 2, 16, QLatin1Char('0'));
    }
    return escaped;
}

QString indented(const QByteArray& bytes)
{
    // QJsonDocument would sort the members; it only tells here whether this is JSON at all.
    if (QJsonDocument::fromJson(bytes).isNull())
        return verbatim(bytes);
    QByteArray out;
    int depth = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '"') {
            const qsizetype end = endOfString(bytes, i);
            out += bytes.mid(i, end - i);
            i = end - 1;
        } else if (c == '{' || c == '[') {
            openBracket(out, bytes, i, depth);
        } else if (c == '}' || c == ']') {
            out += newLine(--depth) + c;
        } else if (c == ',') {
            out += c + newLine(depth);
        } else if (c == ':') {
            out += ": ";
        } else if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
            out += c;
        }
    }
    return verbatim(out);
}

} // namespace candor
