// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/faultanswer.h"

#include <QLocale>

namespace candor::service {

namespace {

/// The same in every run, and neither UTF-8 nor JSON nor HTTP.
QByteArray garbage(qint64 size)
{
    QByteArray out(size, '\0');
    std::uint32_t state = 2'463'534'242U;
    for (char& c : out) {
        state ^= state << 13U;
        state ^= state >> 17U;
        state ^= state << 5U;
        c = static_cast<char>((state & 0x7fU) | 0x80U);
    }
    return out;
}

} // namespace

QByteArray scriptedBytes(const FaultDeed& deed)
{
    return deed.body + (deed.isGarbage ? garbage(deed.filling) : QByteArray(deed.filling, ' '));
}

Answer scriptedAnswer(const FaultTurn& turn, const QDateTime& now)
{
    Answer answer{turn.status, turn.deed.contentType, scriptedBytes(turn.deed), turn.deed.headers};
    if (turn.deed.retryDateIn) {
        const QDateTime date = now.toUTC().addSecs(turn.deed.retryDateIn->count());
        answer.headers.emplaceBack("Retry-After",
            QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1());
    }
    return answer;
}

QString wordsOf(const FaultTurn& turn)
{
    constexpr std::array<const char*, 7> names{
        "serve", "status", "drop", "reset", "close", "garbage", "certificate"};
    const QString name = QString::fromLatin1(names[static_cast<std::size_t>(turn.deed.kind)]);
    return turn.deed.kind == FaultDeed::Kind::Answer ? QStringLiteral("%1 %2").arg(name).arg(turn.status)
                                                     : name;
}

} // namespace candor::service
