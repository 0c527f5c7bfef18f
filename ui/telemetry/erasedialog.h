// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/client.h"

#include <QDialog>

#include <optional>

class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace candor {

class SentenceLabel;

/// Asks the service to erase what it stored: shows the request byte for byte before the person sends it.
class EraseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EraseDialog(Client& client, QWidget* parent = nullptr);

    void reject() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void describe();
    /// Shows the request of the kind chosen, or what is in its way.
    void follow();
    void showRequest();
    void send();
    void finish(const DeletionOutcome& outcome);
    void setSending(bool isSending);
    DeletionKind kind() const;

    Client& m_client;
    QRadioButton* m_device;
    QRadioButton* m_account;
    SentenceLabel* m_target;
    QPlainTextEdit* m_bytes;
    SentenceLabel* m_result;
    QProgressBar* m_busy;
    QPushButton* m_send;
    QPushButton* m_close;
    bool m_isSending = false;
    DeletionRequest m_shown;
    std::optional<DeletionKind> m_shownKind;
};

} // namespace candor
