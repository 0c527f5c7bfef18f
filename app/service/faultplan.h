// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/faultscript.h"

namespace candor::service {

/// One deed that is due now.
struct FaultTurn
{
    FaultDeed deed;
    int rule = 0; ///< counts from 1
    int status = 200; ///< of an answer
};

/// What a request is, as far as a script can tell requests apart.
struct RequestKind
{
    Endpoint endpoint = Endpoint::Other;
    QString category; ///< empty where it is no telemetry, or none that can be read
};

RequestKind kindOf(const Request& request);
/// The name that stands for it in a script.
QString nameOf(Endpoint endpoint);
/// Whether the text is of that form, where `*` is any run of characters.
bool fitsPattern(const QByteArray& text, const QByteArray& pattern);

/// A script and how far it has come.
class FaultPlan
{
public:
    explicit FaultPlan(FaultScript script);

    std::optional<FaultTurn> onConnection();
    std::optional<FaultTurn> onRequest(const Request& request, const RequestKind& kind);
    const FaultScript& script() const { return m_script; }

private:
    template <class Fits>
    std::optional<FaultTurn> first(Fits fits);

    FaultScript m_script;
    QList<qint64> m_met; ///< how many met each rule
};

} // namespace candor::service
