// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>
#include <QLabel>

namespace candor {

/// A sentence that wraps, can be selected, and is a stop of the tab key with a frame that shows it.
class SentenceLabel : public QLabel
{
    Q_OBJECT

public:
    explicit SentenceLabel(QWidget* parent = nullptr);

    /// Says the sentence; tells assistive technology when it differs. An empty one hides the label.
    void say(const QString& sentence);

    /// Puts one of look.h's symbols before the sentence.
    void setSymbol(const QString& name);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeRoom();
    int symbolSize() const;

    QIcon m_symbol;
};

} // namespace candor
