// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// Takes the place of QNetworkAccessManager's constructor, counts, and calls Qt's.

#include "tests/benchmarks/networks.h"

#include <dlfcn.h>

#include <atomic>

namespace {

std::atomic<int> made = 0;

void makeReally(const char* constructor, void* network, void* parent)
{
    ++made;
    reinterpret_cast<void (*)(void*, void*)>(::dlsym(RTLD_NEXT, constructor))(network, parent);
}

} // namespace

namespace candor::bench {

int networksMade() noexcept
{
    return made;
}

} // namespace candor::bench

// One for objects of the class itself, one for those of classes derived from it.
#define CANDOR_NETWORK(function, name)                                                                       \
    void function(void* network, void* parent) __asm__(name);                                                \
    void function(void* network, void* parent)                                                               \
    {                                                                                                        \
        makeReally(name, network, parent);                                                                   \
    }

extern "C" {

CANDOR_NETWORK(makeNetwork, "_ZN21QNetworkAccessManagerC1EP7QObject")
CANDOR_NETWORK(makeNetworkBelow, "_ZN21QNetworkAccessManagerC2EP7QObject")

} // extern "C"
