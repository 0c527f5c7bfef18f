// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/diskthread.h"
#include "ui/translation/wordsinforce.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace candor {

/// What one reading of a translation file gave.
struct TranslationReading
{
    std::shared_ptr<const Wordbook> book;
    UnreviewedTexts unreviewed;
    QList<TsFault> faults;
    QByteArray hash;
};

/// Shows the program in the words of a file that somebody is writing: reads it away from the UI, follows
/// every save, and puts its language and direction in force. What a fault concerns keeps its last good words.
class LiveTranslation : public QObject
{
    Q_OBJECT

public:
    explicit LiveTranslation(const QString& file, QObject* parent = nullptr);

    void start();
    QString file() const { return m_file; }
    std::shared_ptr<const Wordbook> book() const { return m_words.book(); }
    const QList<TsFault>& faults() const { return m_faults; }

Q_SIGNALS:
    /// The file was read, and differs from what was read before.
    void read();

private:
    void look();
    void watch();
    void take(const TranslationReading& reading);

    const QString m_file;
    WordsInForce m_words;
    QList<TsFault> m_faults;
    QByteArray m_hash;
    QFileSystemWatcher m_watcher;
    /// Gathers the changes of one save.
    QTimer m_settle;
    /// Looks without being told, where the system gives no watches.
    QTimer m_again;
    bool m_isReading = false;
    bool m_isStale = false;
    DiskThread m_disk;
};

} // namespace candor
