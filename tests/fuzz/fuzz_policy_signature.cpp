// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/acceptedpolicies.h"
#include "app/policy/policykeys.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/signer.h"

using namespace candor;

namespace {

void checkHeader(const QByteArray& bytes)
{
    const QByteArray document = "{}";
    static const test::Signer signer('\1');
    const PolicyVerdict verdict
        = verifyPolicy({document, bytes, QStringLiteral("contoso.test")}, {signer.key()}, {});
    const std::optional<PolicySignature> read = readPolicySignature(bytes);
    FUZZ_ASSERT(read || !verdict.refusal.isEmpty());
    if (!read)
        return;
    FUZZ_ASSERT(isTenant(read->tenant) && read->issued >= WallTime() && read->signature.size() == 64);
    FUZZ_ASSERT(read->rotations.size() <= mostRotations);
    const std::optional<PolicySignature> again = readPolicySignature(writePolicySignature(*read));
    FUZZ_ASSERT(again && again->tenant == read->tenant && again->issued == read->issued);
    FUZZ_ASSERT(again->signature == read->signature && again->rotations == read->rotations);
    // What is accepted is signed, over this document and this time, by the last of the keys.
    FUZZ_ASSERT(!verdict.refusal.isEmpty()
        || ed25519::isSigned(signedPolicy(QStringLiteral("contoso.test"), read->issued, document),
            read->signature, verdict.keys.constLast()));
}

void checkFiles(const QByteArray& bytes)
{
    const PolicyKeys keys = readPolicyKeys(bytes, QStringLiteral("f"));
    FUZZ_ASSERT(keys.areInstalled && keys.fault.has_value() == keys.byTenant.isEmpty());
    for (const QByteArray& key : keys.byTenant)
        FUZZ_ASSERT(key.size() == 32);
    FUZZ_ASSERT(bothOf(keys, keys) == keys);
    if (const auto accepted = decodeAccepted(bytes))
        for (const TenantRecord& record : *accepted)
            FUZZ_ASSERT(!record.keys.isEmpty() && !record.issued.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    checkHeader(bytes);
    checkFiles(bytes);
    return 0;
}
