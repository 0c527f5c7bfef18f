// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/faultscript.h"

#include <memory>
#include <string>

namespace boost::asio::ssl {
class context;
}

namespace candor::service {

/// A TLS context that shows such a certificate; null, with a sentence in \a why, where the script's authority
/// cannot sign one.
std::shared_ptr<boost::asio::ssl::context> wrongTlsContext(
    WrongCertificate kind, const FaultScript& script, std::string& why);

} // namespace candor::service
