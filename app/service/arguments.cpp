// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/arguments.h"

#include "app/service/policynames.h"

namespace candor::service {

namespace {

const QStringList& flagsWithValue()
{
    static const QStringList flags{QStringLiteral("listen"), QStringLiteral("admin-listen"),
        QStringLiteral("data"), QStringLiteral("certificate"), QStringLiteral("key"),
        QStringLiteral("tenant"), QStringLiteral("pool"), QStringLiteral("category"),
        QStringLiteral("faults")};
    return flags;
}

const QStringList& flagsAlone()
{
    static const QStringList flags{
        QStringLiteral("json"), QStringLiteral("explain"), QStringLiteral("help"), QStringLiteral("version")};
    return flags;
}

} // namespace

QString Arguments::foreignFlag(const QStringList& known) const
{
    for (auto flag = flags.keyBegin(); flag != flags.keyEnd(); ++flag)
        if (!known.contains(*flag))
            return *flag;
    return {};
}

std::variant<Arguments, QString> readArguments(const QStringList& written)
{
    Arguments out;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const QString& word = written[i];
        if (!word.startsWith(u"--")) {
            out.words.append(word);
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        const bool isAssigned = word.contains(u'=');
        const bool takesValue = flagsWithValue().contains(name);
        if (!takesValue && !flagsAlone().contains(name)) {
            const std::optional<QString> meant = closest(name, flagsWithValue() + flagsAlone());
            return QStringLiteral("unknown option --%1").arg(name)
                + (meant ? QStringLiteral("; did you mean --%1?").arg(*meant) : QString());
        }
        if (out.flags.contains(name))
            return QStringLiteral("--%1 stands twice").arg(name);
        if (takesValue == isAssigned)
            out.flags.insert(name, isAssigned ? word.section(u'=', 1) : QString());
        else if (isAssigned)
            return QStringLiteral("--%1 takes no value").arg(name);
        else if (++i < written.size())
            out.flags.insert(name, written[i]);
        else
            return QStringLiteral("--%1 needs a value").arg(name);
        if (takesValue && out.flags[name].isEmpty())
            return QStringLiteral("--%1 needs a value").arg(name);
    }
    return out;
}

} // namespace candor::service
