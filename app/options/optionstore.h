// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/catalogue.h"
#include "app/common/clock.h"
#include "app/options/optionlist.h"

#include <QFuture>
#include <QMap>
#include <QObject>
#include <QVariant>

#include <memory>
#include <optional>

namespace candor {

/// One change to be saved; an invalid value removes the key.
struct OptionEdit
{
    QString key;
    OptionScope scope = OptionScope::Computer;
    QVariant value;
};
OptionEdit editOf(const Option<bool>& option, std::optional<bool> value);
OptionEdit editOf(const Option<options::LoggingLevel>& option, std::optional<options::LoggingLevel> value);
/// An empty text is the default, hence never written.
OptionEdit editOf(const Option<QLatin1StringView>& option, const QString& value);

/// What became of a save.
struct SaveOutcome
{
    enum class Kind : quint8 { Saved, CannotWrite, NotVerified };
    Kind kind = Kind::Saved;
    QString file;
    /// The system's own words, for the log and a detail line.
    QString detail;
};

/// Something wrong with the settings file as it was found.
struct StoreFault
{
    enum class Kind : quint8 { None, Unreadable, Damaged };
    Kind kind = Kind::None;
    QString file;
    /// Where a damaged file was copied to before anything was written.
    QString copy;
};

/// The settings file: options by account and by computer, read strictly, saved on a worker and verified from
/// the file's own bytes.
///
/// Reading a yes (contract, "Settings file"): the string `true`, present once, in a file without a fault; all
/// else is a no. An opt-out that could not be saved still holds for the session. Lives on the UI thread; disk
/// is touched on a worker except in the constructor and reload().
class OptionStore : public QObject
{
    Q_OBJECT

public:
    /// \a table tells what a fresh yes agrees to; it outlives the store.
    OptionStore(
        QString file, const Clock& clock, QObject* parent = nullptr, const Catalogue& table = catalogue);
    ~OptionStore() override;

    QString file() const;
    /// Whose per-account options count from now on: Address::key(), empty for nobody.
    void setAccount(const QString& accountKey);
    /// The account's own choice, else the one made while nobody was signed in, else none. \a accountKey:
    /// whose, this store's by default.
    std::optional<bool> choice(const Option<bool>& option) const;
    std::optional<bool> choice(const Option<bool>& option, const QString& accountKey) const;
    /// What the person said: as choice(), but none where the file holds neither a yes nor a no, or a yes
    /// whose save could not be verified. Those count as a no that nobody has said.
    std::optional<bool> said(const Option<bool>& option, const QString& accountKey) const;
    /// When they said it, where the file says so.
    std::optional<WallTime> decidedAt(const Option<bool>& option) const;
    std::optional<WallTime> decidedAt(const Option<bool>& option, const QString& accountKey) const;
    /// Version of the consent that the yes was given to: 1 where absent, and for whatever is not the number
    /// of a version that this program knows.
    int consentVersion(const Option<bool>& option) const;
    int consentVersion(const Option<bool>& option, const QString& accountKey) const;

    /// The choice, else the default.
    bool value(const Option<bool>& option) const;
    options::LoggingLevel value(const Option<options::LoggingLevel>& option) const;
    QString value(const Option<QLatin1StringView>& option) const;

    StoreFault fault() const;

    /// Saves on a worker: write, sync, check, read back. What an edit takes away (a yes becoming a no) counts
    /// at once, whatever comes of it; what it permits counts only once it is verified. Emits changed() as
    /// values change.
    QFuture<SaveOutcome> save(const QList<OptionEdit>& edits);

    /// Whether that file says yes at this moment, from its own bytes; on any thread. For whoever sends, just
    /// before each send.
    static bool isPermittedIn(const QString& file, const Option<bool>& option, const QString& accountKey);

    /// A text option as that file has it at this moment: for what has to be known before there is a store.
    static QString textIn(const QString& file, const Option<QLatin1StringView>& option);

    /// Reads the file again at once; before each send the caller asks for it, another process may have
    /// written a no.
    void reload();

    /// The random GUID of this device, made and saved at first use; survives a damaged file (kept beside it
    /// in the journal's folder).
    QString deviceId();
    void renewDeviceId();

Q_SIGNALS:
    void changed();
    void faultChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace candor
