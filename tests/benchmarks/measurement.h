// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/collector.h"

#include <optional>
#include <string>
#include <vector>

namespace candor::bench {

/// One figure and the limit it has to keep.
struct Figure
{
    enum class Bound { AtMost, AtLeast };
    std::string name;
    double value = 0;
    std::string unit;
    std::optional<double> limit;
    Bound bound = Bound::AtMost;

    bool isKept() const;
};

/// Prints a line a figure, `name<TAB>value<TAB>unit<TAB>limit<TAB>ok|MISS` (or, with `--json`, one array); 1
/// where any was missed.
int report(const std::vector<Figure>& figures, int argc, char** argv);

double median(std::vector<double> values);

/// A folder of its own that is gone afterwards, on the disk that the working directory is on.
class Folder
{
public:
    Folder();
    ~Folder();
    std::string file(const std::string& name) const { return m_path + "/" + name; }
    Collector::Files files() const { return {file("ring"), file("journal.sqlite")}; }

private:
    std::string m_path;
};

/// Terms under which everything is collected.
Terms everything();

/// The record that is measured: census with ten attributes.
CensusEvent tenAttributes();

} // namespace candor::bench
