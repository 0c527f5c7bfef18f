// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/client.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLineEdit;

namespace candor {

namespace Ui {
class SignInPage;
}

/// Address, password, and what became of them: progress with Cancel, or a sentence beside what it concerns.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(Client& client, QWidget* parent = nullptr);
    ~SignInPage() override;

    /// Fills in the address, as `--account` does.
    void setAddress(const QString& address);
    /// Puts the keyboard where typing goes on: the address, or the password where the address is there.
    void takeFocus();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void submit();
    void follow();
    void showProgress(const AccountView& account);
    void endProgress(const AccountView& account);
    void showFailure(const SignInFailure& failure);
    /// In whatever language is in force.
    void sayError();
    void clearFailure();
    void describeFields();
    void placeErrorAfter(QWidget* concerned);
    void retranslate();
    void applySizes();
    void spread();

    Client& m_client;
    std::unique_ptr<Ui::SignInPage> m_ui;
    bool m_busy = false;
    bool m_failed = false;
    /// What the error label says, and the field it is about, if any.
    std::function<QString()> m_error;
    QLineEdit* m_concerned = nullptr;
};

} // namespace candor
