// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/benchmarks/measurement.h"

#include <stdlib.h>
#include <time.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <limits>

namespace candor::bench {

bool Figure::isKept() const
{
    return !limit || (bound == Bound::AtMost ? value <= *limit : value >= *limit);
}

namespace {

void printLine(const Figure& figure)
{
    std::printf("%s\t%.6g\t%s\t", figure.name.c_str(), figure.value, figure.unit.c_str());
    if (figure.limit)
        std::printf("%.6g", *figure.limit);
    std::printf("\t%s\n", figure.isKept() ? "ok" : "MISS");
}

void printJson(const Figure& figure, bool isFirst)
{
    const auto number = [](std::optional<double> value) {
        value&& std::isfinite(*value) ? std::printf("%.6g", *value) : std::printf("null");
    };
    std::printf("%s{\"name\":\"%s\",\"value\":", isFirst ? "" : ",", figure.name.c_str());
    number(figure.value);
    std::printf(",\"unit\":\"%s\",\"limit\":", figure.unit.c_str());
    number(figure.limit);
    std::printf(",\"bound\":\"%s\",\"ok\":%s}",
        figure.bound == Figure::Bound::AtMost ? "at most" : "at least", figure.isKept() ? "true" : "false");
}

} // namespace

int report(const std::vector<Figure>& figures, int argc, char** argv)
{
    const bool asJson
        = std::any_of(argv, argv + argc, [](const char* arg) { return std::strcmp(arg, "--json") == 0; });
    if (asJson)
        std::printf("[");
    for (std::size_t i = 0; i < figures.size(); ++i)
        asJson ? printJson(figures[i], i == 0) : printLine(figures[i]);
    if (asJson)
        std::printf("]\n");
    return std::all_of(figures.begin(), figures.end(), [](const Figure& f) { return f.isKept(); }) ? 0 : 1;
}

double median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN(); // keeps no limit
    const auto rank = static_cast<std::size_t>(share * static_cast<double>(values.size()));
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(std::min(rank, values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

namespace {

double clockTime(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e9 + double(time.tv_nsec);
}

} // namespace

double threadTime()
{
    return clockTime(CLOCK_THREAD_CPUTIME_ID);
}

double processTime()
{
    return clockTime(CLOCK_PROCESS_CPUTIME_ID);
}

int threads()
{
    const std::filesystem::directory_iterator all("/proc/self/task");
    return static_cast<int>(std::distance(begin(all), end(all)));
}

int sockets()
{
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
        std::error_code gone;
        count += std::filesystem::read_symlink(entry, gone).string().starts_with("socket:") ? 1 : 0;
    }
    return count;
}

Folder::Folder()
{
    std::string pattern = (std::filesystem::current_path() / "bench-XXXXXX").string();
    m_path = ::mkdtemp(pattern.data()) ? pattern : std::string();
}

Folder::~Folder()
{
    std::error_code ignored;
    if (!m_path.empty())
        std::filesystem::remove_all(m_path, ignored);
}

Terms everything()
{
    AdminPolicy policy;
    policy.state = PolicyState::Known;
    return {decide(policy, {true, true}, Surface::Desktop, Endpoint::Known),
        {"0123456789abcdef", "https://telemetry.test"}, false};
}

} // namespace candor::bench
