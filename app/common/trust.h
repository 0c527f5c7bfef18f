// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QUrl>

#include <span>

namespace candor {

/// Pages of whoever runs a cloud, https; for the person's own browser, this program never asks for one.
struct CloudLinks
{
    const char* help;
    const char* privacy;
    /// Which addresses a network must let through, for whoever runs it.
    const char* networkSetup;
};

/// A family of servers that trust each other; discovery, sign-in and telemetry hosts of an account belong to
/// one.
struct Cloud
{
    const char* name;
    /// Host that `lyncdiscover.<domain>` of an account in this cloud points at.
    const char* discoveryAlias;
    std::span<const char* const> trustedSuffixes;
    /// What `helpEnvironment` says in a policies document of this cloud; null where no value marks it.
    const char* helpEnvironment;
    CloudLinks links;
};

/// Every known cloud but "own servers", which is the absence of a row. Source: spec/sign-in.md, "Clouds".
std::span<const Cloud> clouds();

/// The cloud whose discovery alias is exactly that host, or null.
const Cloud* cloudOfDiscoveryAlias(QStringView host);
const Cloud* cloudOfName(QStringView name);
/// The cloud that value of `helpEnvironment` marks, or null.
const Cloud* cloudOfHelpEnvironment(QStringView value);
/// The cloud one of whose trusted suffixes holds that host, or null.
const Cloud* cloudOfHost(QStringView host);

/// A host in the one form hosts are compared in: lower case, IDN in ASCII, no dot at the end. Empty for what
/// is no host.
QString normalizedHost(QStringView host);
/// True for an IPv4 or IPv6 address and for whatever resolvers read as one (`127.1`); takes a normalised
/// host.
bool isIpAddress(QStringView host);

/// True where host is suffix or ends with `.suffix`; both without regard to case. Never for an empty suffix
/// or an IP address.
bool isWithin(QStringView host, QStringView suffix);

/// https, or http to a loopback address. (A name such as `localhost` counts as loopback;
/// `127.0.0.1.evil.test` does not.)
bool isSecure(const QUrl& url);
bool isLoopback(const QUrl& url);

/// Scheme, host and port, with the default port left out: what may be stored or compared of an address. Empty
/// for whatever is not http or https, and for an address with a user's name in it.
QUrl originOf(const QUrl& url);

/// Which hosts one account's sign-in may involve. A value; the rules of spec/sign-in.md, "Where the password
/// and the token may go".
struct TrustBoundary
{
    QString signInDomain;
    /// Origin of the server that answered (or of `--service`, which counts as the sign-in domain does).
    QUrl answeringOrigin;
    const Cloud* cloud = nullptr;
    /// Origin given as `--service`; empty without.
    QUrl serviceOrigin;

    /// Whether a redirect of discovery may be followed there: https (or loopback http where this origin is
    /// one), and the sign-in domain, below it, the service's origin or a trusted cloud host.
    bool mayRedirectTo(const QUrl& url) const;
    /// Whether a password or a token may be sent there.
    bool mayReceiveCredentials(const QUrl& url) const;
    /// Whether telemetry may be sent there. Checked again whenever an address is read from a cache.
    bool mayReceiveTelemetry(const QUrl& url) const;
};

} // namespace candor
