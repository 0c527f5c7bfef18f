// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/options/page.h"

#include <memory>

class QCheckBox;

namespace candor {

class ReasonLabel;

namespace Ui {
class GeneralPage;
}

/// Options > General: the two programmes, logging, and where the window goes when it is minimised.
class GeneralPage : public Page
{
    Q_OBJECT

public:
    GeneralPage(Client& client, Binder& binder, const Surroundings& surroundings, QWidget* parent = nullptr);
    ~GeneralPage() override;

    void follow() override;
    void placeBelow(QWidget* control, QWidget* message) override;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void bindAll(Binder& binder);
    void connectLinks();
    void leadSentences();
    QString receiver() const;
    QString improvementProgramText() const;
    bool isBuiltWithoutUpload() const;
    QString errorReportingText() const;
    QString loggingSentence() const;
    void followCategory(Category category, QCheckBox* box, ReasonLabel* reason, const QString& text);
    /// Offers to agree to what was added after the person's yes, as long as that yes stands.
    void followAdditions(Category category);
    bool offersAdditions(Category category) const;
    void placeLinks();
    void showPolicy();
    void showFields(Category category);
    void openLogFolder();
    QString logFolderSentence() const;

    Client& m_client;
    Surroundings m_surroundings;
    std::unique_ptr<Ui::GeneralPage> m_ui;
    /// Why the log folder could not be shown when it was asked for.
    enum class LogFolder : quint8 { Fine, Absent, NotShown };
    LogFolder m_logFolder = LogFolder::Fine;
};

} // namespace candor
