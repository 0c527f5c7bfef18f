// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/translation/tsfile.h"

#include <QSet>
#include <QXmlStreamReader>

#include <functional>

namespace candor {

/// Walks once through the XML of a translation file.
class TsReader
{
public:
    /// Both outlive this; what is wrong goes to the faults of \a file.
    TsReader(const QString& text, const TsLimits& limits, TsFile& file);

    void read();

private:
    using Child = std::function<void(QStringView name)>;

    /// The next token. False at the end of everything, and where nothing can be read any more.
    bool next();
    /// Calls \a child at each element inside this one and stops behind this one. Text between them is a
    /// fault.
    void forEachChild(const Child& child);
    /// Leaves this element with all that is in it.
    void skip();
    /// The text of this element; it holds nothing else but `<byte>`.
    QString text();
    QChar byte();
    QString attribute(const char* name) const;

    void judgeEncoding();
    void readRoot();
    void readContext();
    void readMessage(TsContext& context);
    void readMessagePart(QStringView name, TsMessage& message);
    void readTranslation(TsMessage& message);
    void readForms(TsMessage& message);
    void judge(const TsContext& context, const TsMessage& message);
    void skipUnknown(QStringView name, const char* parent);

    /// Reports what is wrong at the beginning of this tag.
    void fault(TsFault::Kind kind, const Sentence& reason);
    void fault(TsFault::Kind kind, TsPlace place, const Sentence& reason);

    const TsLimits& m_limits;
    TsFile& m_file;
    QXmlStreamReader m_xml;
    TsPlace m_place; ///< where the token begins
    int m_depth = 0;
    bool m_isOver = false;
    /// Whether the message that is being read has a fault.
    bool m_isFaulty = false;
    QSet<QString> m_seen;
};

} // namespace candor
