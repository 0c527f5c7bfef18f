// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/faultcertificate.h"

#include "app/service/httpstream.h"

#include <QFile>

#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace candor::service {

namespace {

constexpr long day = 24L * 3600;

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

/// Whoever signs: the script's authority, or the certificate itself.
struct Signer
{
    Certificate certificate{nullptr, &X509_free};
    Key key{nullptr, &EVP_PKEY_free};
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(64 * 1024) : QByteArray();
}

Signer readSigner(const FaultScript& script)
{
    const QByteArray certificate = bytesOf(script.authorityCertificate);
    const QByteArray key = bytesOf(script.authorityKey);
    const Bio certificateBio(
        BIO_new_mem_buf(certificate.constData(), static_cast<int>(certificate.size())), &BIO_free);
    const Bio keyBio(BIO_new_mem_buf(key.constData(), static_cast<int>(key.size())), &BIO_free);
    Signer signer;
    signer.certificate.reset(PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, nullptr));
    // An empty pass phrase: nobody is asked for one.
    signer.key.reset(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, nullptr, const_cast<char*>("")));
    return signer;
}

bool addExtension(X509* certificate, int nid, const char* value)
{
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
        X509V3_EXT_conf_nid(nullptr, nullptr, nid, value), &X509_EXTENSION_free);
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

void setValidity(X509* certificate, WrongCertificate kind)
{
    const bool isExpired = kind == WrongCertificate::Expired;
    const long from = kind == WrongCertificate::NotYetValid ? day : -2 * day;
    X509_gmtime_adj(X509_getm_notBefore(certificate), from);
    X509_gmtime_adj(X509_getm_notAfter(certificate), isExpired ? -day : 2 * day);
}

bool fill(X509* certificate, EVP_PKEY* key, const Signer& signer, WrongCertificate kind)
{
    const bool isElsewhere = kind == WrongCertificate::OtherHost;
    std::uint64_t serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial);
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1U);
    setValidity(certificate, kind);
    X509_NAME* name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
        reinterpret_cast<const unsigned char*>(isElsewhere ? "elsewhere.test" : "localhost"), -1, -1, 0);
    X509_set_issuer_name(
        certificate, signer.certificate ? X509_get_subject_name(signer.certificate.get()) : name);
    X509_set_pubkey(certificate, key);
    return addExtension(certificate, NID_ext_key_usage, "serverAuth")
        && addExtension(certificate, NID_subject_alt_name,
            isElsewhere ? "DNS:elsewhere.test" : "DNS:localhost,IP:127.0.0.1,IP:::1")
        && X509_sign(certificate, signer.key ? signer.key.get() : key, EVP_sha256()) != 0;
}

template <class Write>
std::string pem(Write write)
{
    const Bio bio(BIO_new(BIO_s_mem()), &BIO_free);
    char* bytes = nullptr;
    const bool isWritten = bio && write(bio.get()) == 1;
    const long size = isWritten ? BIO_get_mem_data(bio.get(), &bytes) : 0;
    return {bytes, static_cast<std::size_t>(size)};
}

} // namespace

std::shared_ptr<boost::asio::ssl::context> wrongTlsContext(
    WrongCertificate kind, const FaultScript& script, std::string& why)
{
    const bool isSigned = kind != WrongCertificate::SelfSigned;
    const Signer signer = isSigned ? readSigner(script) : Signer();
    if (isSigned
        && (!signer.certificate || !signer.key
            || X509_check_private_key(signer.certificate.get(), signer.key.get()) != 1)) {
        why = "the authority's certificate and key cannot be read, or are no pair";
        return nullptr;
    }
    const Key key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const Certificate certificate(X509_new(), &X509_free);
    if (!key || !certificate || !fill(certificate.get(), key.get(), signer, kind)) {
        why = "a certificate could not be made";
        return nullptr;
    }
    return tlsContextOf(pem([&](BIO* bio) { return PEM_write_bio_X509(bio, certificate.get()); }),
        pem([&](BIO* bio) {
            return PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        }),
        why);
}

} // namespace candor::service
