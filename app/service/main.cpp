// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/daemon.h"

#include <sys/stat.h>

#include <csignal>
#include <cstdio>
#include <exception>
#include <iostream>
#include <string>

namespace {

using namespace candor::service;

QByteArray firstLine()
{
    std::string line;
    std::getline(std::cin, line);
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    return QByteArray::fromStdString(line);
}

Outcome obey(const Arguments& arguments)
{
    if (arguments.has("help"))
        return {0, helpText()};
    if (arguments.has("version"))
        return {0, "candor-service " CANDOR_VERSION "\n"};
    const QString command = arguments.words.value(0);
    if (arguments.words.isEmpty())
        return serve(arguments);
    if (command == u"policy")
        return policyCommand(arguments);
    if (command == u"account")
        return accountCommand(arguments, firstLine());
    if (command == u"admin")
        return adminCommand(arguments, firstLine);
    if (command == u"records")
        return recordsCommand(arguments);
    if (command == u"faults")
        return faultsCommand(arguments);
    return misused(QStringLiteral("there is no command %1; known are policy, account, admin, records, faults")
                       .arg(command));
}

} // namespace

int main(int argc, char** argv)
{
    umask(077);
    std::signal(SIGPIPE, SIG_IGN);
    QStringList written;
    for (int i = 1; i < argc; ++i)
        written.append(QString::fromLocal8Bit(argv[i]));
    Outcome outcome;
    try {
        const auto read = readArguments(written);
        const QString* why = std::get_if<QString>(&read);
        outcome = why ? misused(*why) : obey(std::get<Arguments>(read));
    } catch (const std::exception&) {
        outcome = failed(QStringLiteral("something that should not fail has failed"));
    }
    if (outcome.code != 0)
        std::fprintf(stderr, "candor-service: %s\n", outcome.text.constData());
    else
        std::fwrite(outcome.text.constData(), 1, static_cast<std::size_t>(outcome.text.size()), stdout);
    return outcome.code;
}
