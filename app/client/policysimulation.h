// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/sentence.h"
#include "app/consent/derivation.h"
#include "app/policy/resolver.h"

#include <QStringList>

namespace candor {

/// What `candor policy simulate` was asked.
struct Simulation
{
    /// Files, empty where left out.
    QString machine;
    QString user;
    QString server;
    QString pool;
    Choice choice;
    Surface surface = Surface::Desktop;
    Endpoint endpoint = Endpoint::Known;
    bool isJson = false;
    /// What is wrong with the command line; empty where nothing is.
    Sentence usageError;
};

Simulation parseSimulation(const QStringList& args);

/// What would be collected, and why.
struct SimulationResult
{
    AdminPolicy policy;
    Decisions decisions;
    /// By category.
    std::array<std::vector<DerivationStep>, categoryCount> derivations;
    /// A file that cannot be opened at all; a faulty one is a result.
    Sentence error;
};

/// Reads the files that were named and nothing else.
SimulationResult simulatePolicy(const Simulation& simulation);

/// A policy document of the command line: at most a little more than the reader takes.
struct DocumentFile
{
    QByteArray bytes;
    Sentence error;
};
DocumentFile readDocumentFile(const QString& file);

} // namespace candor
