// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/testca.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QUuid>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <atomic>

namespace candor::test {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Memory = std::unique_ptr<BIO, decltype(&BIO_free)>;

Key makeKey()
{
    return {EVP_EC_gen("P-256"), &EVP_PKEY_free};
}

template <typename Write>
QByteArray pem(Write write)
{
    const Memory memory(BIO_new(BIO_s_mem()), &BIO_free);
    write(memory.get());
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return QByteArray(bytes, size);
}

QByteArray pemOf(X509* certificate)
{
    return pem([=](BIO* bio) { PEM_write_bio_X509(bio, certificate); });
}

QByteArray pemOf(EVP_PKEY* key)
{
    return pem([=](BIO* bio) { PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr); });
}

void addExtension(X509* certificate, X509* issuer, int nid, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    Q_ASSERT(extension);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

void setName(X509_NAME* name, const QByteArray& commonName)
{
    X509_NAME_add_entry_by_txt(
        name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(commonName.constData()), -1, -1, 0);
}

Certificate makeBare(const QByteArray& commonName, EVP_PKEY* key, TestCa::Validity validity)
{
    static std::atomic<long> serial{1};
    constexpr long day = 24 * 60 * 60;
    Certificate certificate(X509_new(), &X509_free);
    X509* x509 = certificate.get();
    X509_set_version(x509, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(x509), serial++);
    const bool isCurrent = validity == TestCa::Validity::Current;
    X509_gmtime_adj(X509_getm_notBefore(x509), isCurrent ? -day : -10 * day);
    X509_gmtime_adj(X509_getm_notAfter(x509), isCurrent ? 30 * day : -day);
    X509_set_pubkey(x509, key);
    setName(X509_get_subject_name(x509), commonName);
    return certificate;
}

void sign(X509* certificate, X509* issuer, EVP_PKEY* key)
{
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
    X509_sign(certificate, key, EVP_sha256());
}

/// The extensions of a server's certificate that is good for these names.
void describeServer(X509* certificate, X509* issuer, const QStringList& names)
{
    QByteArrayList alternatives;
    for (const QString& name : names)
        alternatives += (name.contains(u':') || name == u"127.0.0.1" ? "IP:" : "DNS:") + name.toLatin1();
    addExtension(certificate, issuer, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(certificate, issuer, NID_subject_alt_name, alternatives.join(','));
    addExtension(certificate, issuer, NID_ext_key_usage, "serverAuth");
}

QStringList withLoopback(const QStringList& names)
{
    return QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("::1"), QStringLiteral("localhost")}
    + names;
}

} // namespace

struct TestCa::Private
{
    Credentials issue(const QStringList& names, Validity validity) const
    {
        const Key serverKey = makeKey();
        const Certificate server = makeBare("Candor test server", serverKey.get(), validity);
        describeServer(server.get(), certificate.get(), names);
        sign(server.get(), certificate.get(), key.get());
        return {pemOf(server.get()), pemOf(serverKey.get())};
    }

    /// Two authorities of one name would be taken for each other.
    static QByteArray uniqueName() { return "Candor test authority " + QUuid::createUuid().toByteArray(); }

    Key key = makeKey();
    Certificate certificate = makeBare(uniqueName(), key.get(), Validity::Current);
};

TestCa::TestCa()
    : d(std::make_unique<Private>())
{
    X509* own = d->certificate.get();
    addExtension(own, own, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(own, own, NID_key_usage, "critical,keyCertSign,cRLSign");
    sign(own, own, d->key.get());
}

TestCa::~TestCa() = default;

QByteArray TestCa::certificate() const
{
    return pemOf(d->certificate.get());
}

QSslConfiguration TestCa::clientTls() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({QSslCertificate(certificate())});
    return tls;
}

Credentials TestCa::issue(const QStringList& names, Validity validity) const
{
    return d->issue(withLoopback(names), validity);
}

Credentials TestCa::issueOnlyFor(const QStringList& names) const
{
    return d->issue(names, Validity::Current);
}

Credentials TestCa::selfSigned(const QStringList& names)
{
    const Key key = makeKey();
    const Certificate server = makeBare("Candor test server", key.get(), Validity::Current);
    describeServer(server.get(), server.get(), withLoopback(names));
    sign(server.get(), server.get(), key.get());
    return {pemOf(server.get()), pemOf(key.get())};
}

QSslConfiguration Credentials::serverTls() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // the server asks clients for no certificate
    tls.setLocalCertificate(QSslCertificate(certificate));
    tls.setPrivateKey(QSslKey(key, QSsl::Ec));
    return tls;
}

} // namespace candor::test
