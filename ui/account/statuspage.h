// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/client.h"

#include <QWidget>

#include <array>
#include <memory>

namespace candor {

class CategoryRow;

namespace Ui {
class StatusPage;
}

/// The page while signed in: whose account it is, what troubles the connection, and one row a category.
class StatusPage : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPage(Client& client, QWidget* parent = nullptr);
    ~StatusPage() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void addRows();
    void followAccount();
    void refreshRows();
    void applyLook();

    Client& m_client;
    std::unique_ptr<Ui::StatusPage> m_ui;
    std::array<CategoryRow*, categoryCount> m_rows{};
};

} // namespace candor
