// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/json.h"
#include "app/common/sentence.h"
#include "app/policy/settinglist.h"
#include "app/policy/sourcepolicy.h"

namespace candor {

/// Reads one JSON document into a SourcePolicy; what all kinds of source have in common.
class DocumentReader
{
public:
    DocumentReader(PolicySource source, const QString& where);

    /// The document's members; a document that cannot be read, or is no object, leaves a wholeFault and no
    /// members.
    JsonValue::Object open(const QByteArray& document, Qt::CaseSensitivity names);
    void set(Setting setting, SettingValue value)
    {
        m_policy.values[static_cast<std::size_t>(setting)] = value;
    }
    void fail(Setting setting, const JsonMember& member, const Sentence& reason);
    void notice(JsonPlace place, const QString& key, const Sentence& reason);

    /// Takes a JSON boolean; anything else is a fault of that setting.
    void readBoolean(const SettingRow& row, const JsonMember& member);

    const SourcePolicy& policy() const { return m_policy; }

private:
    PolicyFault faultAt(JsonPlace place, const QString& key, const Sentence& reason) const;

    SourcePolicy m_policy;
};

/// What a file or key of this computer may set.
QStringList localNames();
/// Why a file, folder or key that there is cannot be read. \a system: what the system says.
Sentence notOpened(const QString& system);
/// Why a key that is none of \a known is ignored, and which of them may have been meant.
Sentence unknownKey(const QString& name, const QStringList& known);
/// \a reason, and which value may have been meant: as JSON has it, quotes included; none: \a reason alone.
Sentence withMeant(const Sentence& reason, const QString& meant);

} // namespace candor
