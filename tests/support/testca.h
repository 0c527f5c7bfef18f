// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QStringList>

#include <memory>

namespace candor::test {

/// A certificate and its key, as PEM.
struct Credentials
{
    QByteArray certificate;
    QByteArray key;

    /// What a server of Qt's speaks TLS with.
    QSslConfiguration serverTls() const;
};

/// A certificate authority made for one test, in memory.
class TestCa
{
public:
    enum class Validity { Current, Expired };

    TestCa();
    ~TestCa();

    /// The authority's own certificate, as PEM.
    QByteArray certificate() const;
    /// Trusts this authority and nobody else.
    QSslConfiguration clientTls() const;
    /// Good for 127.0.0.1, ::1, localhost and the given names (wildcards too).
    Credentials issue(const QStringList& names = {}, Validity validity = Validity::Current) const;
    /// Good for exactly these names: for somebody else's certificate.
    Credentials issueOnlyFor(const QStringList& names) const;
    /// As issue(), but signed by nobody else.
    static Credentials selfSigned(const QStringList& names = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace candor::test
