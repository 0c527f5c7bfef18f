// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/client.h"

#include <QList>
#include <QObject>

#include <functional>

class QCheckBox;
class QComboBox;

namespace candor {

/// What a page's controls have in common, once: load, edit, lock, give back. Controls never write; the
/// dialog's OK does.
///
/// A locked box shows what is in force (off) and keeps the person's own choice out of sight. Locking never
/// turns a no into a yes and never loses a no: of a locked box values() hands back the stored choice, or the
/// no that was set before it was locked.
class Binder : public QObject
{
    Q_OBJECT

public:
    using Lock = std::function<bool()>;
    using Floor = std::function<options::LoggingLevel()>;

    using QObject::QObject;

    void bind(QCheckBox* box, bool OptionValues::*member, Lock isLocked = {});
    /// The list's rows are the levels in order; those below \a lowest are not on offer.
    void bind(QComboBox* list, options::LoggingLevel OptionValues::*member, Floor lowest);

    /// Shows what is stored; every edit is dropped.
    void load(const OptionValues& stored);
    /// Takes over what changed below, and asks again what is locked; edits stay.
    void follow(const OptionValues& stored);

    /// What OK stores.
    OptionValues values() const;
    const OptionValues& stored() const { return m_stored; }
    bool isDirty() const { return values() != m_stored; }
    /// The controls whose values differ from what is stored, in the order they were bound.
    QList<QWidget*> dirtyWidgets() const;

private:
    struct Field
    {
        QWidget* widget = nullptr;
        std::function<bool(const OptionValues&, const OptionValues&)> differs;
        std::function<void(OptionValues&, const OptionValues&)> copy;
        std::function<void()> show;
        /// Gives the value to store, where that is not simply the edited one.
        std::function<void(OptionValues&)> settle;
    };
    template <class T>
    Field fieldOf(QWidget* widget, T OptionValues::*member);
    void show();

    QList<Field> m_fields;
    OptionValues m_stored;
    OptionValues m_edited;
    bool m_showing = false;
};

} // namespace candor
