// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/account/signin.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <variant>

// The servers' documents, read strictly: 64 KiB, 16 levels, names without regard to case. Hrefs are resolved
// against the address the document came from; whether they may be used is for the caller to check. Source:
// spec/sign-in.md.
namespace candor {

/// Why a document is of no use: OtherServer and what is missing, or AnswerTooLarge.
struct DocumentFault
{
    SignInProblem problem = SignInProblem::OtherServer;
    QString detail;
};

/// Step 1, and what a server answers that sends the person to another one.
struct DiscoveryDocument
{
    /// One of the two is set.
    QUrl user;
    QUrl redirect;
    /// Every address the document names.
    QList<QUrl> links;
};
std::variant<DiscoveryDocument, DocumentFault> readDiscovery(const QByteArray& document, const QUrl& base);

/// Step 3.
struct TokenDocument
{
    QByteArray token;
    /// None where the server tells none.
    std::optional<std::chrono::seconds> lifetime;
};
std::variant<TokenDocument, DocumentFault> readToken(const QByteArray& document);

/// Step 4: either link.
struct UserDocument
{
    QUrl applications;
    QUrl redirect;
};
std::variant<UserDocument, DocumentFault> readUser(const QByteArray& document, const QUrl& base);

/// Step 5: a registered application.
struct ApplicationDocument
{
    QUrl self;
    QUrl policies;
    QUrl events;
    QString displayName;
    QString organisation;
};
std::variant<ApplicationDocument, DocumentFault> readApplication(
    const QByteArray& document, const QUrl& base);

/// Step 7: one answer of the event channel.
struct EventDocument
{
    QUrl next;
    /// Events were lost, or the server says outright that the policies changed.
    bool policiesChanged = false;
    bool hasEvents = false;
};
std::variant<EventDocument, DocumentFault> readEvents(const QByteArray& document, const QUrl& base);

/// The body of an error: `code` and `subcode`, or OAuth's `error`; empty where there is none.
struct ErrorDocument
{
    QString code;
    QString subcode;
    QString error;
};
ErrorDocument readError(const QByteArray& document);

/// The `organization` a policy document may carry; empty where there is none.
QString readOrganisation(const QByteArray& policies);

/// Against the address it came with; empty for what is no address.
QUrl resolveHref(const QString& href, const QUrl& base);

/// Text from a server made fit to show: one line, no control or direction characters, so long at most.
QString plainText(const QString& text, qsizetype longest = 128);

} // namespace candor
