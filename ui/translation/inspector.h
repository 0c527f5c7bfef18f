// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QPointer>

#include <optional>

class QTextEdit;

namespace candor {

class LiveTranslation;

/// Tells where the words of one control come from; Escape closes it.
class InspectorDialog : public QDialog
{
    Q_OBJECT

public:
    InspectorDialog(const QString& account, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QTextEdit* m_text;
};

/// Listens to the whole program: a right-click on any text, the menu key or Shift+F10 show the source of its
/// words, with context, notes and place in the file.
class Inspector : public QObject
{
    Q_OBJECT

public:
    explicit Inspector(const LiveTranslation& translation, QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void inspect(QWidget& widget, std::optional<QPoint> at);

    const LiveTranslation& m_translation;
    QPointer<InspectorDialog> m_dialog;
};

} // namespace candor
