// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/html.h"

namespace candor::service {

QByteArray escaped(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'&')
            out += u"&amp;";
        else if (c == u'<')
            out += u"&lt;";
        else if (c == u'>')
            out += u"&gt;";
        else if (c == u'"')
            out += u"&quot;";
        else if (c == u'\'')
            out += u"&#39;";
        else
            out += c.isPrint() || c.isSurrogate() ? c : QChar(QChar::ReplacementCharacter);
    }
    return out.toUtf8();
}

} // namespace candor::service
