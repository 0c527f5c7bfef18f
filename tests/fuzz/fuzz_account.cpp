// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account/challenge.h"
#include "app/account/documents.h"

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

using namespace candor;

namespace {

const QUrl base(QStringLiteral("https://lyncweb.contoso.test/root/user"));

void expect(bool holds)
{
    if (!holds)
        std::abort();
}

/// Addresses a reader lets through are addresses.
void expectUrl(const QUrl& url)
{
    expect(url.isEmpty() || (url.isValid() && !url.isRelative()));
}

void expectText(const QString& text)
{
    expect(text.size() <= 128);
    for (const QChar c : text)
        expect(c.unicode() >= 0x20 && c.unicode() != 0x7F && c.unicode() != 0x202E);
}

void readChallenge(const QByteArray& bytes)
{
    if (const auto challenge = parseChallenge(bytes)) {
        expect(!challenge->href.isEmpty());
        expectUrl(resolveHref(challenge->href, base));
    }
}

void readDiscoveryDocument(const QByteArray& bytes)
{
    const auto read = readDiscovery(bytes, base);
    if (const auto* document = std::get_if<DiscoveryDocument>(&read)) {
        expect(!document->user.isEmpty() || !document->redirect.isEmpty());
        expectUrl(document->user);
        expectUrl(document->redirect);
    }
}

void readTokenDocument(const QByteArray& bytes)
{
    const auto read = readToken(bytes);
    if (const auto* document = std::get_if<TokenDocument>(&read)) {
        expect(!document->token.isEmpty());
        for (const char c : document->token)
            expect(c > 0x20 && c < 0x7F);
        expect(!document->lifetime || document->lifetime->count() >= 0);
    }
}

void readApplicationDocument(const QByteArray& bytes)
{
    const auto read = readApplication(bytes, base);
    if (const auto* document = std::get_if<ApplicationDocument>(&read)) {
        for (const QUrl& url : {document->self, document->policies, document->events}) {
            expect(!url.isEmpty());
            expectUrl(url);
        }
        expectText(document->displayName);
        expectText(document->organisation);
    }
}

void readEventDocument(const QByteArray& bytes)
{
    const auto read = readEvents(bytes, base);
    if (const auto* document = std::get_if<EventDocument>(&read)) {
        expect(!document->next.isEmpty());
        expectUrl(document->next);
    }
    expectText(readError(bytes).code);
    expectText(readOrganisation(bytes));
}

} // namespace

/// The first byte chooses the parser, the rest is its document.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    switch (data[0] % 6) {
    case 0:
        readDiscoveryDocument(bytes);
        break;
    case 1:
        readChallenge(bytes);
        break;
    case 2:
        readTokenDocument(bytes);
        break;
    case 3:
        (void)readUser(bytes, base);
        break;
    case 4:
        readApplicationDocument(bytes);
        break;
    default:
        readEventDocument(bytes);
    }
    return 0;
}
