// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/client.h"
#include "app/client/policyexplanation.h"

#include <QDialog>

#include <memory>

namespace candor {

namespace Ui {
class PolicyDialog;
}

/// "Policy": each setting, what is in force and who said so, everything else that was said and why it lost,
/// and when it is looked at again.
class PolicyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PolicyDialog(Client& client, QWidget* parent = nullptr);
    ~PolicyDialog() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void lookAsWished();
    void listen();
    void retranslate();
    void fill();
    void fillDetail();
    void followFreshness();
    void reload();
    void copyReport();

    Client& m_client;
    std::unique_ptr<Ui::PolicyDialog> m_ui;
    PolicyExplanation m_explanation;
};

} // namespace candor
