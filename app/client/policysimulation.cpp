// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/policysimulation.h"

#include "app/common/json.h"
#include "app/consent/explanation.h"

#include <QFile>
#include <QFileInfo>

namespace candor {

namespace {

std::optional<bool> parseSwitch(const QString& word)
{
    if (word == u"on")
        return true;
    return word == u"off" ? std::optional(false) : std::nullopt;
}

/// Takes an option with a value; false where the value is none that the option knows.
bool takeValue(Simulation& simulation, const QString& option, const QString& value)
{
    QString* const file = option == u"--machine" ? &simulation.machine
        : option == u"--user"                    ? &simulation.user
        : option == u"--server"                  ? &simulation.server
        : option == u"--pool"                    ? &simulation.pool
                                                 : nullptr;
    if (file) {
        *file = value;
        return !value.isEmpty();
    }
    if (option == u"--surface") {
        simulation.surface = value == u"meetings" ? Surface::Meetings : Surface::Desktop;
        return value == u"meetings" || value == u"desktop";
    }
    auto& choice
        = option == u"--opt-in" ? simulation.choice.errorReporting : simulation.choice.improvementProgram;
    choice = parseSwitch(value);
    return choice.has_value();
}

bool takesValue(const QString& option)
{
    static const QStringList options{QStringLiteral("--machine"), QStringLiteral("--user"),
        QStringLiteral("--server"), QStringLiteral("--pool"), QStringLiteral("--opt-in"),
        QStringLiteral("--improvement"), QStringLiteral("--surface")};
    return options.contains(option);
}

/// Reads documents one by one and keeps the first error.
class DocumentSet
{
public:
    std::optional<QByteArray> read(const QString& file)
    {
        if (file.isEmpty())
            return std::nullopt;
        const DocumentFile document = readDocumentFile(file);
        if (!document.error.isEmpty() && m_error.isEmpty())
            m_error = Sentence("%1: %2", file, document.error);
        return document.bytes;
    }
    const Sentence& error() const { return m_error; }

private:
    Sentence m_error;
};

} // namespace

Simulation parseSimulation(const QStringList& args)
{
    Simulation simulation;
    for (qsizetype i = 0; i < args.size(); ++i) {
        const qsizetype equals = args[i].indexOf(u'=');
        const QString option = args[i].left(equals);
        if (args[i] == u"--json") {
            simulation.isJson = true;
        } else if (args[i] == u"--no-endpoint") {
            simulation.endpoint = Endpoint::None;
        } else if (!takesValue(option)) {
            //: %1: a command or flag, %2: what was written behind it
            simulation.usageError = Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 does not take \"%2\""),
                QStringLiteral("simulate"), args[i]);
            return simulation;
        } else {
            const QString value = equals >= 0 ? args[i].mid(equals + 1) : args.value(++i);
            if (!takeValue(simulation, option, value)) {
                simulation.usageError
                    //: %1: a command or flag, %2: what was written behind it
                    = Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 does not take \"%2\""), option, value);
                return simulation;
            }
        }
    }
    return simulation;
}

DocumentFile readDocumentFile(const QString& name)
{
    QFile file(name);
    if (QFileInfo(name).isDir() || !file.open(QIODevice::ReadOnly))
        return {{}, Sentence(QT_TRANSLATE_NOOP("Sentence", "the file cannot be opened"))};
    return {file.read(JsonLimits().bytes + 1), {}};
}

SimulationResult simulatePolicy(const Simulation& simulation)
{
    DocumentSet documents;
    QList<SourcePolicy> local;
    if (const auto bytes = documents.read(simulation.machine))
        local.append(readLocalPolicy(*bytes, PolicySource::Machine, simulation.machine));
    if (const auto bytes = documents.read(simulation.user))
        local.append(readLocalPolicy(*bytes, PolicySource::User, simulation.user));
    ServerAnswer server;
    if (const auto bytes = documents.read(simulation.server)) {
        server.kind = ServerAnswer::Kind::Current;
        server.policy.policy = readServerSettings(*bytes, simulation.server);
    }
    std::optional<SourcePolicy> pool;
    if (const auto bytes = documents.read(simulation.pool))
        pool = readPoolPolicy(*bytes, simulation.pool);
    SimulationResult result;
    result.error = documents.error();
    result.policy
        = simulation.surface == Surface::Meetings ? resolveMeeting(local, pool) : resolve(local, server);
    const Endpoint endpoint = inThisBuild(simulation.endpoint);
    result.decisions = decide(result.policy, simulation.choice, simulation.surface, endpoint);
    for (Category category : allCategories)
        result.derivations[indexOf(category)]
            = derive(category, result.policy, simulation.choice, simulation.surface, endpoint);
    return result;
}

} // namespace candor
