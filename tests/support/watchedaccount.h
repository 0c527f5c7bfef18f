// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/account/account.h"

#include <QSignalSpy>

namespace candor::test {

/// Until the signal was emitted so often. An event loop of its own: QTRY_… looks every 10 ms only, which adds
/// up.
inline bool waitFor(QSignalSpy& spy, int count = 1)
{
    while (spy.count() < count)
        if (!spy.wait(10'000))
            return false;
    return true;
}

/// An account with an eye on every signal it emits.
struct WatchedAccount
{
    explicit WatchedAccount(const Clock& clock, Account::Settings settings)
        : account(std::make_unique<Account>(clock, std::move(settings)))
        , attempts(account.get(), &Account::attemptStarted)
        , signedIn(account.get(), &Account::signedIn)
        , failures(account.get(), &Account::signInFailed)
        , outages(account.get(), &Account::connectionFailed)
        , policies(account.get(), &Account::policiesAnswered)
        , signedOut(account.get(), &Account::signedOut)
        , changes(account.get(), &Account::changed)
    {
    }

    Account* operator->() const { return account.get(); }
    SignInFailure failure() const
    {
        return failures.isEmpty() ? SignInFailure() : failures.last()[0].value<SignInFailure>();
    }
    SignInFailure outage() const
    {
        return outages.isEmpty() ? SignInFailure() : outages.last()[0].value<SignInFailure>();
    }
    PolicyAnswer policy() const
    {
        return policies.isEmpty() ? PolicyAnswer() : policies.last()[0].value<PolicyAnswer>();
    }

    std::unique_ptr<Account> account;
    QSignalSpy attempts;
    QSignalSpy signedIn;
    QSignalSpy failures;
    QSignalSpy outages;
    QSignalSpy policies;
    QSignalSpy signedOut;
    QSignalSpy changes;
};

} // namespace candor::test
