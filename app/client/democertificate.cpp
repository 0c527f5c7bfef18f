// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/democertificate.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <memory>

namespace candor {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

Key makeKey()
{
    return {EVP_EC_gen("P-256"), &EVP_PKEY_free};
}

bool addExtension(X509* certificate, X509* issuer, int nid, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value), &X509_EXTENSION_free);
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// A certificate with name, key and validity; \a issuer null: its own.
Certificate makeCertificate(const char* name, EVP_PKEY* key, X509* issuer)
{
    Certificate certificate(X509_new(), &X509_free);
    std::uint64_t serial = 0;
    if (!certificate || RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial) != 1)
        return {nullptr, &X509_free};
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial >> 1U);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 7 * 24 * 3600);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
        reinterpret_cast<const unsigned char*>(name), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer ? issuer : certificate.get()));
    X509_set_pubkey(certificate.get(), key);
    return certificate;
}

template <class Write>
QByteArray pem(Write write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), &BIO_free);
    if (!bio || write(bio.get()) != 1)
        return {};
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return {bytes, static_cast<qsizetype>(size)};
}

} // namespace

std::optional<DemoCertificate> makeDemoCertificate()
{
    const Key authorityKey = makeKey();
    const Key key = makeKey();
    if (!authorityKey || !key)
        return std::nullopt;
    const Certificate authority = makeCertificate("Candor demo authority", authorityKey.get(), nullptr);
    const Certificate certificate = makeCertificate("localhost", key.get(), authority.get());
    if (!authority || !certificate)
        return std::nullopt;
    const bool isSigned
        = addExtension(authority.get(), authority.get(), NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        && addExtension(authority.get(), authority.get(), NID_key_usage, "critical,keyCertSign")
        && X509_sign(authority.get(), authorityKey.get(), EVP_sha256()) != 0
        && addExtension(certificate.get(), authority.get(), NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate.get(), authority.get(), NID_ext_key_usage, "serverAuth")
        && addExtension(
            certificate.get(), authority.get(), NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1")
        && X509_sign(certificate.get(), authorityKey.get(), EVP_sha256()) != 0;
    if (!isSigned)
        return std::nullopt;
    DemoCertificate made{
        pem([&](BIO* bio) { return PEM_write_bio_X509(bio, authority.get()); }),
        pem([&](BIO* bio) { return PEM_write_bio_X509(bio, certificate.get()); }),
        pem([&](BIO* bio) {
            return PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        }),
    };
    if (made.authority.isEmpty() || made.certificate.isEmpty() || made.key.isEmpty())
        return std::nullopt;
    return made;
}

} // namespace candor
