// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/signedinclient.h"
#include "tests/unit/policy/faultyfolder.h"

#include <QElapsedTimer>
#include <QtTest>

#include <unistd.h>

using namespace candor;
using namespace candor::test;

namespace {

constexpr int atMost = 1'000; // ms
const QByteArray faulty = "{\"QMEnable\":\"perhaps\"}";

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Root can open everything, and nobody else can give a file away.
bool takeAway(const QString& path)
{
    const QByteArray native = QFile::encodeName(path);
    return ::geteuid() == 0 ? ::chown(native.constData(), 4711, 4711) == 0
                            : ::chmod(native.constData(), 0) == 0;
}

/// Another folder with a faulty file, made beside it.
QString anotherFolder(const FaultyFolder& folder)
{
    const QString other = QFileInfo(folder.folder()).path() + QStringLiteral(".new");
    return QDir(other).removeRecursively() && QDir().mkpath(other + QStringLiteral("/policies"))
            && write(other + QStringLiteral("/policies/a.json"), faulty)
        ? other
        : QString();
}

bool rename(const QString& from, const QString& to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

/// What somebody does to a folder of policies, after which it has a fault.
struct Deed
{
    const char* name;
    bool (*happen)(FaultyFolder& folder);
};

template <SourceFault fault>
bool spoil(FaultyFolder& folder)
{
    return folder.spoil(fault);
}

constexpr std::array<Deed, 20> deeds{{
    {"wrong type", &spoil<SourceFault::WrongType>},
    {"unknown state", &spoil<SourceFault::UnknownState>},
    {"duplicate key", &spoil<SourceFault::DuplicateKey>},
    {"over 64 KiB", &spoil<SourceFault::TooLarge>},
    {"nested deeper than 16", &spoil<SourceFault::TooDeep>},
    {"not UTF-8", &spoil<SourceFault::NotUtf8>},
    {"no JSON", &spoil<SourceFault::Syntax>},
    {"a link", &spoil<SourceFault::Link>},
    {"writable by others", &spoil<SourceFault::WritableByOthers>},
    {"not a file", &spoil<SourceFault::NoFile>},
    {"its folder a link out", &spoil<SourceFault::FolderLink>},
    {"its folder writable by others", &spoil<SourceFault::FolderWritableByOthers>},
    {"a file in its folder's place", &spoil<SourceFault::NoFolder>},
    {"unreadable or somebody else's", [](FaultyFolder& folder) { return takeAway(folder.file()); }},
    {"its folder unreadable or somebody else's",
        [](FaultyFolder& folder) { return takeAway(folder.folder()); }},
    {"replaced by another file",
        [](FaultyFolder& folder) {
            const QString beside = folder.folder() + QStringLiteral("/.new");
            return write(beside, faulty) && rename(beside, folder.file());
        }},
    {"another file beside it",
        [](FaultyFolder& folder) { return write(folder.folder() + QStringLiteral("/b.json"), faulty); }},
    {"its folder replaced by another",
        [](FaultyFolder& folder) {
            const QString other = anotherFolder(folder) + QStringLiteral("/policies");
            return rename(folder.folder(), folder.folder() + QStringLiteral(".old"))
                && rename(other, folder.folder());
        }},
    {"what holds its folder replaced",
        [](FaultyFolder& folder) {
            const QString other = anotherFolder(folder);
            const QString holder = QFileInfo(folder.folder()).path();
            return rename(holder, other + QStringLiteral("/old")) && rename(other, holder);
        }},
    {"its folder made anew",
        [](FaultyFolder& folder) {
            return QDir(folder.folder()).removeRecursively() && QDir().mkdir(folder.folder())
                && write(folder.file(), faulty);
        }},
}};

/// Whose folder it is.
struct Kind
{
    const char* name;
    QString PolicyFolders::*which;
    PolicySource source;
};
constexpr std::array<Kind, 3> kinds{{
    {"the system's machine folder", &PolicyFolders::system, PolicySource::Machine},
    {"--machine-policies", &PolicyFolders::additional, PolicySource::Machine},
    {"user folder", &PolicyFolders::user, PolicySource::User},
}};

} // namespace

/// Faults of real files under a client that is signed in: each forbids within a second, and within a second
/// of being mended forbids no longer.
class TestPolicyFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFaultComesAndGoesWithinASecond_data();
    void aFaultComesAndGoesWithinASecond();

private:
    bool signIn(const Kind& kind);
    void waitFor(Reason reason, const char* what);

    const Kind* m_kind = nullptr;
    std::unique_ptr<FaultyFolder> m_folder;
    std::unique_ptr<SignedInClient> m_person;
};

void TestPolicyFiles::aFaultComesAndGoesWithinASecond_data()
{
    QTest::addColumn<std::size_t>("kind");
    QTest::addColumn<std::size_t>("deed");
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
        for (std::size_t deed = 0; deed < deeds.size(); ++deed)
            QTest::addRow("%s: %s", kinds[kind].name, deeds[deed].name) << kind << deed;
}

void TestPolicyFiles::aFaultComesAndGoesWithinASecond()
{
    QFETCH(std::size_t, kind);
    QFETCH(std::size_t, deed);
    if (kinds[kind].which == &PolicyFolders::system && ::geteuid() != 0)
        QSKIP("only root makes a folder that the system's machine policy may lie in");
    QVERIFY(signIn(kinds[kind]));
    QVERIFY(deeds[deed].happen(*m_folder));
    waitFor(Reason::PolicyFaulty, "forbidding");
    const Explanation explanation = m_person->client().explain(Category::ImprovementProgram);
    QCOMPARE(explanation.source, kinds[kind].source);
    QVERIFY2(explanation.where.startsWith(m_folder->folder()), qPrintable(explanation.where));
    QVERIFY(explanation.fault && !explanation.fault->reason.isEmpty());
    m_folder->mend();
    waitFor(Reason::OptedIn, "permitting");
}

/// Once for each place; what one row has spoilt, it has mended.
bool TestPolicyFiles::signIn(const Kind& kind)
{
    if (m_kind == &kind)
        return true;
    m_kind = &kind;
    m_person = std::make_unique<SignedInClient>();
    m_person->pool().script(
        "/policies", {ScriptedAnswer::json(200, R"({"_links":{"telemetry":{"href":"/"}}})")});
    m_folder = std::make_unique<FaultyFolder>(kind.which, kind.source);
    PolicyFolders folders;
    folders.*kind.which = m_folder->folder();
    return m_person->signIn(folders, "[ImprovementProgram]\nOptIn=true\n")
        && m_person->client().decisions()[Category::ImprovementProgram].reason() == Reason::OptedIn;
}

void TestPolicyFiles::waitFor(Reason reason, const char* what)
{
    const DesktopClient& client = m_person->client();
    const auto isSo = [&] { return client.decisions()[Category::ImprovementProgram].reason() == reason; };
    QElapsedTimer timer;
    timer.start();
    QSignalSpy decided(&client, &Client::decisionsChanged);
    while (!isSo() && decided.wait()) { }
    QVERIFY2(isSo(), what);
    QVERIFY2(timer.elapsed() < atMost,
        qPrintable(QStringLiteral("%1 took %2 ms").arg(QLatin1StringView(what)).arg(timer.elapsed())));
    qInfo("%s took %lld ms", what, timer.elapsed());
}

QTEST_GUILESS_MAIN(TestPolicyFiles)
#include "tst_policyfiles.moc"
