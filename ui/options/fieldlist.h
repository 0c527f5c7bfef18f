// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/category.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace candor {

/// Every field that one category can ever hold: its name, what it is for, and whom it may identify.
class FieldList : public QDialog
{
    Q_OBJECT

public:
    explicit FieldList(Category category, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Category m_category;
    QLabel* m_text;
    QTableWidget* m_table;
};

} // namespace candor
