// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/benchmarks/measurement.h"

#include <stdlib.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <filesystem>

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
    std::printf("%s{\"name\":\"%s\",\"value\":%.6g,\"unit\":\"%s\",\"limit\":", isFirst ? "" : ",",
        figure.name.c_str(), figure.value, figure.unit.c_str());
    figure.limit ? std::printf("%.6g", *figure.limit) : std::printf("null");
    std::printf(",\"ok\":%s}", figure.isKept() ? "true" : "false");
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
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
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

CensusEvent tenAttributes()
{
    CensusEvent event;
    event.add<"device.model.name">("ThinkPad X1 Carbon Gen 11");
    event.add<"os.name">("Debian GNU/Linux");
    event.add<"os.version">("12 (bookworm)");
    event.add<"candor.user_language">("pt-BR");
    event.add<"candor.region">("BR");
    event.add<"user.hash">("bf204bc5-8e76-38f0-80e5-cb26c438ee6c");
    event.add<"app.installation.id">("5f0c9b1e-7c1d-4a53-9a0e-3f6f0d1c2b3a");
    event.add<"candor.sign_in.attempts">(12);
    event.add<"candor.sign_in.failures">(3);
    event.add<"os.version">("6.1.0-18-amd64");
    return event;
}

} // namespace candor::bench
