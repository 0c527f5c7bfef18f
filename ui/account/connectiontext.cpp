// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/account/connectiontext.h"

#include <QCoreApplication>
#include <QLocale>

namespace candor {

namespace {

/// The translation context of the connection's states.
struct ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)
};

/// With seconds, as the locale writes it, but without the time zone's name.
QString clockTime(const QDateTime& moment)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::LongFormat);
    format.remove(QLatin1Char('t'));
    return locale.toString(moment.toLocalTime().time(), format.trimmed());
}

QString signedInText(const AccountView& account)
{
    switch (account.connection) {
    case Account::Connection::Online:
        return ConnectionText::tr("Online");
    case Account::Connection::Reconnecting:
        if (!account.nextTry.isValid())
            return ConnectionText::tr("Reconnecting…");
        //: %1: time of day of the next try
        return ConnectionText::tr("Reconnecting: next try at %1").arg(clockTime(account.nextTry));
    case Account::Connection::Offline:
        return ConnectionText::tr("Offline");
    }
    return {};
}

} // namespace

QString connectionText(const AccountView& account)
{
    switch (account.state) {
    case Account::State::SignedOut:
        return ConnectionText::tr("Signed out");
    case Account::State::SigningIn:
        return ConnectionText::tr("Signing in…");
    case Account::State::SigningOut:
        return ConnectionText::tr("Signing out…");
    case Account::State::SignedIn:
        return signedInText(account);
    }
    return {};
}

QString connectionSymbol(const AccountView& account)
{
    const bool isSignedIn = account.state == Account::State::SignedIn;
    if (isSignedIn && account.connection == Account::Connection::Online)
        return QStringLiteral("online");
    const bool waits = account.state == Account::State::SigningIn
        || account.state == Account::State::SigningOut
        || (isSignedIn && account.connection == Account::Connection::Reconnecting);
    return waits ? QStringLiteral("waiting") : QStringLiteral("offline");
}

} // namespace candor
