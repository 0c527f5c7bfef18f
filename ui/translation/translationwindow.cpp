// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/translation/translationwindow.h"

#include "ui/look.h"
#include "ui/sentencelabel.h"
#include "ui/translation/livetranslation.h"

#include <QEvent>
#include <QFileInfo>
#include <QListWidget>
#include <QVBoxLayout>

namespace candor {

TranslationWindow::TranslationWindow(const LiveTranslation& translation, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_translation(translation)
    , m_summary(new SentenceLabel(this))
    , m_faults(new QListWidget(this))
    , m_hint(new SentenceLabel(this))
{
    setObjectName(QStringLiteral("translationWindow"));
    setAttribute(Qt::WA_QuitOnClose, false);
    setAttribute(Qt::WA_ShowWithoutActivating);
    m_summary->setObjectName(QStringLiteral("translationSummary"));
    m_faults->setObjectName(QStringLiteral("translationFaults"));
    m_faults->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("translationHint"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_faults, 1);
    layout->addWidget(m_hint);
    resize(fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 14);
    connect(&translation, &LiveTranslation::read, this, &TranslationWindow::follow);
    retranslate();
}

void TranslationWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TranslationWindow::retranslate()
{
    //: Title of the window that is shown beside the program with --translation. %1: a file's name
    setWindowTitle(tr("Translation: %1").arg(QFileInfo(m_translation.file()).fileName()));
    setWindowIcon(appIcon());
    m_faults->setAccessibleName(tr("Faults of the file"));
    //: Of the list of faults, for screen readers
    m_faults->setAccessibleDescription(tr("What is wrong in the translation file, by line and column"));
    m_hint->setText(tr("Right-click a text, or press Shift+F10 on it, to see where its words come from."));
    follow();
}

void TranslationWindow::follow()
{
    m_summary->say(summary());
    const int row = m_faults->currentRow();
    m_faults->clear();
    for (const TsFault& fault : m_translation.faults())
        //: A fault of a file. %L1: line, %L2: column, %3: what is wrong
        m_faults->addItem(tr("Line %L1, column %L2: %3")
                              .arg(fault.place.line)
                              .arg(fault.place.column)
                              .arg(fault.reason.inWords()));
    m_faults->setCurrentRow(qMin(row, m_faults->count() - 1));
    m_faults->setVisible(m_faults->count() > 0);
}

QString TranslationWindow::summary() const
{
    const auto book = m_translation.book();
    const QList<TsFault>& faults = m_translation.faults();
    if (faults.isEmpty())
        //: %L1: how many texts have a translation, %L2: how many there are
        return tr("The file has no faults. %L1 of %L2 texts are translated.")
            .arg(book->translated())
            .arg(book->size());
    //: %n: how many faults the file has, %L1: line of the first, %2: what is wrong there
    return tr("The file has %n fault(s). What they concern keeps its last good words. First, line %L1: %2",
        nullptr, int(faults.size()))
        .arg(faults.first().place.line)
        .arg(faults.first().reason.inWords());
}

} // namespace candor
