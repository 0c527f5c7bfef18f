// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/translation/livetranslation.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <chrono>

using namespace std::chrono_literals;

namespace candor {

namespace {

constexpr auto settleTime = 50ms;
constexpr auto lookOften = 500ms;

/// The file's bytes, one more than may be at most; null where there is no such file.
QByteArray bytesOf(const QString& name)
{
    // Opening a pipe would wait for whoever writes into it.
    if (!QFileInfo(name).isFile())
        return {};
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(TsLimits().bytes + 1);
    return bytes.isNull() ? QByteArray("") : bytes;
}

bool isKnown(const QString& language)
{
    return QLocale(language).language() != QLocale::C;
}

TsFile readFile(const QByteArray& bytes)
{
    TsFile file;
    if (!bytes.isNull())
        file = readTs(bytes);
    else
        file.faults += {
            TsFault::Kind::Structure, {}, Sentence(QT_TRANSLATE_NOOP("Sentence", "the file cannot be read"))};
    if (!file.language.isEmpty() && !isKnown(file.language)) {
        file.faults.prepend({TsFault::Kind::Structure, file.place,
            //: %1: as written
            Sentence(QT_TRANSLATE_NOOP("Sentence", "there is no language \"%1\""), file.language.left(40))});
        file.language.clear();
    }
    return file;
}

/// Nothing new where the file is as it was.
TranslationReading readAnew(const QString& name, const QByteArray& hash, const Wordbook& former)
{
    const QByteArray bytes = bytesOf(name);
    const QByteArray reviews = bytesOf(reviewFileOf(name));
    TranslationReading reading;
    reading.hash = bytes.isNull() ? QByteArrayLiteral("none")
                                  : QCryptographicHash::hash(bytes + reviews, QCryptographicHash::Sha256);
    if (reading.hash == hash)
        return reading;
    const TsFile file = readFile(bytes);
    reading.faults = file.faults;
    reading.unreviewed = UnreviewedTexts(file, readReviews(reviews));
    reading.book = std::make_shared<const Wordbook>(file, former);
    return reading;
}

} // namespace

LiveTranslation::LiveTranslation(const QString& file, QObject* parent)
    : QObject(parent)
    , m_file(QFileInfo(file).absoluteFilePath())
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    m_again.setInterval(lookOften);
    const auto settle = [this] { m_settle.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, settle);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, settle);
    connect(&m_settle, &QTimer::timeout, this, &LiveTranslation::look);
    connect(&m_again, &QTimer::timeout, this, &LiveTranslation::look);
}

void LiveTranslation::start()
{
    look();
}

void LiveTranslation::look()
{
    m_isStale = m_isReading;
    if (m_isReading)
        return;
    // Watch first, then read: what changes in between is seen by the watch.
    watch();
    m_isReading = true;
    m_disk.run(
        this, [file = m_file, hash = m_hash, former = book()] { return readAnew(file, hash, *former); },
        [this](const TranslationReading& reading) { take(reading); });
}

void LiveTranslation::watch()
{
    // Many editors put a new file in the old one's place, and a watch follows the old one: hence the folder.
    const QString folder = QFileInfo(m_file).path();
    QStringList wanted;
    if (!m_watcher.directories().contains(folder))
        wanted += folder;
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    if (QFileInfo::exists(m_file))
        wanted += m_file;
    const bool isBlind = !wanted.isEmpty() && !m_watcher.addPaths(wanted).isEmpty();
    if (!isBlind)
        m_again.stop();
    else if (!m_again.isActive())
        m_again.start();
}

void LiveTranslation::take(const TranslationReading& reading)
{
    m_isReading = false;
    if (reading.book) {
        m_hash = reading.hash;
        m_faults = reading.faults;
        m_words.put(reading.book, reading.unreviewed);
        Q_EMIT read();
    }
    if (m_isStale)
        look();
}

} // namespace candor
