// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/accounts.h"
#include "app/service/jobs.h"
#include "app/service/keyedhash.h"
#include "app/service/message.h"
#include "app/service/tokens.h"

#include <memory>

namespace candor::service {

/// Step 3: takes a password, gives a token. Lives on the loop; looking up and hashing happen elsewhere.
class TokenOffice
{
public:
    TokenOffice(Accounts& accounts, const Pseudonyms& pseudonyms, Tokens& tokens, Jobs jobs);

    void answer(const Request& request, Moment now, Reply reply);
    void sweep(Moment now);

private:
    struct Attempt;
    void password(const Request& request, Moment now, Reply reply);
    void anonymous(const QByteArray& form, Moment now, Reply reply);
    void lookUp(std::shared_ptr<Attempt> attempt);
    void finish(const Attempt& attempt);

    Accounts& m_accounts;
    const Pseudonyms& m_pseudonyms;
    Tokens& m_tokens;
    Jobs m_jobs;
    TryLimit m_perAccountAndPeer{10, std::chrono::minutes(5)};
    TryLimit m_perAccount{100, std::chrono::minutes(5)};
    TryLimit m_perPeer{100, std::chrono::minutes(5)};
    int m_pending = 0;
};

} // namespace candor::service
