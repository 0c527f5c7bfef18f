// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMap>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace boost::asio {
class io_context;
}

namespace candor::service {

/// Tells other processes of the same user how many clients are connected, a number a tenant, over a socket in
/// the service's folder.
class ClientCount
{
public:
    using Numbers = QMap<QString, int>;

    ClientCount(boost::asio::io_context& loop, std::function<Numbers()> numbers);
    ~ClientCount();
    /// The sentence that says why not; empty: others can ask.
    QString listen(const QString& folder);

    /// Asks the service that runs on that folder; none runs: no clients. Nothing, with a sentence, where it
    /// does not answer.
    static std::optional<Numbers> ask(const QString& folder, QString& why);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace candor::service
