// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>

namespace candor::service {

using Job = std::function<void()>;

/// Where work is done: the loop must never wait, so slow hashing and the disk have threads of their own.
/// A test hands in functions that call the job at once.
struct Jobs
{
    std::function<void(Job)> loop; ///< the thread of the sockets; all state of the service lives there
    std::function<void(Job)> disk; ///< one thread, in order; the only one that uses the database
    std::function<void(Job)> work; ///< several threads: password hashes, unpacking
};

} // namespace candor::service
