// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// Runs a fuzz target without libFuzzer: every seed of a folder, then mutations of them, the same ones in each
// run.

#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr std::size_t largestInput = 8192;
constexpr unsigned fixedSeed = 20'261;

/// Feeds one input; where the target stops at it, writes it to a file beside the program.
class Reproducer
{
public:
    explicit Reproducer(std::string path)
        : m_path(std::move(path))
    {
    }
    void feed(const Bytes& input) const
    {
        current = &input;
        currentPath = &m_path;
        LLVMFuzzerTestOneInput(input.data(), input.size());
        current = nullptr;
    }
    static void saveCurrent()
    {
        if (!current)
            return;
        std::ofstream file(*currentPath, std::ios::binary);
        file.write(
            reinterpret_cast<const char*>(current->data()), static_cast<std::streamsize>(current->size()));
        std::cerr << "the input is in " << *currentPath << '\n';
    }

private:
    std::string m_path;
    static inline const Bytes* current = nullptr;
    static inline const std::string* currentPath = nullptr;
};

std::vector<Bytes> readSeeds(const std::filesystem::path& path)
{
    std::vector<std::filesystem::path> files;
    if (std::filesystem::is_directory(path)) {
        for (const auto& entry : std::filesystem::directory_iterator(path))
            files.push_back(entry.path());
    } else if (std::filesystem::exists(path)) {
        files.push_back(path);
    }
    std::sort(files.begin(), files.end());
    std::vector<Bytes> seeds;
    for (const auto& name : files) {
        std::ifstream file(name, std::ios::binary);
        seeds.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return seeds;
}

/// Makes one input from the seeds.
class Mutator
{
public:
    explicit Mutator(const std::vector<Bytes>& seeds)
        : m_seeds(seeds)
        , m_random(fixedSeed)
    {
    }

    Bytes next()
    {
        Bytes input = pick(m_seeds);
        for (std::size_t steps = 1 + below(6); steps > 0; --steps)
            mutate(input);
        input.resize(std::min(input.size(), largestInput));
        return input;
    }

private:
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : m_random() % limit; }
    const Bytes& pick(const std::vector<Bytes>& seeds) { return seeds[below(seeds.size())]; }
    auto place(Bytes& input) { return input.begin() + static_cast<std::ptrdiff_t>(below(input.size() + 1)); }

    void mutate(Bytes& input)
    {
        switch (below(7)) {
        case 0: // flip a bit
            if (!input.empty())
                input[below(input.size())] ^= static_cast<std::uint8_t>(1U << below(8));
            break;
        case 1: // another byte
            if (!input.empty())
                input[below(input.size())] = static_cast<std::uint8_t>(below(256));
            break;
        case 2: // put a byte in
            input.insert(place(input), static_cast<std::uint8_t>(below(256)));
            break;
        case 3: // take bytes out
            removeSlice(input);
            break;
        case 4: // cut the end off
            input.resize(below(input.size() + 1));
            break;
        case 5: // put in a piece of a seed
            insertSlice(input, pick(m_seeds));
            break;
        default: // put in a word that parsers know
            insertWord(input);
            break;
        }
    }

    void removeSlice(Bytes& input)
    {
        const std::size_t first = below(input.size() + 1);
        const std::size_t count = below(std::min<std::size_t>(input.size() - first, 16) + 1);
        const auto from = input.begin() + static_cast<std::ptrdiff_t>(first);
        input.erase(from, from + static_cast<std::ptrdiff_t>(count));
    }

    void insertSlice(Bytes& input, const Bytes& seed)
    {
        const std::size_t first = below(seed.size() + 1);
        const std::size_t count = below(seed.size() - first + 1);
        const auto from = seed.begin() + static_cast<std::ptrdiff_t>(first);
        const Bytes slice(from, from + static_cast<std::ptrdiff_t>(count));
        input.insert(place(input), slice.begin(), slice.end());
    }

    void insertWord(Bytes& input)
    {
        static constexpr std::string_view words[]
            = {"{", "}", "[", "]", "\"", ":", ",", "\\u", "\\ud800", "null", "true", "false", "-", "0", "1e",
                "9999999999999999999", "\xEF\xBB\xBF", "\xC0\x80", "\xED\xA0\x80", "\r\n", "=", ";", "%", "@",
                "//", "https://", "..", "[[[[[[[[[[[[[[[[[[[[[[[[", "Enabled", "Disabled"};
        const std::string_view word = words[below(std::size(words))];
        input.insert(place(input), word.begin(), word.end());
    }

    const std::vector<Bytes>& m_seeds;
    std::mt19937 m_random;
};

} // namespace

int main(int argc, char** argv)
{
    unsigned long runs = 20'000;
    std::vector<Bytes> seeds;
    for (int i = 1; i < argc; ++i) {
        if (std::string_view(argv[i]) == "--runs" && i + 1 < argc) {
            runs = std::stoul(argv[++i]);
            continue;
        }
        const std::vector<Bytes> more = readSeeds(argv[i]);
        seeds.insert(seeds.end(), more.begin(), more.end());
    }
    if (seeds.empty()) {
        std::cerr << "no seeds: name a folder of the corpus\n";
        return 1;
    }
    std::signal(SIGABRT, [](int) { Reproducer::saveCurrent(); });
    std::signal(SIGSEGV, [](int) {
        Reproducer::saveCurrent();
        std::_Exit(1);
    });
    const Reproducer target{std::string(argv[0]) + ".input"};
    for (const Bytes& seed : seeds)
        target.feed(seed);
    Mutator mutator(seeds);
    for (unsigned long run = 0; run < runs; ++run)
        target.feed(mutator.next());
    std::cout << seeds.size() << " seeds and " << runs << " mutations\n";
    return 0;
}
