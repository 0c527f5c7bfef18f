// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/uncaughtexception.h"

#include <cxxabi.h>

#include <atomic>
#include <cstdlib>
#include <exception>
#include <typeinfo>

namespace candor {

namespace {

// The runtime asks a plain function, hence no object can hold these.
std::atomic<Collector*> reporting = nullptr;
std::terminate_handler former = nullptr;

void report(Collector& collector, const char* type)
{
    const auto permit = collector.permit(Category::ErrorReporting);
    if (!permit)
        return;
    int status = 0;
    char* readable = abi::__cxa_demangle(type, nullptr, nullptr, &status);
    ErrorEvent event;
    event.add<"error.type">("exception.uncaught");
    event.add<"exception.type">(std::string_view(status == 0 && readable ? readable : type));
    (void)collector.record(*permit, event);
    std::free(readable);
}

[[noreturn]] void reportAndEnd()
{
    // Taken away, so that a second one on another thread waits for nothing.
    Collector* collector = reporting.exchange(nullptr);
    const std::type_info* type = abi::__cxa_current_exception_type();
    if (collector && type)
        report(*collector, type->name());
    if (former)
        former();
    std::abort();
}

} // namespace

void reportUncaughtExceptions(Collector* collector)
{
    reporting = collector;
    if (std::get_terminate() != &reportAndEnd)
        former = std::set_terminate(&reportAndEnd);
}

} // namespace candor
