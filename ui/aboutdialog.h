// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/brand.h"

#include <QDialog>

class QScrollArea;

namespace candor {

class SentenceLabel;

/// Name, version, licence, and what the program is built on.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const Brand& brand, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();

    Brand m_brand;
    QScrollArea* m_page;
    QList<SentenceLabel*> m_words;
};

} // namespace candor
