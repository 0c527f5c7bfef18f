// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QListWidget;

namespace candor {

class LiveTranslation;
class SentenceLabel;

/// Stands beside the program while it is translated: how far the file is, and its faults by line. A window of
/// its own, so that no dialog locks it out; the program ends without asking it.
class TranslationWindow : public QWidget
{
    Q_OBJECT

public:
    explicit TranslationWindow(const LiveTranslation& translation, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void follow();
    QString summary() const;

    const LiveTranslation& m_translation;
    SentenceLabel* m_summary;
    QListWidget* m_faults;
    SentenceLabel* m_hint;
};

} // namespace candor
