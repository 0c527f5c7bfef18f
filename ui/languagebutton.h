// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QToolButton>

class QAction;
class QActionGroup;

namespace candor {

class Client;

/// Opens the menu of languages: the system's, and every one that is built in, each by its own name.
class LanguageButton : public QToolButton
{
    Q_OBJECT

public:
    explicit LanguageButton(const Client& client, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A person chose that language; empty: the system's.
    void chosen(const QString& tag);

protected:
    void changeEvent(QEvent* event) override;

private:
    QAction* add(const QString& tag, const QString& name);
    void check();
    void retranslate();

    const Client& m_client;
    QActionGroup* m_languages;
    QAction* m_system;
};

} // namespace candor
