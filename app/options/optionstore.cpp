// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/options/optionstore.h"

#include "app/common/fileidentity.h"
#include "app/common/logging.h"
#include "app/options/settingsfile.h"
#include "app/options/settingswriter.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QHash>
#include <QPromise>
#include <QThreadPool>
#include <QTimeZone>
#include <QTimer>
#include <QUuid>

#include <array>

namespace candor {

namespace {

using namespace std::chrono_literals;
using options::LoggingLevel;

/// Looks at the file without being told of a change; the second where the system gives no (more) watches.
constexpr std::chrono::milliseconds looksAgainAfter = 1min;
constexpr std::chrono::milliseconds looksOften = 500ms;

constexpr std::array<QLatin1StringView, 3> levelNames{
    QLatin1StringView("Off"), QLatin1StringView("Light"), QLatin1StringView("Full")};
constexpr QLatin1StringView deviceKey("Device/Id");

QStringList consentKeys()
{
    return {options::errorReporting.key, options::improvementProgram.key};
}

QString keyFor(QLatin1StringView key, OptionScope scope, const QString& account)
{
    if (scope == OptionScope::Computer || account.isEmpty())
        return key;
    return QStringLiteral("Accounts/%1/%2").arg(account, key);
}

QString besideKey(const QString& choiceKey, QLatin1StringView name)
{
    return choiceKey.first(choiceKey.lastIndexOf(u'/') + 1) + name;
}

/// `DecidedAt` stands beside the choice it dates.
QString decidedKey(const QString& choiceKey)
{
    return besideKey(choiceKey, QLatin1StringView("DecidedAt"));
}

/// And `ConsentVersion` beside the yes it tells the extent of.
QString versionKey(const QString& choiceKey)
{
    return besideKey(choiceKey, QLatin1StringView("ConsentVersion"));
}

Category categoryOf(const QString& optionKey)
{
    return optionKey == options::errorReporting.key ? Category::ErrorReporting : Category::ImprovementProgram;
}

/// Plain digits without a leading zero, at most \a newest; nothing for all else.
std::optional<int> versionIn(const std::optional<QString>& text, int newest)
{
    const int version = text.value_or(QString()).toInt();
    return version > 0 && version <= newest && text == QString::number(version) ? std::optional(version)
                                                                                : std::nullopt;
}

QString isoTime(WallTime when)
{
    return QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count(), QTimeZone::utc())
        .toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'");
}

std::optional<WallTime> timeOf(const std::optional<QString>& text)
{
    const auto time = text ? QDateTime::fromString(*text, Qt::ISODate) : QDateTime();
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return WallTime(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

/// The usual spelling of a GUID, or nothing.
QString guidIn(const std::optional<QString>& text)
{
    const QUuid id = text ? QUuid::fromString(text->trimmed()) : QUuid();
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

QString sideFileOf(const QString& file)
{
    return QFileInfo(file).absolutePath() + QStringLiteral("/device-id");
}

} // namespace

struct OptionStore::Private
{
    /// A no of this session: the save that said it, and when.
    struct Refusal
    {
        int save = 0;
        WallTime when;
        bool isSaid
            = true; ///< by the person; else it stands for a yes of which nobody knows whether it is saved
    };
    /// A new yes that is being saved, and what counts until then.
    struct Awaited
    {
        int save = 0;
        std::optional<bool> before;
    };
    OptionStore* q;
    QString file;
    const Clock& clock;
    const Catalogue& table;
    QString account;
    SettingsContents contents;
    StoreFault fault;
    QString sideDeviceId;
    QString device;
    /// What was refused in this session and is not in the file yet, or cannot be put there.
    QHash<QString, Refusal> refused;
    QHash<QString, Awaited> awaited;
    int saves = 0;
    QFileSystemWatcher watcher;
    QHash<QString, FileIdentity> watched;
    QTimer again;
    QThreadPool worker;

    Private(OptionStore* store, QString path, const Clock& time, const Catalogue& fields)
        : q(store)
        , file(std::move(path))
        , clock(time)
        , table(fields)
    {
        worker.setMaxThreadCount(1); // saves happen one after the other, in order
        again.setTimerType(Qt::VeryCoarseTimer);
    }

    std::optional<bool> choiceAt(const QString& key) const
    {
        if (refused.contains(key))
            return false;
        const std::optional<bool> found = contents.choice(key);
        const auto waiting = awaited.constFind(key);
        return found == true && waiting != awaited.cend() ? waiting->before : found;
    }

    /// What the person said there; nothing where it cannot be read as a yes or a no.
    std::optional<bool> saidAt(const QString& key) const
    {
        if (const auto refusal = refused.constFind(key); refusal != refused.cend())
            return refusal->isSaid ? std::optional(false) : std::nullopt;
        const std::optional<bool> found = choiceAt(key);
        const QLatin1StringView spelling(found == true ? "true" : "false");
        return found && contents.text(key) == spelling ? found : std::nullopt;
    }

    /// Where the choice that counts for an account stands.
    QString placeOf(QLatin1StringView key, OptionScope scope, const QString& forAccount) const
    {
        const QString own = keyFor(key, scope, forAccount);
        return choiceAt(own) ? own : QString(key);
    }

    void read()
    {
        watch(); // before reading: what changes in between is seen by the watch
        const SettingsBytes found = readSettingsFile(file);
        contents = readSettingsBytes(found.bytes);
        StoreFault next{StoreFault::Kind::None, file, {}};
        if (found.kind == SettingsBytes::Kind::Unreadable)
            next.kind = StoreFault::Kind::Unreadable;
        else if (contents.isDamaged() || found.kind == SettingsBytes::Kind::TooLarge)
            next.kind = StoreFault::Kind::Damaged;
        else if (!fault.copy.isEmpty())
            next = fault; // sound again, but what was in it before is in the copy: still worth telling
        if (next.kind != fault.kind && next.kind != StoreFault::Kind::None)
            qCWarning(lcOptions) << "the settings file cannot be read:" << contents.fault() << found.detail;
        setFault(next);
    }

    void setFault(const StoreFault& next)
    {
        const bool same = next.kind == fault.kind && next.copy == fault.copy;
        fault = next;
        if (!same)
            Q_EMIT q->faultChanged();
    }

    void watch()
    {
        const bool seesFolder = isWatched(QFileInfo(file).absolutePath());
        const bool seesFile = isWatched(file);
        again.start(seesFolder && seesFile ? looksAgainAfter : looksOften);
    }

    /// Follows what stands under that name now: what was watched may live on under another one, for a backup
    /// or in an editor. True as well where there is nothing.
    bool isWatched(const QString& path)
    {
        const FileIdentity now = identityOf(path);
        if (watched.value(path) == now && (watcher.files() + watcher.directories()).contains(path))
            return true;
        watcher.removePath(path);
        watched.insert(path, now);
        return now == FileIdentity() || watcher.addPath(path);
    }

    SettingsEdits settingsEdits(const QList<OptionEdit>& edits) const
    {
        SettingsEdits result;
        for (const OptionEdit& edit : edits) {
            const QString key = edit.scope == OptionScope::Account && !account.isEmpty()
                ? QStringLiteral("Accounts/%1/%2").arg(account, edit.key)
                : edit.key;
            result.insert(key, edit.value);
            if (!consentKeys().contains(edit.key))
                continue;
            result.insert(
                decidedKey(key), edit.value.isValid() ? QVariant(isoTime(clock.now())) : QVariant());
            // Only a yes agrees to something; a no that became one again by other ways agrees to the least.
            result.insert(versionKey(key),
                edit.value.toBool() ? QVariant(catalogueVersion(categoryOf(edit.key), table)) : QVariant());
        }
        return result;
    }

    /// Whatever a save does not permit holds from the moment it is asked for.
    void refuse(const SettingsEdits& edits, int save)
    {
        for (auto edit = edits.cbegin(); edit != edits.cend(); ++edit) {
            const bool isRefusal = edit->typeId() == QMetaType::Bool && !edit->toBool();
            const bool isRemoval = !edit->isValid() && choiceAt(edit.key()).value_or(false);
            if (isRefusal || isRemoval)
                refused.insert(edit.key(), {save, clock.now()});
        }
    }

    /// A new yes counts once it is verified, and not because it has been seen in the file before.
    void await(const SettingsEdits& edits, int save)
    {
        for (auto edit = edits.cbegin(); edit != edits.cend(); ++edit)
            if (edit->typeId() == QMetaType::Bool && edit->toBool() && choiceAt(edit.key()) != true)
                awaited.insert(edit.key(), {save, choiceAt(edit.key())});
    }

    void stopAwaiting(const SettingsEdits& edits, int save, SaveOutcome::Kind outcome)
    {
        for (auto edit = edits.cbegin(); edit != edits.cend(); ++edit) {
            const auto found = awaited.constFind(edit.key());
            if (found == awaited.cend() || found->save > save)
                continue;
            awaited.erase(found);
            // It may be in the file, and may not.
            if (outcome == SaveOutcome::Kind::NotVerified && !refused.contains(edit.key()))
                refused.insert(edit.key(), {save, clock.now(), false});
        }
    }

    void finish(const SettingsWrite& write, const SettingsEdits& edits, int save)
    {
        if (write.outcome.kind == SaveOutcome::Kind::Saved)
            refused.removeIf([&](auto entry) { return edits.contains(entry.key()) && entry->save <= save; });
        stopAwaiting(edits, save, write.outcome.kind);
        read();
        if (!write.damagedCopy.isEmpty())
            setFault({StoreFault::Kind::Damaged, file, write.damagedCopy});
        if (write.outcome.kind != SaveOutcome::Kind::Saved)
            qCWarning(lcOptions) << "the settings could not be saved:" << write.outcome.detail;
        Q_EMIT q->changed();
    }

    QFuture<SaveOutcome> write(const SettingsEdits& edits)
    {
        const int save = ++saves;
        await(edits, save);
        refuse(edits, save);
        const auto promise = std::make_shared<QPromise<SaveOutcome>>();
        promise->start();
        const auto done = [this, promise, edits, save](const SettingsWrite& result) {
            finish(result, edits, save);
            promise->addResult(result.outcome);
            promise->finish();
        };
        worker.start([store = q, path = file, edits, now = clock.now(), done] {
            const SettingsWrite result = writeSettings(path, edits, consentKeys(), now);
            QMetaObject::invokeMethod(
                store, [done, result] { done(result); }, Qt::QueuedConnection);
        });
        return promise->future();
    }

    /// A damaged settings file loses against the copy beside it.
    QString knownDevice() const
    {
        const QString stored = guidIn(contents.text(deviceKey));
        return stored.isEmpty() ? sideDeviceId : stored;
    }

    void keepDevice(const QString& id)
    {
        device = id;
        if (sideDeviceId != id)
            worker.start([path = sideFileOf(file), id] {
                if (const QString detail = replaceFile(path, id.toLatin1() + '\n'); !detail.isEmpty())
                    qCWarning(lcOptions) << "the device's ID cannot be kept beside the settings:" << detail;
            });
        sideDeviceId = id;
        if (contents.text(deviceKey) != id)
            write({{deviceKey, id}});
    }
};

OptionEdit editOf(const Option<bool>& option, std::optional<bool> value)
{
    return {option.key, option.scope, value ? QVariant(*value) : QVariant()};
}

OptionEdit editOf(const Option<LoggingLevel>& option, std::optional<LoggingLevel> value)
{
    return {
        option.key, option.scope, value ? QVariant(QString(levelNames[std::size_t(*value)])) : QVariant()};
}

OptionEdit editOf(const Option<QLatin1StringView>& option, const QString& value)
{
    return {option.key, option.scope, value == option.defaultValue ? QVariant() : QVariant(value)};
}

OptionStore::OptionStore(QString file, const Clock& clock, QObject* parent, const Catalogue& table)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(file), clock, table))
{
    d->sideDeviceId = guidIn(QString::fromLatin1(readSettingsFile(sideFileOf(d->file)).bytes.left(64)));
    d->read();
    connect(&d->watcher, &QFileSystemWatcher::fileChanged, this, &OptionStore::reload);
    connect(&d->watcher, &QFileSystemWatcher::directoryChanged, this, &OptionStore::reload);
    connect(&d->again, &QTimer::timeout, this, &OptionStore::reload);
}

OptionStore::~OptionStore()
{
    d->worker.waitForDone(); // a save that was asked for is a save
}

QString OptionStore::file() const
{
    return d->file;
}

void OptionStore::setAccount(const QString& accountKey)
{
    if (d->account == accountKey)
        return;
    d->account = accountKey;
    Q_EMIT changed();
}

std::optional<bool> OptionStore::choice(const Option<bool>& option) const
{
    return choice(option, d->account);
}

std::optional<bool> OptionStore::choice(const Option<bool>& option, const QString& accountKey) const
{
    return d->choiceAt(d->placeOf(option.key, option.scope, accountKey));
}

std::optional<bool> OptionStore::said(const Option<bool>& option, const QString& accountKey) const
{
    return d->saidAt(d->placeOf(option.key, option.scope, accountKey));
}

std::optional<WallTime> OptionStore::decidedAt(const Option<bool>& option) const
{
    return decidedAt(option, d->account);
}

std::optional<WallTime> OptionStore::decidedAt(const Option<bool>& option, const QString& accountKey) const
{
    const QString place = d->placeOf(option.key, option.scope, accountKey);
    if (!d->saidAt(place))
        return std::nullopt;
    if (const auto refusal = d->refused.constFind(place); refusal != d->refused.cend())
        return refusal->when;
    return timeOf(d->contents.text(decidedKey(place)));
}

int OptionStore::consentVersion(const Option<bool>& option) const
{
    return consentVersion(option, d->account);
}

int OptionStore::consentVersion(const Option<bool>& option, const QString& accountKey) const
{
    const QString place = d->placeOf(option.key, option.scope, accountKey);
    const int newest = catalogueVersion(categoryOf(option.key), d->table);
    return versionIn(d->contents.text(versionKey(place)), newest).value_or(1);
}

bool OptionStore::value(const Option<bool>& option) const
{
    return choice(option).value_or(option.defaultValue);
}

LoggingLevel OptionStore::value(const Option<LoggingLevel>& option) const
{
    const auto text = d->contents.text(option.key);
    const auto name = std::find(levelNames.begin(), levelNames.end(), text.value_or(QString()));
    return name == levelNames.end() ? option.defaultValue : LoggingLevel(name - levelNames.begin());
}

QString OptionStore::value(const Option<QLatin1StringView>& option) const
{
    return d->contents.text(option.key).value_or(option.defaultValue);
}

StoreFault OptionStore::fault() const
{
    return d->fault;
}

QFuture<SaveOutcome> OptionStore::save(const QList<OptionEdit>& edits)
{
    const QFuture<SaveOutcome> future = d->write(d->settingsEdits(edits));
    Q_EMIT changed();
    return future;
}

bool OptionStore::isPermittedIn(const QString& file, const Option<bool>& option, const QString& accountKey)
{
    const SettingsContents contents = readSettingsBytes(readSettingsFile(file).bytes);
    const auto own = contents.choice(keyFor(option.key, option.scope, accountKey));
    return own ? *own : contents.saysYes(option.key);
}

QString OptionStore::textIn(const QString& file, const Option<QLatin1StringView>& option)
{
    return readSettingsBytes(readSettingsFile(file).bytes).text(option.key).value_or(option.defaultValue);
}

void OptionStore::reload()
{
    const auto before = d->contents;
    d->read();
    if (before != d->contents)
        Q_EMIT changed();
}

QString OptionStore::deviceId()
{
    if (d->device.isEmpty()) {
        const QString known = d->knownDevice();
        d->keepDevice(known.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : known);
    }
    return d->device;
}

void OptionStore::renewDeviceId()
{
    d->keepDevice(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

} // namespace candor

#include "moc_optionstore.cpp"
