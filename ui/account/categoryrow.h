// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/client.h"

#include <QWidget>

class QLabel;

namespace candor {

class SentenceLabel;

/// One category on the status page: whether it is collected, why, how much is queued, and when something was
/// last sent.
class CategoryRow : public QWidget
{
    Q_OBJECT

public:
    CategoryRow(const Client& client, Category category, QWidget* parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyLook();

    const Client& m_client;
    Category m_category;
    QLabel* m_symbol;
    QLabel* m_name;
    QLabel* m_state;
    SentenceLabel* m_reason;
    QLabel* m_queue;
};

} // namespace candor
