// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/options/binder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QScopedValueRollback>
#include <QStandardItemModel>

namespace candor {

namespace {

void offerFrom(QComboBox* list, options::LoggingLevel lowest)
{
    auto* rows = qobject_cast<QStandardItemModel*>(list->model());
    for (int row = 0; rows && row < rows->rowCount(); ++row)
        rows->item(row)->setEnabled(row >= static_cast<int>(lowest));
}

} // namespace

template <class T>
Binder::Field Binder::fieldOf(QWidget* widget, T OptionValues::*member)
{
    Field field;
    field.widget = widget;
    field.differs = [member](const OptionValues& a, const OptionValues& b) { return a.*member != b.*member; };
    field.copy = [member](OptionValues& to, const OptionValues& from) { to.*member = from.*member; };
    return field;
}

void Binder::bind(QCheckBox* box, bool OptionValues::*member, Lock isLocked)
{
    if (!isLocked)
        isLocked = [] { return false; };
    Field field = fieldOf(box, member);
    field.show = [this, box, member, isLocked] {
        const bool locked = isLocked();
        box->setEnabled(!locked);
        box->setChecked(!locked && m_edited.*member);
    };
    field.settle = [this, member, isLocked](OptionValues& values) {
        if (isLocked())
            values.*member = m_stored.*member && m_edited.*member;
    };
    m_fields.append(field);
    connect(box, &QCheckBox::toggled, this, [this, member](bool checked) {
        if (!m_showing)
            m_edited.*member = checked;
    });
}

void Binder::bind(QComboBox* list, options::LoggingLevel OptionValues::*member, Floor lowest)
{
    Field field = fieldOf(list, member);
    field.show = [this, list, member, lowest] {
        offerFrom(list, lowest());
        list->setCurrentIndex(static_cast<int>(std::max(m_edited.*member, lowest())));
    };
    field.settle = [](OptionValues&) {};
    m_fields.append(field);
    connect(list, &QComboBox::currentIndexChanged, this, [this, member](int row) {
        if (!m_showing && row >= 0)
            m_edited.*member = static_cast<options::LoggingLevel>(row);
    });
}

void Binder::load(const OptionValues& stored)
{
    m_stored = stored;
    m_edited = stored;
    show();
}

void Binder::follow(const OptionValues& stored)
{
    for (const Field& field : std::as_const(m_fields))
        if (!field.differs(m_edited, m_stored))
            field.copy(m_edited, stored);
    m_stored = stored;
    show();
}

OptionValues Binder::values() const
{
    OptionValues values = m_edited;
    for (const Field& field : m_fields)
        field.settle(values);
    return values;
}

QList<QWidget*> Binder::dirtyWidgets() const
{
    QList<QWidget*> widgets;
    const OptionValues now = values();
    for (const Field& field : m_fields)
        if (field.differs(now, m_stored))
            widgets.append(field.widget);
    return widgets;
}

void Binder::show()
{
    const QScopedValueRollback showing(m_showing, true);
    for (const Field& field : std::as_const(m_fields))
        field.show();
}

} // namespace candor
