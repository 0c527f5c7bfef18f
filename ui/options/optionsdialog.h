// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/options/page.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QStackedWidget;

namespace candor {

class ReasonLabel;

/// The Options window: a list of pages at the left, the page at the right; OK stores, everything else
/// discards.
class OptionsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OptionsDialog(Client& client, QWidget* parent = nullptr);
    OptionsDialog(Client& client, const Surroundings& surroundings, QWidget* parent = nullptr);

    /// As wide and high as the original at this font, as far as the screen allows.
    QSize sizeHint() const override;
    /// Also while it is closed: then it lives until the answer is there, and shows itself where that is a no.
    bool isSaving() const { return m_saving; }

    void accept() override;
    void reject() override;

Q_SIGNALS:
    /// The Help button was pressed.
    void helpRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void describeButtons();
    void addPages(const Surroundings& surroundings);
    void addButtons();
    void addMessages();
    void colourMessages();
    void layOut();
    void listen();
    /// Some languages need more words than the original: as much higher as they need, as far as the screen
    /// allows.
    void makeRoom();

    void follow();
    bool followAccount();
    void setSaving(bool saving);
    void finishSave(const SaveOutcome& outcome);
    void showSaveError();
    QString saveErrorSentence() const;
    /// Whether that takes back a yes that was stored before the first of the saves that failed.
    bool withdraws(const OptionValues& values) const;

    Client& m_client;
    Binder m_binder;
    Address m_account;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    QDialogButtonBox* m_buttons;
    ReasonLabel* m_accountNote;
    ReasonLabel* m_saveError;
    QProgressBar* m_busy;
    QLabel* m_savingNote;
    QList<Page*> m_pages;
    /// The controls whose values are being saved, or could not be; the first of them first.
    QList<QWidget*> m_concerned;
    OptionValues m_before; ///< as stored before those saves
    /// Whose edits the last change of account dropped, if there was one.
    struct AccountChange
    {
        QString account;
        bool hasDropped = false;
    };
    std::optional<AccountChange> m_accountChange;
    /// Why the last save failed; none while none has.
    std::optional<SaveOutcome> m_failure;
    bool m_saving = false;
    bool m_withdrawing = false;
    /// The last save failed: OK tries again, whatever client and page agree on by now.
    bool m_mustRetry = false;
    bool m_isDeletedLater = false;
    bool m_isBack = false; ///< closed and opened again while it saves
};

} // namespace candor
