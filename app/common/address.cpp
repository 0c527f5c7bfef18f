// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/address.h"

#include "app/common/trust.h"

#include <QCryptographicHash>

#include <algorithm>

namespace candor {

namespace {

constexpr qsizetype longestAddress = 320;

/// RFC 5322's atext and the dot, and every letter beyond ASCII: what stands before the sign without quotes.
bool isLocalCharacter(QChar c)
{
    if (c.unicode() >= 0x80)
        return !c.isSpace() && c.category() != QChar::Other_Control && c.category() != QChar::Other_Format;
    return c.isLetterOrNumber() || QStringView(u"!#$%&'*+-/=?^_`{|}~.").contains(c);
}

bool isHostLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-')
        && !label.contains(u'_');
}

/// The domain in its one form (lower case, ASCII); empty for what is no host name.
QString hostName(QStringView text)
{
    const QString host = normalizedHost(text);
    if (host.isEmpty() || host.size() > 253 || isIpAddress(host))
        return {};
    const QList<QStringView> labels = QStringView(host).split(u'.');
    return std::all_of(labels.begin(), labels.end(), isHostLabel) ? host : QString();
}

} // namespace

std::optional<Address> Address::parse(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u"sip:", Qt::CaseInsensitive))
        text = text.sliced(4);
    const qsizetype sign = text.indexOf(u'@');
    if (text.size() > longestAddress || sign < 1 || !text.isValidUtf16())
        return std::nullopt;
    const QStringView local = text.first(sign);
    const QString domain = hostName(text.sliced(sign + 1));
    if (domain.isEmpty() || !std::all_of(local.begin(), local.end(), isLocalCharacter))
        return std::nullopt;
    Address address;
    address.m_text = local.toString().toLower() + u'@' + domain;
    // The one form may be longer than what was typed: letters beyond ASCII grow in a domain.
    return address.m_text.size() <= longestAddress ? std::optional(address) : std::nullopt;
}

QString Address::domain() const
{
    return m_text.sliced(m_text.indexOf(u'@') + 1);
}

QString Address::sipUri() const
{
    return isEmpty() ? QString() : QStringLiteral("sip:") + m_text;
}

QString Address::key() const
{
    if (isEmpty())
        return {};
    const QByteArray hash = QCryptographicHash::hash(m_text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(8).toHex());
}

} // namespace candor
