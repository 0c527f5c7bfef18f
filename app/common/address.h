// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace candor {

/// A sign-in address in its one form: trimmed, lower case, without `sip:`. Two spellings of one address are
/// equal.
class Address
{
public:
    Address() = default;
    /// Nothing for whatever is not `local@domain` with a host name behind the sign (at most 320 characters).
    static std::optional<Address> parse(QStringView text);

    bool isEmpty() const { return m_text.isEmpty(); }
    const QString& text() const { return m_text; }
    QString domain() const;
    QString sipUri() const;
    /// First 16 hex digits of SHA-256 of text(): names the account in files without naming the person. Empty
    /// for none.
    QString key() const;

    friend bool operator==(const Address&, const Address&) = default;

private:
    QString m_text;
};

} // namespace candor
