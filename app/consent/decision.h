// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/catalogue.h"
#include "app/policy/adminpolicy.h"

#include <array>
#include <optional>

namespace candor {

/// Why a category is collected or not; the first of the forbidding ones that holds is given.
enum class Reason : std::uint8_t {
    AlwaysOn,
    PermittedByPolicy,
    OptedIn,
    NotOptedIn,
    ForbiddenByPolicy,
    PolicyUnknown,
    PolicyFaulty,
    NoEndpoint,
    BuiltWithoutUpload,
};

/// The reason's name in the state dump.
std::string_view nameOf(Reason reason);

enum class Surface : std::uint8_t { Desktop, Meetings };

/// Whether a server has said where telemetry goes. Unknown holds census; None forbids everything; so does
/// Never: this build has nothing that could send (BuildSwitches::hasUpload), whatever a server says.
enum class Endpoint : std::uint8_t { Unknown, None, Known, Never };

/// What the person chose; nothing chosen is not a no that was said, but counts as one.
struct Choice
{
    std::optional<bool> errorReporting = {};
    std::optional<bool> improvementProgram = {};
    /// The version of consent each yes was given to (Field::since).
    int errorReportingVersion = 1;
    int improvementProgramVersion = 1;
};

/// The version that a yes to the category counts for: what cannot be one counts for the first.
int agreedVersion(const Choice& choice, Category category);

class Decision;
class Decisions;

/// Proof that a Decision allowed one category in one epoch; nothing but a Decision can make one.
class Permit
{
public:
    Category category() const { return m_category; }
    /// How often the collector has seen this permission end; a permit of an older epoch opens nothing.
    std::uint32_t epoch() const { return m_epoch; }
    /// As of Decision::version(): a newer field may not be recorded under it.
    int version() const { return m_version; }

private:
    friend class Decision;
    constexpr Permit(Category category, std::uint8_t version, std::uint32_t epoch)
        : m_category(category)
        , m_version(version)
        , m_epoch(epoch)
    {
    }
    Category m_category;
    std::uint8_t m_version;
    std::uint32_t m_epoch;
};

/// Whether one category may be collected, and why; made by decide() only.
class Decision
{
public:
    Category category() const { return m_category; }
    bool isAllowed() const { return m_allowed; }
    Reason reason() const { return m_reason; }
    /// The version of consent that was given; everyVersion where nobody has to consent.
    int version() const { return m_version; }
    /// The permit to record, nothing where this decision forbids. \a epoch is the collector's current one.
    std::optional<Permit> permit(std::uint32_t epoch) const
    {
        return m_allowed ? std::optional(Permit(m_category, m_version, epoch)) : std::nullopt;
    }
    friend bool operator==(const Decision&, const Decision&) = default;

private:
    friend Decisions decide(const AdminPolicy&, const Choice&, Surface, Endpoint);
    friend class Decisions;
    constexpr Decision(Category category, bool allowed, Reason reason, std::uint8_t version)
        : m_category(category)
        , m_allowed(allowed)
        , m_reason(reason)
        , m_version(version)
    {
    }
    Category m_category;
    bool m_allowed;
    Reason m_reason;
    std::uint8_t m_version;
};

/// The four decisions that hold together. Default: nothing is known, hence only census is allowed.
class Decisions
{
public:
    constexpr Decisions()
        : m_all{Decision(Category::Census, true, Reason::AlwaysOn, everyVersion),
            Decision(Category::Usage, false, Reason::PolicyUnknown, 0),
            Decision(Category::ErrorReporting, false, Reason::PolicyUnknown, 0),
            Decision(Category::ImprovementProgram, false, Reason::PolicyUnknown, 0)}
    {
    }
    const Decision& operator[](Category category) const { return m_all[indexOf(category)]; }
    auto begin() const { return m_all.begin(); }
    auto end() const { return m_all.end(); }
    friend bool operator==(const Decisions&, const Decisions&) = default;

private:
    friend Decisions decide(const AdminPolicy&, const Choice&, Surface, Endpoint);
    std::array<Decision, categoryCount> m_all;
};

/// The one rule of the product (spec/data-practices.md, "Categories"): pure, total, and asked by the gate,
/// the dialog, the dump, the simulator and the tests alike.
Decisions decide(const AdminPolicy& policy, const Choice& choice, Surface surface, Endpoint endpoint);

} // namespace candor
