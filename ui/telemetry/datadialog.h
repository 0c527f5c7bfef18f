// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/client.h"

#include <QDialog>

#include <memory>

namespace candor {

namespace Ui {
class DataDialog;
}

/// "What is sent": of each category what waits, what was sent, byte for byte, what was erased, and why it is
/// collected or not.
class DataDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DataDialog(Client& client, QWidget* parent = nullptr);
    ~DataDialog() override;

    void showCategory(Category category);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void show(const QList<DataView>& views);
    void fillCategories();
    void fillList();
    void fillReason();
    void select(const QByteArray& bytes, int row);
    void fillBytes();
    void copyBytes();
    Category category() const;
    const DataView* current() const;
    QByteArray selectedBytes() const;

    Client& m_client;
    std::unique_ptr<Ui::DataDialog> m_ui;
    QList<DataView> m_views;
    bool m_loaded = false;
};

} // namespace candor
