// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/ed25519.h"

#include <openssl/evp.h>

#include <memory>

namespace candor::ed25519 {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* roomIn(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

std::size_t sizeOf(const QByteArray& bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

Key privateKeyOf(const QByteArray& bytes)
{
    return {EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytesOf(bytes), sizeOf(bytes)),
        &EVP_PKEY_free};
}

} // namespace

bool isSigned(const QByteArray& message, const QByteArray& signature, const QByteArray& publicKey)
{
    const Key key(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(publicKey), sizeOf(publicKey)),
        &EVP_PKEY_free);
    const Context context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    return key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(
               context.get(), bytesOf(signature), sizeOf(signature), bytesOf(message), sizeOf(message))
        == 1;
}

QByteArray sign(const QByteArray& message, const QByteArray& privateKey)
{
    const Key key = privateKeyOf(privateKey);
    const Context context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    QByteArray signature(signatureSize, '\0');
    std::size_t size = sizeOf(signature);
    const bool isDone = key && context
        && EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestSign(context.get(), roomIn(signature), &size, bytesOf(message), sizeOf(message)) == 1;
    return isDone ? signature : QByteArray();
}

QByteArray publicKeyOf(const QByteArray& privateKey)
{
    const Key key = privateKeyOf(privateKey);
    QByteArray bytes(keySize, '\0');
    std::size_t size = sizeOf(bytes);
    return key && EVP_PKEY_get_raw_public_key(key.get(), roomIn(bytes), &size) == 1 ? bytes : QByteArray();
}

} // namespace candor::ed25519
